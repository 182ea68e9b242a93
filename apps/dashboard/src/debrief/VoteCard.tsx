import { Button } from '@mui/material';
import { Icon } from '@debrief/web-ui';
import { dayAndClock, useZone } from '../layout';
import type { NoteToCite } from './reading';
import { Cited } from './Revealed';
import type { Debrief, DebriefSeat } from '@debrief/web-data';
import type { VoteWriting } from './useVoteDraft';
import { FirstVote, VoteForm } from './VoteForm';
import { VOTE, waitingWords } from './words';

interface VoteCardProps {
  readonly debrief: Debrief;
  readonly writing: VoteWriting;
  readonly notes: readonly NoteToCite[];
}

function OwnVote({ debrief, seat }: { readonly debrief: Debrief; readonly seat: DebriefSeat }) {
  const zone = useZone();
  const sealed = debrief.phase === 'READING';
  return (
    <section className="db-sheet db-vote" aria-labelledby="db-vote">
      <h2 id="db-vote" tabIndex={-1}>
        {sealed ? <Icon name="lock" /> : null}
        {sealed ? 'Your vote is sealed' : 'Your vote'}
      </h2>
      {sealed ? <p className="dim">{waitingWords(debrief.voters)}</p> : null}
      <FirstVote seat={seat} />
      <p className="db-first">
        <span className="dim">In this debrief</span>
        <span>
          <b>{seat.vote ? VOTE[seat.vote] : 'Sealed'}</b>
          {seat.level ? `, level ${seat.level}` : ''}
          {seat.sealedAt ? (
            <span className="dim num">, {dayAndClock(seat.sealedAt, zone)}</span>
          ) : null}
        </span>
      </p>
      {seat.reason ? <p className="db-words">{seat.reason}</p> : null}
      <Cited citations={seat.citations} />
    </section>
  );
}

/** Excused, or the debrief ended: the words that were begun are not thrown away. */
function NotVoted({
  debrief,
  seat,
  writing,
}: Pick<VoteCardProps, 'debrief' | 'writing'> & { readonly seat: DebriefSeat }) {
  const { draft, discard } = writing;
  const own = debrief.voters.find(({ isYou }) => isYou);
  return (
    <section className="db-sheet db-vote" aria-labelledby="db-vote">
      <h2 id="db-vote" tabIndex={-1}>
        {seat.state === 'EXCUSED' ? 'You are excused from voting' : 'You did not vote'}
      </h2>
      {own?.excusedReason ? <p className="dim">“{own.excusedReason}”</p> : null}
      <FirstVote seat={seat} />
      {draft.reason.trim() ? (
        <>
          <p className="db-label">You had begun to write</p>
          <p className="db-words">{draft.reason}</p>
          <Button onClick={discard}>Discard it</Button>
        </>
      ) : null}
    </section>
  );
}

/** The viewer's own vote in whatever state it is; nothing for those who have none. */
export function VoteCard({ debrief, writing, notes }: VoteCardProps) {
  const { me, phase } = debrief;
  if (!me) return null;
  if (me.state === 'SEALED') return <OwnVote debrief={debrief} seat={me} />;
  if (phase === 'READING' && me.state === 'READING')
    return <VoteForm debrief={debrief} seat={me} writing={writing} notes={notes} />;
  return <NotVoted debrief={debrief} seat={me} writing={writing} />;
}
