import type { Budget } from './budget';
import type { Cells } from './cells';
import { DayRules, beyond } from './day-rules';
import { type DayFacts, onGrid } from './loop-facts';

/** A day on which the first round starts at `first`, or at a time not yet looked at: then no span is priced. */
export interface DayTable {
  readonly day: number;
  readonly first: number | null;
  readonly known: Float64Array;
}

/** Where a table is asked: the last round ended at `at`, `done` are over, so many senior people are wanted still. */
export interface Spot {
  readonly at: number;
  readonly done: number;
  readonly wanted: number;
  readonly mode: number;
}

/** Beyond this many entries a table is not kept; what is left is then bounded round by round. */
const LARGEST_TABLE = 1 << 22;

/**
 * What the rest of a schedule costs at least: backward over the slots of a day and the rounds that
 * are over, and from day to day. It is what the rest does cost, but for what hangs on who is chosen
 * elsewhere (nobody twice, coverage) and, where a table does not know its first start, the span.
 */
export class Tails {
  readonly rules: DayRules;
  /** Once set, nothing new is worked out: what is not known is bounded round by round. */
  frozen = false;
  private readonly least: Float64Array;
  /** For every start the rounds that may lie there, as a set of bits. */
  private readonly placeable: Int32Array;
  private readonly later = new Map<number, number>();
  private readonly tables = new Map<number, DayTable>();
  private readonly rounds: number;
  private readonly days: number;

  constructor(
    readonly cells: Cells,
    private readonly budget: Budget,
  ) {
    this.rules = new DayRules(cells.loop);
    this.rounds = cells.loop.rounds.length;
    this.days = cells.loop.days.length;
    this.least = leastPrices(cells);
    this.placeable = placeableRounds(cells);
  }

  table(day: number, first: number | null): DayTable {
    const key = day * (this.cells.slots + 1) + (first === null ? 0 : first + 1);
    const known = this.tables.get(key);
    if (known) return known;
    const { from, to } = this.cells.loop.days[day]!;
    const length = Math.max(to - from + 1, 0);
    const size = length * (this.cells.loop.all + 1) * (this.cells.seniors + 1) * this.rules.modes;
    const keep = size <= LARGEST_TABLE && !this.frozen;
    if (keep) this.budget.take(size >>> 4);
    const table = { day, first, known: new Float64Array(keep ? size : 0).fill(NaN) };
    this.tables.set(key, table);
    return table;
  }

  /** What the rest costs at least from there. */
  after(table: DayTable, at: number, done: number, wanted: number, mode: number): number {
    const { loop, seniors } = this.cells;
    const day = loop.days[table.day]!;
    if (done === loop.all) return this.closing(day, { at, done, wanted, mode });
    const row = (at - day.from) * (loop.all + 1) + done;
    const index = (row * (seniors + 1) + wanted) * this.rules.modes + mode;
    const known = table.known[index];
    if (known !== undefined && known === known) return known;
    if (known === undefined || this.frozen || this.budget.spent) {
      return this.leastFrom(table.day, done, this.mayLeave(table.day, mode));
    }
    const value = this.worked(table, { at, done, wanted, mode });
    table.known[index] = value;
    return value;
  }

  /** What it costs at least when the next round lies on `day` or later, `used` days being used. */
  from(day: number, used: number, done: number, wanted: number): number {
    if (day >= this.days) return Infinity;
    const key = ((day * (this.days + 1) + used) * (this.cells.loop.all + 1) + done) * 8 + wanted;
    const known = this.later.get(key);
    if (known !== undefined) return known;
    if (this.frozen || this.budget.spent) return this.leastFrom(day, done, true);
    let best = this.from(day + 1, used, done, wanted);
    this.openings(day, used, done, best, (from, round, price) => {
      best = Math.min(
        best,
        this.placed(this.table(day, null), { from, round, price, used, done }, wanted),
      );
      return best;
    });
    this.later.set(key, best);
    return best;
  }

  /** Every round and start that may be the first of a day, with its price apart from people. */
  openings(
    day: number,
    used: number,
    done: number,
    below: number,
    found: (from: number, round: number, price: number) => number,
  ): void {
    const facts = this.cells.loop.days[day]!;
    const opening = this.rules.openingPrice(used);
    let limit = below;
    const { every, offset } = this.cells.loop.request.rules.grid;
    for (let from = onGrid(facts.from, every, offset); from < facts.to; from += every) {
      for (let left = this.placeable[from]! & ~done; left !== 0; left &= left - 1) {
        const round = 31 - Math.clz32(left & -left);
        if (!this.isItsTurn(round, done)) continue;
        const price = opening + this.placePrice(round, done);
        const least = this.leastFrom(day, done, true);
        if (price + least >= limit) continue;
        this.budget.take(1);
        limit = found(from, round, price + this.spanPrice(from, from, from + this.length(round)));
      }
    }
  }

  /** The same for a further round of a day. */
  continuations(
    table: DayTable,
    spot: Spot,
    below: number,
    found: (from: number, round: number, price: number, mode: number) => number,
  ): void {
    const { at, done, mode } = spot;
    const day = this.cells.loop.days[table.day]!;
    const least = this.leastFrom(table.day, done, this.mayLeave(table.day, mode));
    const { every, offset } = this.cells.loop.request.rules.grid;
    let limit = below;
    const last = this.lastStart(day, table.first, at);
    for (let from = onGrid(at, every, offset); from <= last; from += every) {
      const open = this.placeable[from]! & ~done;
      if (open === 0) continue;
      const gap = from - at;
      const taken = this.rules.lunchIn(day, at, from, mode);
      const waits = this.rules.gapPrice(gap, taken) + this.rules.continuingPrice(mode, gap);
      if (waits + least >= limit) continue;
      const next = this.rules.continued(mode, gap, taken);
      for (let left = open; left !== 0; left &= left - 1) {
        const round = 31 - Math.clz32(left & -left);
        if (!this.isItsTurn(round, done)) continue;
        const span =
          table.first === null ? 0 : this.spanPrice(table.first, at, from + this.length(round));
        this.budget.take(1);
        limit = found(from, round, waits + span + this.placePrice(round, done), next);
      }
    }
  }

