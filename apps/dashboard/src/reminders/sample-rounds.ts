import { calendarDay } from '../layout';
import { fromLocalInput, toLocalInput } from '../rounds/local-time';

/** Rounds on which a cadence shows what it does. Pure: the moment is passed in. */
export interface SampleRound {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FRIDAY = 5;

/** `2026-11-27` → the day `days` later, by the calendar. */
function plusDays(date: string, days: number): string {
  return new Date(new Date(`${date}T00:00:00Z`).getTime() + days * DAY).toISOString().slice(0, 10);
}

function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** A round of an hour at four in the afternoon of a day, by the clock of a zone. */
function atFour(date: string, zone: string): SampleRound {
  const startsAt = fromLocalInput(`${date}T16:00`, zone) ?? new Date(`${date}T16:00:00Z`);
  return { startsAt, endsAt: new Date(startsAt.getTime() + HOUR) };
}

/** The next Friday, 16:00–17:00: the weekend lies between the round and its reminders. */
export function nextFriday(now: Date, zone: string): SampleRound {
  const today = calendarDay(now, zone);
  const ahead = (FRIDAY - weekday(today) + 7) % 7;
  return atFour(plusDays(today, ahead === 0 ? 7 : ahead), zone);
}

function offset(at: number, zone: string): number {
  return new Date(`${toLocalInput(new Date(at), zone)}:00Z`).getTime() - at;
}

/** The Friday before the clocks of a zone change next; null where they never do. */
export function beforeClockChange(now: Date, zone: string): SampleRound | null {
  const start = Math.floor(now.getTime() / DAY) * DAY + DAY;
  for (let at = start; at < start + 400 * DAY; at += DAY) {
    if (offset(at, zone) === offset(at + DAY, zone)) continue;
    const changed = calendarDay(new Date(at + DAY), zone);
    const back = (weekday(changed) - FRIDAY + 7) % 7;
    const friday = plusDays(changed, back === 0 ? -7 : -back);
    const round = atFour(friday, zone);
    if (round.startsAt > now) return round;
  }
  return null;
}
