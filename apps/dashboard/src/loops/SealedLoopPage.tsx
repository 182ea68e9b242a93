import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { DueLabel, SealedPanel, SealedTag } from '@debrief/web-ui';
import type { LoopRecord, LoopRound, LoopSeat } from '@debrief/web-data';
import { AI_POLICY, count, due, PageHeader, SEAT_ROLE, useMe, useNow, useZone } from '../layout';
import { GuidePanel } from '../guides';
import { SelfSchedulePanel } from '../selfschedule';
import { RespondVerbs } from '../rounds/RespondVerbs';
import { RoundTime, SeatVerb, TimeVerb } from '../rounds/RoundRow';
import { asksForAnswer } from '../rounds/seat-answer';

interface OwnRoundProps {
  readonly loop: LoopRecord;
  readonly round: LoopRound;
  readonly seat: LoopSeat;
  readonly zone: string;
  readonly now: Date;
  /** The reader runs loops: may still plan what is ahead, seeing nothing of what was written. */
  readonly mayRun: boolean;
}

function isAhead(round: LoopRound, now: Date): boolean {
  return round.state !== 'CANCELLED' && !(round.endsAt && new Date(round.endsAt) < now);
}

function verbFor(seat: LoopSeat, round: LoopRound, now: Date): string {
  if (seat.filedAt) return 'Read what you filed';
  if (round.startsAt && new Date(round.startsAt) < now) return 'Finish your scorecard';
  return 'Prepare';
}

function OwnRound({ loop, round, seat, zone, now, mayRun }: OwnRoundProps) {
  const left = seat.dueAt && !seat.filedAt ? due(seat.dueAt, now) : null;
  const verb = verbFor(seat, round, now);
  const ended = round.endsAt ? new Date(round.endsAt) < now : false;
  return (
    <li className="rd-row">
      <div className="rd-time num">
        <RoundTime round={round} candidate={loop.candidate} zone={zone} />
        {mayRun && isAhead(round, now) ? (
          <TimeVerb round={round} candidate={loop.candidate} />
        ) : null}
      </div>
      <div className="rd-kind">
        <h3>{round.name}</h3>
        <span className="dim small">
          {round.durationMinutes} min · {AI_POLICY[round.aiPolicy]}
        </span>
      </div>
      <div>
        <p>
          You <span className="dim small">{SEAT_ROLE[seat.role].toLowerCase()}</span>
          {round.otherSeats > 0 ? (
            <span className="dim small">, with {count(round.otherSeats, 'colleague')}</span>
          ) : null}
        </p>
        {asksForAnswer(seat, round, now) ? (
          <RespondVerbs seat={seat} roundName={round.name} />
        ) : null}
      </div>
      <div className="rd-feedback small num">
        {left && ended ? (
          <DueLabel late={left.late} text={left.late ? left.text : `due ${left.text}`} />
        ) : null}
        <Button
          component={Link}
          to={verb === 'Prepare' ? `/kit/${seat.id}` : `/scorecards/${seat.id}`}
          {...(ended && !seat.filedAt
            ? { variant: 'contained' as const, color: 'primary' as const }
            : {})}
        >
          {verb}
        </Button>
      </div>
    </li>
  );
}

/** The plan of the others: names of rounds and times, no people, no counts of who has filed. */
function OtherRounds({
  loop,
  zone,
  now,
  mayRun,
  rounds,
}: Omit<OwnRoundProps, 'round' | 'seat'> & { readonly rounds: readonly LoopRound[] }) {
  if (rounds.length === 0) return null;
  return (
    <section className="lp-stage-plain" aria-label="The rest of the plan">
      <h2>The rest of the plan</h2>
      <ul>
        {rounds.map((round) => (
          <li key={round.id} className="rd-row">
            <div className="rd-time num">
              <RoundTime round={round} candidate={loop.candidate} zone={zone} />
              {mayRun && isAhead(round, now) ? (
                <TimeVerb round={round} candidate={loop.candidate} />
              ) : null}
            </div>
            <div className="rd-kind">
              <h3>{round.name}</h3>
              <span className="dim small">{round.durationMinutes} min</span>
            </div>
            <div>
              <p className="dim">
                {round.otherSeats === 0 ? 'Nobody seated' : count(round.otherSeats, 'colleague')}
              </p>
              {mayRun && isAhead(round, now) ? <SeatVerb round={round} /> : null}
            </div>
            <div className="rd-feedback">
              <SealedTag />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One loop for somebody who still owes a scorecard: own seats, the plan of the day, and what opens the rest. */
export function SealedLoopPage({ loop }: { readonly loop: LoopRecord }) {
  const zone = useZone();
  const now = useNow();
  const mayRun = useMe()?.can.includes('manage_loops') ?? false;
  const rounds = loop.stages.flatMap((stage) => stage.rounds);
  const own = rounds.flatMap((round) =>
    round.seats.filter(({ mine }) => mine).map((seat) => ({ round, seat })),
  );
  const others = rounds.filter((round) => !round.seats.some(({ mine }) => mine));
  return (
    <>
      <PageHeader
        title={`${loop.candidate.name} · ${loop.job.title}`}
        above={<Link to="/loops">Loops</Link>}
        aside={loop.isMock ? 'Mock loop, counts nowhere' : 'Your seats and the plan'}
      />
      <div className="page lp-sealed">
        <section className="lp-stage-plain" aria-label="Yours">
          <h2>Yours</h2>
          <ul>
            {own.map(({ round, seat }) => (
              <OwnRound
                key={seat.id}
                loop={loop}
                round={round}
                seat={seat}
                zone={zone}
                now={now}
                mayRun={mayRun}
              />
            ))}
          </ul>
        </section>
        <SealedPanel large title="Everyone else’s part is sealed to you">
          It opens when you have filed{' '}
          {loop.owedByMe > 1 ? `your ${loop.owedByMe} scorecards` : 'your scorecard'}. You can amend
          afterwards; your first version stays.
        </SealedPanel>
        <OtherRounds loop={loop} zone={zone} now={now} mayRun={mayRun} rounds={others} />
        <SelfSchedulePanel loop={loop} />
        <GuidePanel loop={loop} />
      </div>
    </>
  );
}
