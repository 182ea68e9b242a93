import type { FieldProblem } from '@debrief/domain';
import type { LockedRound, Sitter, StoredSeat } from './round.store.repository';
import { assignProblems, releaseProblems } from './seat.rules';

/** A shadow on the same round who has not filed, and can be promoted to the seat given up. */
export interface Understudy {
  readonly id: string;
  readonly version: number;
}

/**
 * Why a seat may not be handed over; empty when it may. What holds for giving up a seat and for
 * taking one holds here too, except that a shadow of the same round may take over: their own seat
 * is promoted, and they keep what they noted on it.
 */
export function handOverProblems(
  seat: StoredSeat,
  round: LockedRound,
  sitter: Sitter,
  understudy: Understudy | null,
  actorId: string,
): FieldProblem[] {
  const given = releaseProblems(seat, actorId);
  if (given.length > 0) return given;
  if (sitter.id === seat.personId)
    return [
      { path: 'personId', code: 'SAME_PERSON', message: `${sitter.name} has this seat already.` },
    ];
  const asIfGiven = { ...round, hasLead: round.hasLead && seat.role !== 'lead' };
  const asIfFree = { ...sitter, seated: sitter.seated && !isPromotable(seat, understudy) };
  return assignProblems(asIfGiven, asIfFree, seat.role, false).map((problem) =>
    problem.path === 'roundId' ? { ...problem, path: 'seatId' } : problem,
  );
}

/** The shadow moves up; a shadow's own seat is nothing to move up to. */
export function isPromotable(
  seat: Pick<StoredSeat, 'role'>,
  understudy: Understudy | null,
): understudy is Understudy {
  return understudy !== null && seat.role !== 'shadow';
}
