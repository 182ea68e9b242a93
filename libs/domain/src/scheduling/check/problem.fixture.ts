import type {
  CandidateDay,
  LoopRequest,
  LoopRules,
  PlannedPerson,
  RoundRequest,
  SchedulingProblem,
} from '../problem';
import type { Placement } from '../schedule';

/** Rules that ask for nothing and cost nothing. */
export const NO_RULES: LoopRules = {
  grid: { every: 1, offset: 0 },
  days: { limit: 9, price: null },
  roundsPerDay: null,
  span: null,
  minGap: null,
  maxGap: null,
  backToBack: null,
  lunch: null,
  before: [],
  outOfPlace: 0,
  idle: 0,
  waiting: 0,
  twice: 0,
  seniors: { atLeast: 0, price: null },
};

/** Somebody who is free all the time, for nothing. */
export function person(id: string, facts: Partial<PlannedPerson> = {}): PlannedPerson {
  const free = [{ from: 0, to: 1_000 }];
  const none = { soft: [], caps: [], buffer: 0, senior: false, load: 0, loadStep: 0 };
  return { id, free, ...none, ...facts };
}

/** A round of so many slots with a seat for each pool. */
export function round(
  id: string,
  slots: number,
  pools: readonly (readonly string[])[],
  needsRoom = false,
): RoundRequest {
  const seats = pools.map((people, index) => ({
    id: `${id}-${index}`,
    role: 'lead' as const,
    pool: people.map((each) => ({ person: each, price: 0 })),
  }));
  return { id, slots, seats, needsRoom };
}

/** The nth day of a horizon of days of 96 slots, offered from and to a slot of the day. */
export function day(index: number, from: number, to: number): CandidateDay {
  const start = index * 96;
  return {
    date: `2026-12-0${index + 1}`,
    wait: index,
    from: start,
    to: start + 96,
    windows: [{ from: start + from, to: start + to }],
    lunch: null,
  };
}

export function loop(
  rounds: readonly RoundRequest[],
  facts: Partial<LoopRequest> = {},
): LoopRequest {
  return { id: 'L', days: [day(0, 0, 96)], rounds, rules: NO_RULES, coverage: [], ...facts };
}

export function problem(
  loops: readonly LoopRequest[],
  people: readonly PlannedPerson[],
  facts: Partial<SchedulingProblem> = {},
): SchedulingProblem {
  const horizon = { startsAt: Date.UTC(2026, 11, 1), slots: 480 };
  return { format: 1, horizon, people, rooms: [], loops, seed: 1, ...facts };
}

/** A round placed at a slot with these people, seat by seat. */
export function at(id: string, from: number, people: readonly string[], room?: string): Placement {
  const seats = people.map((each, index) => ({ seat: `${id}-${index}`, person: each }));
  return { round: id, from, seats, room: room ?? null };
}
