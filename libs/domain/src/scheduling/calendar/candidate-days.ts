import {
  SLOT_MINUTES,
  type CandidateDay,
  type Horizon,
  type LunchTime,
  type SlotSpan,
} from '../problem';
import type { DaySpan } from '../settings/settings';
import {
  localDays,
  minuteOf,
  slotsTouched,
  slotsWithin,
  SLOT_MS,
  type InstantSpan,
} from './horizon';
import { merged } from './spans';

/** Where lunch has to lie, and how long it lasts. */
export interface LunchRule extends DaySpan {
  readonly minutes: number;
}

/**
 * The days on which a candidate can be met, each a local date of their zone with the windows that
 * lie on it. A window over midnight is parted there. Without a window a day is left out.
 *
 * @param lunch where lunch has to lie by the candidate's clock; null asks for none
 */
export function candidateDays(
  windows: readonly InstantSpan[],
  zone: string,
  lunch: LunchRule | null,
  horizon: Horizon,
): CandidateDay[] {
  const end = horizon.startsAt + horizon.slots * SLOT_MS;
  const offered = merged(windows);
  const local = localDays(zone, { from: horizon.startsAt, to: end });
  const days: CandidateDay[] = [];
  let first: (typeof local)[number]['date'] | null = null;
  for (const day of local) {
    const span = slotsTouched(horizon, day);
    const parts = merged(
      offered.flatMap((window) => {
        const part = slotsWithin(horizon, {
          from: Math.max(window.from, day.from),
          to: Math.min(window.to, day.to),
        });
        return part ? [part] : [];
      }),
    );
    if (!span || parts.length === 0) continue;
    first ??= day.date;
    days.push({
      ...span,
      date: day.date.toString(),
      wait: first.until(day.date).days,
      windows: parts,
      lunch: lunch && lunchOf(day.date, zone, lunch, horizon, span),
    });
  }
  return days;
}

/** Windows for a candidate who named none: the hours of every weekday that is not off. */
export function usualWindows(
  hours: DaySpan,
  zone: string,
  daysOff: readonly string[],
  horizon: Horizon,
): InstantSpan[] {
  const end = horizon.startsAt + horizon.slots * SLOT_MS;
  return localDays(zone, { from: horizon.startsAt, to: end })
    .filter(({ date }) => date.dayOfWeek <= 5 && !daysOff.includes(date.toString()))
    .map(({ date }) => ({
      from: minuteOf(date, hours.startMinute, zone),
      to: minuteOf(date, hours.endMinute, zone),
    }))
    .filter(({ from, to }) => from < to);
}

/**
 * Owed by a day that leaves no time for lunch inside the window before its first round, and none
 * after its last. A window that the horizon cuts asks for none.
 */
function lunchOf(
  date: Parameters<typeof minuteOf>[0],
  zone: string,
  lunch: LunchRule,
  horizon: Horizon,
  day: SlotSpan,
): LunchTime | null {
  const at = (minute: number, round: (slot: number) => number): number =>
    round((minuteOf(date, minute, zone) - horizon.startsAt) / SLOT_MS);
  const from = at(lunch.startMinute, Math.ceil);
  const to = at(lunch.endMinute, Math.floor);
  const slots = Math.ceil(lunch.minutes / SLOT_MINUTES);
  if (from < day.from || to > day.to || from + slots > to) return null;
  return { from, to, owedFrom: from + slots - 1, owedTo: to - slots + 1 };
}
