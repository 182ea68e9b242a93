import { addDays, calendarDayIn } from '@debrief/domain';
import type { LoopRecord } from '@debrief/web-data';
import { fromLocalInput } from '../rounds/local-time';

/** The form of a new guide as it begins: both days as `2026-11-24`. */
export interface GuideDays {
  readonly onsiteOn: string;
  readonly lastDay: string;
}

const USUAL_DAYS = 14;
const DAYS_AFTER = 7;

/** The day of the first onsite round where the candidate lives, else in two weeks; the link outlives it by a week. */
export function suggestedDays(
  loop: Pick<LoopRecord, 'stages' | 'candidate'>,
  now: Date,
): GuideDays {
  const { timeZone } = loop.candidate;
  const today = calendarDayIn(now, timeZone);
  const [first] = loop.stages
    .filter(({ kind }) => kind === 'ONSITE')
    .flatMap(({ rounds }) => rounds)
    .flatMap(({ startsAt, state }) => (startsAt && state !== 'CANCELLED' ? [startsAt] : []))
    .map((startsAt) => calendarDayIn(new Date(startsAt), timeZone))
    .filter((day) => day >= today)
    .sort();
  const onsiteOn = first ?? addDays(today, USUAL_DAYS);
  return { onsiteOn, lastDay: addDays(onsiteOn, DAYS_AFTER) };
}

/** The end of that day where the reader is; null for what is no day. */
export function endOfDay(day: string, timeZone: string): Date | null {
  return fromLocalInput(`${day}T23:59`, timeZone);
}
