import { brokenRules, priceOf } from '../check/index';
import type { SchedulingProblem } from '../problem';
import { type Schedule, compareSchedules } from '../schedule';
import { everyPanel, everyTime } from './brute-force.fixture';
import { proposeSchedules } from './propose';
import { smallCase } from './small-cases.fixture';

/** How many random cases; `npm run schedule:exact` asks for more. */
const CASES = Number(process.env.DEBRIEF_SCHEDULE_CASES ?? 12);
const BEST = 10;

/** Rules that people decide: what they cost, or break, says nothing before there are any. */
const OF_PEOPLE: readonly string[] = ['seat_empty', 'room_missing', 'seniors', 'coverage'];

function bruteBest(problem: SchedulingProblem): Schedule[] {
  const request = problem.loops[0]!;
  const loop = request.id;
  const times = everyTime(problem, request).map((placements) => {
    const lines = priceOf(problem, loop, placements).lines;
    const own = lines.filter(({ rule }) => !OF_PEOPLE.includes(rule));
    return { placements, price: own.reduce((sum, line) => sum + line.price, 0) };
  });
  let best: Schedule[] = [];
  for (const time of times.sort((a, b) => a.price - b.price)) {
    if (time.price > (best[BEST - 1]?.price ?? Infinity)) break;
    const broken = brokenRules(problem, [{ loop, placements: time.placements }]);
    if (broken.some(({ rule }) => !OF_PEOPLE.includes(rule))) continue;
    for (const placements of everyPanel(problem, request, time.placements)) {
      const { price, lines } = priceOf(problem, loop, placements);
      if (price > (best[BEST - 1]?.price ?? Infinity)) continue;
      const schedule = { loop, price, placements, lines };
      if (brokenRules(problem, [schedule]).length > 0) continue;
      best = [...best, schedule].sort(compareSchedules).slice(0, BEST);
    }
  }
  return best;
}

describe('The best schedules of a loop', () => {
  it('are those that trying everything finds, with their prices and in their order', () => {
    let solved = 0;
    for (let seed = 1; seed <= CASES; seed++) {
      const problem = smallCase(seed);
      const brute = bruteBest(problem);
      const answer = proposeSchedules(problem, 'loop', { count: BEST, steps: 10_000_000 });
      const of = ({ price, placements }: Schedule) => ({ price, placements });
      expect({ seed, complete: answer.complete, best: answer.schedules.map(of) }).toEqual({
        ...{ seed, complete: true },
        best: brute.map(of),
      });
      if (brute.length > 0) solved++;
    }
    expect(solved).toBeGreaterThan(CASES / 3);
  });
});
