import { addDays, calendarDayIn, isCalendarDay } from '../../guide/calendar-days';
import type { Decided, FieldProblem } from '../../problems/decided';
import { instantsOf } from './local-time';
import { SELF_LIMITS } from './terms';

/** A stretch as it was typed; a row whose fields are all empty says nothing. */
export interface TypedStretch {
  /** `2026-12-02` */
  readonly day: string;
  /** `09:00` */
  readonly from: string;
  readonly to: string;
}

export interface Stretch {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MS_A_MINUTE = 60_000;

/**
 * The stretches of time in which somebody could do it, read in their zone.
 *
 * @returns problems by row, as `windows.2.to`; `windows` when no row says anything
 */
export function ownTimes(
  rows: readonly TypedStretch[],
  zone: string,
  now: Date,
): Decided<readonly Stretch[]> {
  const filled = rows.flatMap((row, index) =>
    row.day || row.from || row.to ? [{ row, path: `windows.${index}` }] : [],
  );
  if (filled.length === 0)
    return refused('windows', 'REQUIRED', 'Give at least one stretch of time.');
  if (filled.length > SELF_LIMITS.windows)
    return refused('windows', 'TOO_MANY', `Give at most ${SELF_LIMITS.windows} stretches.`);
  const read = filled.map(({ row, path }) => ({ path, ...stretchOf(row, path, zone, now) }));
  const problems = read.flatMap((one) => one.problems);
  problems.push(...overlaps(read));
  if (problems.length > 0) return { ok: false, problems };
  const value = read.flatMap(({ stretch }) => (stretch ? [stretch] : []));
  return {
    ok: true,
    value: value.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime()),
  };
}

interface Read {
  readonly stretch: Stretch | null;
  readonly problems: FieldProblem[];
}

function stretchOf(row: TypedStretch, path: string, zone: string, now: Date): Read {
  const said = dayProblem(row.day, path, zone, now) ?? clockProblem(row, path);
  if (said) return no(said);
  const from = minutesOf(row.from);
  const to = minutesOf(row.to);
  if (to < from)
    return no({
      path: `${path}.to`,
      code: 'ENDS_BEFORE_START',
      message: `This ends before it starts. Did you mean ${row.to}–${row.from}?`,
    });
  const startsAt = instantsOf(row.day, from, zone)[0];
  const endsAt = instantsOf(row.day, to, zone).at(-1);
  if (!startsAt || !endsAt)
    return no({
      path: `${path}.${startsAt ? 'to' : 'from'}`,
      code: 'NO_SUCH_TIME',
      message: 'The clocks go forward over this time on that day. Choose another.',
    });
  if (endsAt.getTime() - startsAt.getTime() < SELF_LIMITS.windowMinutes * MS_A_MINUTE)
    return no({
      path: `${path}.to`,
      code: 'TOO_SHORT',
      message: `This is too short: give at least ${SELF_LIMITS.windowMinutes} minutes.`,
    });
  return startsAt <= now
    ? no({ path: `${path}.from`, code: 'PAST', message: 'This time is over.' })
    : { stretch: { startsAt, endsAt }, problems: [] };
}

function dayProblem(day: string, path: string, zone: string, now: Date): FieldProblem | null {
  const at = `${path}.day`;
  const today = calendarDayIn(now, zone);
  if (day === '') return { path: at, code: 'REQUIRED', message: 'Choose a day.' };
  if (!isCalendarDay(day))
    return { path: at, code: 'INVALID_DAY', message: 'Give a day as 2026-12-02.' };
  if (day < today) return { path: at, code: 'PAST', message: 'This day is over.' };
  return day > addDays(today, SELF_LIMITS.windowDays)
    ? {
        path: at,
        code: 'TOO_FAR',
        message: `Choose a day within ${SELF_LIMITS.windowDays} days.`,
      }
    : null;
}

function clockProblem({ from, to }: TypedStretch, path: string): FieldProblem | null {
  for (const [name, clock] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (!CLOCK.test(clock))
      return {
        path: `${path}.${name}`,
        code: clock === '' ? 'REQUIRED' : 'INVALID_TIME',
        message: clock === '' ? 'Give both times.' : 'Give a time as 09:30.',
      };
  return null;
}

function overlaps(read: readonly (Read & { readonly path: string })[]): FieldProblem[] {
  return read.flatMap(({ stretch, path }, index) =>
    stretch &&
    read
      .slice(0, index)
      .some(
        ({ stretch: other }) =>
          other && other.startsAt < stretch.endsAt && stretch.startsAt < other.endsAt,
      )
      ? [{ path: `${path}.day`, code: 'OVERLAP', message: 'This overlaps one above.' }]
      : [],
  );
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function no(problem: FieldProblem): Read {
  return { stretch: null, problems: [problem] };
}

function refused(
  path: string,
  code: string,
  message: string,
): { readonly ok: false; readonly problems: FieldProblem[] } {
  return { ok: false, problems: [{ path, code, message }] };
}
