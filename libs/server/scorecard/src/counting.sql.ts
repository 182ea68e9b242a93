/**
 * Boolean: the `scorecard_version` row of that alias is the one that counts. SQL twin of the
 * domain's `countingVersion`: the latest, unless one was filed after seeing others; then the first.
 */
export function isCounting(version: string): string {
  return `${version}.number = (
    SELECT CASE WHEN bool_or(other.number > 1 AND other.after_seeing_others) THEN 1 ELSE max(other.number) END
    FROM scorecard_version other WHERE other.scorecard_id = ${version}.scorecard_id)`;
}
