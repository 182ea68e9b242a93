import { isValidTimeZone } from '@debrief/domain';
import ICAL from 'ical.js';

const MS_PER_DAY = 86_400_000;

/**
 * Turns wall-clock times into instants and back. A wall-clock time is written as the milliseconds
 * of the same digits in UTC. Of a time that happens twice the first is meant, and one that does not
 * happen is counted with the offset before the gap (RFC 5545, 3.3.5).
 */
export interface Zone {
  toInstant(local: number): number;
  toLocal(instant: number): number;
}

export const UTC: Zone = { toInstant: (local) => local, toLocal: (instant) => instant };

/** A zone of the runtime's own time zone data; null for a name it does not know. */
export function ianaZone(name: string): Zone | null {
  if (!isValidTimeZone(name)) return null;
  const offsetAt = offsetsOf(name);
  return {
    toLocal: (instant) => instant + offsetAt(instant),
    toInstant: (local) => {
      const before = offsetAt(local - MS_PER_DAY);
      const after = offsetAt(local + MS_PER_DAY);
      const first = local - before;
      if (before === after || offsetAt(first) === before) return first;
      const second = local - after;
      return offsetAt(second) === after ? second : first;
    },
  };
}

/** The zone that a file itself describes. */
export function fileZone(component: ICAL.Component): Zone | null {
  const tzid = component.getFirstPropertyValue('tzid');
  const zone = new ICAL.Timezone({ component, tzid: String(tzid) });
  const offset = (local: number): number => zone.utcOffset(timeOf(local)) * 1000;
  return {
    toInstant: (local) => {
      const [before, now] = [offset(local - MS_PER_DAY), offset(local)];
      const turn = Math.abs(before - now);
      return local - (turn > 0 && offset(local - turn) === before ? before : now);
    },
    toLocal: (instant) => instant + offset(instant + offset(instant)),
  };
}

/** Time zones of Windows by the names that Outlook writes when it leaves their rules out. */
const WINDOWS: Readonly<Record<string, string>> = {
  'W. EUROPE STANDARD TIME': 'Europe/Berlin',
  'ROMANCE STANDARD TIME': 'Europe/Paris',
  'CENTRAL EUROPE STANDARD TIME': 'Europe/Budapest',
  'CENTRAL EUROPEAN STANDARD TIME': 'Europe/Warsaw',
  'GMT STANDARD TIME': 'Europe/London',
  'GREENWICH STANDARD TIME': 'Atlantic/Reykjavik',
  'E. EUROPE STANDARD TIME': 'Europe/Chisinau',
  'FLE STANDARD TIME': 'Europe/Kyiv',
  'GTB STANDARD TIME': 'Europe/Bucharest',
  'RUSSIAN STANDARD TIME': 'Europe/Moscow',
  'TURKEY STANDARD TIME': 'Europe/Istanbul',
  'ISRAEL STANDARD TIME': 'Asia/Jerusalem',
  'ARABIAN STANDARD TIME': 'Asia/Dubai',
  'INDIA STANDARD TIME': 'Asia/Kolkata',
  'SINGAPORE STANDARD TIME': 'Asia/Singapore',
  'CHINA STANDARD TIME': 'Asia/Shanghai',
  'TOKYO STANDARD TIME': 'Asia/Tokyo',
  'KOREA STANDARD TIME': 'Asia/Seoul',
  'AUS EASTERN STANDARD TIME': 'Australia/Sydney',
  'NEW ZEALAND STANDARD TIME': 'Pacific/Auckland',
  'EASTERN STANDARD TIME': 'America/New_York',
  'CENTRAL STANDARD TIME': 'America/Chicago',
  'MOUNTAIN STANDARD TIME': 'America/Denver',
  'PACIFIC STANDARD TIME': 'America/Los_Angeles',
  'E. SOUTH AMERICA STANDARD TIME': 'America/Sao_Paulo',
};

/** The IANA name behind a TZID whose rules the file left out; null when it cannot be told. */
export function zoneNameOf(tzid: string): string | null {
  const name = tzid.trim().replace(/^"|"$/g, '');
  if (isValidTimeZone(name)) return name;
  const known = WINDOWS[name.toUpperCase()];
  if (known) return known;
  const parts = name.split('/').filter(Boolean);
  return [parts.slice(-3).join('/'), parts.slice(-2).join('/')].find(isValidTimeZone) ?? null;
}

/** The digits of a wall-clock time as ical.js holds them, without a zone. */
export function timeOf(local: number): ICAL.Time {
  const date = new Date(local);
  return new ICAL.Time(
    {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      isDate: false,
    },
    ICAL.Timezone.localTimezone,
  );
}

/** The wall-clock time of these digits. */
export function localOf(time: ICAL.Time): number {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
}

/** Offset from UTC in milliseconds at an instant. Offsets change on quarter hours at the most. */
function offsetsOf(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  return (instant) => {
    const quarter = Math.floor(instant / 900_000) * 900_000;
    const cached = known.get(quarter);
    if (cached !== undefined) return cached;
    const part = Object.fromEntries(
      format.formatToParts(quarter).map(({ type, value }) => [type, Number(value)]),
    ) as Record<string, number>;
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - quarter;
    known.set(quarter, offset);
    return offset;
  };
}
