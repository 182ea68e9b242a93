import type { LoopRequest, SchedulingProblem } from '../problem';
import type { Placement } from '../schedule';
import { Budget } from '../search/budget';
import { Calendars } from '../search/calendars';
import { loopFacts } from '../search/loop-facts';
import { LoopSearch as Search } from '../search/loop-search';
import type { Found as Whole } from '../search/nodes';
import type { Found, LoopSearch, SharedPrices } from './loop-search';

/** What one search may look at; a loop that needs more still gives a bound. */
const STATES = 2_000_000;

/** The exact search for each loop of a problem, ready to be asked again and again. */
export function loopSearches(problem: SchedulingProblem): LoopSearch[] {
  const calendars = new Calendars(problem);
  return problem.loops.map((request) => {
    const facts = loopFacts(calendars, request);
    return {
      cheapest({ seat, room }: SharedPrices): Found {
        const slotsOf = (round: number) => request.rounds[round]?.slots ?? 0;
        const search = new Search(calendars, facts, new Budget(STATES), {
          seat: (person, from, round) => seat(person, from, slotsOf(round)),
          room: (who, from, round) => room(who, from, slotsOf(round)),
        });
        const found = search.next();
        if (!found) return { placements: null, price: Infinity, bound: search.bound };
        const placements = placementsOf(calendars, request, found);
        return { placements, price: found.price, bound: found.price };
      },
    };
  });
}

function placementsOf(
  { people, rooms }: Calendars,
  { rounds }: LoopRequest,
  { placed, picks }: Whole,
): Placement[] {
  let next = 0;
  const seated = placed.map(({ round }) =>
    (rounds[round]?.seats ?? []).map(({ id }) => ({
      seat: id,
      person: people[picks[next++] ?? -1]?.facts.id ?? '',
    })),
  );
  return placed.map(({ round, from }, index) => {
    const request = rounds[round];
    return {
      round: request?.id ?? '',
      from,
      seats: seated[index] ?? [],
      room: request?.needsRoom ? (rooms[picks[next++] ?? -1]?.facts.id ?? null) : null,
    };
  });
}
