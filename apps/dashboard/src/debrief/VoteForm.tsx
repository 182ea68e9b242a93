import { useId, useState } from 'react';
import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import { Icon, RatingMark } from '@debrief/web-ui';
import type { DebriefDataProvider, Debrief, DebriefSeat } from '@debrief/web-data';
import { day, useZone } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { Cites } from './Cites';
import { isRead, SECTIONS, type NoteToCite } from './reading';
import { SealDialog } from './SealDialog';
import type { VoteWriting } from './useVoteDraft';
import { missingOf, needsLevel, reasonAsk } from './vote';
import { LevelChoice, VoteChoice } from './VoteChoice';
import { VOTE } from './words';

interface VoteFormProps {
  readonly debrief: Debrief;
  readonly seat: DebriefSeat;
  readonly writing: VoteWriting;
  readonly notes: readonly NoteToCite[];
}

/** The first vote, and the ratings that no second vote touches. */
export function FirstVote({ seat }: { readonly seat: DebriefSeat }) {
  const zone = useZone();
  const { firstVote, firstVotedAt, ratings } = seat;
  return (
    <>
      <p className="db-first">
        <span className="dim">Your first vote</span>
        <span>
          {firstVote ? (
            <>
              <b>{VOTE[firstVote]}</b>
              {firstVotedAt ? `, ${day(firstVotedAt, zone)}` : ''}, with your scorecard
            </>
          ) : (
            'None: you filed no scorecard on this loop.'
          )}
        </span>
      </p>
      {ratings.length > 0 ? (
        <div className="db-keep">
          <span>Your interview’s ratings stay as they were:</span>
          {ratings.map(({ seatId, competency, name, value, notProbed }) => (
            <span key={`${seatId} ${competency}`} title={name}>
              <RatingMark small value={value} notProbed={notProbed} />
              <span className="visually-hidden">{name}</span>
            </span>
          ))}
        </div>
      ) : null}
    </>
  );
}

function Reason({
  writing,
  seat,
  error,
}: Pick<VoteFormProps, 'writing' | 'seat'> & { readonly error: string | undefined }) {
  const id = useId();
  const { draft, change } = writing;
  const ask = reasonAsk(draft.vote, seat);
  return (
    <div className="db-field">
      <label className="db-label" htmlFor={id}>
        {ask.label} <small>{ask.hint}</small>
      </label>
      <textarea
        id={id}
        rows={4}
        value={draft.reason}
        required={ask.required}
        aria-invalid={error !== undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => change({ reason: event.target.value })}
      />
      {error ? (
        <p id={`${id}-error`} className="warn-text small">
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** A second vote on the candidate, on all that was read. */
export function VoteForm({ debrief, seat, writing, notes }: VoteFormProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [asked, setAsked] = useState(false);
  const [reviewing, setReviewing] = useState(false);
  const { draft, change, cite, kept } = writing;
  const verb = useVerb(provider.sealVote, {
    done: 'VoteSealed',
    notice: 'Your vote is sealed.',
    onDone: () => setReviewing(false),
  });
  const missing = missingOf(draft, seat);
  const errors = { ...verb.errors, ...(asked ? missing : {}) };
  const refused = Object.entries(verb.errors)
    .filter(([path]) => !['vote', 'level', 'reason'].includes(path))
    .map(([, text]) => text);
  const seal = () => {
    if (!draft.vote) return;
    verb.send({
      debriefId: debrief.id,
      vote: draft.vote,
      level: draft.level ?? '',
      reason: draft.reason.trim(),
      citations: draft.citations.map(({ seatId, noteId }) => ({ seatId, noteId })),
    });
  };
  const review = (event: React.FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (Object.keys(missing).length === 0) setReviewing(true);
  };
  const words = verb.message ?? (Object.keys(verb.errors).length > 0 ? WRONG : null);
  return (
    <form className="db-sheet db-vote" aria-labelledby="db-vote" onSubmit={review} noValidate>
      <h2 id="db-vote" tabIndex={-1}>
        Now vote on the candidate
      </h2>
      <p className="dim">On all you have read, not on one interview.</p>
      <FirstVote seat={seat} />
      <VoteChoice
        value={draft.vote}
        first={seat.firstVote}
        error={errors['vote']}
        onChoose={(vote) => change({ vote })}
      />
      <LevelChoice
        levels={debrief.levels}
        planned={debrief.level}
        value={draft.level}
        optional={!needsLevel(draft.vote)}
        error={errors['level']}
        onChoose={(level) => change({ level })}
      />
      <Reason writing={writing} seat={seat} error={errors['reason']} />
      <Cites
        title="Evidence your vote rests on"
        notes={notes}
        chosen={draft.citations}
        onToggle={cite}
      />
      {refused.map((text) => (
        <p key={text} role="alert" className="warn-text small">
          {text}
        </p>
      ))}
      <div className="db-seal">
        <Button type="submit" variant="contained" color="primary" startIcon={<Icon name="lock" />}>
          Review and seal
        </Button>
        <small className="dim" role="status">
          {kept
            ? 'Kept in this browser until you seal it.'
            : 'This browser keeps nothing: seal it before you close the page.'}
        </small>
      </div>
      {reviewing ? (
        <SealDialog
          draft={draft}
          seat={seat}
          notes={notes}
          unread={SECTIONS.filter((section) => !isRead(seat.readSections, section)).length}
          busy={verb.busy}
          message={words}
          onSeal={seal}
          onClose={() => setReviewing(false)}
        />
      ) : null}
    </form>
  );
}

const WRONG = 'Something in it has to be put right first. Close this to see what.';
