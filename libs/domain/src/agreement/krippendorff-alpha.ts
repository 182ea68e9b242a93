/** How far apart two values are taken to be. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Krippendorff's alpha: 1 when raters agree in everything, 0 when they agree as often as chance would
 * have it. Raters may differ from unit to unit and any may be missing.
 *
 * @param units one row a unit (a candidate), the raters' values in it, null where none was given
 * @returns null when fewer than two values can be paired, or when all of them are the same
 * @see K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011
 */
export function krippendorffAlpha(
  units: readonly (readonly (number | null)[])[],
  level: MeasurementLevel,
): number | null {
  const pairable = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length > 1);
  const counts = countsOf(pairable.flat());
  const total = pairable.reduce((sum, unit) => sum + unit.length, 0);
  const distance = distanceOf(level, counts);
  let observed = 0;
  for (const unit of pairable)
    observed += (2 * sumOverPairs(countsOf(unit), distance)) / (unit.length - 1);
  const expected = (2 * sumOverPairs(counts, distance)) / (total - 1);
  return expected > 0 ? 1 - observed / expected : null;
}

type Counts = readonly (readonly [value: number, count: number])[];
type Distance = (a: number, b: number) => number;

function countsOf(values: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

/** The distances of all unordered pairs of different values, each as often as it occurs. */
function sumOverPairs(counts: Counts, distance: Distance): number {
  let sum = 0;
  counts.forEach(([a, times], index) => {
    for (const [b, others] of counts.slice(index + 1)) sum += times * others * distance(a, b);
  });
  return sum;
}

function distanceOf(level: MeasurementLevel, counts: Counts): Distance {
  switch (level) {
    case 'nominal':
      return () => 1;
    case 'interval':
      return (a, b) => (a - b) ** 2;
    case 'ratio':
      return (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2);
    case 'ordinal':
      return ordinalDistance(counts);
  }
}

/** Two ranks are as far apart as there are values between them, each end counted half. */
function ordinalDistance(counts: Counts): Distance {
  const middles = new Map<number, number>();
  let below = 0;
  for (const [value, count] of counts) {
    middles.set(value, below + count / 2);
    below += count;
  }
  return (a, b) => ((middles.get(b) ?? 0) - (middles.get(a) ?? 0)) ** 2;
}
