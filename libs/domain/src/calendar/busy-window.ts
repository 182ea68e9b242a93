const MS_PER_DAY = 86_400_000;
const DAYS_BACK = 1;
const DAYS_AHEAD = 90;

/** Busy times kept of one calendar at most. */
export const MOST_BUSY_TIMES = 5_000;

/** The span of which busy times are read: from yesterday to 90 days ahead. */
export function busyWindow(now: Date): { readonly from: Date; readonly to: Date } {
  return {
    from: new Date(now.getTime() - DAYS_BACK * MS_PER_DAY),
    to: new Date(now.getTime() + DAYS_AHEAD * MS_PER_DAY),
  };
}

const QUARTER = 15 * 60_000;
const LONGEST_PAUSE = 6 * 60 * 60_000;

/** How long to wait before a calendar is read again: 15 minutes, doubling with each failure up to six hours. */
export function nextReadIn(failures: number): number {
  return Math.min(QUARTER * 2 ** Math.min(failures, 10), LONGEST_PAUSE);
}
