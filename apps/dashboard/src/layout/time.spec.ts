import {
  calendarDay,
  cityOf,
  clockToMinute,
  clockRange,
  day,
  dayAndClock,
  due,
  duration,
  longDay,
  minuteToClock,
  otherSide,
  relative,
  sameDay,
} from './time';

const start = '2026-11-24T10:30:00.000Z';
const end = '2026-11-24T11:30:00.000Z';

describe('moments in words', () => {
  it('shows a slot in the reader zone with 24 hours', () => {
    expect(clockRange(start, end, 'Europe/Prague')).toBe('11:30–12:30');
    expect(clockRange('2026-11-24T23:00:00Z', '2026-11-24T23:30:00Z', 'Europe/Prague')).toBe(
      '00:00–00:30',
    );
  });

  it('names the other zone only when the clocks differ at that moment', () => {
    expect(otherSide(start, end, 'Europe/Prague', 'Europe/Istanbul')).toBe(
      '13:30–14:30 in Istanbul',
    );
    expect(otherSide(start, end, 'Europe/Prague', 'Europe/Madrid')).toBeNull();
  });

  it('names the other day when it is another one', () => {
    expect(
      otherSide('2026-11-24T23:00:00Z', '2026-11-25T00:00:00Z', 'America/New_York', 'Asia/Tokyo'),
    ).toBe('Wed 25 Nov, 08:00–09:00 in Tokyo');
  });

  it('follows the clock change of each zone', () => {
    const inMarch = ['2027-03-20T14:00:00Z', '2027-03-20T15:00:00Z'] as const;
    expect(otherSide(...inMarch, 'Europe/London', 'America/New_York')).toBe(
      '10:00–11:00 in New York',
    );
    const afterBoth = ['2027-04-20T14:00:00Z', '2027-04-20T15:00:00Z'] as const;
    expect(clockRange(...afterBoth, 'Europe/London')).toBe('15:00–16:00');
  });

  it('writes days shortly and adds the year only when it is another one', () => {
    expect(day(start, 'UTC', start)).toBe('Tue 24 Nov');
    expect(day(start, 'UTC', '2027-01-02T00:00:00Z')).toBe('Tue 24 Nov 2026');
    expect(longDay(start, 'UTC')).toBe('Tuesday 24 November');
    expect(dayAndClock(start, 'Europe/Prague', start)).toBe('Tue 24 Nov, 11:30');
  });

  it('compares calendar days in the reader zone', () => {
    expect(calendarDay('2026-11-24T23:30:00Z', 'Europe/Prague')).toBe('2026-11-25');
    expect(sameDay('2026-11-24T23:30:00Z', '2026-11-25T10:00:00Z', 'Europe/Prague')).toBe(true);
    expect(sameDay('2026-11-24T23:30:00Z', '2026-11-25T10:00:00Z', 'UTC')).toBe(false);
  });

  it('says how long in the two largest useful units', () => {
    expect(
      [30_000, 18 * 60_000, 72 * 60_000, 120 * 60_000, 6.5 * 86_400_000].map(duration),
    ).toEqual(['less than 1 min', '18 min', '1 h 12 min', '2 h', '6 days']);
  });

  it('says what is ahead, past and late', () => {
    expect(relative(end, start)).toBe('in 1 h');
    expect(relative(start, end)).toBe('1 h ago');
    expect(relative(start, start)).toBe('now');
    expect(due(start, end)).toEqual({ late: true, text: 'late by 1 h' });
    expect(due(end, start)).toEqual({ late: false, text: 'in 1 h' });
  });

  it('turns working hours into clock times and back, refusing nonsense', () => {
    expect(minuteToClock(9 * 60 + 5)).toBe('09:05');
    expect(clockToMinute('17:30')).toBe(1050);
    expect(clockToMinute('24:00')).toBe(1440);
    expect([clockToMinute('24:01'), clockToMinute('9:75'), clockToMinute('nine')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('takes an unknown zone as UTC instead of failing', () => {
    expect(clockRange(start, end, 'Mars/Olympus')).toBe('10:30–11:30');
    expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });
});
