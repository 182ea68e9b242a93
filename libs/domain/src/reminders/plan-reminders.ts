import {
  addWorkingDays,
  addWorkingMinutes,
  nextWorkingInstant,
  previousWorkingInstant,
  type WorkingWeek,
} from '../time/working-time';
import type { ReminderCadence } from './cadence';
import type { ReminderKind } from './terms';

const MS_PER_MINUTE = 60_000;

/** A reminder of one seat. Kind and number name the same step whatever its time. */
export interface ReminderStep {
  readonly kind: ReminderKind;
  /**
   * Which of its kind. Of the `file_reminder`s 1 to 3 are the ones after minutes, working hours and
   * working days, and 3 + n is the daily one of the nth working day.
   */
  readonly number: number;
  readonly dueAt: Date;
}

export interface PlannedReminder extends ReminderStep {
  /** `missed`: its time was past when it was planned, and it is not worth sending any more. */
  readonly state: 'waiting' | 'missed';
}

export interface ReminderPlan {
  readonly slot: { readonly startsAt: Date; readonly endsAt: Date };
  /** The working week of who sits there. */
  readonly week: WorkingWeek;
  readonly cadence: ReminderCadence;
  /** Somebody waits for this scorecard: shadows and mock loops are reminded but never escalated. */
  readonly escalates: boolean;
}

/** The last number of a `file_reminder` that is not a daily one. */
const LATE_STEPS = 3;

/**
 * Every reminder of a round by its time. What comes before the round moves back into working time,
 * what comes after moves forward, and the link to file is sent when the round ends, at whatever
 * hour: its recipient has just come out of it. Of two that would reach the interviewer in the same
 * instant the earlier step stays.
 */
export function reminderSteps({ slot, week, cadence, escalates }: ReminderPlan): ReminderStep[] {
  const steps = [
    ...stepsBefore(slot.startsAt, week, cadence),
    ...stepsAfter(slot.endsAt, week, cadence, escalates),
  ];
  const stop = addWorkingDays(week, slot.endsAt, cadence.stopAfterWorkingDays).getTime();
  const taken = new Set<number>();
  return steps
    .filter((step) => {
      const due = step.dueAt.getTime();
      if (due > stop) return false;
      if (step.kind === 'escalation') return true;
      if (taken.has(due)) return false;
      taken.add(due);
      return true;
    })
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}

/**
 * The reminders of a seat that owes its scorecard, planned at `now`. Times already past are missed,
 * except that of several about the missing scorecard the newest still waits to be sent, as long as
 * reminders of the round go on. Whether it is sent in the night is for whoever sends it to say.
 */
export function planReminders(plan: ReminderPlan, now: Date): PlannedReminder[] {
  const steps = reminderSteps(plan);
  const past = (step: ReminderStep): boolean => step.dueAt.getTime() < now.getTime();
  const newest = steps.filter((step) => isAboutFiling(step) && past(step)).at(-1);
  const stop = addWorkingDays(plan.week, plan.slot.endsAt, plan.cadence.stopAfterWorkingDays);
  const goesOn = now.getTime() <= stop.getTime();
  return steps.map((step) => ({
    ...step,
    state: past(step) && !(step === newest && goesOn) ? 'missed' : 'waiting',
  }));
}

function isAboutFiling({ kind }: ReminderStep): boolean {
  return kind === 'file_now' || kind === 'file_reminder';
}

function stepsBefore(start: Date, week: WorkingWeek, cadence: ReminderCadence): ReminderStep[] {
  const before = (minutes: number): Date =>
    previousWorkingInstant(week, new Date(start.getTime() - minutes * MS_PER_MINUTE));
  const { kitHoursBefore: kit, startMinutesBefore: soon } = cadence;
  return [
    ...(kit === null ? [] : [step('kit_ahead', 1, before(kit * 60))]),
    ...(soon === null ? [] : [step('starting_soon', 1, before(soon))]),
  ];
}

function stepsAfter(
  end: Date,
  week: WorkingWeek,
  cadence: ReminderCadence,
  escalates: boolean,
): ReminderStep[] {
  const { lateMinutesAfter: minutes, lateWorkingHoursAfter: hours } = cadence;
  const { lateWorkingDaysAfter: days, escalateWorkingDaysAfter: escalation } = cadence;
  const firstDaily = Math.max(days ?? 0, escalation ?? 0) + 1;
  const daily = cadence.repeatDaily
    ? Array.from(
        { length: Math.max(0, cadence.stopAfterWorkingDays - firstDaily + 1) },
        (_, index) => firstDaily + index,
      )
    : [];
  return [
    ...(cadence.fileAtEnd ? [step('file_now', 1, end)] : []),
    ...(minutes === null
      ? []
      : [
          step(
            'file_reminder',
            1,
            nextWorkingInstant(week, new Date(end.getTime() + minutes * MS_PER_MINUTE)),
          ),
        ]),
    ...(hours === null ? [] : [step('file_reminder', 2, addWorkingMinutes(week, end, hours * 60))]),
    ...(days === null ? [] : [step('file_reminder', 3, addWorkingDays(week, end, days))]),
    ...(escalation === null || !escalates
      ? []
      : [step('escalation', 1, addWorkingDays(week, end, escalation))]),
    ...daily.map((day) => step('file_reminder', LATE_STEPS + day, addWorkingDays(week, end, day))),
  ];
}

function step(kind: ReminderKind, number: number, dueAt: Date): ReminderStep {
  return { kind, number, dueAt };
}
