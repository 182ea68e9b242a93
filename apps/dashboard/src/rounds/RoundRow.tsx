import { useState } from 'react';
import { Link } from 'react-router-dom';
import { DueLabel, SealedTag } from '@debrief/web-ui';
import type { CandidateRef, LoopRound } from '@debrief/web-data';
import { AI_POLICY, cityOf, clock, clockRange, count, day, due, otherSide } from '../layout';
import { ChooseQuestionsVerb } from '../questions/ChooseQuestionsVerb';
import { NoShowVerb } from '../repairs/NoShowVerb';
import { AssignSeatDialog } from './AssignSeatDialog';
import { Place } from './Place';
import { SeatLine } from './SeatLine';
import { SlotDialog } from './SlotDialog';

export interface RoundRowProps {
  readonly round: LoopRound;
  readonly candidate: CandidateRef;
  readonly zone: string;
  readonly now: Date;
  /** The reader runs the loop: may seat, schedule, excuse. */
  readonly mayRun: boolean;
  /** The stage's feedback is open to the reader. */
  readonly readable: boolean;
  readonly packetPath: string;
}

/** The start on the candidate's clock, with their place; null when both clocks agree. */
function thereWords(round: LoopRound, candidate: CandidateRef, zone: string): string | null {
  const { startsAt, endsAt } = round;
  if (!startsAt || !endsAt || otherSide(startsAt, endsAt, zone, candidate.timeZone) === null)
    return null;
  const when = clock(startsAt, candidate.timeZone);
  const theirDay = day(startsAt, candidate.timeZone);
  return `${day(startsAt, zone) === theirDay ? when : `${theirDay}, ${when}`} ${cityOf(candidate.timeZone)}`;
}

/** When, for both sides. */
export function RoundTime({
  round,
  candidate,
  zone,
}: Pick<RoundRowProps, 'round' | 'candidate' | 'zone'>) {
  if (!round.startsAt || !round.endsAt) return <span className="dim">Not set</span>;
  const other = thereWords(round, candidate, zone);
  return (
    <>
      <b>{day(round.startsAt, zone)}</b>
      <span>{clockRange(round.startsAt, round.endsAt, zone)}</span>
      {other ? <span className="dim">{other}</span> : null}
      <Place place={round.place} />
    </>
  );
}

/** How many are in, what is late, and whether the reader may read it. */
function Feedback({
  round,
  zone,
  now,
  readable,
  packetPath,
}: Omit<RoundRowProps, 'candidate' | 'mayRun'>) {
  const asked = round.seats.filter((seat) => seat.role !== 'SHADOW' && seat.state === 'ASSIGNED');
  const filed = asked.filter(({ filedAt }) => filedAt).length;
  const ended = round.endsAt ? new Date(round.endsAt) < now : false;
  if (asked.length === 0)
    return (
      <span className="dim">{round.seats.length === 0 ? 'Nobody seated' : 'Nothing awaited'}</span>
    );
  if (!ended && filed === 0)
    return <span className="dim">{round.startsAt ? 'To come' : 'To be scheduled'}</span>;
  const open = asked.filter(({ filedAt }) => !filedAt);
  const late = open.filter(({ dueAt }) => dueAt && new Date(dueAt) < now);
  const next = open.flatMap(({ dueAt }) => (dueAt ? [dueAt] : [])).sort()[0];
  return (
    <>
      <span className="rd-filed">
        {filed} of {asked.length} filed
        {filed > 0 && readable ? (
          <Link className="ui-link" to={packetPath}>
            Read
          </Link>
        ) : null}
        {filed > 0 && !readable ? <SealedTag /> : null}
      </span>
      {late.length > 0 && next ? (
        <DueLabel
          late
          text={`${count(late.length, 'is', 'are')} late since ${clock(next, zone)}`}
        />
      ) : null}
      {late.length === 0 && next ? (
        <DueLabel late={false} text={`due ${due(next, now).text}`} />
      ) : null}
    </>
  );
}

interface RoundVerbProps {
  readonly round: LoopRound;
}

/** Sets or moves the time of a round. */
export function TimeVerb({
  round,
  candidate,
  panelBusy = false,
}: RoundVerbProps & {
  readonly candidate: CandidateRef;
  /** Shows when the panel is busy; never where the loop is sealed to the reader. */
  readonly panelBusy?: boolean;
}) {
  const [open, setOpen] = useState(false);
  const word = round.startsAt ? 'Move' : 'Set the time';
  return (
    <>
      <button
        type="button"
        className="ui-link small"
        onClick={() => setOpen(true)}
        aria-label={`${round.startsAt ? 'Move' : 'Set'} the time of ${round.name}`}
      >
        {word}
      </button>
      {open ? (
        <SlotDialog
          round={round}
          candidate={candidate}
          panelBusy={panelBusy}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

/** Gives somebody a seat on a round. */
export function SeatVerb({ round }: RoundVerbProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="ui-link small rd-add"
        onClick={() => setOpen(true)}
        aria-label={`Add a seat on ${round.name}`}
      >
        Add a seat
      </button>
      {open ? <AssignSeatDialog round={round} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** It has begun, and nothing says that it was held. */
function mayBeMissed({ startsAt, state, seats }: LoopRound, now: Date): boolean {
  const begun = startsAt !== null && startsAt !== undefined && new Date(startsAt) <= now;
  return begun && state === 'SCHEDULED' && seats.every(({ filedAt }) => !filedAt);
}

/** One round: time, kind, panel, feedback. */
export function RoundRow(props: RoundRowProps) {
  const { round, candidate, mayRun } = props;
  const seats = round.seats.filter(({ state }) => state !== 'REMOVED');
  // What has been held keeps its time and its panel.
  const held = round.endsAt ? new Date(round.endsAt) < props.now : false;
  const mayPlan = mayRun && !held;
  return (
    <li className={round.state === 'CANCELLED' ? 'rd-row cancelled' : 'rd-row'}>
      <div className="rd-time num">
        <RoundTime {...props} />
        {mayPlan ? <TimeVerb round={round} candidate={candidate} panelBusy /> : null}
        {mayRun && mayBeMissed(round, props.now) ? <NoShowVerb round={round} /> : null}
      </div>
      <div className="rd-kind">
        <h3>{round.name}</h3>
        <span className="dim small">
          {round.durationMinutes} min ·{' '}
          {AI_POLICY[round.aiPolicy].toLowerCase().replace('ai', 'AI')}
        </span>
        {held ? null : <ChooseQuestionsVerb round={round} />}
      </div>
      <div>
        <ul>
          {seats.map((seat) => (
            <SeatLine key={seat.id} seat={seat} round={round} now={props.now} mayRun={mayRun} />
          ))}
        </ul>
        {mayPlan || (mayRun && seats.length === 0) ? <SeatVerb round={round} /> : null}
      </div>
      <div className="rd-feedback num small">
        <Feedback {...props} />
      </div>
    </li>
  );
}
