import type { ReminderCadence } from '@debrief/web-data';
import { cadenceErrors, formOf, valuesOf } from './cadence';

const cadence: ReminderCadence = {
  kitHoursBefore: 24,
  startMinutesBefore: 60,
  fileAtEnd: true,
  lateMinutesAfter: 60,
  lateWorkingHoursAfter: null,
  lateWorkingDaysAfter: 1,
  escalateWorkingDaysAfter: 2,
  repeatDaily: true,
  stopAfterWorkingDays: 10,
  digestFrom: 3,
  version: 4,
};

describe('the form of the reminder cadence', () => {
  it('sends back what it was given, steps that are off as null', () => {
    const { version: _version, ...values } = cadence;
    expect(valuesOf(formOf(cadence))).toEqual(values);
  });

  it('offers a usual amount to a step that was off, and sends it once it is on', () => {
    const form = formOf(cadence);
    expect(form.amount.lateWorkingHoursAfter).toBe('4');
    const on = { ...form, on: { ...form.on, lateWorkingHoursAfter: true } };
    expect(valuesOf(on).lateWorkingHoursAfter).toBe(4);
  });

  it('refuses an empty or broken amount of a step that is on, not of one that is off', () => {
    const form = formOf(cadence);
    const typed = { ...form.amount, lateMinutesAfter: '', lateWorkingHoursAfter: 'x' };
    expect(Object.keys(cadenceErrors({ ...form, amount: typed }))).toEqual(['lateMinutesAfter']);
    expect(Object.keys(cadenceErrors({ ...form, digestFrom: '1.5' }))).toEqual(['digestFrom']);
    expect(cadenceErrors(form)).toEqual({});
  });

  it('says at its field what does not fit the other steps', () => {
    const form = formOf(cadence);
    const late = { ...form, amount: { ...form.amount, escalateWorkingDaysAfter: '12' } };
    expect(Object.keys(cadenceErrors(late))).toEqual(['escalateWorkingDaysAfter']);
  });
});
