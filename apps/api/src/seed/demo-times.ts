import { DAY, HOUR, MINUTE } from './loop-parts';
import { offsetMinutes } from './calendar';

const QUARTER = 15 * MINUTE;
const LONGEST = 75 * MINUTE;

/**
 * Moments for what the demo shows around now: rounds of today keep their distance to now and from
 * each other, moved together so that all lie within the day of whoever looks.
 *
 * @param startsIn minutes from now, negative for the past
 */
export function demoStart(
  now: number,
  zone: string,
  startsIn: number,
  today: readonly number[],
): number {
  const wanted = Math.floor(now / QUARTER) * QUARTER + startsIn * MINUTE;
  if (today.includes(startsIn)) return wanted + shiftOf(now, zone, today);
  return startsIn > 0 ? ahead(wanted, zone) : behind(wanted, zone, startsIn > -DAY / MINUTE, now);
}

function localDay(at: number, zone: string): number {
  const offset = offsetMinutes(zone, at) * MINUTE;
  return Math.floor((at + offset) / DAY) * DAY - offset;
}

/** What moves the rounds of today as a group into seven to nine in the evening. */
function shiftOf(now: number, zone: string, today: readonly number[]): number {
  const day = localDay(now, zone);
  const base = Math.floor(now / QUARTER) * QUARTER;
  const first = base + Math.min(...today) * MINUTE;
  const last = base + Math.max(...today) * MINUTE + LONGEST;
  if (first < day + 7 * HOUR) return day + 7 * HOUR - first;
  return Math.min(0, day + 21.5 * HOUR - last);
}

/** A past start by day where that fits; a `recent` one never slips back so far that it becomes overdue. */
function behind(at: number, zone: string, recent: boolean, now: number): number {
  const day = localDay(at, zone);
  if (recent) return day + 8 * HOUR + LONGEST <= now ? Math.max(at, day + 8 * HOUR) : at;
  const weekday = new Date(day + 12 * HOUR).getUTCDay();
  const back = weekday === 0 ? 2 : weekday === 6 ? 1 : 0;
  return Math.min(Math.max(at, day + 9 * HOUR), day + 17 * HOUR) - back * DAY;
}

function ahead(at: number, zone: string): number {
  const day = localDay(at, zone);
  const weekday = new Date(day + 12 * HOUR).getUTCDay();
  const on = weekday === 0 ? 1 : weekday === 6 ? 2 : 0;
  return Math.min(Math.max(at, day + 9 * HOUR), day + 16 * HOUR) + on * DAY;
}
