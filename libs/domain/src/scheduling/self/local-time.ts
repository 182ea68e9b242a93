const MS_A_MINUTE = 60_000;
const MS_A_DAY = 86_400_000;

/** Clock of a zone at an instant: its day, and minutes since its midnight. */
export interface LocalTime {
  /** `2026-12-02` */
  readonly day: string;
  readonly minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks in the zone show at an instant. */
export function localTime(instant: Date, zone: string): LocalTime {
  const shown = new Date(shownAs(instant.getTime(), zone));
  return {
    day: shown.toISOString().slice(0, 10),
    minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  };
}

/**
 * The instants at which clocks in the zone show this time: none when they jump over it, two when
 * they are set back across it, the earlier first.
 *
 * @param day of the calendar, as `2026-12-02`
 * @param minutes since midnight
 */
export function instantsOf(day: string, minutes: number, zone: string): Date[] {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minutes * MS_A_MINUTE;
  const offsets = [wanted - MS_A_DAY, wanted + MS_A_DAY].map((at) => shownAs(at, zone) - at);
  return [...new Set(offsets)]
    .map((offset) => wanted - offset)
    .filter((at) => shownAs(at, zone) === wanted)
    .sort((a, b) => a - b)
    .map((at) => new Date(at));
}

/** The local clock read as if it were UTC, in milliseconds. */
function shownAs(at: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? Number.NaN);
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}
