import { type Schedule, compareSchedules } from '../schedule';
import type { LoopRequest, SchedulingProblem } from '../problem';
import { Budget } from './budget';
import { Calendars } from './calendars';
import type { Surcharge } from './cells';
import { type LoopFacts, MAX_ROUNDS, loopFacts } from './loop-facts';
import { LoopSearch } from './loop-search';
import type { Found } from './nodes';
import { priceLines } from './price-lines';

export interface SearchLimits {
  /** How many answers are wanted. */
  readonly count: number;
  /** States the search may look at, some ten nanoseconds each; the same number always ends at the same answer. */
  readonly steps: number;
}

export interface Proposals {
  /** In the order of `compareSchedules`. */
  readonly schedules: readonly Schedule[];
  /** Whether they are proven to be the first of all; fewer than were wanted are then all there are. */
  readonly complete: boolean;
  /** Nothing that is left out costs less; null when nothing is left out. */
  readonly bound: number | null;
  /** States looked at. */
  readonly steps: number;
}

/** The best schedules of one request. An unknown request has none. */
export function proposeSchedules(
  problem: SchedulingProblem,
  loopId: string,
  limits: SearchLimits,
): Proposals {
  const request = problem.loops.find(({ id }) => id === loopId);
  if (!request) return { schedules: [], complete: true, bound: null, steps: 0 };
  const calendars = new Calendars(problem);
  const { found, ...rest } = searchLoop(calendars, loopFacts(calendars, request), limits, null);
  const schedules = found.map((one) => scheduleOf(calendars, request, one));
  if (!rest.complete) schedules.sort(compareSchedules);
  return { schedules, ...rest };
}

/** A share of the steps is kept for finding something at all when the search cannot end. */
const KEPT_FOR_SALVAGE = 1 / 5;

/** The best of one request by positions; complete when they are proven to be, in the order of answers. */
export function searchLoop(
  calendars: Calendars,
  loop: LoopFacts,
  { count, steps }: SearchLimits,
  surcharge: Surcharge | null,
  below = Infinity,
): Omit<Proposals, 'schedules'> & { readonly found: readonly Found[] } {
  if (loop.rounds.length > MAX_ROUNDS) return { found: [], complete: false, bound: 0, steps: 0 };
  if (loop.rounds.length === 0) return { found: [], complete: true, bound: null, steps: 0 };
  const budget = new Budget(steps * (1 - KEPT_FOR_SALVAGE));
  const search = new LoopSearch(calendars, loop, budget, surcharge);
  const found: Found[] = [];
  while (found.length < count) {
    const next = search.next(below);
    if (!next) break;
    found.push(next);
  }
  const { bound } = search;
  const complete = found.length === count || bound >= below || !budget.spent;
  const rest = new Budget(steps * KEPT_FOR_SALVAGE);
  if (!complete) found.push(...search.salvage(count - found.length, rest));
  return {
    found,
    complete,
    bound: bound === Infinity ? null : bound,
    steps: budget.used + rest.used,
  };
}

/** What was found, with names, prices and lines. */
export function scheduleOf(
  calendars: Calendars,
  request: LoopRequest,
  { placed, picks }: Found,
): Schedule {
  let next = 0;
  const people = placed.map(({ round }) =>
    request.rounds[round]!.seats.map(({ id }) => ({
      seat: id,
      person: calendars.people[picks[next++]!]!.facts.id,
    })),
  );
  const placements = placed.map(({ round, from }, index) => {
    const { id, needsRoom } = request.rounds[round]!;
    const room = needsRoom ? calendars.rooms[picks[next++]!]!.facts.id : null;
    return { round: id, from, seats: people[index]!, room };
  });
  const lines = priceLines(calendars, request, placements);
  const price = lines.reduce((sum, line) => sum + line.price, 0);
  return { loop: request.id, price, placements, lines };
}
