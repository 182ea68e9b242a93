import type { SchedulingProblem } from '../problem';
import type { Column } from './column';
import { Ledger } from './ledger';
import type { SharedPrices } from './loop-search';

/** Which schedule each loop has, what they take together, and what that is worth. */
export class Roster {
  readonly ledger: Ledger;
  readonly chosen: (Column | null)[];
  placed = 0;
  private own = 0;

  constructor(
    problem: SchedulingProblem,
    private readonly worth: number,
  ) {
    this.ledger = new Ledger(problem);
    this.chosen = problem.loops.map(() => null);
  }

  get value(): number {
    return this.placed * this.worth - this.own - this.ledger.shared;
  }

  /** Gives its loop this schedule if it fits beside the others; the loop must have none. */
  place(column: Column): boolean {
    if (!this.ledger.tryAdd(column)) return false;
    this.chosen[column.loop] = column;
    this.placed += 1;
    this.own += column.price;
    return true;
  }

  /** Takes a loop's schedule away, and says which it was. */
  clear(loop: number): Column | null {
    const column = this.chosen[loop] ?? null;
    if (!column) return null;
    this.ledger.remove(column);
    this.chosen[loop] = null;
    this.placed -= 1;
    this.own -= column.price;
    return column;
  }

  /** What a schedule would cost here; Infinity where it does not fit. Seats are priced one by one. */
  quote({ price, seats, rooms }: Column): number {
    let sum = price;
    for (const { who, from, slots } of seats) {
      sum += this.ledger.seatPrice(who, from, slots);
      if (sum === Infinity) return sum;
    }
    for (const { who, from, slots } of rooms) sum += this.ledger.roomPrice(who, from, slots);
    return sum;
  }

  /** What the next loop pays beside those that are placed. */
  ledgerPrices(): SharedPrices {
    const { ledger } = this;
    return {
      seat: (who, from, slots) => ledger.seatPrice(who, from, slots),
      room: (who, from, slots) => ledger.roomPrice(who, from, slots),
    };
  }

  /** Makes this the roster that was copied by `chosen.slice()`. */
  restore(chosen: readonly (Column | null)[]): void {
    for (const loop of this.chosen.keys()) this.clear(loop);
    for (const column of chosen) if (column) this.place(column);
  }
}