  /** Whether a later day may be used after what this one has. */
  mayLeave(day: number, mode: number): boolean {
    return day + 1 < this.days && this.rules.mayOpen(this.rules.usedOf(mode));
  }

  /** What the rounds that are not over cost at least, each at its best on the day, or on it and later. */
  leastFrom(day: number, done: number, leaving: boolean): number {
    let sum = 0;
    const row = (leaving ? this.days + day : day) * this.rounds;
    for (let round = 0; round < this.rounds; round++) {
      if ((done & (1 << round)) === 0) sum += this.least[row + round]!;
    }
    return sum;
  }

  private worked(table: DayTable, spot: Spot): number {
    const { cells } = this;
    const { done, wanted } = spot;
    const mayLeave = this.mayLeave(table.day, spot.mode);
    let best = Infinity;
    this.continuations(table, spot, best, (from, round, price, mode) => {
      const end = from + this.length(round);
      const over = done | (1 << round);
      const rest = this.leastFrom(table.day, over, mayLeave);
      for (let here = 0; here <= wanted; here++) {
        const cost = price + cells.cost[(here * this.rounds + round) * cells.slots + from]!;
        if (cost + rest < best)
          best = Math.min(best, cost + this.after(table, end, over, wanted - here, mode));
      }
      return best;
    });
    if (mayLeave && this.leastFrom(table.day + 1, done, true) < best) {
      best = Math.min(best, this.leaving(table.day, spot));
    }
    return best;
  }

  /** What it costs at least to end the day there and go on with another. */
  leaving(day: number, { at, done, wanted, mode }: Spot): number {
    const closing = this.rules.closingPrice(this.cells.loop.days[day]!, at, mode);
    if (closing === Infinity) return Infinity;
    return closing + this.from(day + 1, this.rules.usedOf(mode), done, wanted);
  }

  private placed(
    table: DayTable,
    opening: { from: number; round: number; price: number; used: number; done: number },
    wanted: number,
  ): number {
    const { cells, rules } = this;
    const { from, round, price, used, done } = opening;
    const mode = rules.opened(cells.loop.days[table.day]!, from, used);
    const over = done | (1 << round);
    let best = Infinity;
    for (let here = 0; here <= wanted; here++) {
      const cost = price + cells.cost[(here * this.rounds + round) * cells.slots + from]!;
      if (cost >= best) continue;
      best = Math.min(
        best,
        cost + this.after(table, from + this.length(round), over, wanted - here, mode),
      );
    }
    return best;
  }

  private closing(day: DayFacts, { at, wanted, mode }: Spot): number {
    const { waiting, seniors } = this.cells.loop.request.rules;
    const missing = wanted === 0 ? 0 : wanted * (seniors.price ?? Infinity);
    return missing + waiting * day.facts.wait + this.rules.closingPrice(day, at, mode);
  }

  private isItsTurn(round: number, done: number): boolean {
    return (this.cells.loop.rounds[round]!.after & ~done) === 0;
  }

  private placePrice(round: number, done: number): number {
    let place = 0;
    for (let set = done; set !== 0; set &= set - 1) place++;
    return place === round ? 0 : this.cells.loop.request.rules.outOfPlace;
  }

  /** What a day costs more by its span when its end moves from `before` to `end`. */
  private spanPrice(first: number, before: number, end: number): number {
    const { span } = this.cells.loop.request.rules;
    if (span === null) return 0;
    const now = beyond(span, end - first - span.limit);
    return now === Infinity ? now : now - beyond(span, before - first - span.limit);
  }

  private length(round: number): number {
    return this.cells.loop.rounds[round]!.slots;
  }

  private lastStart(day: DayFacts, first: number | null, at: number): number {
    const { span, maxGap, lunch } = this.cells.loop.request.rules;
    let last = day.to - 1;
    if (maxGap?.price === null) last = Math.min(last, at + maxGap.limit + (lunch?.slots ?? 0));
    if (span?.price === null && first !== null) last = Math.min(last, first + span.limit - 1);
    return last;
  }
}

/** The cheapest price of every round on each day, then on each day and those after it. */
function leastPrices({ cost, slots, loop }: Cells): Float64Array {
  const rounds = loop.rounds.length;
  const days = loop.days.length;
  const least = new Float64Array(2 * days * rounds).fill(Infinity);
  for (let round = 0; round < rounds; round++) {
    let later = Infinity;
    for (let day = days - 1; day >= 0; day--) {
      const { from, to } = loop.days[day]!;
      let best = Infinity;
      for (let at = from; at < to; at++) best = Math.min(best, cost[round * slots + at]!);
      least[day * rounds + round] = best;
      later = Math.min(later, best);
      least[(days + day) * rounds + round] = later;
    }
  }
  return least;
}

function placeableRounds({ cost, slots, loop }: Cells): Int32Array {
  const rounds = new Int32Array(slots);
  for (let round = 0; round < loop.rounds.length; round++) {
    for (let from = 0; from < slots; from++) {
      if (cost[round * slots + from]! < Infinity) rounds[from]! |= 1 << round;
    }
  }
  return rounds;
}
