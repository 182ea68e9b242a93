import { BUSY_STRENGTHS, type BusyStrength } from '@debrief/domain';
import ICAL from 'ical.js';
import { localOf, timeOf, type Zone } from './ics-zones';
import { STRENGTH } from './calendar-lines';
import type { WorkBudget } from './work-budget';
import type { ZoneBook } from './zone-book';

const MS_PER_DAY = 86_400_000;

/** Milliseconds since 1970, UTC. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly tentative: boolean;
  readonly strength: BusyStrength;
}
interface Window {
  readonly from: number;
  readonly to: number;
}

/** How long an event lasts: whole days by the calendar, then a time by the clock. */
interface Length {
  readonly days: number;
  readonly ms: number;
}

/** An event with its times understood. */
interface Timed {
  readonly event: ICAL.Component;
  readonly start: number;
  readonly isDate: boolean;
  readonly zone: Zone;
  readonly length: Length;
  readonly strength: BusyStrength;
}

/**
 * The spans of one event or series inside the window. `components` share a UID: at most the first
 * without RECURRENCE-ID is the series, the others replace single occurrences of it.
 *
 * @throws what the expansion of a rule throws, and when the budget is spent
 */
export function* expandSeries(
  components: readonly ICAL.Component[],
  zones: ZoneBook,
  window: Window,
  budget: WorkBudget,
): Generator<Span> {
  const changed = components.filter((one) => one.hasProperty('recurrence-id'));
  const replaced = new Set(changed.flatMap((one) => momentsOf(one, 'recurrence-id', zones)));
  for (const event of changed) yield* single(timed(event, zones), window);
  for (const event of components) {
    if (event.hasProperty('recurrence-id')) continue;
    const series = timed(event, zones);
    if (!counts(series)) continue;
    const excluded = new Set(momentsOf(event, 'exdate', zones));
    const seen = new Set<number>();
    for (const start of starts(series, zones, window, budget)) {
      const from = series.zone.toInstant(start);
      const gone = excluded.has(from) || excluded.has(dayKey(start)) || replaced.has(from);
      if (gone || (series.isDate && replaced.has(dayKey(start))) || seen.has(start)) continue;
      seen.add(start);
      yield* within(spanOf(series, start), window);
    }
  }
}

function* single(event: Timed, window: Window): Generator<Span> {
  if (counts(event)) yield* within(spanOf(event, event.start), window);
}

function* within(span: Span, window: Window): Generator<Span> {
  if (span.to > span.from && span.to > window.from && span.from < window.to) yield span;
}

/** Wall-clock starts of the series up to the end of the window, in no order. */
function* starts(
  series: Timed,
  zones: ZoneBook,
  window: Window,
  budget: WorkBudget,
): Generator<number> {
  const { event, start } = series;
  const earliest = window.from - series.length.ms - (series.length.days + 2) * MS_PER_DAY;
  const latest = window.to + 2 * MS_PER_DAY;
  const rules = event.getAllProperties('rrule');
  if (rules.length === 0) yield start;
  for (const property of rules) {
    const rule = property.getFirstValue();
    if (!(rule instanceof ICAL.Recur)) throw new Error('A rule that is none');
    endInLocalTime(rule, series.zone);
    const iterator = rule.iterator(timeOf(nearStart(rule, start, earliest)));
    for (let time = iterator.next(); time; time = iterator.next()) {
      budget.spend();
      const local = localOf(time);
      if (local > latest) break;
      if (local >= earliest) yield local;
    }
  }
  for (const property of event.getAllProperties('rdate'))
    for (const value of property.getValues()) {
      budget.spend();
      const time = value instanceof ICAL.Period ? value.start : value;
      if (!(time instanceof ICAL.Time)) continue;
      yield series.zone.toLocal(zones.of(property, time).toInstant(localOf(time)));
    }
}

const UNIT_MS: Readonly<Record<string, number>> = {
  SECONDLY: 1000,
  MINUTELY: 60_000,
  HOURLY: 3_600_000,
  DAILY: MS_PER_DAY,
  WEEKLY: 7 * MS_PER_DAY,
};

