import { checkCadence } from '@debrief/domain';
import type { ReminderCadence } from '@debrief/web-data';

/** A step of the cadence that has an amount; null as the amount means that it is off. */
export type StepField =
  | 'kitHoursBefore'
  | 'startMinutesBefore'
  | 'lateMinutesAfter'
  | 'lateWorkingHoursAfter'
  | 'lateWorkingDaysAfter'
  | 'escalateWorkingDaysAfter';

interface Step {
  readonly field: StepField;
  /** What is sent, before the amount. */
  readonly says: string;
  /** The unit and its place in time, after the amount. */
  readonly unit: string;
  /** The amount that a step gets when it is switched on. */
  readonly usual: number;
}

export const BEFORE: readonly Step[] = [
  {
    field: 'kitHoursBefore',
    says: 'The kit, to the interviewer',
    unit: 'hours before the round',
    usual: 24,
  },
  {
    field: 'startMinutesBefore',
    says: '“Starts soon”',
    unit: 'minutes before the round',
    usual: 60,
  },
];

export const AFTER: readonly Step[] = [
  {
    field: 'lateMinutesAfter',
    says: 'First reminder',
    unit: 'minutes after the end',
    usual: 60,
  },
  {
    field: 'lateWorkingHoursAfter',
    says: 'Second reminder',
    unit: 'working hours after the end',
    usual: 4,
  },
  {
    field: 'lateWorkingDaysAfter',
    says: 'Third reminder',
    unit: 'working days after the end',
    usual: 1,
  },
];

export const ESCALATE: Step = {
  field: 'escalateWorkingDaysAfter',
  says: 'To the recruiter and the hiring manager, with an offer to hand over',
  unit: 'working days after the end',
  usual: 2,
};

const STEPS: readonly Step[] = [...BEFORE, ...AFTER, ESCALATE];

/** What the form holds: amounts as typed, so that an empty field is not a zero. */
export interface CadenceForm {
  readonly on: Readonly<Record<StepField, boolean>>;
  readonly amount: Readonly<Record<StepField, string>>;
  readonly fileAtEnd: boolean;
  readonly repeatDaily: boolean;
  readonly stopAfterWorkingDays: string;
  readonly digestFrom: string;
}

export type CadenceValues = Omit<ReminderCadence, 'version'>;

export function formOf(cadence: ReminderCadence): CadenceForm {
  const fields = STEPS.map((step) => [step, cadence[step.field] ?? null] as const);
  return {
    on: Object.fromEntries(
      fields.map(([{ field }, amount]) => [field, amount !== null]),
    ) as CadenceForm['on'],
    amount: Object.fromEntries(
      fields.map(([{ field, usual }, amount]) => [field, String(amount ?? usual)]),
    ) as CadenceForm['amount'],
    fileAtEnd: cadence.fileAtEnd,
    repeatDaily: cadence.repeatDaily,
    stopAfterWorkingDays: String(cadence.stopAfterWorkingDays),
    digestFrom: String(cadence.digestFrom),
  };
}

function whole(text: string): number | null {
  return /^\d{1,5}$/u.test(text.trim()) ? Number(text) : null;
}

/** Sentences by field; the rules are the server's own. An amount that is no number counts as 0. */
export function cadenceErrors(form: CadenceForm): Readonly<Record<string, string>> {
  const decided = checkCadence(valuesOf(form));
  if (decided.ok) return {};
  return Object.fromEntries(decided.problems.map(({ path, message }) => [path, message]));
}

/** What is sent. */
export function valuesOf(form: CadenceForm): CadenceValues {
  const number = (text: string) => whole(text) ?? 0;
  const amount = (field: StepField) => (form.on[field] ? number(form.amount[field]) : null);
  return {
    kitHoursBefore: amount('kitHoursBefore'),
    startMinutesBefore: amount('startMinutesBefore'),
    fileAtEnd: form.fileAtEnd,
    lateMinutesAfter: amount('lateMinutesAfter'),
    lateWorkingHoursAfter: amount('lateWorkingHoursAfter'),
    lateWorkingDaysAfter: amount('lateWorkingDaysAfter'),
    escalateWorkingDaysAfter: amount('escalateWorkingDaysAfter'),
    repeatDaily: form.repeatDaily,
    stopAfterWorkingDays: number(form.stopAfterWorkingDays),
    digestFrom: number(form.digestFrom),
  };
}

/** `1 working day after the end`, `2 working days after the end` */
export function amountWords(amount: string, unit: string): string {
  return amount.trim() === '1' ? unit.replace(/(hour|minute|day)s/u, '$1') : unit;
}
