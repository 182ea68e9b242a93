const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** A slot as somebody in `zone` reads it, e.g. `Tuesday 1 December 2026, 09:00 to 10:00 (Europe/Lisbon, GMT+0)`. */
export function slotText(startsAt: Date, endsAt: Date, zone: string): string {
  const at = (date: Date, form: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { ...form, timeZone: zone }).format(date).replace(',', '');
  const [firstDay, lastDay] = [at(startsAt, DAY), at(endsAt, DAY)];
  const end = firstDay === lastDay ? at(endsAt, TIME) : `${lastDay}, ${at(endsAt, TIME)}`;
  return `${firstDay}, ${at(startsAt, TIME)} to ${end} (${zone}, ${offsetText(startsAt, zone)})`;
}

/** The day and start alone, for subjects, e.g. `Tue 1 Dec, 09:00`. */
export function startText(startsAt: Date, zone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: zone,
  }).format(startsAt);
  const time = new Intl.DateTimeFormat('en-GB', { ...TIME, timeZone: zone }).format(startsAt);
  return `${day.replace(',', '')}, ${time}`;
}

function offsetText(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    timeZoneName: 'shortOffset',
  }).formatToParts(at);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return offset === 'GMT' || offset === 'UTC' ? 'GMT+0' : offset;
}
