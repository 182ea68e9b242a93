/**
 * Seeded randomness (mulberry32): the same seed gives the same season on every machine.
 * A generator is passed along, never shared between parts that may change apart from each other.
 */
export class Random {
  private state: number;

  public constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  public readonly next = (): number => {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };

  /** A whole number of `from` to `to`, both included. */
  public int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  public chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError for an empty list */
  public pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.next() * list.length)];
    if (found === undefined) throw new RangeError('Nothing to pick from.');
    return found;
  }

  /** Roughly normal with mean 0 and the given spread; never beyond 3 spreads. */
  public normal(spread: number): number {
    return (this.next() + this.next() + this.next() + this.next() - 2) * Math.sqrt(3) * spread;
  }

  /** A generator of its own for a named part. */
  public fork(part: string | number): Random {
    let hash = this.state ^ 0x9e3779b9;
    for (const char of String(part)) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
    return new Random(hash ^ (hash >>> 16));
  }

  /** In another order; the list itself stays. */
  public shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, key: this.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }
}

/**
 * Ids in the form of UUIDs that follow from the seed alone. They begin with a counter, so that
 * rows loaded one after the other lie side by side in every index.
 */
export class Ids {
  public constructor(
    private readonly random: Random,
    private count = 0,
  ) {}

  public next(): string {
    this.count += 1;
    const hex = (this.count + 0x10_0000_0000).toString(16).padStart(12, '0');
    const word = (bits: number): string =>
      Math.floor(this.random.next() * 2 ** bits)
        .toString(16)
        .padStart(bits / 4, '0');
    return `${hex.slice(0, 8)}-${hex.slice(8)}-8${word(12)}-a${word(12)}-${word(24)}${word(24)}`;
  }
}
