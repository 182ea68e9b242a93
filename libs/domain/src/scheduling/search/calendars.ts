import type { PersonCap, PlannedPerson, PlannedRoom, SchedulingProblem } from '../problem';
import { type Bits, addSpan, emptyBits, startsLasting, takeSpan } from './bits';

/** A person's time as the search reads it; what it derives is kept, since the problem never changes. */
export class PersonCalendar {
  private readonly starts = new Map<number, Bits>();
  private readonly full: readonly PersonCap[];
  private bits: Bits | null = null;

  constructor(
    readonly facts: PlannedPerson,
    private readonly slots: number,
  ) {
    this.full = facts.caps.filter(({ left }) => left <= 0);
  }

  /** Where a round of this length may start: free throughout, and no hard cap is full. */
  startsOf(length: number): Bits {
    const known = this.starts.get(length);
    if (known) return known;
    this.bits ??= freeBits(this.facts.free, this.slots);
    const starts = startsLasting(this.bits, length);
    for (const { from, to, price } of this.full) {
      if (price === null) takeSpan(starts, from, to);
    }
    this.starts.set(length, starts);
    return starts;
  }

  /** What a first seat there costs, apart from the pool: load, time that is soft, and caps that are full. */
  priceAt(from: number, length: number): number {
    const { load, soft } = this.facts;
    let price = load;
    if (soft.length > 0) price += this.softPrice(from, from + length);
    for (const cap of this.full) {
      if (cap.from <= from && from < cap.to) price += cap.price ?? Infinity;
    }
    return price;
  }

  /** What a seat there costs more than `priceAt` when the person starts rounds at `others` too. */
  priceBeside(from: number, others: readonly number[]): number {
    let price = others.length * this.facts.loadStep;
    for (const cap of this.facts.caps) {
      if (from < cap.from || from >= cap.to) continue;
      const before = others.filter((other) => cap.from <= other && other < cap.to).length;
      const room = Math.max(cap.left, 0);
      if (before + 1 > room && room >= 1) price += cap.price ?? Infinity;
    }
    return price;
  }

  private softPrice(from: number, to: number): number {
    const { soft } = this.facts;
    let low = 0;
    let high = soft.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (soft[middle]!.to > from) high = middle;
      else low = middle + 1;
    }
    let price = 0;
    for (let index = low; index < soft.length && soft[index]!.from < to; index++) {
      const span = soft[index]!;
      price += span.price * (Math.min(span.to, to) - Math.max(span.from, from));
    }
    return price;
  }
}

export class RoomCalendar {
  private readonly starts = new Map<number, Bits>();

  constructor(
    readonly facts: PlannedRoom,
    private readonly slots: number,
  ) {}

  startsOf(length: number): Bits {
    const known = this.starts.get(length);
    if (known) return known;
    const starts = startsLasting(freeBits(this.facts.free, this.slots), length);
    this.starts.set(length, starts);
    return starts;
  }
}

/** Everybody's time, by position in the order of ids. */
export class Calendars {
  readonly slots: number;
  readonly people: readonly PersonCalendar[];
  readonly rooms: readonly RoomCalendar[];
  private readonly positions: ReadonlyMap<string, number>;

  constructor(readonly problem: SchedulingProblem) {
    this.slots = problem.horizon.slots;
    this.people = inOrderOfId(problem.people).map((facts) => new PersonCalendar(facts, this.slots));
    this.rooms = inOrderOfId(problem.rooms).map((facts) => new RoomCalendar(facts, this.slots));
    this.positions = new Map(this.people.map(({ facts }, index) => [facts.id, index]));
  }

  positionOf(person: string): number | null {
    return this.positions.get(person) ?? null;
  }
}

/** The order that answers are compared in, whatever the order of the input. */
function inOrderOfId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const inOrder = items.every((item, index) => index === 0 || items[index - 1]!.id < item.id);
  return inOrder ? items : [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function freeBits(spans: readonly { from: number; to: number }[], slots: number): Bits {
  const bits = emptyBits(slots);
  for (const { from, to } of spans) addSpan(bits, from, Math.min(to, slots));
  return bits;
}
