import { addDays, calendarDayIn, daysBetween, isCalendarDay } from './calendar-days';

describe('days of the calendar', () => {
  it.each([
    ['2026-11-24', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['26-11-24', false],
    ['2026-11-24T00:00:00Z', false],
    ['', false],
  ])('knows whether %j is one', (text, is) => {
    expect(isCalendarDay(text)).toBe(is);
  });

  it('counts over the end of a month, a leap day and a change of clocks', () => {
    expect(daysBetween('2026-11-24', '2026-12-01')).toBe(7);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-11-24', '2026-11-20')).toBe(-4);
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
  });

  it('is another day in another place', () => {
    const instant = new Date('2026-11-24T23:30:00Z');
    expect(calendarDayIn(instant, 'UTC')).toBe('2026-11-24');
    expect(calendarDayIn(instant, 'Asia/Tokyo')).toBe('2026-11-25');
    expect(calendarDayIn(new Date('2026-11-24T01:00:00Z'), 'America/Los_Angeles')).toBe(
      '2026-11-23',
    );
  });
});
