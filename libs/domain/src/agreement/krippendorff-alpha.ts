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
  return alphaOf(pairable(units), level);
}

/** What the raters of a unit gave, and how often a unit looked like that. */
export interface RatedUnits {
  readonly values: Counts;
  readonly times: number;
}

/** Units with at least two values; those that look alike are one, with how often they occur. */
export function pairable(units: readonly (readonly (number | null)[])[]): readonly RatedUnits[] {
  const alike = new Map<string, { readonly values: Counts; times: number }>();
  for (const unit of units) {
    const values = countsOf(unit.filter((value) => value !== null));
    if (sizeOf(values) < 2) continue;
    const key = JSON.stringify(values);
    const known = alike.get(key);
    if (known) known.times += 1;
    else alike.set(key, { values, times: 1 });
  }
  return [...alike.values()];
}

/** Alpha of pairable units; null where all values are the same or there are none. */
export function alphaOf(units: readonly RatedUnits[], level: MeasurementLevel): number | null {
  const counts = mergedCounts(units);
  const distance = distanceOf(level, counts);
  const observed = units.reduce(
    (sum, { values, times }) =>
      sum + (times * 2 * sumOverPairs(values, distance)) / (sizeOf(values) - 1),
    0,
  );
  const expected = (2 * sumOverPairs(counts, distance)) / (sizeOf(counts) - 1);
  return expected > 0 ? 1 - observed / expected : null;
}

type Counts = readonly (readonly [value: number, count: number])[];
type Distance = (a: number, b: number) => number;

function countsOf(values: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

function sizeOf(counts: Counts): number {
  return counts.reduce((sum, [, count]) => sum + count, 0);
}

function mergedCounts(units: readonly RatedUnits[]): Counts {
  const merged = new Map<number, number>();
  for (const { values, times } of units)
    for (const [value, count] of values)
      merged.set(value, (merged.get(value) ?? 0) + count * times);
  return [...merged].sort(([a], [b]) => a - b);
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
