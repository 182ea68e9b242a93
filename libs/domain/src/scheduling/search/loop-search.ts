import type { Limit } from '../problem';
import type { Budget } from './budget';
import type { Calendars } from './calendars';
import { Cells, type Surcharge } from './cells';
import { beyond } from './day-rules';
import { Frontier, compareRanked } from './frontier';
import type { LoopFacts } from './loop-facts';
import { couldSeat } from './matching';
import type { DayNode, Found, Node, Option, PlaceNode, Prefix, SeatNode } from './nodes';
import { Seating } from './seating';
import { Tails } from './tails';

/** Senior people that the bound tells apart; more are still counted where people are chosen. */
const SENIORS_TOLD_APART = 4;

/**
 * Best-first search for one loop. A node is taken when nothing else can lead to an earlier answer, so
 * whole schedules come out one by one in the order of answers. First rounds get times, in the order of
 * time; then people get seats. What a node leads to is kept as the head of a sorted list.
 */
export class LoopSearch {
  readonly tails: Tails;
  private readonly cells: Cells;
  private readonly open = new Frontier<Node>(compareRanked);
  /** Less than anything costs by what no schedule can mend. */
  private readonly base: number;
  private readonly spanned: boolean;
  private readonly tight: boolean;

  constructor(
    private readonly calendars: Calendars,
    private readonly loop: LoopFacts,
    private readonly budget: Budget,
    surcharge: Surcharge | null,
  ) {
    const { rules, coverage } = loop.request;
    const seats = loop.rounds.reduce((sum, round) => sum + round.seats, 0);
    const seniors = Math.max(Math.min(rules.seniors.atLeast, seats, SENIORS_TOLD_APART), 0);
    this.cells = new Cells(calendars, loop, seniors, surcharge);
    this.tails = new Tails(this.cells, budget);
    this.spanned = rules.span !== null;
    const missing = Math.max(rules.seniors.atLeast - seats, 0);
    this.base = beyond({ limit: 0, price: rules.seniors.price }, missing);
    for (const need of coverage)
      this.base += beyond(shortOf(need), need.people - seatsIn(loop, need.rounds));
    this.tight = rules.twice === null && !manyAble(this.cells, loop, seats);
    if (this.base < Infinity && (!this.tight || couldSeat(this.cells, []))) this.pushDays();
  }

  /** The next whole schedule in the order of answers; null at the end, and when the budget is spent. */
  next(below = Infinity): Found | null {
    for (;;) {
      if (this.budget.spent || this.bound >= below) return null;
      const node = this.open.pop();
      if (!node) return null;
      this.budget.take(1);
      const found = this.take(node);
      if (found) return found;
    }
  }

  /** Nothing that has not come out yet costs less; Infinity when nothing is left. */
  get bound(): number {
    return this.open.first?.price ?? Infinity;
  }

  /**
   * What can be found with a budget of its own by going deep instead of wide, in no certain order:
   * for when the search had to end. The search cannot go on after it.
   */
  salvage(count: number, budget: Budget): Found[] {
    this.tails.frozen = true;
    const deep = new Frontier<Node>(
      (a, b) =>
        b.starts.length - a.starts.length || b.picks.length - a.picks.length || compareRanked(a, b),
    );
    const found: Found[] = [];
    for (const node of this.open.empty()) deep.push(node);
    while (found.length < count && !budget.spent) {
      const node = deep.pop();
      if (!node) break;
      budget.take(1);
      const schedule = this.take(node);
      if (schedule) found.push(schedule);
      for (const child of this.open.empty()) deep.push(child);
    }
    return found;
  }

  private take(node: Node): Found | null {
    if (node.kind === 'day') this.openDay(node);
    else if (node.kind === 'place') this.place(node);
    else return this.seat(node);
    return null;
  }

  private push(node: Node): void {
    if (node.price < Infinity) this.open.push(node);
  }

  private pushDays(): void {
    const { rules } = this.tails;
    const leaving = rules.mayOpen(1);
    for (const [day, { facts, from, to }] of this.loop.days.entries()) {
      if (from >= to) continue;
      const rest =
        this.tails.leastFrom(day, 0, leaving) + this.loop.request.rules.waiting * facts.wait;
      const price = this.base + rules.openingPrice(0) + rest;
      this.push({ kind: 'day', price, starts: [], ranks: [], picks: [], day });
    }
  }

  private openDay({ day, price }: DayNode): void {
    const options: Option[] = [];
    const people =
      this.cells.seniors === 0 ? [0] : [...Array<number>(this.cells.seniors).fill(Infinity), 0];
    this.addOpenings(options, day, { used: 0, done: 0, fixed: 0, people, price });
    this.pushOptions(null, options);
  }

