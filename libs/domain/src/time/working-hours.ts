import type { FieldProblem } from '../problems/decided';

/** A window of one weekday in which somebody takes interviews, in their own time zone. */
export interface WorkingHours {
  /** ISO weekday: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** Minutes after local midnight, 0 to 1439. */
  readonly startMinute: number;
  /** Minutes after local midnight, later than the start; 1440 is the midnight that ends the day. */
  readonly endMinute: number;
}

/** Monday to Friday, nine to five. */
export const DEFAULT_WORKING_HOURS: readonly WorkingHours[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  startMinute: 9 * 60,
  endMinute: 17 * 60,
}));

const MINUTES_PER_DAY = 24 * 60;
const MOST_WINDOWS = 50;

/**
 * What is wrong with a week of working hours; empty when it is fine. Windows that touch are fine,
 * and no window at all means that the person takes no interviews.
 *
 * @returns `OUT_OF_RANGE` for a weekday or minute that does not exist, `END_BEFORE_START`,
 * `OVERLAP` on the later-listed of two windows that share a minute, `TOO_MANY` beyond 50
 */
export function workingHoursProblems(
  path: string,
  hours: readonly WorkingHours[],
): readonly FieldProblem[] {
  if (hours.length > MOST_WINDOWS) {
    return [{ path, code: 'TOO_MANY', message: `A week holds at most ${MOST_WINDOWS} windows.` }];
  }
  return hours.flatMap((window, index) => {
    const own = windowProblems(`${path}.${index}`, window);
    if (own.length > 0) return own;
    return hours.slice(0, index).some((earlier) => overlap(earlier, window))
      ? [
          {
            path: `${path}.${index}`,
            code: 'OVERLAP',
            message: 'This window overlaps another one of the same day.',
          },
        ]
      : [];
  });
}

function windowProblems(path: string, window: WorkingHours): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const range = (field: keyof WorkingHours, from: number, to: number): void => {
    const value = window[field];
    if (Number.isInteger(value) && value >= from && value <= to) return;
    problems.push({
      path: `${path}.${field}`,
      code: 'OUT_OF_RANGE',
      message: `Give a whole number from ${from} to ${to}.`,
    });
  };
  range('weekday', 1, 7);
  range('startMinute', 0, MINUTES_PER_DAY - 1);
  range('endMinute', 1, MINUTES_PER_DAY);
  if (problems.length === 0 && window.startMinute >= window.endMinute) {
    problems.push({
      path: `${path}.endMinute`,
      code: 'END_BEFORE_START',
      message: 'The end must come after the start.',
    });
  }
  return problems;
}

function overlap(a: WorkingHours, b: WorkingHours): boolean {
  return a.weekday === b.weekday && a.startMinute < b.endMinute && b.startMinute < a.endMinute;
}
