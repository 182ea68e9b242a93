import type { PersonCap, PlannedPerson, SchedulingProblem } from '../problem';
import type { Column, Taken } from './column';

/**
 * What the loops that are placed take of people and rooms, and what they cost together beyond the
 * prices of their columns: load and caps. Adding and taking away are exact opposites.
 */
export class Ledger {
  /** Of load and caps over all that is added. */
  shared = 0;
  private readonly people: readonly PlannedPerson[];
  private readonly taken: readonly Uint8Array[];
  private readonly roomTaken: readonly Uint8Array[];
  private readonly rounds: Int32Array;
  private readonly capRounds: readonly Int32Array[];
  private readonly end: number;

  constructor({ people, rooms, horizon }: SchedulingProblem) {
    this.people = people;
    this.end = horizon.slots + Math.max(0, ...people.map(({ buffer }) => buffer));
    this.taken = people.map(() => new Uint8Array(this.end));
    this.roomTaken = rooms.map(() => new Uint8Array(horizon.slots));
    this.rounds = new Int32Array(people.length);
    this.capRounds = people.map(({ caps }) => new Int32Array(caps.length));
  }

  /** What one more round costs the person by all that is placed; Infinity where it cannot be. */
  seatPrice(who: number, from: number, slots: number): number {
    const person = this.people[who];
    const taken = this.taken[who];
    if (!person || !taken) return Infinity;
    const to = from + slots + person.buffer;
    for (let slot = from; slot < to; slot++) if (taken[slot] !== 0) return Infinity;
    return this.marginal(who, person, from);
  }

  roomPrice(who: number, from: number, slots: number): number {
    const taken = this.roomTaken[who];
    if (!taken) return Infinity;
    for (let slot = from; slot < from + slots; slot++) if (taken[slot] !== 0) return Infinity;
    return 0;
  }

  /** Adds a column if it fits what is placed; says whether it did. */
  tryAdd(column: Column): boolean {
    const { seats, rooms } = column;
    if (rooms.some(({ who, from, slots }) => this.roomPrice(who, from, slots) === Infinity)) {
      return false;
    }
    if (seats.some(({ who, from, slots }) => this.seatPrice(who, from, slots) === Infinity)) {
      return false;
    }
    for (const [index, seat] of seats.entries()) {
      const person = this.people[seat.who];
      const price = person ? this.marginal(seat.who, person, seat.from) : Infinity;
      if (price === Infinity) {
        for (const undo of seats.slice(0, index)) this.change(undo, -1);
        return false;
      }
      this.change(seat, 1);
    }
    for (const room of rooms) this.changeRoom(room, 1);
    return true;
  }

  remove({ seats, rooms }: Column): void {
    for (const seat of seats) this.change(seat, -1);
    for (const room of rooms) this.changeRoom(room, -1);
  }

  private marginal(who: number, person: PlannedPerson, from: number): number {
    let price = person.load + person.loadStep * (this.rounds[who] ?? 0);
    const counts = this.capRounds[who];
    for (const [index, cap] of person.caps.entries()) {
      if (from < cap.from || from >= cap.to) continue;
      if ((counts?.[index] ?? 0) < Math.max(0, cap.left)) continue;
      if (cap.price === null) return Infinity;
      price += cap.price;
    }
    return price;
  }

  private change({ who, from, slots }: Taken, by: 1 | -1): void {
    const person = this.people[who];
    const taken = this.taken[who];
    const counts = this.capRounds[who];
    if (!person || !taken || !counts) return;
    const to = from + slots + person.buffer;
    for (let slot = from; slot < to; slot++) taken[slot] = (taken[slot] ?? 0) + by;
    const before = this.rounds[who] ?? 0;
    this.rounds[who] = before + by;
    this.shared += by * (person.load + person.loadStep * Math.min(before, before + by));
    for (const [index, cap] of person.caps.entries()) {
      if (from < cap.from || from >= cap.to) continue;
      const counted = counts[index] ?? 0;
      counts[index] = counted + by;
      this.shared += beyond(cap, counted + by) - beyond(cap, counted);
    }
  }

  private changeRoom({ who, from, slots }: Taken, by: 1 | -1): void {
    const taken = this.roomTaken[who];
    if (!taken) return;
    for (let slot = from; slot < from + slots; slot++) taken[slot] = (taken[slot] ?? 0) + by;
  }
}

function beyond({ left, price }: PersonCap, rounds: number): number {
  return Math.max(0, rounds - Math.max(0, left)) * (price ?? 0);
}
