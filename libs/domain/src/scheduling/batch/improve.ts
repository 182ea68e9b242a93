import type { SchedulingProblem } from '../problem';
import type { Column } from './column';
import type { DualPrices } from './dual-prices';
import type { SharedPrices } from './loop-search';
import type { Pool } from './pool';
import type { Roster } from './roster';
import type { Spending } from './spending';

/** Of the moves, how many look for a new schedule instead of one found before. */
const SEARCHING = 0.06;
/** How many moves a loop a cooling takes, and how warm one after the other starts, in prices. */
const COOLING = 30;
const WARMTHS = [0.7, 1.5, 4];
const MOST_TAKEN_OUT = 7;
/** By how much a search may be swayed, a seat. */
const SWAY = 6;

/**
 * Takes a few loops out that stand in each other's way and puts them back at prices led by the duals:
 * what looks free to one loop and is wanted by many is avoided. Worse rosters are accepted while warm.
 */
export class Improver {
  best: readonly (Column | null)[];
  bestValue: number;
  private readonly cooling: number;
  private moves = 0;
  private theta = 0;

  constructor(
    private readonly problem: SchedulingProblem,
    private readonly pool: Pool,
    private readonly roster: Roster,
    private readonly spending: Spending,
    private readonly random: () => number,
  ) {
    this.best = roster.chosen.slice();
    this.bestValue = roster.value;
    this.cooling = Math.max(1, problem.loops.length) * COOLING;
  }

  /** Moves until the steps are spent, or the roster is worth `enough`; says whether it found a better one. */
  run(until: number, enough: number, duals: DualPrices | null): boolean {
    const before = this.bestValue;
    while (this.spending.used < until && this.bestValue < enough && !this.spending.over) {
      if (this.moves % this.cooling === 0) this.startAgain();
      this.moves += 1;
      this.move(duals);
    }
    return this.bestValue > before;
  }

  /** Takes over a roster that was made elsewhere. */
  adopt(): void {
    if (this.roster.value <= this.bestValue) return;
    this.best = this.roster.chosen.slice();
    this.bestValue = this.roster.value;
  }

  private startAgain(): void {
    this.roster.restore(this.best);
  }

  private move(duals: DualPrices | null): void {
    const { roster, random } = this;
    const before = roster.value;
    const pivot = this.pickPivot();
    const wanted = random() < 0.7 ? this.pick(this.pool.byLoop[pivot] ?? []) : null;
    const out = this.pickOut(pivot, wanted);
    const removed = out.flatMap((loop) => roster.clear(loop) ?? []);
    this.theta = duals && random() >= 0.3 ? random() * 1.2 : 0;
    const searching = random() < SEARCHING;
    if (wanted) roster.place(wanted);
    for (const loop of this.shuffled(out)) {
      if (roster.chosen[loop]) continue;
      const column = searching
        ? this.searchFor(loop, duals)
        : (this.lookUp(loop, duals) ?? this.searchWhereNone(loop, duals));
      if (column) roster.place(column);
    }
    this.settle(before, out, removed);
  }

  private settle(before: number, out: readonly number[], removed: readonly Column[]): void {
    const { roster } = this;
    this.spending.take(1);
    const change = roster.value - before;
    if (change >= 0 || this.random() < Math.exp(change / this.warmth())) {
      this.adopt();
      return;
    }
    for (const loop of out) roster.clear(loop);
    for (const column of removed) roster.place(column);
  }

  private warmth(): number {
    const { moves, cooling } = this;
    const left = 1 - (moves % cooling) / cooling;
    const warmest = WARMTHS[Math.floor(moves / cooling) % WARMTHS.length] ?? 1;
    return warmest * left * left + 0.05;
  }

  /** Often one that has no place yet. */
  private pickPivot(): number {
    const { chosen, placed } = this.roster;
    if (placed < chosen.length && this.random() < 0.4) {
      const open = [...chosen.keys()].filter(
        (loop) => !chosen[loop] && (this.pool.byLoop[loop]?.length ?? 0) > 0,
      );
      const one = this.pick(open);
      if (one !== null) return one;
    }
    return Math.floor(this.random() * chosen.length);
  }

