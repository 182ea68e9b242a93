/** Weights are edited in tenths of a percent, so that their sum is exact. */
const WHOLE = 1000;

const unitsOf = (weight: number): number => Math.round(weight * WHOLE);

/** Sum of weights, 1 when they are complete. */
export function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + unitsOf(weight), 0) / WHOLE;
}

/** Splits the whole by these proportions, the largest remainders first, so that the sum is exact. */
function split(proportions: readonly number[]): readonly number[] {
  const total = proportions.reduce((sum, part) => sum + part, 0);
  const exact = proportions.map((part) => (part / total) * WHOLE);
  const units = exact.map(Math.floor);
  const left = WHOLE - units.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, at) => ({ at, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
    .slice(0, left);
  for (const { at } of byRemainder) units[at] = (units[at] ?? 0) + 1;
  return units.map((part) => part / WHOLE);
}

/** The same weight for each; they differ by a tenth of a percent where the whole does not divide. */
export function equalShares(count: number): readonly number[] {
  return count === 0 ? [] : split(Array.from({ length: count }, () => 1));
}

/** The same proportions with a sum of 1; equal ones when all are 0. */
export function scaledShares(weights: readonly number[]): readonly number[] {
  const positive = weights.map((weight) => Math.max(0, weight));
  return sumOf(positive) === 0 ? equalShares(weights.length) : split(positive);
}

/** `12.5 %` */
export function percent(weight: number): string {
  return `${unitsOf(weight) / 10} %`;
}

/** What is wrong with the sum, in words; null when nothing is. */
export function sumProblem(weights: readonly number[]): string | null {
  const off = unitsOf(sumOf(weights)) - WHOLE;
  if (off === 0) return null;
  return off > 0 ? `${off / 10} % too much` : `${-off / 10} % missing`;
}
