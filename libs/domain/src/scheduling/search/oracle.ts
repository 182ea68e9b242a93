/*
 * The low-level entry for who prices whole loops many times over: a plan for a batch asks for the
 * cheapest schedule of a loop with prices of its own on top. Build `Calendars` and `loopFacts` once for
 * a problem and keep them; everything here speaks of positions in the order of ids (`calendars.people`,
 * `calendars.rooms`), as the problem lists them. Prices may be any real number that is not negative;
 * Infinity forbids, which is also how calendars are narrowed by what other loops took.
 */
import type { Schedule } from '../schedule';
import type { Calendars } from './calendars';
import type { LoopFacts } from './loop-facts';
import type { Found } from './nodes';
import { type SearchLimits, scheduleOf, searchLoop } from './propose';

export { Calendars } from './calendars';
export { type LoopFacts, loopFacts } from './loop-facts';

/** Added to the prices of the problem. */
export interface ExtraPrices {
  /** For a seat of this person in a round over these slots: duals of slots and of caps, more load, other bookings. */
  readonly seat: (person: number, from: number, to: number) => number;
  /** For a room, likewise; left out where there are no rooms to price. */
  readonly room?: (room: number, from: number, to: number) => number;
}

export interface PricedSchedule {
  /** With the extra prices. */
  readonly cost: number;
  /** With the prices of the problem alone. */
  readonly schedule: Schedule;
  /** For each placed round: its position in the request, its slots, its people and room by position. */
  readonly rounds: readonly PricedRound[];
}

export interface PricedRound {
  readonly round: number;
  readonly from: number;
  readonly to: number;
  readonly people: readonly number[];
  readonly room: number | null;
}

export interface PricingAnswer {
  /** The cheapest first. */
  readonly schedules: readonly PricedSchedule[];
  /** No schedule of the loop costs less than this, found or not; Infinity when there is none at all. */
  readonly bound: number;
  /** Whether the search ended by itself. */
  readonly complete: boolean;
  readonly steps: number;
}

/** The cheapest schedules of a loop, looked for only as long as one may cost less than `below`. */
export function cheapestSchedules(
  calendars: Calendars,
  loop: LoopFacts,
  extra: ExtraPrices,
  limits: SearchLimits & { readonly below?: number },
): PricingAnswer {
  const lengthOf = (round: number) => loop.rounds[round]!.slots;
  const { seat, room } = extra;
  const answer = searchLoop(
    calendars,
    loop,
    limits,
    {
      seat: (person, from, round) => seat(person, from, from + lengthOf(round)),
      room: (who, from, round) => room?.(who, from, from + lengthOf(round)) ?? 0,
    },
    limits.below ?? Infinity,
  );
  const schedules = answer.found.map((found) => priced(calendars, loop, found));
  const left = answer.bound ?? Infinity;
  return {
    schedules,
    bound: Math.min(left, ...schedules.map(({ cost }) => cost)),
    complete: answer.complete,
    steps: answer.steps,
  };
}

function priced(calendars: Calendars, loop: LoopFacts, found: Found): PricedSchedule {
  let next = 0;
  const people = found.placed.map(({ round }) => {
    const from = next;
    next += loop.rounds[round]!.seats;
    return found.picks.slice(from, next);
  });
  return {
    cost: found.price,
    schedule: scheduleOf(calendars, loop.request, found),
    rounds: found.placed.map(({ round, from }, index) => ({
      round,
      from,
      to: from + loop.rounds[round]!.slots,
      people: people[index]!,
      room: loop.rounds[round]!.needsRoom ? found.picks[next++]! : null,
    })),
  };
}
