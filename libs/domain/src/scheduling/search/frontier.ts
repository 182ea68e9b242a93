/** What the search may still look at. Everything it leads to is at or after its own place in the order of answers. */
export interface Ranked {
  /** The least price of what it leads to. */
  price: number;
  /** Starts in the order of time, then the rounds by the order of their ids, then people and rooms: as far as they are chosen. */
  readonly starts: readonly number[];
  readonly ranks: readonly number[];
  readonly picks: readonly number[];
}

/** The order of answers, in which what is chosen less far comes first. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return (
    a.price - b.price ||
    compareLists(a.starts, b.starts) ||
    compareLists(a.ranks, b.ranks) ||
    compareLists(a.picks, b.picks)
  );
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  if (a === b) return 0;
  const both = Math.min(a.length, b.length);
  for (let index = 0; index < both; index++) {
    const order = a[index]! - b[index]!;
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** A heap: what comes first in the order is taken first. */
export class Frontier<T> {
  private items: T[] = [];

  constructor(private readonly compare: (a: T, b: T) => number) {}

  get first(): T | undefined {
    return this.items[0];
  }

  push(item: T): void {
    const { items, compare } = this;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const up = (at - 1) >>> 1;
      if (compare(items[up]!, item) <= 0) break;
      items[at] = items[up]!;
      at = up;
    }
    items[at] = item;
  }

  pop(): T | undefined {
    const { items } = this;
    const first = items[0];
    const last = items.pop();
    if (last !== undefined && items.length > 0) this.sink(last);
    return first;
  }

  /** Takes out everything, in no order. */
  empty(): T[] {
    const { items } = this;
    this.items = [];
    return items;
  }

  private sink(item: T): void {
    const { items, compare } = this;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= items.length) break;
      if (down + 1 < items.length && compare(items[down + 1]!, items[down]!) < 0) down++;
      if (compare(item, items[down]!) <= 0) break;
      items[at] = items[down]!;
      at = down;
    }
    items[at] = item;
  }
}
