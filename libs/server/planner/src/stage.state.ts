import type { BoardState } from '@debrief/domain';
import type { StageRound } from './stage.repository';

/** Where the scheduling of a stage stands, by its rounds alone. */
export function stageState(
  rounds: readonly Pick<StageRound, 'startsAt' | 'holdId' | 'seats'>[],
  held: boolean,
): BoardState {
  if (held) return 'held';
  const timed = rounds.filter(({ startsAt }) => startsAt !== null);
  const staffed = timed.filter(({ seats }) => seats.some(({ role }) => role !== 'panelist'));
  if (timed.length === 0 || timed.length < rounds.length) return 'needs_scheduling';
  return staffed.length < timed.length ? 'repair_needed' : 'scheduled';
}
