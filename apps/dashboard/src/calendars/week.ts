import { calendarDay } from '../layout';
import { fromLocalInput, toLocalInput } from '../rounds/local-time';

/** A week of blocks on a wall clock. Pure: zone and day are passed in. */
export interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface Block<T extends Span> {
  readonly item: T;
  /** Minutes from local midnight; 0 and 1440 where it begins or ends on another day. */
  readonly from: number;
  readonly until: number;
  /** Which of several blocks side by side, and of how many. */
  readonly lane: number;
  readonly lanes: number;
}

export interface WeekDay<T extends Span> {
  /** `2026-11-24` */
  readonly date: string;
  readonly blocks: readonly Block<T>[];
}

const DAY_MS = 86_400_000;
const DAY_MINUTES = 1440;

export function plusDays(date: string, days: number): string {
  return new Date(new Date(`${date}T00:00:00Z`).getTime() + days * DAY_MS)
    .toISOString()
    .slice(0, 10);
}

/** The Monday of the week that a moment is in, by the clock of a zone. */
export function mondayOf(moment: Date, zone: string): string {
  const date = calendarDay(moment, zone);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return plusDays(date, -((weekday + 6) % 7));
}

/** The first moment of a day in a zone. */
export function startOfDay(date: string, zone: string): Date {
  return fromLocalInput(`${date}T00:00`, zone) ?? new Date(`${date}T00:00:00Z`);
}

function minuteOfDay(moment: Date, zone: string): number {
  const [hours = 0, minutes = 0] = toLocalInput(moment, zone).slice(11).split(':').map(Number);
  return hours * 60 + minutes;
}

interface Placed<T extends Span> {
  readonly item: T;
  readonly from: number;
  readonly until: number;
}

/** Blocks that touch each other share the width; each group on its own. */
function inLanes<T extends Span>(placed: readonly Placed<T>[]): readonly Block<T>[] {
  const sorted = [...placed].sort((a, b) => a.from - b.from || b.until - a.until);
  const blocks: Block<T>[] = [];
  let group: { readonly placed: Placed<T>; readonly lane: number }[] = [];
  let ends: number[] = [];
  const close = () => {
    blocks.push(...group.map((one) => ({ ...one.placed, lane: one.lane, lanes: ends.length })));
    group = [];
    ends = [];
  };
  for (const one of sorted) {
    if (ends.length > 0 && ends.every((end) => end <= one.from)) close();
    const free = ends.findIndex((end) => end <= one.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = one.until;
    group.push({ placed: one, lane });
  }
  close();
  return blocks;
}

/** The part of a time that lies on a day; null when none does. */
export function placedOn<T extends Span>(item: T, date: string, zone: string): Placed<T> | null {
  const begins = startOfDay(date, zone);
  const ends = startOfDay(plusDays(date, 1), zone);
  const start = new Date(item.startsAt);
  const end = new Date(item.endsAt);
  if (end <= begins || start >= ends) return null;
  const from = start <= begins ? 0 : minuteOfDay(start, zone);
  const until = end >= ends ? DAY_MINUTES : minuteOfDay(end, zone);
  // In the hour that a clock change repeats, an end may read earlier than its start.
  return { item, from, until: Math.max(until, from + 15) };
}

/** The seven days from a Monday on with what lies on each. */
export function weekOf<T extends Span>(
  monday: string,
  items: readonly T[],
  zone: string,
): readonly WeekDay<T>[] {
  return Array.from({ length: 7 }, (_, index) => {
    const date = plusDays(monday, index);
    const placed = items.flatMap((item) => placedOn(item, date, zone) ?? []);
    return { date, blocks: inLanes(placed) };
  });
}

/** Longer than this a time says nothing about the hours worth showing, minutes. */
const LONG = 10 * 60;

/** The hours worth showing: the working day, wider where something short lies outside of it. */
export function shownHours(week: readonly WeekDay<Span>[]): readonly [from: number, until: number] {
  const blocks = week
    .flatMap((day) => day.blocks)
    .filter(({ item }) => Date.parse(item.endsAt) - Date.parse(item.startsAt) < LONG * 60_000);
  const first = Math.min(8 * 60, ...blocks.map(({ from }) => from));
  const last = Math.max(18 * 60, ...blocks.map(({ until }) => until));
  return [Math.floor(first / 60), Math.ceil(last / 60)];
}
