import type { FieldProblem, SeatRole } from '@debrief/domain';
import type { LockedRound, Sitter, StoredSeat } from './round.store.repository';

/**
 * Why somebody may not be put on a round; empty when they may.
 *
 * @param sealed who asks owes on the loop: then they are not told whether the stage is over
 */
export function assignProblems(
  round: LockedRound,
  sitter: Sitter,
  role: SeatRole,
  sealed: boolean,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const add = (path: string, code: string, message: string): void => {
    problems.push({ path, code, message });
  };
  if (round.state === 'cancelled') add('roundId', 'CANCELLED', 'This round will not be held.');
  const over = round.stageState === 'passed' || round.stageState === 'stopped';
  if (over && !sealed) add('roundId', 'STAGE_CLOSED', 'The stage of this round is over.');
  if (sitter.barred) add('personId', 'CANNOT_SIT', `${sitter.name} cannot sit on this loop.`);
  else if (!sitter.active)
    add('personId', 'INACTIVE', `${sitter.name} is not active at the moment.`);
  else if (sitter.seated)
    add('personId', 'ALREADY_SEATED', `${sitter.name} has a seat on this loop already.`);
  if (role === 'lead' && round.hasLead) add('role', 'LEAD_TAKEN', 'This round has a lead already.');
  return problems;
}

/**
 * Why a seat may not be given up; empty when it may. Nobody takes themselves off: whoever did would
 * owe nothing any more and could read what others have filed.
 */
export function releaseProblems(seat: StoredSeat, actorId: string): FieldProblem[] {
  if (seat.filedAt)
    return [
      {
        path: 'seatId',
        code: 'ALREADY_FILED',
        message: 'The scorecard of this seat is filed; it stays on the record.',
      },
    ];
  if (seat.state !== 'assigned')
    return [{ path: 'seatId', code: 'NOT_ASSIGNED', message: 'This seat was given up before.' }];
  if (seat.personId === actorId)
    return [
      {
        path: 'seatId',
        code: 'OWN_SEAT',
        message: 'Ask a colleague to take you off: nobody gives up their own seat.',
      },
    ];
  return [];
}
