/** How late feedback is, in whole hours: the unit it is due in. */

const HOUR = 3_600_000;
/** Hours say more than days up to here. */
const MOST_HOURS = 100;

/** Whole hours, never less than one, as "0 h late" would say in time. */
export function lateHours(exact: number): number {
  return Math.max(1, Math.round(exact));
}

/** "66 h past due"; days once it is about a working week. */
export function pastWords(milliseconds: number): string {
  const hours = lateHours(milliseconds / HOUR);
  return hours < MOST_HOURS ? `${hours} h past due` : `${Math.floor(hours / 24)} days past due`;
}
