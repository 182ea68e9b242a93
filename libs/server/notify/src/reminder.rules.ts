import type { FieldProblem } from '@debrief/domain';
import type { SeatToRemind } from './reminder.repository';

const QUIET_HOURS = 4;
const MS_PER_HOUR = 3_600_000;

/** Why somebody is not reminded at this moment; null when they may be. */
export function remindProblem(
  seat: Pick<SeatToRemind, 'owed' | 'endsAt' | 'lastSentAt'>,
  now: Date,
): FieldProblem | null {
  const of = (code: string, message: string): FieldProblem => ({ path: 'seatId', code, message });
  if (!seat.owed) return of('NOTHING_OWED', 'Nothing is owed on this seat.');
  if (!seat.endsAt || seat.endsAt.getTime() > now.getTime())
    return of('NOT_YET', 'The round is not over: there is nothing to file yet.');
  const since = seat.lastSentAt ? now.getTime() - seat.lastSentAt.getTime() : Infinity;
  return since < QUIET_HOURS * MS_PER_HOUR
    ? of('REMINDED_RECENTLY', `They were reminded within the last ${QUIET_HOURS} hours.`)
    : null;
}
