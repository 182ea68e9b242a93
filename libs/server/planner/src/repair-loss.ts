import { isClosed, type ScheduleRepairCause } from '@debrief/domain';
import type { LostSeat } from './repair-plan.repository';

/** Why the seat counts as lost; null when it does not, or when nothing would come of it. */
export function causeOf(seat: LostSeat, now: Date): ScheduleRepairCause | null {
  const ahead = seat.roundState === 'scheduled' && seat.startsAt !== null && seat.startsAt > now;
  if (!ahead || seat.filed || isClosed(seat.loopState) || seat.role === 'shadow') return null;
  if (seat.state === 'assigned')
    return !seat.personActive ? 'inactive' : seat.declinedAt ? 'declined' : null;
  if (seat.endedBy === 'handed_over' || seat.endedBy === 'loop_closed' || seat.taken) return null;
  return seat.conflicted ? 'conflict' : seat.state;
}

/** One loss of a seat from one slot: saying no again, after a yes, is another. */
export function keyOf(seat: LostSeat, cause: ScheduleRepairCause, startsAt: Date): string {
  const slot = startsAt.toISOString();
  if (cause === 'declined')
    return `declined:${seat.seatId}:${slot}:${seat.declinedAt?.toISOString()}`;
  return cause === 'inactive' ? `inactive:${seat.seatId}:${slot}` : `ended:${seat.seatId}:${slot}`;
}