  private addOpenings(
    options: Option[],
    day: number,
    before: { used: number; done: number; fixed: number; people: readonly number[]; price: number },
  ): void {
    const { used, done } = before;
    const table = this.tails.table(day, null);
    this.tails.openings(day, used, done, Infinity, (from, round, step) => {
      const mode = this.tails.rules.opened(this.loop.days[day]!, from, used);
      const rest = this.least(table, before.people, { round, from, done, mode });
      const price = Math.max(before.price, this.base + before.fixed + step + rest);
      if (price < Infinity) options.push({ day, round, from, opens: true, step, mode, price });
      return Infinity;
    });
  }

  /** The least that people from now on and all that follows cost when this round is placed there. */
  private least(
    table: ReturnType<Tails['table']>,
    people: readonly number[],
    { round, from, done, mode }: { round: number; from: number; done: number; mode: number },
  ): number {
    const { cost, slots } = this.cells;
    const { rounds } = this.loop;
    const end = from + rounds[round]!.slots;
    let best = Infinity;
    for (let wanted = 0; wanted < people.length; wanted++) {
      for (let here = 0; here <= wanted; here++) {
        const spent = people[wanted]! + cost[(here * rounds.length + round) * slots + from]!;
        if (spent >= best) continue;
        const rest = this.tails.after(table, end, done | (1 << round), wanted - here, mode);
        best = Math.min(best, spent + rest);
      }
    }
    return best;
  }

  private pushOptions(parent: Prefix | null, options: Option[]): void {
    const { rounds } = this.loop;
    options.sort(
      (a, b) =>
        a.price - b.price || a.from - b.from || rounds[a.round]!.rank - rounds[b.round]!.rank,
    );
    this.pushOption(parent, options, 0);
  }

  private pushOption(parent: Prefix | null, options: readonly Option[], index: number): void {
    const option = options[index];
    if (!option) return;
    const starts = parent ? [...parent.starts, option.from] : [option.from];
    const rank = this.loop.rounds[option.round]!.rank;
    const ranks = parent ? [...parent.ranks, rank] : [rank];
    const { price } = option;
    this.push({
      kind: 'place',
      price,
      starts,
      ranks,
      picks: [],
      parent,
      options,
      index,
      prefix: null,
      seating: null,
    });
  }

  private place(node: PlaceNode): void {
    if (node.prefix === null) {
      this.pushOption(node.parent, node.options, node.index + 1);
      const seating = this.seatingOf(node);
      node.prefix = this.prefixOf(node, seating);
      node.seating = seating;
      const price = Math.max(node.price, node.prefix.price);
      if (price > node.price) {
        node.price = price;
        this.push(node);
        return;
      }
    }
    if (node.prefix.done === this.loop.all) this.startSeats(node, node.prefix);
    else this.goOn(node.prefix);
  }

  private seatingOf({ parent, options, index }: PlaceNode): Seating {
    const option = options[index]!;
    const placed = [...(parent?.placed ?? []), option];
    return new Seating(
      this.cells,
      this.calendars,
      this.budget,
      placed,
      placed.length === this.loop.rounds.length,
    );
  }

  private prefixOf(
    { parent, options, index, starts, ranks, price }: PlaceNode,
    seating: Seating,
  ): Prefix {
    const option = options[index]!;
    const { round, from, day, mode } = option;
    const first = option.opens || !parent ? from : parent.first;
    const placed = [...(parent?.placed ?? []), { round, from }];
    const done = (parent?.done ?? 0) | (1 << round);
    const fixed = (parent?.fixed ?? 0) + option.step;
    const at = from + this.loop.rounds[round]!.slots;
    const people = this.peopleWith(parent, round, from);
    const table = this.tails.table(day, this.spanned ? first : null);
    const after = people.map((spent, wanted) =>
      spent < Infinity || wanted === 0 ? this.tails.after(table, at, done, wanted, mode) : 0,
    );
    const whole = done === this.loop.all;
    const apart =
      this.base + fixed + Math.min(...people.map((spent, wanted) => spent + after[wanted]!));
    const together = (whole ? 0 : this.base) + fixed + after[0]! + seating.leastWith([]);
    const seatable = !this.tight || couldSeat(this.cells, placed);
    return {
      ...{ placed, starts, ranks, day, first, at, done, mode, fixed, people },
      price: seatable ? Math.max(price, whole ? together : Math.max(apart, together)) : Infinity,
    };
  }

