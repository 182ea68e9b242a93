import type { SchedulingProblem } from '../problem';
import { columnOf, placesOf, type Column, type Places } from './column';
import type { Found, LoopSearch, SharedPrices } from './loop-search';
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

  /** The cheapest schedule of a loop under these prices. */
  search(loop: number, prices: SharedPrices): Found & { readonly column: Column | null } {
    this.spending.take(SEARCH_STEPS);
    const found = this.searches[loop]?.cheapest(prices);
    if (!found) return { placements: null, price: Infinity, bound: Infinity, column: null };
    const { placements } = found;
    if (!placements) return { ...found, column: null };
    const taken = columnOf(this.problem, this.places, loop, placements, 0);
    const paid =
      taken.seats.reduce((sum, { who, from, slots }) => sum + prices.seat(who, from, slots), 0) +
      taken.rooms.reduce((sum, { who, from, slots }) => sum + prices.room(who, from, slots), 0);
    return { ...found, column: this.keep({ ...taken, price: Math.round(found.price - paid) }) };
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
