import type { Budget } from './budget';
import type { Calendars } from './calendars';
import type { Cells, Choice } from './cells';
import { beyond } from './day-rules';

/** One thing that is still to be chosen once rounds have their times: who has a seat, or which room. */
interface Position {
  readonly kind: 'seat' | 'room';
  readonly round: number;
  readonly from: number;
  readonly choices: readonly Choice[];
  /** The position before it that is interchangeable with it, or -1. */
  readonly before: number;
  /** What it costs at least; added up over the last positions this bounds them together. */
  readonly least: number;
  /** What a senior person there costs more at least. */
  readonly senior: number;
}

/**
 * Who sits where, and which rooms, for rounds whose times are fixed. People come first, round by
 * round in the order of time and seat by seat, then rooms: the order that answers are compared in.
 */
export class Seating {
  readonly positions: readonly Position[];
  private readonly least: Float64Array;
  /** For each position, what 0, 1, 2 … senior people from there on cost more at least. */
  private readonly seniorSteps: readonly (readonly number[])[];
  private readonly picks: number[] = [];
  private readonly wanted: number;

  constructor(
    private readonly cells: Cells,
    private readonly calendars: Calendars,
    private readonly budget: Budget,
    placed: readonly { readonly round: number; readonly from: number }[],
    /** Whether every round is placed: only then seniors and coverage can be told. */
    private readonly whole: boolean,
  ) {
    this.wanted = whole ? cells.loop.request.rules.seniors.atLeast : 0;
    this.positions = positionsOf(cells, calendars, placed);
    const count = this.positions.length;
    this.least = new Float64Array(count + 1);
    for (let index = count - 1; index >= 0; index--) {
      this.least[index] = this.least[index + 1]! + this.positions[index]!.least;
    }
    this.seniorSteps = this.wanted > 0 ? this.stepsOfSeniors() : [];
  }

  /** The price of all choices when these are the first of them, at its least; Infinity where they cannot be completed. */
  leastWith(picks: readonly number[]): number {
    const spent = this.spentOn(picks);
    return spent === Infinity ? spent : this.complete(picks.length, spent, Infinity);
  }

  /** The price of these first choices; Infinity where they may not be made together. */
  spentOn(picks: readonly number[]): number {
    this.picks.length = 0;
    let spent = 0;
    for (const [index, who] of picks.entries()) {
      const choice = this.positions[index]!.choices.find((other) => other.who === who)!;
      spent += this.priceOf(index, choice);
      if (spent === Infinity) break;
      this.picks.push(who);
    }
    return spent;
  }

  /** What this choice and those after it cost at least. */
  bound(index: number, choice: Choice): number {
    return choice.price + this.least[index + 1]!;
  }

  /** What one choice adds to those made before it; Infinity where it may not be made. */
  priceOf(index: number, { who, price }: Choice): number {
    const position = this.positions[index]!;
    if (position.kind === 'room') return price;
    if (position.before >= 0 && this.picks[position.before]! >= who) return Infinity;
    let others: number[] | null = null;
    for (let earlier = 0; earlier < index; earlier++) {
      if (this.picks[earlier] !== who) continue;
      const other = this.positions[earlier]!;
      const { twice } = this.cells.loop.request.rules;
      if (twice === null || other.round === position.round) return Infinity;
      others = [...(others ?? []), other.from];
    }
    if (others === null) return price;
    const beside = this.calendars.people[who]!.priceBeside(position.from, others);
    return price + beside + this.cells.loop.request.rules.twice!;
  }

  private complete(index: number, spent: number, limit: number): number {
    if (spent + this.least[index]! + this.seniorsFrom(index) >= limit) return limit;
    const position = this.positions[index];
    if (!position) return Math.min(limit, spent + this.closing());
    let best = limit;
    for (const choice of position.choices) {
      if (spent + this.bound(index, choice) >= best) break;
      if (this.budget.spent) return Math.min(best, spent + this.least[index]!);
      this.budget.take(1);
      const price = this.priceOf(index, choice);
      if (price === Infinity) continue;
      this.picks.push(choice.who);
      best = this.complete(index + 1, spent + price, best);
      this.picks.pop();
    }
    return best;
  }

  private closing(): number {
    if (!this.whole) return 0;
    const { seniors } = this.cells.loop.request.rules;
    const short = this.wanted > 0 ? this.wanted - this.seniorsAmong(this.picks.length) : 0;
    return beyond({ limit: 0, price: seniors.price }, short) + this.coveragePrice();
  }

  private coveragePrice(): number {
    let price = 0;
    for (const { rounds, people, price: each } of this.cells.loop.request.coverage) {
      const seated = new Set<number>();
      for (const [index, { kind, round }] of this.positions.entries()) {
        if (kind === 'seat' && rounds.includes(round)) seated.add(this.picks[index]!);
      }
      price += beyond({ limit: 0, price: each }, people - seated.size);
    }
    return price;
  }

  private seniorsAmong(count: number): number {
    const seen: number[] = [];
    for (let index = 0; index < count; index++) {
      const who = this.picks[index]!;
      if (this.positions[index]!.kind !== 'seat' || seen.includes(who)) continue;
      if (this.calendars.people[who]!.facts.senior) seen.push(who);
    }
    return seen.length;
  }

  private seniorsFrom(index: number): number {
    if (this.wanted <= 0) return 0;
    const short = Math.max(this.wanted - this.seniorsAmong(index), 0);
    return this.seniorSteps[index]![short] ?? Infinity;
  }

  private stepsOfSeniors(): number[][] {
    const { price } = this.cells.loop.request.rules.seniors;
    const most = price ?? Infinity;
    return [...this.positions, null].map((_, index) => {
      const steps = this.positions
        .slice(index)
        .map(({ senior }) => Math.min(senior, most))
        .sort((a, b) => a - b);
      const sums = [0];
      for (let count = 0; count < this.wanted; count++) {
        sums.push(sums[count]! + (steps[count] ?? most));
      }
      return sums;
    });
  }
}

function positionsOf(
  cells: Cells,
  calendars: Calendars,
  placed: readonly { readonly round: number; readonly from: number }[],
): Position[] {
  const positions: Position[] = [];
  for (const { round, from } of placed) {
    const facts = cells.loop.rounds[round]!;
    const groups = cells.choices(round, from);
    const last = facts.groups.map(() => -1);
    for (let seat = 0; seat < facts.seats; seat++) {
      const group = facts.groups.findIndex(({ seats }) => seats.includes(seat));
      const { seats } = facts.groups[group]!;
      const choices = groups[group]!;
      const highest = choices[seats.length - 1]?.price ?? 0;
      const senior = choices.find(({ who }) => calendars.people[who]!.facts.senior);
      positions.push({
        kind: 'seat',
        round,
        from,
        choices,
        before: last[group]!,
        least: choices[seats.length - 1 - seats.indexOf(seat)]?.price ?? Infinity,
        senior: senior ? Math.max(senior.price - highest, 0) : Infinity,
      });
      last[group] = positions.length - 1;
    }
  }
  for (const { round, from } of placed) {
    if (!cells.loop.rounds[round]!.needsRoom) continue;
    const choices = cells.roomChoices(round, from);
    const least = choices[0]?.price ?? Infinity;
    positions.push({ kind: 'room', round, from, choices, before: -1, least, senior: Infinity });
  }
  return positions;
}
