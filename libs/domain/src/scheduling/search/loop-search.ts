import type { Limit } from '../problem';
import type { Budget } from './budget';
import type { Calendars } from './calendars';
import { Cells, type Surcharge } from './cells';
import { beyond } from './day-rules';
import { Frontier, compareRanked } from './frontier';
import type { LoopFacts } from './loop-facts';
import { couldSeat } from './matching';
import type { DayNode, Found, Node, Option, PlaceNode, Prefix, SeatNode } from './nodes';
import { NextRounds } from './next-rounds';
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
  private readonly nextRounds: NextRounds;
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
    const missing = Math.max(rules.seniors.atLeast - seats, 0);
    this.base = beyond({ limit: 0, price: rules.seniors.price }, missing);
    for (const need of coverage)
      this.base += beyond(shortOf(need), need.people - seatsIn(loop, need.rounds));
    this.nextRounds = new NextRounds(this.tails, this.cells, this.base);
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
    this.pushOptions(null, this.nextRounds.openings(day, this.nextRounds.beginning(price)));
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
    else this.pushOptions(node.prefix, this.nextRounds.after(node.prefix));
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
    const people = this.nextRounds.peopleWith(parent?.people ?? null, round, from);
    const table = this.nextRounds.tableOf(day, first);
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

  private startSeats(node: PlaceNode, prefix: Prefix): void {
    const seating = node.seating!;
    const table = this.nextRounds.tableOf(prefix.day, prefix.first);
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
