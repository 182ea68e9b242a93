/** How much a disagreement between two categories weighs; 0 on the diagonal. */
export type DisagreementWeights = readonly (readonly number[])[];

/** Weights that grow with the square of the distance between two ordered categories. */
export function quadraticWeights(categories: number): DisagreementWeights {
  return Array.from({ length: categories }, (_row, a) =>
    Array.from({ length: categories }, (_column, b) => (a - b) ** 2),
  );
}

/**
 * Cohen's weighted kappa of two raters: 1 when they agree in everything, 0 when no more than chance.
 *
 * @param table counts or shares, rows the first rater's category, columns the second's; square
 * @param weights what each disagreement weighs; left out, every disagreement weighs the same (plain kappa)
 * @returns null where chance alone leaves nothing to disagree about
 * @see J. Cohen, Weighted kappa, Psychological Bulletin 70, 1968
 */
export function weightedKappa(
  table: readonly (readonly number[])[],
  weights?: DisagreementWeights,
): number | null {
  const rows = table.map((row) => sum(row));
  const columns = table.map((_row, column) => sum(table.map((row) => row[column] ?? 0)));
  const total = sum(rows);
  const weight = (a: number, b: number) => weights?.[a]?.[b] ?? (a === b ? 0 : 1);
  let observed = 0;
  let expected = 0;
  rows.forEach((row, a) => {
    columns.forEach((column, b) => {
      observed += weight(a, b) * (table[a]?.[b] ?? 0);
      expected += (weight(a, b) * row * column) / total;
    });
  });
  return expected > 0 ? 1 - observed / expected : null;
}

/**
 * Fleiss' kappa for any number of raters who need not be the same for each subject, but as many.
 *
 * @param counts one row a subject: how many raters chose each category
 * @returns null where rows are empty, of one rater, of different sizes, or all in one category
 * @see J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76, 1971
 */
export function fleissKappa(counts: readonly (readonly number[])[]): number | null {
  const raters = sum(counts[0] ?? []);
  if (raters < 2 || counts.some((row) => sum(row) !== raters)) return null;
  const agreed = counts.map(
    (row) => (sum(row.map((count) => count ** 2)) - raters) / (raters * (raters - 1)),
  );
  const observed = sum(agreed) / counts.length;
  const shares = (counts[0] ?? []).map(
    (_count, category) => sum(counts.map((row) => row[category] ?? 0)) / (counts.length * raters),
  );
  const chance = sum(shares.map((share) => share ** 2));
  return chance < 1 ? (observed - chance) / (1 - chance) : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
