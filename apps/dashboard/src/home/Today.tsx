import { lazy, Suspense, useState } from 'react';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { MyRound } from '@debrief/web-data';
import {
  clockRange,
  count,
  day,
  duration,
  otherSide,
  relative,
  SEAT_ROLE,
  Section,
} from '../layout';
import { paths } from '../layout/paths';
import type { NextThing } from './next-thing';

interface RoundsProps {
  readonly rounds: readonly MyRound[];
  readonly now: Date;
  readonly zone: string;
}

/** Rounds of the day, in order; the next one is marked. */
export function Today({ rounds, next, now, zone }: RoundsProps & { readonly next: NextThing }) {
  const total = rounds.reduce((sum, one) => sum + length(one), 0);
  if (rounds.length === 0) {
    return (
      <Section title="Today">
        <p className="nothing">No rounds today. Rounds you sit on appear here with their kit.</p>
      </Section>
    );
  }
  return (
    <Section title={`Today, ${count(rounds.length, 'round')}`} aside={`${duration(total)} in all`}>
      <ul className="rows today-rows">
        {rounds.map((round) => {
          const isNext = next.kind === 'round' && next.round.seatId === round.seatId;
          const past = new Date(round.endsAt) <= now;
          return (
            <li key={round.seatId} className={isNext ? 'here' : past ? 'past' : undefined}>
              <RoundTime round={round} now={now} zone={zone} />
              <RoundWords round={round} zone={zone} />
              <RoundAction round={round} now={now} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Rounds of the days after today. */
export function Later({ rounds, now, zone }: RoundsProps) {
  return (
    <Section title={`Later, ${count(rounds.length, 'round')}`}>
      <ul className="rows today-rows">
        {rounds.map((round) => (
          <li key={round.seatId}>
            <p className="num">
              <b>{day(round.startsAt, zone, now)}</b>
              <span className="dim small under">
                {clockRange(round.startsAt, round.endsAt, zone)}
              </span>
            </p>
            <RoundWords round={round} zone={zone} />
            <RoundAction round={round} now={now} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function length(round: MyRound): number {
  return new Date(round.endsAt).getTime() - new Date(round.startsAt).getTime();
}

function RoundTime({
  round,
  now,
  zone,
}: {
  readonly round: MyRound;
  readonly now: Date;
  readonly zone: string;
}) {
  const running = new Date(round.startsAt) <= now && new Date(round.endsAt) > now;
  const past = new Date(round.endsAt) <= now;
  return (
    <p className="num">
      <b>{clockRange(round.startsAt, round.endsAt, zone)}</b>
      <span className="dim small under">
        {running ? 'now' : past ? relative(round.endsAt, now) : relative(round.startsAt, now)}
      </span>
    </p>
  );
}

/** Nothing was prepared yet: neither was the kit opened nor a note written. */
function isKitUnread({ kitOpenedAt, hasDraft, filed }: MyRound): boolean {
  return !kitOpenedAt && !hasDraft && !filed;
}

function RoundWords({ round, zone }: { readonly round: MyRound; readonly zone: string }) {
  const theirs = otherSide(round.startsAt, round.endsAt, zone, round.candidate.timeZone);
  return (
    <div>
      <p>
        <span className="strong">{round.name}</span>{' '}
        {round.isMock ? (
          <span className="tag">Mock</span>
        ) : (
          <span className="dim">with {round.candidate.name}</span>
        )}
      </p>
      <p className="dim small num">
        {round.jobTitle} · {SEAT_ROLE[round.role].toLowerCase()}
        {theirs ? ` · ${theirs}` : ''}
        {isKitUnread(round) ? ' · kit ready, not opened yet' : ''}
      </p>
    </div>
  );
}

// Answering is rarer than reading: it arrives when it is asked for.
const AnswerDialog = lazy(async () => ({
  default: (await import('./AnswerDialog')).AnswerDialog,
}));

/** Accepts or declines, while the round is ahead. */
function AnswerVerb({ round }: { readonly round: MyRound }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="text"
        onClick={() => setOpen(true)}
        aria-label={`Answer the invitation: ${round.name} with ${round.candidate.name}`}
      >
        Answer
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <AnswerDialog round={round} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

function RoundAction({ round, now }: { readonly round: MyRound; readonly now: Date }) {
  if (round.filed) return <p className="dim small end-cell">Filed</p>;
  const past = new Date(round.endsAt) <= now;
  const label = round.hasDraft ? 'Continue' : past ? 'Write it' : 'Open kit';
  return (
    <div className="end-cell round-acts">
      {new Date(round.startsAt) > now ? <AnswerVerb round={round} /> : null}
      <Button
        component={Link}
        to={label === 'Open kit' ? paths.kit(round.seatId) : paths.scorecard(round.seatId)}
        aria-label={`${label}: ${round.name} with ${round.candidate.name}`}
      >
        {label}
      </Button>
    </div>
  );
}
