import type { SchedulingProblem } from '../problem';
import type { Placement, Schedule } from '../schedule';
import { Calendars } from './calendars';
import type { Surcharge } from './cells';
import { type LoopFacts, loopFacts } from './loop-facts';
import { type SearchLimits, scheduleOf, searchLoop } from './propose';
import { keepSeats, type SeatChange, seatChanges } from './seat-keeping';

/** What a seat costs whose time, or person, is another than it was. */
export const CHANGE_PRICES = { person: 40, time: 60, both: 100 } as const;

export interface Repair {
  readonly schedule: Schedule;
  /** The sum of the prices of its changes, which are nobody's lines. */
  readonly changePrice: number;
  readonly changes: readonly SeatChange[];
}

export interface Repairs {
  /** The fewest changes first, by price; then the fewest other rooms at the same time; then in the order of `compareSchedules`. */
  readonly repairs: readonly Repair[];
  /** Whether they are proven to be the first of all; fewer than were wanted are then all there are. */
  readonly complete: boolean;
  readonly steps: number;
}

/**
 * The schedules of a request that change least of what stands. The calendars of the problem hold
 * nothing of the loop itself, so that what stands is free where it may stay. A seat that nobody has
 * counts as one whose person changes, a round that stands nowhere as no change.
 */
export function repairSchedule(
  problem: SchedulingProblem,
  loopId: string,
  current: readonly Placement[],
  limits: SearchLimits,
): Repairs {
  const request = problem.loops.find(({ id }) => id === loopId);
  if (!request) return { repairs: [], complete: true, steps: 0 };
  const calendars = new Calendars(problem);
  const loop = loopFacts(calendars, request);
  const changes = changeSurcharge(calendars, loop, current);
  const { found, complete, steps } = searchLoop(calendars, loop, limits, changes);
  const repairs = found
    .toSorted((a, b) => a.price - b.price)
    .map((one) => {
      const fresh = scheduleOf(calendars, request, one);
      const schedule = { ...fresh, placements: keepSeats(request, fresh.placements, current) };
      const made = seatChanges(schedule.placements, current);
      const changePrice = made.reduce((sum, { kind }) => sum + CHANGE_PRICES[kind], 0);
      return { schedule, changePrice, changes: made };
    });
  return { repairs, complete, steps };
}

/** One unit of changes outweighs every number of rooms, and one room every price. */
const PER_ROOM = 2 ** 28;
const PER_CHANGE = PER_ROOM * 64;

function changeSurcharge(
  calendars: Calendars,
  loop: LoopFacts,
  current: readonly Placement[],
): Surcharge {
  const { rounds } = loop.request;
  const stood = rounds.map(({ id, seats }, round) => {
    const placement = current.find((other) => other.round === id);
    if (!placement) return null;
    const personOf = new Map(placement.seats.map(({ seat, person }) => [seat, person]));
    const groups = loop.rounds[round]!.groups.map((group) => {
      const people = group.seats.map((seat) => personOf.get(seats[seat]!.id));
      return people.map((person) => (person === undefined ? null : calendars.positionOf(person)));
    });
    const room = calendars.rooms.findIndex(({ facts }) => facts.id === placement.room);
    return { from: placement.from, groups, room };
  });
  return {
    seat: (person, from, round, group) => {
      const before = stood[round];
      if (!before) return 0;
      const stays = before.groups[group]!.includes(person);
      const { person: other, time, both } = CHANGE_PRICES;
      if (from === before.from) return stays ? 0 : other * PER_CHANGE;
      return (stays ? time : both) * PER_CHANGE;
    },
    room: (room, from, round) => {
      const before = stood[round];
      return before && from === before.from && room !== before.room ? PER_ROOM : 0;
    },
  };
}
