import { useEffect, useRef, useState } from 'react';
import { Button } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import { Icon } from '@debrief/web-ui';
import { ProblemError, type DebriefDataProvider, type Debrief } from '@debrief/web-data';
import { AsyncState, dayAndClock, PageHeader, useMe, useZone } from '../layout';
import { paths } from '../layout/paths';
import { shortName } from '../packets/packet-facts';
import { Discussion } from './Discussion';
import { goTo } from './go-to';
import { LiveLine } from './LiveLine';
import { Panel } from './Panel';
import { ReadClock } from './ReadClock';
import { ReadingColumn } from './ReadingColumn';
import type { ReadingTools } from './reading-tools';
import { citeKey, firstUnread, neighbour, notesToCite, type SectionKey } from './reading';
import { LevelVotes, Reasons } from './Revealed';
import { ShiftMatrix } from './ShiftMatrix';
import { StepAwayDialog } from './StepAwayDialog';
import { stepsOf, type Step } from './steps';
import { StepsBar } from './StepsBar';
import { useDebriefKeys } from './useDebriefKeys';
import { useReadMarks } from './useReadMarks';
import { useVoteDraft } from './useVoteDraft';
import { VoteCard } from './VoteCard';
import { changesHeard, type LiveState } from './words';

interface DebriefPageProps {
  readonly debrief: Debrief;
  readonly live: LiveState;
}

/** The packet as the server shows it to this reader now; asked again when this debrief opens its votes. */
function usePacket({ loopId, id, votes }: Debrief) {
  const provider = useDataProvider<DebriefDataProvider>();
  return useQuery({
    queryKey: ['debrief', 'packet', loopId, id, votes === null],
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const packet = await provider.packet(loopId, { signal });
      if (packet.__typename !== 'Packet') throw new ProblemError(packet);
      return packet;
    },
  });
}

/** What happened since, for readers by ear. */
function Heard({ debrief }: { readonly debrief: Debrief }) {
  const before = useRef(debrief);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const text = changesHeard(before.current, debrief);
    before.current = debrief;
    if (text) setSaid(text);
  }, [debrief]);
  return (
    <p className="visually-hidden" aria-live="polite" data-heard>
      {said}
    </p>
  );
}

const PLACE: Readonly<Record<Step['id'], string>> = {
  gate: 'db-panel',
  read: 'db-read',
  vote: 'db-vote',
  reveal: 'db-shifts',
  discuss: 'db-discussion',
  decide: 'db-shifts',
};

/** Opens the field for a note under the thing the reader is at. */
function noteOn(section: SectionKey): void {
  const part = document.getElementById(`db-${section}`);
  const here = part?.querySelector<HTMLButtonElement>('[data-note-here]');
  if (here) here.click();
  else goTo('db-discussion');
}

function Ended({ debrief }: { readonly debrief: Debrief }) {
  const zone = useZone();
  const { phase, closedAt, closedReason } = debrief;
  if (phase !== 'CLOSED' && phase !== 'CANCELLED') return null;
  return (
    <p className="db-notice">
      <Icon name="seal" />
      <span>
        <b>{phase === 'CLOSED' ? 'The decision is recorded.' : 'This debrief was cancelled.'}</b>{' '}
        {closedReason ? `“${closedReason}” ` : ''}
        {closedAt ? <span className="dim num">{dayAndClock(closedAt, zone)}</span> : null}
      </span>
    </p>
  );
}

function Notices({ debrief }: { readonly debrief: Debrief }) {
  return (
    <>
      <Ended debrief={debrief} />
      {debrief.changedSince && debrief.phase === 'READING' ? (
        <p className="db-notice">
          <Icon name="pencil" />
          <span>
            <b>Feedback was changed after this debrief was opened.</b> The packet says what and by
            whom; first versions count.
          </span>
        </p>
      ) : null}
    </>
  );
}

interface HeadProps extends DebriefPageProps {
  /** Leads to votes that were opened while the reader was here; null when there is nothing new. */
  readonly onResults: (() => void) | null;
}

function Head({ debrief, live, onResults }: HeadProps) {
  const zone = useZone();
  const [away, setAway] = useState(false);
  const { candidate, jobTitle, level, openedBy, openedAt, contentVersion, loopId } = debrief;
  return (
    <>
      <PageHeader
        title={`Debrief: ${candidate.name}`}
        above={
          <>
            <Link to="/packets">Packets</Link> ·{' '}
            <Link to={paths.packet(loopId)}>{candidate.name}</Link>
          </>
        }
        aside={
          <span className="num">
            {jobTitle}, level {level} · packet v{contentVersion}
          </span>
        }
        actions={
          <>
            <ReadClock debrief={debrief} />
            <Button component={Link} to={paths.packet(loopId)} startIcon={<Icon name="packet" />}>
              Whole packet
            </Button>
            <Button onClick={() => setAway(true)}>I need to step away</Button>
          </>
        }
      />
      <LiveLine live={live}>
        {onResults ? (
          <button type="button" onClick={onResults}>
            All votes are in: see how they moved
          </button>
        ) : (
          <>
            Opened by {openedBy}, {dayAndClock(openedAt, zone)}
          </>
        )}
      </LiveLine>
      {away ? <StepAwayDialog debrief={debrief} onClose={() => setAway(false)} /> : null}
    </>
  );
}

