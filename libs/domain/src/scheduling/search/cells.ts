import { hasSlot } from './bits';
import type { Calendars } from './calendars';
import type { LoopFacts, RoundFacts, SeatGroup } from './loop-facts';

/** What a caller adds to the prices of the problem; Infinity forbids. */
export interface Surcharge {
  /** Of a seat for the person at this position, in a group of seats of a round that starts at `from`. */
  readonly seat: (person: number, from: number, round: number, group: number) => number;
  /** Of a room for a round that starts at `from`. */
  readonly room: (room: number, from: number, round: number) => number;
}

export interface Choice {
  /** Position of a person, or of a room. */
  readonly who: number;
  readonly price: number;
}

/**
 * For every round and start the price of the cheapest people (and room) for it, alone and with at
 * least so many senior people among them: `cost[(seniors * rounds + round) * slots + start]`,
 * Infinity where it cannot lie. Nobody is kept from being cheapest twice, which keeps it a bound.
 */
export class Cells {
  readonly cost: Float64Array;
  readonly slots: number;
  private readonly lists = new Map<number, readonly (readonly Choice[])[]>();
  private readonly roomLists = new Map<number, readonly Choice[]>();
  private readonly able = new Map<number, readonly number[]>();

  constructor(
    private readonly calendars: Calendars,
    readonly loop: LoopFacts,
    /** Up to how many senior people are told apart. */
    readonly seniors: number,
    private readonly surcharge: Surcharge | null,
  ) {
    this.slots = calendars.slots;
    this.cost = new Float64Array((seniors + 1) * loop.rounds.length * this.slots).fill(Infinity);
    for (const round of loop.rounds.keys()) this.fillRound(round);
  }

  /** For each group of seats of a round that starts there, who may have one: the cheapest first, then by person. */
  choices(round: number, from: number): readonly (readonly Choice[])[] {
    const key = round * this.slots + from;
    const known = this.lists.get(key);
    if (known) return known;
    const facts = this.round(round);
    const lists = facts.groups.map((group, index) =>
      this.choicesOf(facts, group, from, [round, index]),
    );
    this.lists.set(key, lists);
    return lists;
  }

  /** The rooms for a round that starts there, the cheapest first, then by id. */
  roomChoices(round: number, from: number): readonly Choice[] {
    const key = round * this.slots + from;
    const known = this.roomLists.get(key);
    if (known) return known;
    const list: Choice[] = [];
    const { slots } = this.round(round);
    for (const [who, room] of this.calendars.rooms.entries()) {
      if (!hasSlot(room.startsOf(slots), from)) continue;
      const price = room.facts.price + (this.surcharge?.room(who, from, round) ?? 0);
      if (price < Infinity) list.push({ who, price });
    }
    list.sort((a, b) => a.price - b.price || a.who - b.who);
    this.roomLists.set(key, list);
    return list;
  }

  /** Who could have a seat of the group at some time. */
  ableFor(round: number, group: number): readonly number[] {
    const key = round * 64 + group;
    const known = this.able.get(key);
    if (known) return known;
    const { groups, slots } = this.round(round);
    const open = this.loop.openFor(slots);
    const able = groups[group]!.members.map(({ person }) => person).filter((person) => {
      const starts = this.calendars.people[person]!.startsOf(slots);
      return starts.some((word, index) => (word & open[index]!) !== 0);
    });
    this.able.set(key, able);
    return able;
  }

  private round(index: number): RoundFacts {
    return this.loop.rounds[index]!;
  }

  private choicesOf(
    { slots }: RoundFacts,
    { members }: SeatGroup,
    from: number,
    [round, group]: readonly [number, number],
  ): Choice[] {
    const list: Choice[] = [];
    for (const { person, price } of members) {
      const calendar = this.calendars.people[person]!;
      if (!hasSlot(calendar.startsOf(slots), from)) continue;
      const extra = this.surcharge === null ? 0 : this.surcharge.seat(person, from, round, group);
      if (extra < Infinity)
        list.push({ who: person, price: price + calendar.priceAt(from, slots) + extra });
    }
    return list.sort((a, b) => a.price - b.price || a.who - b.who);
  }

