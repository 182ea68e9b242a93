/**
 * Words for moments. Every function takes the reader's zone and, where it matters, the moment it is
 * now, so that nothing here depends on the machine's clock or zone. Clock times have 24 hours.
 */

const LOCALE = 'en-GB';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A moment as the API sends it (ISO text) or as a Date. */
export type Moment = string | Date;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALE, {
    ...options,
    timeZone: isZone(zone) ? zone : 'UTC',
  });
  formatters.set(key, made);
  return made;
}

/** Whether this runtime knows the IANA zone. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat(LOCALE, { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The zone of the browser, as a first guess. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Every zone the browser can offer, sorted. */
export function knownZones(): readonly string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.includes('UTC') ? zones : [...zones, 'UTC'];
}

function date(moment: Moment): Date {
  return typeof moment === 'string' ? new Date(moment) : moment;
}

/** `Europe/Prague` → `Prague`. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** `11:30` */
export function clock(moment: Moment, zone: string): string {
  return formatter(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    date(moment),
  );
}

/** `11:30–12:30` */
export function clockRange(start: Moment, end: Moment, zone: string): string {
  return `${clock(start, zone)}–${clock(end, zone)}`;
}

/** `Tue 24 Nov`; the year is added when it is not the one of `now`. */
export function day(moment: Moment, zone: string, now: Moment = new Date()): string {
  const year = (m: Moment): string => formatter(zone, { year: 'numeric' }).format(date(m));
  const parts = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const text = formatter(
    zone,
    year(moment) === year(now) ? parts : { ...parts, year: 'numeric' },
  ).format(date(moment));
  return text.replace(',', '');
}

/** `Tuesday 24 November` */
export function longDay(moment: Moment, zone: string): string {
  return formatter(zone, { weekday: 'long', day: 'numeric', month: 'long' })
    .format(date(moment))
    .replace(',', '');
}

/** `Tue 24 Nov, 11:30` */
export function dayAndClock(moment: Moment, zone: string, now: Moment = new Date()): string {
  return `${day(moment, zone, now)}, ${clock(moment, zone)}`;
}

/** `11:30` today, `Tue 24 Nov, 11:30` on any other day. */
export function when(moment: Moment, zone: string, now: Moment): string {
  return sameDay(moment, now, zone) ? clock(moment, zone) : dayAndClock(moment, zone, now);
}

/** `Tue 24 Nov, 11:30–12:30` */
export function slot(start: Moment, end: Moment, zone: string, now: Moment = new Date()): string {
  return `${day(start, zone, now)}, ${clockRange(start, end, zone)}`;
}

/** The calendar day in a zone, `2026-11-24`, for comparing. */
export function calendarDay(moment: Moment, zone: string): string {
  return formatter(zone, { year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(date(moment))
    .filter((part) => part.type !== 'literal')
    .map((part) => part.value)
    .reverse()
    .join('-');
}

export function sameDay(a: Moment, b: Moment, zone: string): boolean {
  return calendarDay(a, zone) === calendarDay(b, zone);
}

/**
 * The same slot for the other person: `13:30–14:30 in Istanbul`; null when their clocks agree at
 * that moment. Their day is named when it is another one than the reader's.
 */
export function otherSide(
  start: Moment,
  end: Moment,
  readerZone: string,
  otherZone: string,
): string | null {
  const theirs = clockRange(start, end, otherZone);
  const sameDate = calendarDay(start, readerZone) === calendarDay(start, otherZone);
  if (sameDate && theirs === clockRange(start, end, readerZone)) return null;
  const when = sameDate ? theirs : `${day(start, otherZone)}, ${theirs}`;
  return `${when} in ${cityOf(otherZone)}`;
}

/** A length in words, never finer than a minute: `18 min`, `1 h 12 min`, `3 days`. */
export function duration(milliseconds: number): string {
  const ms = Math.abs(milliseconds);
  if (ms >= 2 * DAY) return `${Math.floor(ms / DAY)} days`;
  const hours = Math.floor(ms / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  if (hours === 0) return minutes === 0 ? 'less than 1 min' : `${minutes} min`;
  return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
}

/** `in 18 min`, `57 min ago`, `now` */
export function relative(moment: Moment, now: Moment): string {
  const ms = date(moment).getTime() - date(now).getTime();
  if (Math.abs(ms) < MINUTE) return 'now';
  return ms > 0 ? `in ${duration(ms)}` : `${duration(ms)} ago`;
}

export interface Due {
  readonly late: boolean;
  /** `late by 1 h 12 min` or `in 23 h 3 min` */
  readonly text: string;
}

/** Where a due moment stands. */
export function due(moment: Moment, now: Moment): Due {
  const ms = date(moment).getTime() - date(now).getTime();
  return ms < 0
    ? { late: true, text: `late by ${duration(ms)}` }
    : { late: false, text: `in ${duration(ms)}` };
}

/** Minutes from local midnight ↔ `HH:MM`, as working hours are kept. */
export function minuteToClock(minute: number): string {
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** `HH:MM` → minutes; null for anything else. `24:00` is the end of the day. */
export function clockToMinute(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (!match) return null;
  const minute = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minute <= 24 * 60 ? minute : null;
}