/** After the reveal: the way to the decision. */
function ToDecision({ debrief }: { readonly debrief: Debrief }) {
  const mayDecide = useMe()?.can.includes('decide_packet') ?? false;
  if (debrief.phase !== 'REVEALED') return null;
  return (
    <section className="db-sheet db-decide" aria-labelledby="db-decide">
      <h2 id="db-decide">Decision</h2>
      <p className="dim">
        {debrief.decider} decides, in writing, in the packet. Votes advise; they do not decide.
      </p>
      <Button
        component={Link}
        to={paths.packet(debrief.loopId)}
        variant={mayDecide ? 'contained' : 'outlined'}
        color={mayDecide ? 'primary' : 'inherit'}
      >
        {mayDecide ? 'Go to the decision' : 'Go to the packet'}
      </Button>
    </section>
  );
}

/** One debrief, from the silent read to the discussion. */
export function DebriefPage({ debrief, live }: DebriefPageProps) {
  const packetQuery = usePacket(debrief);
  const packet = packetQuery.data ?? null;
  const writing = useVoteDraft(debrief);
  const marks = useReadMarks(debrief);
  const [chosen, setChosen] = useState<SectionKey | null>(null);
  // Whoever comes after the reveal meets the result first; for whoever is here nothing moves.
  const [results, setResults] = useState(debrief.phase !== 'READING');
  const votes = debrief.me?.state === 'READING' && debrief.phase === 'READING';
  const here = chosen ?? (debrief.phase === 'READING' ? firstUnread(marks.read) : null);
  const move = (section: SectionKey) => {
    setChosen(section);
    goTo(`db-${section}`);
  };
  const readHere = (section: SectionKey) => {
    if (debrief.me && debrief.phase === 'READING') marks.add(section);
    move(neighbour(section, 1));
  };
  useDebriefKeys((command) => {
    const at = here ?? 'agree';
    if (command === 'next') move(chosen ? neighbour(at, 1) : at);
    if (command === 'previous') move(neighbour(at, -1));
    if (command === 'read') readHere(at);
    if (command === 'note') noteOn(at);
    if (command === 'vote') goTo('db-vote');
    if (command === 'discuss') goTo('db-discussion');
  });
  const notes = packet ? notesToCite(packet) : [];
  const you = debrief.voters.find(({ isYou }) => isYou)?.personId;
  const isYou = (personId: string) => personId === you;
  const tools: ReadingTools = {
    debrief,
    notes,
    isYou,
    shortName: (one) => (isYou(one.personId) || !packet ? 'you' : shortName(packet, one)),
    cite: votes ? writing.cite : null,
    cited: new Set(writing.draft.citations.map(citeKey)),
  };
  const reading = (
    <AsyncState key="reading" query={packetQuery} what="packet" lines={8}>
      {(found) => (
        <ReadingColumn
          packet={found}
          tools={tools}
          read={marks.read}
          here={here}
          onRead={debrief.me && debrief.phase === 'READING' ? marks.add : null}
        />
      )}
    </AsyncState>
  );
  const discussion = <Discussion key="notes" debrief={debrief} packet={packet} notes={notes} />;
  const gate = packet ? { filed: packet.assessors.length, excused: packet.excused.length } : null;
  return (
    <>
      <Head
        debrief={debrief}
        live={live}
        onResults={
          debrief.phase === 'REVEALED' && !results
            ? () => {
                setResults(true);
                requestAnimationFrame(() => goTo('db-shifts'));
              }
            : null
        }
      />
      <Heard debrief={debrief} />
      <div className="db-page">
        <Notices debrief={debrief} />
        <StepsBar
          steps={stepsOf(debrief, gate)}
          loopId={debrief.loopId}
          onGo={(id) => goTo(PLACE[id])}
        />
        <div className={results ? 'db-cols results' : 'db-cols'}>
          <div className="db-main">{results ? [discussion, reading] : [reading, discussion]}</div>
          <div className="db-side">
            <VoteCard debrief={debrief} writing={writing} notes={notes} />
            <Panel debrief={debrief} />
            <ShiftMatrix debrief={debrief} />
            <LevelVotes debrief={debrief} />
            <ToDecision debrief={debrief} />
            <Reasons debrief={debrief} />
          </div>
        </div>
      </div>
    </>
  );
}
