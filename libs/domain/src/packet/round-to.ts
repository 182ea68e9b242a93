/** `value` to so many `decimals`, halves upward, free of the noise of binary fractions. */
export function roundTo(decimals: number, value: number): number {
  const scale = 10 ** decimals;
  // `+ 0` turns -0, which JSON cannot tell from 0, into 0.
  return Math.round((value + Number.EPSILON) * scale) / scale + 0;
}
