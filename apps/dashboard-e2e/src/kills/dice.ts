/** Chance that a seed repeats: the same seed gives the same kills at the same moments. */
export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  of<T>(choices: readonly [T, ...T[]]): T;
}

/** Mulberry32 by its arithmetic: small, and good enough to scatter moments. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  return { between, of: (choices) => choices[between(0, choices.length - 1)] ?? choices[0] };
}
