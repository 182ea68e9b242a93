import { Temporal } from 'temporal-polyfill';

/** Local hour at which hardly anybody works and no clock change happens twice. */
const NIGHT_HOUR = 3;

/**
 * The first three o'clock at night, by the clock of a zone, after an instant. Where the clock skips
 * it, the moment right after the gap.
 *
 * @param timeZone IANA name
 */
export function nextNight(after: Date, timeZone: string): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(
    timeZone,
  );
  const night = (days: number): number =>
    local
      .toPlainDate()
      .add({ days })
      .toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(NIGHT_HOUR) })
      .epochMilliseconds;
  return new Date(night(0) > after.getTime() ? night(0) : night(1));
}
