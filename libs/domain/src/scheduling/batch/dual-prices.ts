import type { SchedulingProblem } from '../problem';
import type { Column } from './column';
import type { SharedPrices } from './loop-search';
import { slackOf } from './master';
import { rowLimit, type SharingRow } from './sharing-rows';

/**
 * Prices of what loops share, made of the duals of rows. Any duals that are not negative give a valid
 * bound: what the rows hold is sold at these prices, and every loop buys as cheaply as it can.
 */
export class DualPrices {
  /** What everything there is to share is worth at these prices. */
  readonly stock: number;
  /** Sums of the duals of a person's slots before each slot. */
  private readonly time: readonly (Float64Array | null)[];
  private readonly starts: readonly (Float64Array | null)[];
  private readonly rooms: readonly (Float64Array | null)[];

  constructor(
    private readonly problem: SchedulingProblem,
    rows: readonly SharingRow[],
    duals: readonly number[],
  ) {
    const { people, rooms, horizon } = problem;
    const end = horizon.slots + Math.max(0, ...people.map(({ buffer }) => buffer)) + 1;
    const time: (Float64Array | null)[] = people.map(() => null);
    const starts: (Float64Array | null)[] = people.map(() => null);
    const held: (Float64Array | null)[] = rooms.map(() => null);
    let stock = 0;
    for (const [index, row] of rows.entries()) {
      const slack = slackOf(problem, row);
      const ceiling = Math.min(
        ...slack.filter(([upper]) => upper === Infinity).map(([, price]) => price),
      );
      const dual = Math.min(Math.max(0, duals[index] ?? 0), ceiling);
      if (dual === 0) continue;
      stock += rowLimit(row) * dual;
      for (const [upper, price] of slack) {
        if (upper !== Infinity) stock += upper * Math.max(0, dual - price);
      }
      const { who } = row;
      if (row.kind === 'person_slot') add(time, who, end, row.slot, row.slot + 1, dual);
      else if (row.kind === 'room_slot') add(held, who, end, row.slot, row.slot + 1, dual);
      else if (row.kind === 'load') add(starts, who, end, 0, end, dual);
      else if (row.kind === 'cap') add(starts, who, end, row.cap.from, row.cap.to, dual);
    }
    this.stock = stock;
    this.time = time.map(sumsBefore);
    this.rooms = held.map(sumsBefore);
    this.starts = starts;
  }

  /**
   * What a seat costs beyond what its loop pays: the load carried already, and the duals. A loop that
   * may seat somebody twice pays no buffer, which its own rounds need not keep: rather too cheap than
   * a bound that does not hold.
   */
  seat(who: number, from: number, slots: number, buffered = true): number {
    const person = this.problem.people[who];
    if (!person) return Infinity;
    return person.load + this.dual(who, from, slots + (buffered ? person.buffer : 0));
  }

  /** The duals alone. */
  dual(who: number, from: number, slots: number): number {
    const time = this.time[who];
    const starts = this.starts[who];
    return (
      (time ? (time[Math.min(from + slots, time.length - 1)] ?? 0) - (time[from] ?? 0) : 0) +
      (starts ? (starts[from] ?? 0) : 0)
    );
  }

  room(who: number, from: number, slots: number): number {
    const sums = this.rooms[who];
    return sums ? (sums[from + slots] ?? 0) - (sums[from] ?? 0) : 0;
  }

  /** What a schedule costs at these prices, its own price included. */
  priceOf({ loop, price, seats, rooms }: Column): number {
    const own = this.forLoop(loop);
    let sum = price;
    for (const { who, from, slots } of seats) sum += own.seat(who, from, slots);
    for (const { who, from, slots } of rooms) sum += own.room(who, from, slots);
    return sum;
  }

  /** As one loop pays them. */
  forLoop(loop: number): SharedPrices {
    const buffered = this.problem.loops[loop]?.rules.twice === null;
    return {
      seat: (who, from, slots) => this.seat(who, from, slots, buffered),
      room: (who, from, slots) => this.room(who, from, slots),
    };
  }
}

function add(
  into: (Float64Array | null)[],
  who: number,
  end: number,
  from: number,
  to: number,
  dual: number,
): void {
  const values = into[who] ?? new Float64Array(end + 1);
  into[who] = values;
  for (let slot = Math.max(0, from); slot < Math.min(to, end); slot++) {
    values[slot] = (values[slot] ?? 0) + dual;
  }
}

function sumsBefore(values: Float64Array | null): Float64Array | null {
  if (!values) return null;
  let sum = 0;
  return values.map((value) => {
    const before = sum;
    sum += value;
    return before;
  });
}
