import { alphaOf, pairable, type MeasurementLevel } from './krippendorff-alpha';
import { randomStream } from './random-stream';

export interface AlphaInterval {
  readonly alpha: number;
  /** 90 %, by the percentiles of the bootstrap; null where hardly any resample had an alpha. */
  readonly interval: readonly [low: number, high: number] | null;
}

export interface BootstrapOptions {
  readonly seed: number;
  /** Resamples. */
  readonly runs: number;
}

const LEAST_SHARE = 0.5;

/**
 * Krippendorff's alpha with an interval: units are drawn again, with replacement, as many as there
 * are, and alpha is computed of each draw. The same units, in whatever order, and seed give the same.
 *
 * @returns null where alpha itself says nothing
 */
export function alphaInterval(
  units: readonly (readonly (number | null)[])[],
  level: MeasurementLevel,
  { seed, runs }: BootstrapOptions,
): AlphaInterval | null {
  const seen = [...pairable(units)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const alpha = alphaOf(seen, level);
  if (alpha === null) return null;
  const random = randomStream(seed);
  const places = Int32Array.from(
    seen.flatMap(({ times }, index) => new Array<number>(times).fill(index)),
  );
  const drawn: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const times = new Int32Array(seen.length);
    for (let draw = 0; draw < places.length; draw += 1) {
      const place = places[Math.floor(random() * places.length)] ?? 0;
      times[place] = (times[place] ?? 0) + 1;
    }
    const again = alphaOf(
      seen.flatMap(({ values }, index) => {
        const often = times[index] ?? 0;
        return often === 0 ? [] : [{ values, times: often }];
      }),
      level,
    );
    if (again !== null) drawn.push(again);
  }
  drawn.sort((a, b) => a - b);
  const enough = drawn.length >= Math.max(1, runs * LEAST_SHARE);
  return { alpha, interval: enough ? [percentile(drawn, 0.05), percentile(drawn, 0.95)] : null };
}

function keyOf({ values }: { readonly values: unknown }): string {
  return JSON.stringify(values);
}

/** Between the two nearest ranks. */
function percentile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (high - low) * (at - below);
}