  /** The pivot, who stands in the way of what it wants, and some who use the same people. */
  private pickOut(pivot: number, wanted: Column | null): number[] {
    const { chosen } = this.roster;
    const out = new Set([pivot]);
    const around = wanted ?? chosen[pivot] ?? null;
    const people = new Set(around?.seats.map(({ who }) => who));
    const near: number[] = [];
    for (const [loop, column] of chosen.entries()) {
      if (!column || loop === pivot) continue;
      const shared = column.seats.filter(({ who }) => people.has(who));
      if (shared.length === 0) continue;
      if (wanted && this.inTheWay(wanted, column)) out.add(loop);
      else near.push(loop);
    }
    const more = wanted ? Math.floor(this.random() * 3) : 1 + Math.floor(this.random() * 4);
    for (const loop of this.shuffled(near).slice(0, more)) out.add(loop);
    if (!wanted && near.length === 0) out.add(Math.floor(this.random() * chosen.length));
    return [...out].slice(0, MOST_TAKEN_OUT);
  }

  private inTheWay(wanted: Column, other: Column): boolean {
    return (
      wanted.seats.some((seat) => other.seats.some((held) => this.clash(seat, held))) ||
      wanted.rooms.some((room) =>
        other.rooms.some(
          (held) =>
            held.who === room.who &&
            held.from < room.from + room.slots &&
            room.from < held.from + held.slots,
        ),
      )
    );
  }

  private clash(a: Column['seats'][number], b: Column['seats'][number]): boolean {
    const person = this.problem.people[a.who];
    if (a.who !== b.who || !person) return false;
    if (a.from < b.from + b.slots + person.buffer && b.from < a.from + a.slots + person.buffer) {
      return true;
    }
    return person.caps.some(
      ({ from, to, left, price }) =>
        price === null &&
        left <= 1 &&
        from <= a.from &&
        a.from < to &&
        from <= b.from &&
        b.from < to,
    );
  }

  /** The cheapest schedule found before that fits. */
  private lookUp(loop: number, duals: DualPrices | null): Column | null {
    const { roster, theta } = this;
    let best: Column | null = null;
    let least = Infinity;
    for (const column of this.pool.byLoop[loop] ?? []) {
      let price = roster.quote(column);
      if (price === Infinity) continue;
      if (duals && theta > 0) price += theta * dualsOf(duals, this.problem, column);
      price += this.random() * 0.5;
      if (price < least) {
        least = price;
        best = column;
      }
    }
    this.spending.take(1);
    return best;
  }

  private searchWhereNone(loop: number, duals: DualPrices | null): Column | null {
    return this.random() < 0.25 ? this.searchFor(loop, duals) : null;
  }

  private searchFor(loop: number, duals: DualPrices | null): Column | null {
    const { problem, roster, theta } = this;
    const prices =
      duals && theta > 0 ? guided(problem, roster, duals, theta) : roster.ledgerPrices();
    return this.pool.search(loop, this.random() < 0.5 ? this.swayed(prices) : prices).column;
  }

  /** A little dearer for some people, so that what nearly was the cheapest comes up too. */
  private swayed(prices: SharedPrices): SharedPrices {
    const salt = Math.floor(this.random() * 2 ** 32);
    const most = this.random() * SWAY;
    const { length } = this.problem.people;
    const sway = new Float64Array(length);
    for (let who = 0; who < length; who++) {
      sway[who] = (most * (Math.imul(who + 1, salt | 1) >>> 0)) / 2 ** 32;
    }
    return {
      seat: (who, from, slots) => prices.seat(who, from, slots) + (sway[who] ?? 0),
      room: (who, from, slots) => prices.room(who, from, slots),
    };
  }

  private pick<T>(items: readonly T[]): T | null {
    return items[Math.floor(this.random() * items.length)] ?? null;
  }

  private shuffled(items: readonly number[]): number[] {
    const mixed = [...items];
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = Math.floor(this.random() * (at + 1));
      [mixed[at], mixed[other]] = [mixed[other] ?? 0, mixed[at] ?? 0];
    }
    return mixed;
  }
}

/** What the roster charges for what is still free, and a part of what others would pay for it. */
function guided(
  { people }: SchedulingProblem,
  { ledger }: Roster,
  duals: DualPrices,
  theta: number,
): SharedPrices {
  return {
    seat: (who, from, slots) =>
      ledger.seatPrice(who, from, slots) +
      theta * duals.dual(who, from, slots + (people[who]?.buffer ?? 0)),
    room: (who, from, slots) =>
      ledger.roomPrice(who, from, slots) + theta * duals.room(who, from, slots),
  };
}

function dualsOf(
  duals: DualPrices,
  { people }: SchedulingProblem,
  { seats, rooms }: Column,
): number {
  let sum = 0;
  for (const { who, from, slots } of seats) {
    sum += duals.dual(who, from, slots + (people[who]?.buffer ?? 0));
  }
  for (const { who, from, slots } of rooms) sum += duals.room(who, from, slots);
  return sum;
}
