/** What a coefficient says of one rater, and of the mean of all of them. */
export interface Reliability {
  readonly single: number;
  readonly mean: number;
}

export interface Intraclass {
  /** Each subject met other raters: ICC(1,1) and ICC(1,k). */
  readonly oneWay: Reliability;
  /** The same raters for all, and their severity counts as error: ICC(2,1) and ICC(2,k). */
  readonly agreement: Reliability;
  /** The same raters for all, their severity set aside: ICC(3,1) and ICC(3,k). */
  readonly consistency: Reliability;
  readonly meanSquares: {
    readonly between: number;
    readonly within: number;
    readonly raters: number;
    readonly error: number;
  };
}

/**
 * The intraclass correlations of a full table.
 *
 * @param ratings one row a subject, one column a rater, nothing missing; at least 2 × 2
 * @returns null for a table that is smaller, has gaps, or in which nothing differs
 * @see P. E. Shrout, J. L. Fleiss, Intraclass correlations, Psychological Bulletin 86, 1979
 */
export function intraclass(ratings: readonly (readonly number[])[]): Intraclass | null {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  if (n < 2 || k < 2 || ratings.some((row) => row.length !== k)) return null;
  const all = ratings.flat();
  const grand = mean(all);
  const total = squares(all, grand);
  const between = k * squares(ratings.map(mean), grand);
  const columns = Array.from({ length: k }, (_, rater) =>
    mean(ratings.map((row) => row[rater] ?? 0)),
  );
  const raters = n * squares(columns, grand);
  if (total === 0) return null;
  const bms = between / (n - 1);
  const wms = (total - between) / (n * (k - 1));
  const jms = raters / (k - 1);
  const ems = (total - between - raters) / ((n - 1) * (k - 1));
  return {
    oneWay: {
      single: (bms - wms) / (bms + (k - 1) * wms),
      mean: (bms - wms) / bms,
    },
    agreement: {
      single: (bms - ems) / (bms + (k - 1) * ems + (k * (jms - ems)) / n),
      mean: (bms - ems) / (bms + (jms - ems) / n),
    },
    consistency: {
      single: (bms - ems) / (bms + (k - 1) * ems),
      mean: (bms - ems) / bms,
    },
    meanSquares: { between: bms, within: wms, raters: jms, error: ems },
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squares(values: readonly number[], around: number): number {
  return values.reduce((sum, value) => sum + (value - around) ** 2, 0);
}
