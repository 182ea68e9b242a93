import { randomStream } from '../../agreement/random-stream';
import type { SchedulingProblem } from '../problem';
import { ColumnGeneration } from './column-generation';
import type { Column } from './column';
import { dive } from './dive';
import { Improver } from './improve';
import type { LoopSearch } from './loop-search';
import { Master } from './master';
import { LOOP_WORTH, SEARCH_STEPS, type BatchOptions, type BatchStage } from './plan';
import { Pool } from './pool';
import { priceCeiling } from './price-ceiling';
import { Roster } from './roster';
import { scarcestFirst } from './scarcity';
import { Spending } from './spending';

/** Prices are whole: what lies this little above a whole number is that number. */
const ROUNDING = 1e-6;
/** Of a round of pricing, how much is spent on improving between two of them. */
const BETWEEN = 0.5;
/** In the stage of the count a placed loop is worth this many times all that prices can come to. */
const COUNT_FIRST = 1000;

const DIVE_SHARES = [0.3, 0.15];

/** One plan in the making. Each stage may end early; the best roster and the bound hold at any time. */
export class BatchRun {
  readonly improver: Improver;
  readonly spending: Spending;
  /** No more loops than these can be placed. */
  most: number;
  private readonly pool: Pool;
  private readonly roster: Roster;
  private bounded: number;
  private generation: ColumnGeneration | null = null;

  constructor(
    private readonly problem: SchedulingProblem,
    searches: readonly LoopSearch[],
    private readonly options: BatchOptions,
  ) {
    this.spending = new Spending(options.steps, () => options.cancelled?.() ?? false);
    this.pool = new Pool(problem, searches, this.spending);
    this.roster = new Roster(problem, LOOP_WORTH);
    const random = randomStream(problem.seed);
    this.improver = new Improver(problem, this.pool, this.roster, this.spending, random);
    this.most = problem.loops.length;
    this.bounded = this.most * LOOP_WORTH;
  }

  /** No plan is worth more. */
  get bound(): number {
    return Math.min(this.bounded, this.most * LOOP_WORTH);
  }

  get placed(): number {
    return this.improver.best.filter(Boolean).length;
  }

  get proved(): boolean {
    return this.improver.bestValue >= this.bound;
  }

  /** Every loop in turn where the ones before left it the cheapest place. */
  start(): void {
    const prices = this.roster.ledgerPrices();
    for (const loop of scarcestFirst(this.problem)) {
      if (this.spending.over) break;
      const { column } = this.pool.search(loop, prices);
      if (column) this.roster.place(column);
    }
    this.improver.adopt();
    this.tell('start');
  }

  /** What each loop could have alone: a first bound, and who has nothing at all. */
  openBound(): void {
    const generation = this.generationFor(LOOP_WORTH, null);
    if (generation.open()) {
      this.most = generation.fitting;
      this.lower(generation.bound);
    }
    this.tell('bound');
  }

  /**
   * How many loops can be placed at all, where some have no place yet. No bound gets below what the
   * mixture is worth, so once both are the same whole number there is nothing left to find.
   */
  count(): void {
    this.improve(this.problem.loops.length * SEARCH_STEPS * 5);
    const until = this.spending.until(0.45);
    if (this.placed >= this.most || this.spending.over) return;
    const ceiling = priceCeiling(this.problem) + 1;
    const worth = LOOP_WORTH * COUNT_FIRST * Math.ceil(ceiling / LOOP_WORTH);
    const generation = this.generationFor(worth, null);
    this.generation = generation;
    while (this.placed < this.most && this.spending.used < until && !this.spending.over) {
      const outcome = generation.iterate();
      this.most = Math.min(this.most, Math.floor((generation.bound + ceiling) / worth + ROUNDING));
      this.improve(this.between, generation.scaledPrices(LOOP_WORTH / worth));
      this.tell('count');
      const least = Math.floor(((generation.mixture?.objective ?? 0) + ceiling) / worth);
      if (outcome !== 'goes_on' || least >= this.most) break;
    }
  }

  /** The bound on worth and prices together, where no more loops are placed than can be. */
  boundBelow(part: number): void {
    const until = this.spending.until(part);
    const generation = this.generationFor(LOOP_WORTH, this.most);
    this.generation = generation;
    while (!this.proved && this.spending.used < until && !this.spending.over) {
      const outcome = generation.iterate();
      this.lower(generation.bound);
      this.improve(this.between, generation.prices);
      this.tell('bound');
      const least = Math.floor(generation.mixture?.objective ?? 0);
      if (outcome !== 'goes_on' || least >= this.bound) break;
    }
  }

  /** Settles the mixture, in larger and in smaller portions. */
  dive(): void {
    const { problem, pool, roster, spending, generation, options } = this;
    if (!generation) return;
    const { prices } = generation;
    for (const share of DIVE_SHARES) {
      if (this.proved || spending.over) return;
      dive({ problem, lp: options.lp, pool, roster, spending, prices, share });
      this.improver.adopt();
      this.improve(this.between * 2, prices);
      this.tell('dive');
    }
  }

  /** Until the steps are spent or the best is proved to be the best. */
  finish(): void {
    const turn = this.problem.loops.length * SEARCH_STEPS * 2;
    while (!this.proved && !this.spending.over) {
      this.improve(turn, this.generation?.prices);
      this.tell('improve');
    }
    this.tell('done');
  }

  private get between(): number {
    return Math.ceil(this.problem.loops.length * SEARCH_STEPS * BETWEEN);
  }

  private improve(steps: number, prices: ColumnGeneration['prices'] | null = null): void {
    this.improver.run(this.spending.used + steps, this.bound, prices);
  }

  private lower(bound: number): void {
    this.bounded = Math.min(this.bounded, Math.floor(bound + ROUNDING));
  }

  private generationFor(worth: number, most: number | null): ColumnGeneration {
    const limited = most !== null && most < this.problem.loops.length ? most : null;
    const master = new Master(this.problem, this.options.lp, worth, limited);
    for (const column of this.knownColumns()) master.add(column);
    const limits = { worth, most: limited };
    return new ColumnGeneration(this.problem, this.pool, master, this.spending, limits);
  }

  private knownColumns(): readonly Column[] {
    return this.pool.byLoop.flat();
  }

  private tell(stage: BatchStage): void {
    this.options.onProgress?.({
      stage,
      placed: this.placed,
      objective: this.improver.bestValue,
      bound: this.bound,
      steps: this.spending.used,
    });
  }
}
