import { DEFAULT_WORKING_HOURS, workingHoursProblems } from './working-hours';
import type { WorkingHours } from './working-hours';

const window = (weekday: number, startMinute: number, endMinute: number): WorkingHours => ({
  weekday,
  startMinute,
  endMinute,
});

const found = (...hours: WorkingHours[]): string[] =>
  workingHoursProblems('hours', hours).map(({ path, code }) => `${path} ${code}`);

describe('workingHoursProblems', () => {
  it('accepts the default: Monday to Friday, nine to five', () => {
    expect(workingHoursProblems('hours', DEFAULT_WORKING_HOURS)).toEqual([]);
    expect(DEFAULT_WORKING_HOURS).toHaveLength(5);
    expect(DEFAULT_WORKING_HOURS[0]).toEqual(window(1, 540, 1020));
  });

  it('accepts somebody who takes no interviews', () => {
    expect(found()).toEqual([]);
  });

  it('accepts a whole day and windows that touch', () => {
    expect(found(window(7, 0, 1440))).toEqual([]);
    expect(found(window(1, 540, 720), window(1, 720, 1020))).toEqual([]);
    expect(found(window(1, 720, 1020), window(1, 540, 720))).toEqual([]);
  });

  it('accepts the same hours on different days', () => {
    expect(found(window(1, 540, 720), window(2, 540, 720))).toEqual([]);
  });

  it.each([
    ['day 0', window(0, 540, 720), 'hours.0.weekday OUT_OF_RANGE'],
    ['day 8', window(8, 540, 720), 'hours.0.weekday OUT_OF_RANGE'],
    ['half a day of the week', window(1.5, 540, 720), 'hours.0.weekday OUT_OF_RANGE'],
    ['a start before midnight', window(1, -1, 720), 'hours.0.startMinute OUT_OF_RANGE'],
    ['a start that is no number', window(1, NaN, 720), 'hours.0.startMinute OUT_OF_RANGE'],
    ['an end past midnight', window(1, 540, 1441), 'hours.0.endMinute OUT_OF_RANGE'],
    ['an end at the start', window(1, 540, 540), 'hours.0.endMinute END_BEFORE_START'],
    ['an end before the start', window(1, 540, 500), 'hours.0.endMinute END_BEFORE_START'],
  ])('refuses %s', (_what, hours, expected) => {
    expect(found(hours)).toEqual([expected]);
  });

  it('reports an overlap on the window listed later, whichever begins first', () => {
    expect(found(window(1, 540, 720), window(2, 0, 60), window(1, 600, 800))).toEqual([
      'hours.2 OVERLAP',
    ]);
    expect(found(window(1, 600, 800), window(1, 540, 601))).toEqual(['hours.1 OVERLAP']);
    expect(found(window(1, 540, 720), window(1, 540, 720))).toEqual(['hours.1 OVERLAP']);
  });

  it('refuses more windows than anybody needs', () => {
    const minutes = Array.from({ length: 51 }, (_, minute) => window(1, minute, minute + 1));
    expect(found(...minutes)).toEqual(['hours TOO_MANY']);
    expect(found(...minutes.slice(1))).toEqual([]);
  });
});
