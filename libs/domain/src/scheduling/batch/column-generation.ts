import type { SchedulingProblem } from '../problem';
import { DualPrices } from './dual-prices';
import type { Master, Mixture } from './master';
import type { Pool } from './pool';
import type { Spending } from './spending';

/** How much of the duals that gave the best bound is kept: a fresh mixture's alone swing too far. */
const KEPT = 0.5;
/** A mixture worth no more than the last one by this part: its duals alone are tried then. */
const SETTLED = 1e-7;
/** A column has to be worth this much more than its loop gets already. */
const WORTH_MORE = 1e-6;

export type Iteration = 'goes_on' | 'converged' | 'stopped';

/**
 * Finds the schedules that the best mixture lacks, and a bound that holds at every turn: at whatever
 * prices, no plan is worth more than the stock at those prices and what each loop gains by buying the
 * cheapest schedule there is.
 */
export class ColumnGeneration {
  bound = Infinity;
  /** Of the best bound so far. */
  prices: DualPrices;
  mixture: Mixture | null = null;
  /** Loops that have a schedule at all, once every loop was asked. */
  fitting: number;
  private center: Duals = { rows: [], count: 0 };
  private kept = 0;
  private lastObjective = 0;

  constructor(
    private readonly problem: SchedulingProblem,
    private readonly pool: Pool,
    private readonly master: Master,
    private readonly spending: Spending,
    private readonly limits: { readonly worth: number; readonly most: number | null },
  ) {
    this.prices = new DualPrices(problem, [], []);
    this.fitting = problem.loops.length;
  }

  /** The bound where nothing shared costs anything, and which loops fit alone; false when stopped. */
  open(): boolean {
    const nothing: Mixture = {
      objective: 0,
      values: [],
      loopDuals: [],
      countDual: 0,
      duals: [],
    };
    const outcome = this.priceAll(this.center, nothing);
    if (!outcome) return false;
    this.bound = outcome.bound;
    this.prices = outcome.prices;
    return true;
  }

  iterate(): Iteration {
    const mixture = this.master.solve();
    this.spending.take(Math.ceil(this.master.columns.length / 8));
    if (!mixture) return 'stopped';
    this.mixture = mixture;
    const target: Duals = { rows: mixture.duals, count: mixture.countDual };
    const tried = blend(this.center, target, this.kept);
    const outcome = this.priceAll(tried, mixture);
    if (!outcome) return 'stopped';
    if (outcome.bound < this.bound) {
      this.bound = outcome.bound;
      this.center = tried;
      this.prices = outcome.prices;
    }
    const smoothed = this.kept > 0;
    const settled = mixture.objective <= this.lastObjective * (1 + SETTLED);
    this.lastObjective = mixture.objective;
    this.kept = (outcome.fresh === 0 && smoothed) || settled ? 0 : KEPT;
    return outcome.fresh === 0 && !smoothed ? 'converged' : 'goes_on';
  }

  /** The prices of the best bound, a part of them: how it is told in another unit. */
  scaledPrices(part: number): DualPrices {
    const duals = this.center.rows.map((dual) => dual * part);
    return new DualPrices(this.problem, this.master.rows, duals);
  }

  /** Each loop's cheapest schedule; null when the spending ended before the last. */
  private priceAll(duals: Duals, mixture: Mixture): Outcome | null {
    const { problem, pool, master, limits } = this;
    const prices = new DualPrices(problem, master.rows, duals.rows);
    const target = new DualPrices(problem, master.rows, mixture.duals);
    let bound = prices.stock + (limits.most ?? 0) * duals.count;
    let fresh = 0;
    let fitting = 0;
    for (const loop of problem.loops.keys()) {
      if (this.spending.over) return null;
      const found = pool.search(loop, prices.forLoop(loop));
      bound += Math.max(0, limits.worth - duals.count - found.bound);
      if (found.bound < Infinity) fitting++;
      if (!found.column) continue;
      const gain = limits.worth - mixture.countDual - target.priceOf(found.column);
      if (gain > (mixture.loopDuals[loop] ?? 0) + WORTH_MORE && master.add(found.column)) fresh++;
    }
    this.fitting = Math.min(this.fitting, fitting);
    return { bound, prices, fresh };
  }
}

interface Duals {
  readonly rows: readonly number[];
  readonly count: number;
}

interface Outcome {
  readonly bound: number;
  readonly prices: DualPrices;
  readonly fresh: number;
}

function blend(center: Duals, target: Duals, kept: number): Duals {
  const mix = (from: number, to: number) => kept * from + (1 - kept) * to;
  return {
    rows: target.rows.map((to, index) => mix(center.rows[index] ?? 0, to)),
    count: mix(center.count, target.count),
  };
}
