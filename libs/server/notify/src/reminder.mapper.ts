import type { ReminderCadence } from '@debrief/domain';
import type { ReminderCadenceInput, UpdateReminderCadenceInput } from './reminder.input';
import type { ReminderCadenceModel } from './reminder.model';

/** A cadence with the version it was read under. */
interface VersionedCadence {
  readonly cadence: ReminderCadence;
  readonly version: number;
}

/** Steps that the client did not mention are left out. */
export function toCadence(input: ReminderCadenceInput): ReminderCadence {
  return {
    kitHoursBefore: input.kitHoursBefore ?? null,
    startMinutesBefore: input.startMinutesBefore ?? null,
    fileAtEnd: input.fileAtEnd,
    lateMinutesAfter: input.lateMinutesAfter ?? null,
    lateWorkingHoursAfter: input.lateWorkingHoursAfter ?? null,
    lateWorkingDaysAfter: input.lateWorkingDaysAfter ?? null,
    escalateWorkingDaysAfter: input.escalateWorkingDaysAfter ?? null,
    repeatDaily: input.repeatDaily,
    stopAfterWorkingDays: input.stopAfterWorkingDays,
    digestFrom: input.digestFrom,
  };
}

export function toCadenceChange({ version, idempotencyKey, ...rest }: UpdateReminderCadenceInput) {
  return { ...toCadence(rest), version, idempotencyKey };
}

export function toCadenceModel({ cadence, version }: VersionedCadence): ReminderCadenceModel {
  return { ...cadence, version };
}

/** The result of a change with its cadence as the schema shows it; a problem as it is. */
export function toCadenceResult<Problem extends object>(
  result: { readonly __typename: 'CadenceSaved'; readonly cadence: VersionedCadence } | Problem,
) {
  return 'cadence' in result ? { ...result, cadence: toCadenceModel(result.cadence) } : result;
}