/**
 * A start in step with the rule, but not long before it matters: a daily event of twenty years ago
 * need not be walked from there. A rule that counts its occurrences has to be.
 */
function nearStart(rule: ICAL.Recur, start: number, earliest: number): number {
  const unit = UNIT_MS[rule.freq];
  if (unit === undefined || rule.count) return start;
  const step = unit * Math.max(rule.interval, 1);
  return start + Math.max(Math.floor((earliest - start) / step) - 1, 0) * step;
}

/** UNTIL is written in UTC, while the rule is walked by the clock on the wall. A bare date means its whole day. */
function endInLocalTime(rule: ICAL.Recur, zone: Zone): void {
  const { until } = rule;
  if (!until) return;
  const local = localOf(until);
  if (until.isDate) rule.until = timeOf(local + MS_PER_DAY - 1000);
  else rule.until = timeOf(until.zone?.tzid === 'UTC' ? zone.toLocal(local) : local);
}

function spanOf({ zone, length, event, strength }: Timed, start: number): Span {
  const from = zone.toInstant(start);
  const to =
    (length.days > 0 ? zone.toInstant(start + length.days * MS_PER_DAY) : from) + length.ms;
  return { from, to, tentative: isTentative(event), strength };
}

function timed(event: ICAL.Component, zones: ZoneBook): Timed {
  const property = event.getFirstProperty('dtstart');
  const time = property?.getFirstValue();
  if (!property || !(time instanceof ICAL.Time)) throw new Error('An event without a start');
  const zone = zones.of(property, time);
  const start = localOf(time);
  return {
    event,
    start,
    isDate: time.isDate,
    zone,
    length: lengthOf(event, zones, time, zone),
    strength: strengthOf(event),
  };
}

function lengthOf(event: ICAL.Component, zones: ZoneBook, start: ICAL.Time, zone: Zone): Length {
  const property = event.getFirstProperty('dtend');
  const end = property?.getFirstValue();
  if (property && end instanceof ICAL.Time) {
    if (start.isDate || end.isDate)
      return { days: Math.round((localOf(end) - localOf(start)) / MS_PER_DAY), ms: 0 };
    const from = zone.toInstant(localOf(start));
    return { days: 0, ms: zones.of(property, end).toInstant(localOf(end)) - from };
  }
  const duration = event.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration) {
    if (duration.isNegative) return { days: 0, ms: 0 };
    const { weeks, days, hours, minutes, seconds } = duration;
    return { days: weeks * 7 + days, ms: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
  }
  return { days: start.isDate ? 1 : 0, ms: 0 };
}

/** Moments that a property names: instants, and for bare dates a key of the day. */
function momentsOf(event: ICAL.Component, name: string, zones: ZoneBook): number[] {
  return event.getAllProperties(name).flatMap((property) =>
    property.getValues().flatMap((value) => {
      if (!(value instanceof ICAL.Time)) return [];
      const local = localOf(value);
      return [value.isDate ? dayKey(local) : zones.of(property, value).toInstant(local)];
    }),
  );
}

/** Tells days apart from instants: no instant is a fraction. */
function dayKey(local: number): number {
  return Math.floor(local / MS_PER_DAY) + 0.5;
}

function strengthOf(event: ICAL.Component): BusyStrength {
  const said = event.getFirstPropertyValue(STRENGTH.toLowerCase());
  return BUSY_STRENGTHS.find((strength) => strength === said) ?? 'busy';
}

/** An override word counts also where the event is marked free; what is cancelled never does. */
function counts({ event, strength }: Pick<Timed, 'event' | 'strength'>): boolean {
  const says = (name: string): string =>
    String(event.getFirstPropertyValue(name) ?? '').toUpperCase();
  if (says('status') === 'CANCELLED') return false;
  return (
    strength === 'override' ||
    (says('transp') !== 'TRANSPARENT' && says('x-microsoft-cdo-busystatus') !== 'FREE')
  );
}

function isTentative(event: ICAL.Component): boolean {
  const says = (name: string): string =>
    String(event.getFirstPropertyValue(name) ?? '').toUpperCase();
  return says('status') === 'TENTATIVE' || says('x-microsoft-cdo-busystatus') === 'TENTATIVE';
}
