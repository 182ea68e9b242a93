export interface MinimiseOptions {
  /** First distance to look in each direction. */
  readonly step: number;
  /** Stops when the values at all corners differ by less, in relation to their size. */
  readonly tolerance: number;
  /** Coordinates are held between these. */
  readonly lower: number;
  readonly upper: number;
}

interface Corner {
  readonly at: readonly number[];
  readonly value: number;
}

const MOST_ROUNDS = 400;

/**
 * The place where a smooth function of few variables is least, by the simplex of Nelder and Mead.
 * Deterministic: the same function and start give the same answer.
 *
 * @see J. A. Nelder, R. Mead, A simplex method for function minimization, Computer Journal 7, 1965
 */
export function minimise(
  f: (at: readonly number[]) => number,
  start: readonly number[],
  { step, tolerance, lower, upper }: MinimiseOptions,
): readonly number[] {
  const corner = (at: readonly number[]): Corner => {
    const held = at.map((x) => Math.min(upper, Math.max(lower, x)));
    return { at: held, value: f(held) };
  };
  let corners = [
    corner(start),
    ...start.map((_x, axis) => corner(start.map((x, i) => (i === axis ? x + step : x)))),
  ].sort(byValue);
  for (let round = 0; round < MOST_ROUNDS && spread(corners) > tolerance; round += 1)
    corners = moved(corners, corner);
  return corners[0]?.at ?? start;
}

function byValue(a: Corner, b: Corner): number {
  return a.value - b.value;
}

/** The larger of how far the corners lie apart in value and in place. */
function spread(corners: readonly Corner[]): number {
  const [best, worst] = [corners[0], corners.at(-1)];
  if (!best || !worst) return 0;
  const places = best.at.map((x, axis) =>
    Math.max(...corners.map(({ at }) => Math.abs((at[axis] ?? x) - x))),
  );
  const values = Math.abs(worst.value - best.value) / (1 + Math.abs(best.value));
  return Math.max(values, Math.min(1, Math.max(...places)) * 1e-4);
}

function moved(corners: readonly Corner[], corner: (at: readonly number[]) => Corner): Corner[] {
  const kept = corners.slice(0, -1);
  const [best, worst] = [corners[0], corners.at(-1)];
  if (!best || !worst) return [...corners];
  const middle = best.at.map(
    (_x, axis) => kept.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / kept.length,
  );
  const along = (far: number) =>
    corner(middle.map((x, axis) => x + far * (x - (worst.at[axis] ?? 0))));
  const reflected = along(1);
  const secondWorst = kept.at(-1)?.value ?? best.value;
  if (reflected.value < best.value) {
    const expanded = along(2);
    return [...kept, expanded.value < reflected.value ? expanded : reflected].sort(byValue);
  }
  if (reflected.value < secondWorst) return [...kept, reflected].sort(byValue);
  const contracted = reflected.value < worst.value ? along(0.5) : along(-0.5);
  if (contracted.value < Math.min(worst.value, reflected.value))
    return [...kept, contracted].sort(byValue);
  return corners
    .map((one) => (one === best ? best : corner(one.at.map((x, i) => (x + (best.at[i] ?? 0)) / 2))))
    .sort(byValue);
}
