import { clock, day, sameDay } from '../layout';
import type { CandidateDay, Desk, Placement, Span } from './desk';
import { spanOf } from './desk';

/** A column of the grid is a quarter of an hour that passes, whatever the clocks show. */
export const COLUMN_MS = 15 * 60_000;
const HOUR_MS = 4 * COLUMN_MS;

export interface Axis extends Span {
  readonly columns: number;
}

export interface Mark {
  readonly column: number;
  readonly words: string;
}

/** Where a span lies on the axis, in columns. */
export interface Place {
  readonly start: number;
  readonly width: number;
}

function minuteOfHour(moment: number, zone: string): number {
  return Number(clock(new Date(moment), zone).slice(3));
}

/** The last whole hour of a zone's clock at or before a moment. */
function wholeHourBefore(moment: number, zone: string): number {
  const quarter = Math.floor(moment / COLUMN_MS) * COLUMN_MS;
  return quarter - minuteOfHour(quarter, zone) * 60_000;
}

/** The hours of the reader that hold every span, with half an hour to spare on both sides. */
export function axisOver(spans: readonly Span[], zone: string): Axis {
  const from = wholeHourBefore(Math.min(...spans.map((span) => span.from)) - HOUR_MS / 2, zone);
  const last = Math.max(...spans.map((span) => span.to)) + HOUR_MS / 2;
  const floor = wholeHourBefore(last, zone);
  const to = floor === last ? floor : floor + HOUR_MS;
  return { from, to, columns: Math.round((to - from) / COLUMN_MS) };
}

/** The part of a span that the axis shows; null when it shows none. */
export function placeOn(span: Span, axis: Axis): Place | null {
  const from = Math.max(span.from, axis.from);
  const to = Math.min(span.to, axis.to);
  if (to <= from) return null;
  return { start: (from - axis.from) / COLUMN_MS, width: (to - from) / COLUMN_MS };
}

/**
 * The whole hours of a zone's clock along the axis: `09`, or `Thu 3 Dec` where a day begins. An hour
 * that a clock change repeats is marked twice, one that it skips never.
 */
export function hourMarks(axis: Axis, zone: string): readonly Mark[] {
  const marks: Mark[] = [];
  let before: Date | null = null;
  for (let column = 0; column <= axis.columns; column += 1) {
    const moment = new Date(axis.from + column * COLUMN_MS);
    if (minuteOfHour(moment.getTime(), zone) !== 0) continue;
    const newDay = before !== null && !sameDay(before, moment, zone);
    marks.push({
      column,
      words: newDay ? day(moment, zone, moment) : clock(moment, zone).slice(0, 2),
    });
    before = moment;
  }
  return marks;
}

/** How far a drag by so many pixels moves a round, in whole steps of the grid. */
export function stepsOf(pixels: number, pixelsAColumn: number, stepMinutes: number): number {
  if (pixelsAColumn <= 0) return 0;
  const steps = Math.round(pixels / pixelsAColumn / (stepMinutes / 15));
  return steps === 0 ? 0 : steps;
}

/** The candidate's day that a moment lies on: its window, else the nearest. */
export function dayAt(days: readonly CandidateDay[], moment: number): CandidateDay | null {
  const distance = ({ windows }: CandidateDay) =>
    Math.min(
      ...windows.map(({ from, to }) =>
        moment < from ? from - moment : moment >= to ? moment - to + 1 : 0,
      ),
    );
  return days.reduce<CandidateDay | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  );
}

export function placementsOn(
  desk: Pick<Desk, 'days'>,
  placements: readonly Placement[],
  date: string,
): readonly Placement[] {
  return placements.filter(({ from }) => dayAt(desk.days, from)?.date === date);
}

/** The axis of one day of the candidate: its windows and what is placed on it. */
export function axisOfDay(
  desk: Pick<Desk, 'days' | 'rounds'>,
  date: string,
  placements: readonly Placement[],
  zone: string,
): Axis | null {
  const spans = [
    ...(desk.days.find((one) => one.date === date)?.windows ?? []),
    ...placementsOn(desk, placements, date).map((one) => spanOf(desk, one)),
  ];
  return spans.length === 0 ? null : axisOver(spans, zone);
}

/** What of the axis no window of the candidate covers. */
export function outsideWindows(windows: readonly Span[], axis: Axis): readonly Span[] {
  const gaps: Span[] = [];
  let at = axis.from;
  for (const { from, to } of [...windows].sort((a, b) => a.from - b.from)) {
    if (from > at) gaps.push({ from: at, to: Math.min(from, axis.to) });
    at = Math.max(at, to);
  }
  if (at < axis.to) gaps.push({ from: at, to: axis.to });
  return gaps;
}
