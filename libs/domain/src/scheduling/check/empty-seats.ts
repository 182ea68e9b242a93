import type { LoopRequest, SchedulingProblem } from '../problem';

/** Why somebody who does such rounds is in no pool: told by whoever made the pools. */
export type LeftOutReason =
  'training' | 'not_certified' | 'conflict' | 'excluded' | 'paused' | 'already_met' | 'other';

/** Somebody who was left out of the pool of a seat. */
export interface LeftOut {
  readonly seat: string;
  readonly person: string;
  readonly why: LeftOutReason;
}

/** `empty` nobody at all · `all_trainees` only people in training · `all_left_out` only people left out */
export type PoolReason = 'empty' | 'all_trainees' | 'all_left_out';

/** Seats that nobody may have. People in training are told of, and never asked: they do not interview alone. */
export function emptySeats(
  { people }: SchedulingProblem,
  { rounds }: LoopRequest,
  leftOut: readonly LeftOut[],
): { readonly round: string; readonly seat: string; readonly pool: PoolReason }[] {
  const known = new Set(people.map(({ id }) => id));
  return rounds.flatMap(({ id: round, seats }) =>
    seats
      .filter(({ pool }) => !pool.some(({ person }) => known.has(person)))
      .map(({ id: seat }) => ({
        round,
        seat,
        pool: reasonOf(leftOut.filter((each) => each.seat === seat)),
      })),
  );
}

function reasonOf(leftOut: readonly LeftOut[]): PoolReason {
  if (leftOut.length === 0) return 'empty';
  return leftOut.every(({ why }) => why === 'training') ? 'all_trainees' : 'all_left_out';
}
