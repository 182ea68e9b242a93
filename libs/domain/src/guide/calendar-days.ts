const MS_A_DAY = 86_400_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text names a day of the calendar, as `2026-11-24`. */
export function isCalendarDay(text: string): boolean {
  const ms = msOf(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}

/** Days from the one to the other; negative when `to` is before `from`. Both as `2026-11-24`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((msOf(to) - msOf(from)) / MS_A_DAY);
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(msOf(day) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** The day it is at an instant in a time zone. */
export function calendarDayIn(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function msOf(day: string): number {
  return DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
}
