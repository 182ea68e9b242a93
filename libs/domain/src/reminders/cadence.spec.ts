import { cadenceFrom, checkCadence, DEFAULT_CADENCE, type ReminderCadence } from './cadence';

const found = (over: Partial<ReminderCadence>): string[] => {
  const checked = checkCadence({ ...DEFAULT_CADENCE, ...over });
  return checked.ok ? [] : checked.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('checkCadence', () => {
  it('accepts the default, and every step left out', () => {
    expect(found({})).toEqual([]);
    expect(
      found({
        kitHoursBefore: null,
        startMinutesBefore: null,
        fileAtEnd: false,
        lateMinutesAfter: null,
        lateWorkingHoursAfter: null,
        lateWorkingDaysAfter: null,
        escalateWorkingDaysAfter: null,
        repeatDaily: false,
      }),
    ).toEqual([]);
  });

  it.each([
    ['kitHoursBefore', 0],
    ['kitHoursBefore', 169],
    ['startMinutesBefore', 4],
    ['lateMinutesAfter', 1_441],
    ['lateWorkingHoursAfter', 1.5],
    ['lateWorkingDaysAfter', 0],
    ['escalateWorkingDaysAfter', -1],
    ['stopAfterWorkingDays', 31],
    ['digestFrom', 1],
    ['digestFrom', Number.NaN],
  ])('refuses %s of %d', (field, value) => {
    expect(found({ [field]: value })).toContain(`${field} OUT_OF_RANGE`);
  });

  it('refuses a start reminder that comes with the kit or before it', () => {
    expect(found({ kitHoursBefore: 1, startMinutesBefore: 60 })).toEqual([
      'startMinutesBefore NOT_IN_ORDER',
    ]);
    expect(found({ kitHoursBefore: 1, startMinutesBefore: 59 })).toEqual([]);
  });

  it('refuses steps that come when nothing is sent any more', () => {
    expect(found({ stopAfterWorkingDays: 1 })).toEqual(['escalateWorkingDaysAfter AFTER_STOP']);
    expect(found({ lateWorkingDaysAfter: 11 })).toEqual(['lateWorkingDaysAfter AFTER_STOP']);
    expect(found({ lateWorkingDaysAfter: 10 })).toEqual([]);
  });
});

describe('cadenceFrom', () => {
  it('fills in what was never set, and keeps a step that was left out', () => {
    expect(cadenceFrom({})).toEqual(DEFAULT_CADENCE);
    expect(cadenceFrom({ kitHoursBefore: null, digestFrom: 5 })).toEqual({
      ...DEFAULT_CADENCE,
      kitHoursBefore: null,
      digestFrom: 5,
    });
  });
});