  private peopleWith(parent: Prefix | null, round: number, from: number): number[] {
    const { cost, slots, seniors } = this.cells;
    const before = parent?.people;
    const people = Array<number>(seniors + 1).fill(Infinity);
    for (let wanted = 0; wanted <= seniors; wanted++) {
      const spent = before ? before[wanted]! : wanted === seniors ? 0 : Infinity;
      for (let here = 0; here <= wanted; here++) {
        const next = spent + cost[(here * this.loop.rounds.length + round) * slots + from]!;
        people[wanted - here] = Math.min(people[wanted - here]!, next);
      }
    }
    return people;
  }

  private goOn(prefix: Prefix): void {
    const { day, first, at, done, mode, people, price, fixed } = prefix;
    const options: Option[] = [];
    const table = this.tails.table(day, this.spanned ? first : null);
    const spot = { at, done, wanted: 0, mode };
    this.tails.continuations(table, spot, Infinity, (from, round, step, next) => {
      const rest = this.least(table, people, { round, from, done, mode: next });
      const least = Math.max(price, this.base + fixed + step + rest);
      if (least < Infinity)
        options.push({ day, round, from, opens: false, step, mode: next, price: least });
      return Infinity;
    });
    this.leave(options, prefix);
    this.pushOptions(prefix, options);
  }

  private leave(options: Option[], { day, at, done, mode, people, price, fixed }: Prefix): void {
    if (!this.tails.mayLeave(day, mode)) return;
    const closing = this.tails.rules.closingPrice(this.loop.days[day]!, at, mode);
    if (closing === Infinity) return;
    const used = this.tails.rules.usedOf(mode);
    const from = options.length;
    for (let later = day + 1; later < this.loop.days.length; later++) {
      this.addOpenings(options, later, { used, done, fixed: fixed + closing, people, price });
    }
    for (let index = from; index < options.length; index++) {
      options[index] = { ...options[index]!, step: options[index]!.step + closing };
    }
  }

  private startSeats(node: PlaceNode, prefix: Prefix): void {
    const seating = node.seating!;
    const table = this.tails.table(prefix.day, this.spanned ? prefix.first : null);
    const fixed = prefix.fixed + this.tails.after(table, prefix.at, prefix.done, 0, prefix.mode);
    const { starts, ranks, price } = node;
    if (seating.positions.length === 0) {
      this.push({
        kind: 'seat',
        price,
        starts,
        ranks,
        picks: [],
        prefix,
        fixed,
        seating,
        spent: 0,
        index: -1,
        exact: true,
      });
    } else this.pushSeat({ ...node, prefix, fixed, seating, picks: [] }, 0, 0);
  }

  /** Keeps to the price of the choice itself, so that those after it in the list never come before it. */
  private pushSeat(
    before: Pick<SeatNode, 'starts' | 'ranks' | 'picks' | 'prefix' | 'fixed' | 'seating'>,
    spent: number,
    index: number,
  ): void {
    const { prefix, fixed, seating, starts, ranks } = before;
    const at = before.picks.length;
    const choice = seating.positions[at]!.choices[index];
    if (!choice) return;
    const picks = [...before.picks, choice.who];
    const price = fixed + spent + seating.bound(at, choice);
    const rest = { prefix, fixed, spent, seating, index, exact: false };
    this.push({ kind: 'seat', price, starts, ranks, picks, ...rest });
  }

  private seat(node: SeatNode): Found | null {
    const { seating, picks, prefix } = node;
    if (!node.exact) {
      this.pushSeat({ ...node, picks: picks.slice(0, -1) }, node.spent, node.index + 1);
      node.exact = true;
      const price = Math.max(node.price, node.fixed + seating.leastWith(picks));
      if (price > node.price) {
        node.price = price;
        this.push(node);
        return null;
      }
    }
    if (picks.length === seating.positions.length) {
      return { price: node.price, placed: prefix.placed, picks };
    }
    this.pushSeat(node, seating.spentOn(picks), 0);
    return null;
  }
}

function shortOf({ price }: { readonly price: number | null }): Limit {
  return { limit: 0, price };
}

function seatsIn({ rounds }: LoopFacts, positions: readonly number[]): number {
  return [...new Set(positions)].reduce((sum, index) => sum + (rounds[index]?.seats ?? 0), 0);
}

/** Whether every seat has so many people that different ones are always found. */
function manyAble(cells: Cells, { rounds }: LoopFacts, seats: number): boolean {
  return rounds.every(({ groups }, round) =>
    groups.every((_, group) => cells.ableFor(round, group).length >= seats),
  );
}
