import type { SchedulingProblem } from '../problem';
import { columnOf, placesOf, type Column, type Places } from './column';
import type { LoopSearch, SharedPrices } from './loop-search';
import { SEARCH_STEPS } from './plan';
import type { Spending } from './spending';

/** Every schedule found so far, by loop, and the only way to find more. */
export class Pool {
  readonly byLoop: readonly Column[][];
  private readonly known: readonly Map<string, Column>[];
  private readonly places: Places;

  constructor(
    private readonly problem: SchedulingProblem,
    private readonly searches: readonly LoopSearch[],
    private readonly spending: Spending,
  ) {
    this.byLoop = problem.loops.map(() => []);
    this.known = problem.loops.map(() => new Map<string, Column>());
    this.places = placesOf(problem);
  }

  /** The cheapest schedule of a loop under these prices, and a bound on what any costs. */
  search(loop: number, prices: SharedPrices): { column: Column | null; bound: number } {
    this.spending.take(SEARCH_STEPS);
    const found = this.searches[loop]?.cheapest(prices);
    if (!found?.schedule) return { column: null, bound: found?.bound ?? Infinity };
    const { schedule, bound } = found;
    const { placements, price } = schedule;
    return {
      column: this.keep(columnOf(this.problem, this.places, loop, placements, price)),
      bound,
    };
  }

  private keep(column: Column): Column {
    const known = this.known[column.loop];
    const same = known?.get(column.key);
    if (same) return same;
    known?.set(column.key, column);
    this.byLoop[column.loop]?.push(column);
    return column;
  }
}
