/** `value` to so many `decimals`, halves away from zero, without the noise of binary fractions. */
export function roundTo(decimals: number, value: number): number {
  const scale = 10 ** decimals;
  return Math.round((value + Number.EPSILON) * scale) / scale;
}
