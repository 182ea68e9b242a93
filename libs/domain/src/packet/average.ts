import type { RatingLevel } from '../scorecard/scorecard';

/** The plain mean, unrounded; NaN of nothing. */
export function average(levels: readonly RatingLevel[]): number {
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
}
