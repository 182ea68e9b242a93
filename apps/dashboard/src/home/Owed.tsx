import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { OwedScorecard } from '@debrief/web-data';
import { clockRange, due, sameDay, Section, slot, when } from '../layout';
import { paths } from '../layout/paths';
import { isOver, sortOwed } from './next-thing';

interface OwedProps {
  readonly owed: readonly OwedScorecard[];
  readonly now: Date;
  readonly zone: string;
}

/** Scorecards of rounds that are over, soonest due first. Rounds still to come stand under "Today" and "Later". */
export function Owed({ owed, now, zone }: OwedProps) {
  const writable = sortOwed(owed).filter((one) => isOver(one, now));
  if (writable.length === 0) return null;
  return (
    <Section title={`Scorecards owed, ${writable.length}`} aside="soonest first" className="owed">
      <ul className="rows owed-rows">
        {writable.map((one) => (
          <li key={one.seatId}>
            <div>
              <p>
                <span className="strong">{one.candidateName}</span>{' '}
                <span className="dim">{one.roundName}</span>{' '}
                {one.isMock ? <span className="tag">Mock</span> : null}
              </p>
              <p className="dim small num">
                {slotWords(one, now, zone)} · {one.jobTitle}
              </p>
            </div>
            <Progress owed={one} now={now} zone={zone} />
            <DueCell dueAt={one.dueAt} now={now} zone={zone} />
            <Button
              className="end-cell"
              component={Link}
              to={paths.scorecard(one.seatId)}
              aria-label={`${verb(one)}: ${one.roundName} for ${one.candidateName}`}
            >
              {verb(one)}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function slotWords({ startsAt, endsAt }: OwedScorecard, now: Date, zone: string): string {
  if (!startsAt || !endsAt) return 'no slot';
  return sameDay(startsAt, now, zone)
    ? `today ${clockRange(startsAt, endsAt, zone)}`
    : slot(startsAt, endsAt, zone, now);
}

function verb(owed: OwedScorecard): string {
  if (!owed.draftSavedAt) return 'Write it';
  return owed.ratingsSettled >= owed.ratingsTotal ? 'Finish it' : 'Continue';
}

function Progress({
  owed,
  now,
  zone,
}: {
  readonly owed: OwedScorecard;
  readonly now: Date;
  readonly zone: string;
}) {
  if (!owed.draftSavedAt) return <p className="dim small">Not started</p>;
  return (
    <div className="small dim num">
      <div className="settled-bar" aria-hidden="true">
        {Array.from({ length: owed.ratingsTotal }, (_, at) => (
          <i key={at} className={at < owed.ratingsSettled ? 'settled' : undefined} />
        ))}
      </div>
      {owed.ratingsSettled} of {owed.ratingsTotal} settled, saved{' '}
      {when(owed.draftSavedAt, zone, now)}
    </div>
  );
}

function DueCell({
  dueAt,
  now,
  zone,
}: {
  readonly dueAt: string | null;
  readonly now: Date;
  readonly zone: string;
}) {
  if (!dueAt) return <p className="dim small">No due time</p>;
  const state = due(dueAt, now);
  return (
    <p className="num">
      {state.late ? (
        <span className="warn-text late">
          <ScheduleOutlined aria-hidden fontSize="inherit" />
          {state.text}
        </span>
      ) : (
        <span className="strong">{state.text}</span>
      )}
      <span className="dim small under">{when(dueAt, zone, now)}</span>
    </p>
  );
}
