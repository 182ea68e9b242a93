import type { SchedulingProblem } from '../problem';
import type { Placement, PriceLine } from '../schedule';
import { timeBends } from './day-bends';
import { panelBends, personBends, seatings } from './people-bends';
import { placedRounds } from './placed-rounds';
import type { Bend, Placed } from './rules';

/** What a schedule costs and why, and nothing of whether it is allowed: see `brokenRules`. */
export interface Pricing {
  /** The sum of the lines. */
  readonly price: number;
  readonly lines: readonly PriceLine[];
}

/** Prices the places of one request, as if nothing else were planned. */
export function priceOf(
  problem: SchedulingProblem,
  loopId: string,
  placements: readonly Placement[],
): Pricing {
  return priceTogether(problem, [{ loop: loopId, placements }]);
}

/** Prices several requests together: caps and the growing load of a person are paid over all of them. */
export function priceTogether(problem: SchedulingProblem, schedules: readonly Placed[]): Pricing {
  const lines = bendsOf(problem, schedules).flatMap(({ price, ...about }) => {
    if (price === null || price <= 0) return [];
    const { rule, amount, person, round, subject } = about;
    return [{ rule, price, amount, person, round, subject }];
  });
  return { price: lines.reduce((sum, line) => sum + line.price, 0), lines };
}

/** All that may have a price, also what is hard and therefore has none. */
export function bendsOf(problem: SchedulingProblem, schedules: readonly Placed[]): Bend[] {
  const known = schedules.flatMap(({ loop: id, placements }) => {
    const loop = problem.loops.find((each) => each.id === id);
    return loop ? [{ loop, rounds: placedRounds(loop, placements) }] : [];
  });
  return [
    ...known.flatMap(({ loop, rounds }) => [
      ...panelBends(problem, loop, rounds),
      ...timeBends(loop, rounds),
    ]),
    ...personBends(
      problem,
      known.flatMap(({ loop, rounds }) => seatings(loop, rounds)),
    ),
  ];
}
