import type { SchedulingProblem } from '../problem';
import { Calendars, cheapestSchedules, loopFacts } from '../search/oracle';
import type { LoopSearch } from './loop-search';

/** What one search may look at; of a loop that needs more there is still a bound. */
const STATES = 2_000_000;

/** The exact search for each loop of a problem, ready to be asked again and again. */
export function loopSearches(problem: SchedulingProblem): LoopSearch[] {
  const calendars = new Calendars(problem);
  return problem.loops.map((request) => {
    const facts = loopFacts(calendars, request);
    return {
      cheapest: ({ seat, room }) => {
        const { schedules, bound } = cheapestSchedules(
          calendars,
          facts,
          {
            seat: (who, from, to) => seat(who, from, to - from),
            room: (who, from, to) => room(who, from, to - from),
          },
          { count: 1, steps: STATES },
        );
        return { schedule: schedules[0]?.schedule ?? null, bound };
      },
    };
  });
}
