import { Temporal } from 'temporal-polyfill';
import { SLOT_MINUTES, type Horizon, type LoopRules, type SlotSpan } from '../problem';

export const SLOT_MS = SLOT_MINUTES * 60_000;
/** Longest horizon of a problem, in days. */
export const MOST_HORIZON_DAYS = 62;

/** Instants in ms since 1970, UTC; from `from` up to, and without, `to`. */
export interface InstantSpan {
  readonly from: number;
  readonly to: number;
}

/** The quarter hours that lie wholly between two instants. At most 62 days of them are taken. */
export function horizonOf(from: Date, to: Date): Horizon {
  const startsAt = Math.ceil(from.getTime() / SLOT_MS) * SLOT_MS;
  const slots = Math.floor((to.getTime() - startsAt) / SLOT_MS);
  const most = (MOST_HORIZON_DAYS * 24 * 60) / SLOT_MINUTES;
  return { startsAt, slots: Math.min(Math.max(0, slots), most) };
}

/** The slot that an instant lies in; negative, or beyond the last, outside the horizon. */
export function slotOf(horizon: Horizon, at: Date): number {
  return Math.floor((at.getTime() - horizon.startsAt) / SLOT_MS);
}

/** When a slot begins; for the number of slots, when the horizon ends. */
export function instantOf(horizon: Horizon, slot: number): Date {
  return new Date(horizon.startsAt + slot * SLOT_MS);
}

/** The slots that lie wholly in a span, cut to the horizon; null when there is none. */
export function slotsWithin(horizon: Horizon, { from, to }: InstantSpan): SlotSpan | null {
  return cut(
    horizon,
    Math.ceil((from - horizon.startsAt) / SLOT_MS),
    Math.floor((to - horizon.startsAt) / SLOT_MS),
  );
}

/** The slots that a span touches, cut to the horizon; null when there is none. */
export function slotsTouched(horizon: Horizon, { from, to }: InstantSpan): SlotSpan | null {
  return cut(
    horizon,
    Math.floor((from - horizon.startsAt) / SLOT_MS),
    Math.ceil((to - horizon.startsAt) / SLOT_MS),
  );
}

/**
 * Where rounds may start by a clock: on whole hours, or halves or quarters of them. In a zone whose
 * clock changes within the horizon by less than the step (Lord Howe Island: half an hour), the step
 * is made smaller, so that the whole hours before and after lie on one grid.
 *
 * @param every minutes: 15, 30 or 60
 */
export function gridOf(zone: string, every: number, horizon: Horizon): LoopRules['grid'] {
  const step = Math.max(1, Math.round(every / SLOT_MINUTES));
  const end = horizon.startsAt + horizon.slots * SLOT_MS;
  const starts = [horizon.startsAt];
  for (
    let next = nextChange(zone, horizon.startsAt);
    next !== null && next < end;
    next = nextChange(zone, next)
  )
    starts.push(next);
  const offsets = starts.map((at) => firstOnClock(zone, at, horizon, step));
  const [first = 0] = offsets;
  const shared = offsets.reduce((size, offset) => common(size, Math.abs(offset - first)), step);
  return { every: shared, offset: first % shared };
}

/** Local dates that the horizon touches, with their first and last instant. */
export function localDays(
  zone: string,
  { from, to }: InstantSpan,
): readonly (InstantSpan & { readonly date: Temporal.PlainDate })[] {
  const days = [];
  if (to <= from) return [];
  let date = zoned(zone, from).toPlainDate();
  const last = zoned(zone, to - 1).toPlainDate();
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const begins = startOf(date, zone);
    const ends = startOf(date.add({ days: 1 }), zone);
    // A date that a zone left out, crossing the date line, has no instants.
    if (begins < ends) days.push({ date, from: begins, to: ends });
  }
  return days;
}

/** When a local date begins, in ms: not always at midnight, where clocks change then. */
export function startOf(date: Temporal.PlainDate, zone: string): number {
  return date.toZonedDateTime(zone).epochMilliseconds;
}

/** The instant at which a local clock shows so many minutes after midnight; a skipped time moves on. */
export function minuteOf(date: Temporal.PlainDate, minute: number, zone: string): number {
  if (minute >= 1_440) return startOf(date.add({ days: 1 }), zone);
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  return date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

export function zoned(zone: string, at: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

function nextChange(zone: string, at: number): number | null {
  return zoned(zone, at).getTimeZoneTransition('next')?.epochMilliseconds ?? null;
}

/** The first slot at or after `at` whose start the local clock shows on the grid, as an offset. */
function firstOnClock(zone: string, at: number, horizon: Horizon, step: number): number {
  const local = zoned(zone, at).offsetNanoseconds / 1_000_000 + horizon.startsAt;
  const slot = Math.round(local / SLOT_MS) % step;
  return (step - slot) % step;
}

function common(a: number, b: number): number {
  return b === 0 ? a : common(b, a % b);
}

function cut(horizon: Horizon, from: number, to: number): SlotSpan | null {
  const span = { from: Math.max(0, from), to: Math.min(horizon.slots, to) };
  return span.from < span.to ? span : null;
}
