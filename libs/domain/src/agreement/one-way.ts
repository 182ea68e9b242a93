/** What one-way analysis of variance says where every subject met other raters, and not as many. */
export interface OneWay {
  /** Of one rater: ICC(1,1). */
  readonly single: number;
  /** Of the mean of a panel of the usual size: ICC(1,k). */
  readonly mean: number;
  /** k: the size that a balanced design of the same weight would have. */
  readonly panel: number;
  /** Between subjects; below zero where raters of one subject differ more than subjects do. */
  readonly between: number;
  /** Within subjects: severity and all else together. */
  readonly within: number;
}

/**
 * The intraclass correlations of panels that differ in size. For panels of one size these are the
 * ICC(1,1) and ICC(1,k) of {@link intraclass}.
 *
 * @param panels the ratings of each subject; those with one rating say nothing of agreement and are left out
 * @returns null below two subjects with two ratings, or where nothing differs
 * @see S. R. Searle, G. Casella, C. E. McCulloch, Variance Components, Wiley 1992, chapter 3
 */
export function oneWayIntraclass(panels: readonly (readonly number[])[]): OneWay | null {
  const rated = panels.filter((panel) => panel.length > 1);
  const subjects = rated.length;
  if (subjects < 2) return null;
  const all = rated.flat();
  const grand = meanOf(all);
  let betweenSquares = 0;
  let withinSquares = 0;
  let sizeSquares = 0;
  for (const panel of rated) {
    const middle = meanOf(panel);
    betweenSquares += panel.length * (middle - grand) ** 2;
    withinSquares += panel.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    sizeSquares += panel.length ** 2;
  }
  const within = withinSquares / (all.length - subjects);
  const panel = (all.length - sizeSquares / all.length) / (subjects - 1);
  const between = (betweenSquares / (subjects - 1) - within) / panel;
  const meanSquare = between * panel + within;
  if (between + within === 0 || meanSquare === 0) return null;
  return {
    single: between / (between + within),
    mean: (between * panel) / meanSquare,
    panel,
    between,
    within,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
