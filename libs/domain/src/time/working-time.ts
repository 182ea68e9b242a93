import { Temporal } from 'temporal-polyfill';
import { DEFAULT_WORKING_HOURS, type WorkingHours } from './working-hours';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
/** Long enough that every week has a window in it, also when a clock change swallows one. */
const STEP_MS = 15 * MS_PER_DAY;
/** Far enough for forty hours of somebody who works one minute a week. */
const MOST_STEPS = 1_500;

/** The windows of a week in which somebody works, in the zone they live in. */
export interface WorkingWeek {
  readonly hours: readonly WorkingHours[];
  /** IANA name. */
  readonly timeZone: string;
}

/** A stretch of working time on one local day, without its end; in ms since 1970. */
export interface WorkingSpan {
  readonly from: number;
  readonly to: number;
  /** Local days since 1970-01-01. */
  readonly day: number;
  /** What the local clock is ahead of UTC, in ms. */
  readonly offset: number;
}

/**
 * When somebody works. Who has no hours of their own goes by those of the organisation, and if that
 * has none either by Monday to Friday, nine to five; always by the clock of their own zone.
 */
export function workingWeekOf(
  person: WorkingWeek,
  organisation: Pick<WorkingWeek, 'hours'>,
): WorkingWeek {
  const hours = [person.hours, organisation.hours, DEFAULT_WORKING_HOURS].find(
    (some) => some.length > 0,
  );
  return { hours: hours ?? DEFAULT_WORKING_HOURS, timeZone: person.timeZone };
}

/**
 * Whether the local clock of the week shows a working minute at this instant. An hour that the
 * clock skips has no working time; an hour that it shows twice has it twice.
 */
export function isWorkingTime(week: WorkingWeek, at: Date): boolean {
  const ms = at.getTime();
  return workingSpans(week, ms, ms + 1).length > 0;
}

/** The first instant of working time at or after `at`. */
export function nextWorkingInstant(week: WorkingWeek, at: Date): Date {
  return addWorkingMinutes(week, at, 0);
}

/** The last whole minute of working time that begins at or before `at`, or `at` itself within one. */
export function previousWorkingInstant(week: WorkingWeek, at: Date): Date {
  const ms = at.getTime();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const to = ms - step * STEP_MS + 1;
    // Looked at whole, so that the end of a window is known even when `at` lies inside it.
    const last = workingSpans(week, to - STEP_MS, to + MS_PER_DAY)
      .filter((span) => span.from < to)
      .at(-1);
    if (last) return new Date(Math.min(ms, lastMinute(last)));
  }
  throw noWorkingTime(week);
}

/**
 * `at` plus so much working time. From outside working time the count begins at the next window,
 * and what would end exactly with a window ends at the start of the next, so that two additions
 * give what their sum gives.
 *
 * @param minutes not negative; may have a fraction
 */
export function addWorkingMinutes(week: WorkingWeek, at: Date, minutes: number): Date {
  let left = minutes * MS_PER_MINUTE;
  for (const span of spansFrom(week, at.getTime())) {
    if (left < span.to - span.from) return new Date(span.from + left);
    left -= span.to - span.from;
  }
  throw noWorkingTime(week);
}

/**
 * The same time of day on the working day that is `days` working days later, counted from the next
 * working instant at or after `at`. A time of day that lies outside the windows of that day moves
 * to the next window of it, or to its last minute of work.
 *
 * @param days a whole number; 0 gives the next working instant
 */
export function addWorkingDays(week: WorkingWeek, at: Date, days: number): Date {
  const start = nextWorkingInstant(week, at);
  if (days === 0) return start;
  const today = dayOf(week, start.getTime());
  const seen = new Set<number>();
  const target: WorkingSpan[] = [];
  for (const span of spansFrom(week, start.getTime())) {
    if (span.day <= today) continue;
    seen.add(span.day);
    if (seen.size === days) target.push(span);
    if (seen.size > days) break;
  }
  const last = target.at(-1);
  if (!last) throw noWorkingTime(week);
  const clock = clockOf(week, start.getTime(), today);
  const hit = target.find((span) => clock < span.to + span.offset - span.day * MS_PER_DAY);
  if (!hit) return new Date(lastMinute(last));
  const wanted = hit.day * MS_PER_DAY + clock - hit.offset;
  return new Date(Math.min(Math.max(hit.from, wanted), lastMinute(last)));
}

function lastMinute(span: WorkingSpan): number {
  return Math.max(span.from, span.to - MS_PER_MINUTE);
}

/**
 * Milliseconds since local midnight. In an hour that the clock shows a second time it stands still
 * at what it had reached, so that a later instant never has the earlier time of day.
 */
function clockOf(week: WorkingWeek, at: number, day: number): number {
  const before = workingSpans(week, at - 2 * MS_PER_DAY, at)
    .filter((span) => span.day === day)
    .map((span) => span.to + span.offset);
  return Math.max(at + offsetAt(week.timeZone, at), ...before) - day * MS_PER_DAY;
}

function dayOf(week: WorkingWeek, at: number): number {
  return Math.floor((at + offsetAt(week.timeZone, at)) / MS_PER_DAY);
}

function* spansFrom(week: WorkingWeek, at: number): Generator<WorkingSpan> {
  for (let step = 0; step < MOST_STEPS; step += 1)
    yield* workingSpans(week, at + step * STEP_MS, at + (step + 1) * STEP_MS);
}

/**
 * Working time between two instants in ms, ascending, cut off at both. A day is parted where the
 * clock changes in it; the parts touch.
 */
export function workingSpans(week: WorkingWeek, from: number, to: number): WorkingSpan[] {
  const spans: WorkingSpan[] = [];
  for (let cursor = from; cursor < to;) {
    const offset = offsetAt(week.timeZone, cursor);
    const end = Math.min(to, nextTransition(week.timeZone, cursor));
    const lastDay = Math.floor((end - 1 + offset) / MS_PER_DAY);
    for (let day = Math.floor((cursor + offset) / MS_PER_DAY); day <= lastDay; day += 1) {
      for (const window of windowsOf(week, day)) {
        const midnight = day * MS_PER_DAY - offset;
        const start = Math.max(cursor, midnight + window.startMinute * MS_PER_MINUTE);
        const stop = Math.min(end, midnight + window.endMinute * MS_PER_MINUTE);
        if (start < stop) spans.push({ from: start, to: stop, day, offset });
      }
    }
    cursor = end;
  }
  return spans;
}

function windowsOf(week: WorkingWeek, day: number): WorkingHours[] {
  // Day 0 was a Thursday.
  const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
  return week.hours
    .filter((window) => window.weekday === weekday)
    .sort((a, b) => a.startMinute - b.startMinute);
}

function offsetAt(timeZone: string, at: number): number {
  return zoned(timeZone, at).offsetNanoseconds / 1_000_000;
}

function nextTransition(timeZone: string, at: number): number {
  return (
    zoned(timeZone, at).getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY
  );
}

function zoned(timeZone: string, at: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
}

function noWorkingTime({ timeZone }: WorkingWeek): Error {
  return new Error(`A week without any working time in ${timeZone}`);
}
