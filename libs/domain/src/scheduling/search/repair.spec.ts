import { brokenRules, priceOf } from '../check/index';
import type { SchedulingProblem } from '../problem';
import type { Placement } from '../schedule';
import { everyPanel, everyTime } from './brute-force.fixture';
import { proposeSchedules } from './propose';
import { CHANGE_PRICES, repairSchedule } from './repair';
import { smallCase } from './small-cases.fixture';

/** How many random cases; `npm run schedule:exact` asks for more. */
const CASES = Number(process.env.DEBRIEF_SCHEDULE_CASES ?? 20);

/** Counted seat by seat, over every way to fill seats that are alike. */
function changeOf(
  problem: SchedulingProblem,
  now: readonly Placement[],
  before: readonly Placement[],
) {
  let price = 0;
  for (const { round, from, seats } of now) {
    const stood = before.find((other) => other.round === round)!;
    const asked = problem.loops[0]!.rounds.find(({ id }) => id === round)!;
    const pools = new Map<string, string[]>();
    for (const seat of asked.seats) {
      const key = JSON.stringify(seat.pool);
      pools.set(key, [...(pools.get(key) ?? []), seat.id]);
    }
    for (const alike of pools.values()) {
      const had = stood.seats.filter(({ seat }) => alike.includes(seat)).map((one) => one.person);
      const have = seats.filter(({ seat }) => alike.includes(seat)).map((one) => one.person);
      const stay = have.filter((person) => had.includes(person)).length;
      const moved = from !== stood.from;
      price += stay * (moved ? CHANGE_PRICES.time : 0);
      price += (have.length - stay) * (moved ? CHANGE_PRICES.both : CHANGE_PRICES.person);
    }
  }
  return price;
}

function bruteLeast(problem: SchedulingProblem, before: readonly Placement[]) {
  const request = problem.loops[0]!;
  let least: { change: number; price: number } | null = null;
  for (const times of everyTime(problem, request)) {
    const moved = times.filter(
      ({ round, from }) => before.find((other) => other.round === round)!.from !== from,
    );
    if (least && moved.length * CHANGE_PRICES.time > least.change) continue;
    for (const placements of everyPanel(problem, request, times)) {
      const change = changeOf(problem, placements, before);
      if (least && change > least.change) continue;
      const { price } = priceOf(problem, request.id, placements);
      if (least && change === least.change && price >= least.price) continue;
      if (brokenRules(problem, [{ loop: request.id, placements }]).length > 0) continue;
      least = { change, price };
    }
  }
  return least;
}

/** Somebody of the panel is no longer to be had. */
function without(problem: SchedulingProblem, person: string): SchedulingProblem {
  return {
    ...problem,
    people: problem.people.map((one) => (one.id === person ? { ...one, free: [] } : one)),
  };
}

describe('A repair', () => {
  it('changes no more than the least that trying everything finds, at the least price', () => {
    let repaired = 0;
    for (let seed = 1; seed <= CASES; seed++) {
      const problem = { ...smallCase(seed), rooms: [] };
      const whole = { ...problem, loops: problem.loops.map(withoutRooms) };
      const [standing] = proposeSchedules(whole, 'loop', { count: 1, steps: 5_000_000 }).schedules;
      if (!standing) continue;
      const { placements } = standing;
      const left = without(whole, placements[0]!.seats[0]!.person);
      const answer = repairSchedule(left, 'loop', placements, { count: 3, steps: 5_000_000 });
      const least = bruteLeast(left, placements);
      const [best] = answer.repairs;
      expect({ seed, complete: answer.complete }).toEqual({ seed, complete: true });
      expect(best ? { seed, change: best.changePrice, price: best.schedule.price } : null).toEqual(
        least && { seed, ...least },
      );
      for (const { schedule, changePrice } of answer.repairs) {
        expect(brokenRules(left, [schedule])).toEqual([]);
        expect(changePrice).toBe(changeOf(left, schedule.placements, placements));
      }
      if (best) repaired++;
    }
    expect(repaired).toBeGreaterThan(CASES / 10);
  });
});

function withoutRooms<T extends SchedulingProblem['loops'][number]>(loop: T): T {
  return { ...loop, rounds: loop.rounds.map((round) => ({ ...round, needsRoom: false })) };
}
