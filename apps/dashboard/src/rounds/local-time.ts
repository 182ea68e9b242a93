/** Between an instant and the wall clock that a `datetime-local` input shows. */

const MINUTE = 60_000;

/** The value of a `datetime-local` input for an instant in a zone: "2026-11-27T10:00". */
export function toLocalInput(at: string | Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(typeof at === 'string' ? new Date(at) : at);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * The instant that a wall clock in a zone means; null when the text is no time. In the hour that a
 * clock change skips, the instant after the change is taken.
 */
export function fromLocalInput(text: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u.test(text)) return null;
  const asUtc = new Date(`${text}:00Z`).getTime();
  if (Number.isNaN(asUtc)) return null;
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(guess, timeZone));
}

function offsetAt(instant: number, timeZone: string): number {
  const wall = new Date(`${toLocalInput(new Date(instant), timeZone)}:00Z`).getTime();
  return wall - Math.floor(instant / MINUTE) * MINUTE;
}