  private fillRound(round: number): void {
    const facts = this.round(round);
    const { slots, seniors } = this;
    const levels = seniors + 1;
    const sums = new Float64Array(levels * slots).fill(Infinity, slots);
    for (const [index, group] of facts.groups.entries()) {
      const cheapest = this.cheapestOf(round, index, group);
      addGroup(sums, cheapest, { levels, slots, seats: group.seats.length });
    }
    const open = this.loop.openFor(facts.slots);
    const rooms = facts.needsRoom ? this.cheapestRooms(round) : null;
    for (let from = 0; from < slots; from++) {
      if (!hasSlot(open, from)) continue;
      for (let level = 0; level < levels; level++) {
        this.cost[(level * this.loop.rounds.length + round) * slots + from] =
          sums[level * slots + from]! + (rooms ? rooms[from]! : 0);
      }
    }
  }

  /** The prices of the cheapest people for a group at every start: `seats` of them that are not senior, then as many that are. */
  private cheapestOf(round: number, index: number, group: SeatGroup): Float64Array {
    const { slots, seniors, surcharge, calendars } = this;
    const length = this.round(round).slots;
    const width = group.seats.length;
    const open = this.loop.openFor(length);
    const lows = new Float64Array(2 * width * slots).fill(Infinity);
    for (const { person, price } of group.members) {
      const calendar = calendars.people[person]!;
      const starts = calendar.startsOf(length);
      const offset = seniors > 0 && calendar.facts.senior ? width : 0;
      for (let word = 0; word < starts.length; word++) {
        for (let bits = starts[word]! & open[word]!; bits !== 0; bits &= bits - 1) {
          const from = word * 32 + 31 - Math.clz32(bits & -bits);
          let cost = price + calendar.priceAt(from, length);
          if (surcharge !== null) cost += surcharge.seat(person, from, round, index);
          insert(lows, from * 2 * width + offset, width, cost);
        }
      }
    }
    return lows;
  }

  private cheapestRooms(round: number): Float64Array {
    const { slots, surcharge } = this;
    const length = this.round(round).slots;
    const lows = new Float64Array(slots).fill(Infinity);
    for (const [who, room] of this.calendars.rooms.entries()) {
      const starts = room.startsOf(length);
      for (let from = 0; from < slots; from++) {
        if (!hasSlot(starts, from)) continue;
        const price =
          room.facts.price + (surcharge === null ? 0 : surcharge.room(who, from, round));
        if (price < lows[from]!) lows[from] = price;
      }
    }
    return lows;
  }
}

/** Keeps the cheapest in ascending order. */
function insert(lows: Float64Array, at: number, width: number, cost: number): void {
  let place = at + width - 1;
  if (cost >= lows[place]!) return;
  while (place > at && lows[place - 1]! > cost) {
    lows[place] = lows[place - 1]!;
    place--;
  }
  lows[place] = cost;
}

/** Adds the cheapest people of one more group, for every number of senior people wanted so far. */
function addGroup(
  sums: Float64Array,
  lows: Float64Array,
  { levels, slots, seats }: { levels: number; slots: number; seats: number },
): void {
  const before = new Float64Array(levels);
  const prices = new Float64Array(levels);
  for (let from = 0; from < slots; from++) {
    atLeast(prices, lows, from * 2 * seats, seats);
    for (let level = 0; level < levels; level++) before[level] = sums[level * slots + from]!;
    for (let level = 0; level < levels; level++) {
      let best = Infinity;
      for (let here = 0; here <= level; here++) {
        best = Math.min(best, before[level - here]! + prices[here]!);
      }
      sums[level * slots + from] = best;
    }
  }
}

/** Fills in what the seats of a group cost with at least 0, 1, 2 … senior people on them. */
function atLeast(prices: Float64Array, lows: Float64Array, at: number, seats: number): void {
  prices.fill(Infinity);
  const exact = (senior: number): number => {
    let sum = 0;
    for (let index = 0; index < senior; index++) sum += lows[at + seats + index]!;
    for (let index = 0; index < seats - senior; index++) sum += lows[at + index]!;
    return sum;
  };
  let best = Infinity;
  for (let senior = seats; senior >= 0; senior--) {
    best = Math.min(best, exact(senior));
    if (senior < prices.length) prices[senior] = best;
  }
}
