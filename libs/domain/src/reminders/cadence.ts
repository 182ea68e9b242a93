import { ProblemCollector } from '../problems/collector';
import type { Decided } from '../problems/decided';

/**
 * When interviewers are reminded, as an organisation sets it. Null, or false, leaves a step out.
 * Working hours and days are the interviewer's own.
 */
export interface ReminderCadence {
  /** The kit, so many hours before the round. */
  readonly kitHoursBefore: number | null;
  /** "It starts soon", so many minutes before the round. */
  readonly startMinutesBefore: number | null;
  /** The link to file, when the round ends. */
  readonly fileAtEnd: boolean;
  /** The first reminder of a missing scorecard, so many minutes after the end. */
  readonly lateMinutesAfter: number | null;
  /** The second, so many working hours after the end. */
  readonly lateWorkingHoursAfter: number | null;
  /** The third, so many working days after the end. */
  readonly lateWorkingDaysAfter: number | null;
  /** To recruiter and hiring manager, so many working days after the end. */
  readonly escalateWorkingDaysAfter: number | null;
  /** Once each working day after that. */
  readonly repeatDaily: boolean;
  /** Nothing is sent later than so many working days after the end. */
  readonly stopAfterWorkingDays: number;
  /** So many reminders that are due to one person at once become one mail. */
  readonly digestFrom: number;
}

export const DEFAULT_CADENCE: ReminderCadence = {
  kitHoursBefore: 24,
  startMinutesBefore: 60,
  fileAtEnd: true,
  lateMinutesAfter: 60,
  lateWorkingHoursAfter: 4,
  lateWorkingDaysAfter: 1,
  escalateWorkingDaysAfter: 2,
  repeatDaily: true,
  stopAfterWorkingDays: 10,
  digestFrom: 3,
};

type NumberField = {
  [K in keyof ReminderCadence]: ReminderCadence[K] extends number | null ? K : never;
}[keyof ReminderCadence];

/** Smallest and largest number of each step; the two that cannot be left out come last. */
export const CADENCE_RANGES: Readonly<Record<NumberField, readonly [number, number]>> = {
  kitHoursBefore: [1, 168],
  startMinutesBefore: [5, 1_440],
  lateMinutesAfter: [5, 1_440],
  lateWorkingHoursAfter: [1, 40],
  lateWorkingDaysAfter: [1, 20],
  escalateWorkingDaysAfter: [1, 20],
  stopAfterWorkingDays: [1, 30],
  digestFrom: [2, 20],
};

/**
 * The cadence when it holds together, else `OUT_OF_RANGE` for a number outside
 * {@link CADENCE_RANGES}, `NOT_IN_ORDER` for a start reminder that comes before the kit, and
 * `AFTER_STOP` for a step that would come when nothing is sent any more.
 */
export function checkCadence(cadence: ReminderCadence): Decided<ReminderCadence> {
  const problems = new ProblemCollector();
  for (const field of Object.keys(CADENCE_RANGES) as NumberField[]) {
    const value = cadence[field];
    const [least, most] = CADENCE_RANGES[field];
    if (value === null || (Number.isInteger(value) && value >= least && value <= most)) continue;
    problems.add(field, 'OUT_OF_RANGE', `Give a whole number from ${least} to ${most}.`);
  }
  const { kitHoursBefore: kit, startMinutesBefore: start } = cadence;
  if (kit !== null && start !== null && start >= kit * 60)
    problems.add('startMinutesBefore', 'NOT_IN_ORDER', 'The kit must come before this reminder.');
  for (const field of ['lateWorkingDaysAfter', 'escalateWorkingDaysAfter'] as const) {
    if ((cadence[field] ?? 0) > cadence.stopAfterWorkingDays)
      problems.add(field, 'AFTER_STOP', 'Nothing is sent that late: choose an earlier day.');
  }
  return problems.decide(cadence);
}

/** The cadence from what is stored of it: steps that were never set have their default. */
export function cadenceFrom(stored: Partial<ReminderCadence>): ReminderCadence {
  return { ...DEFAULT_CADENCE, ...stored };
}
