import { lazy, Suspense, useState } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { orThrow, type DebriefDataProvider, type KitSheet } from '@debrief/web-data';
import {
  AsyncPage,
  clockRange,
  day,
  otherSide,
  Page,
  SEAT_ROLE,
  Section,
  useNow,
  useZone,
} from '../layout';
import { paths } from '../layout/paths';
import { Place } from '../rounds/Place';
import { AiUse, CandidateEssentials, Colleagues, DoAndDont, Focus } from './KitAround';
import { KitQuestions } from './KitQuestions';
import { KitTimer } from './KitTimer';
import { useKitKeys } from './useKitKeys';
import { useKitTimer } from './useKitTimer';

const ChooseQuestionsDialog = lazy(async () => ({
  default: (await import('../questions/ChooseQuestionsDialog')).ChooseQuestionsDialog,
}));

/** The kit of one's own seat: everything for the hour on one page. Route `/kit/:seatId`. */
export function KitPage() {
  const { seatId = '' } = useParams();
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'kit', seatId],
    queryFn: async ({ signal }) =>
      orThrow(await provider.kitSheet(seatId, { signal }), 'ScorecardSheet'),
    refetchOnWindowFocus: false,
  });
  return (
    <AsyncPage query={query} what="kit" lines={9}>
      {(sheet) => <KitOf key={seatId} sheet={sheet} />}
    </AsyncPage>
  );
}

function slotWords(sheet: KitSheet, zone: string, now: Date): string {
  const { startsAt, endsAt, candidate, role } = sheet;
  const when =
    startsAt && endsAt
      ? `${day(startsAt, zone, now)}, ${clockRange(startsAt, endsAt, zone)}`
      : 'not scheduled yet';
  const theirs = startsAt && endsAt ? otherSide(startsAt, endsAt, zone, candidate.timeZone) : null;
  return [when, theirs, SEAT_ROLE[role].toLowerCase()].filter(Boolean).join(' · ');
}

function KitOf({ sheet }: { readonly sheet: KitSheet }) {
  const zone = useZone();
  const now = useNow();
  const navigate = useNavigate();
  const { kit, seatId } = sheet;
  const timer = useKitTimer(seatId, kit.plan);
  const hand = useQuestionInHand(kit.questions.map(({ key }) => key));
  useKitKeys((command) => {
    if (command === 'toggle') timer.toggle();
    else if (command === 'forward' || command === 'back')
      timer.move(command === 'forward' ? 1 : -1);
    else if (command === 'scorecard') navigate(paths.scorecard(seatId));
    else hand.step(command === 'next' ? 1 : -1);
  });
  return (
    <Page
      title={`${sheet.roundName} with ${sheet.candidate.name}`}
      above={
        <Link to="/" className="inline">
          Home
        </Link>
      }
      aside={<span className="num">{slotWords(sheet, zone, now)}</span>}
      actions={<KitActs sheet={sheet} />}
    >
      <div className="kit">
        <KitTimer plan={kit.plan} timer={timer} />
        <div className="kit-who">
          <CandidateEssentials sheet={sheet} now={now} />
        </div>
        <div className="kit-main">
          <AiUse sheet={sheet} />
          <Section title="Purpose">
            <p className="kit-purpose">{kit.purpose}</p>
          </Section>
          <Section title="What to find out" aside="open one for its anchors">
            <Focus sheet={sheet} />
          </Section>
          <Section
            title="Questions"
            aside={sheet.role === 'SHADOW' ? null : <ChooseVerb roundId={sheet.roundId} />}
          >
            <KitQuestions questions={kit.questions} open={hand.open} onToggle={hand.toggle} />
          </Section>
          <DoAndDont sheet={sheet} />
        </div>
        <div className="kit-rest">
          <Colleagues sheet={sheet} />
          <p className="dim small">
            {kit.title}, version {kit.version}
          </p>
        </div>
      </div>
    </Page>
  );
}

function KitActs({ sheet }: { readonly sheet: KitSheet }) {
  return (
    <div className="kit-acts">
      <Place place={sheet.place} />
      <Button onClick={() => window.print()}>Print</Button>
      <Button component="a" href={`/kits/${sheet.seatId}/kit.pdf`} target="_blank" rel="noopener">
        PDF
      </Button>
      <Button
        component={Link}
        to={paths.scorecard(sheet.seatId)}
        variant="contained"
        color="primary"
        aria-keyshortcuts="s"
      >
        Open the scorecard
      </Button>
    </div>
  );
}

function ChooseVerb({ roundId }: { readonly roundId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="ui-link small" onClick={() => setOpen(true)}>
        Choose questions
      </button>
      {open ? (
        <Suspense fallback={null}>
          <ChooseQuestionsDialog roundId={roundId} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Which questions are unfolded, and the one the keys move; the first is open from the start. */
function useQuestionInHand(keys: readonly string[]) {
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(keys.slice(0, 1)));
  const toggle = (key: string, isOpen: boolean) =>
    setOpen((before) => {
      if (before.has(key) === isOpen) return before;
      const after = new Set(before);
      if (isOpen) after.add(key);
      else after.delete(key);
      return after;
    });
  const step = (by: 1 | -1) => {
    const next = Math.min(Math.max(at + by, 0), keys.length - 1);
    const key = keys[next];
    if (key === undefined) return;
    setAt(next);
    setOpen(new Set([key]));
    const summary = document.querySelector<HTMLElement>(`#question-${CSS.escape(key)} > summary`);
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView({ block: 'nearest' });
  };
  return { open, toggle, step };
}
