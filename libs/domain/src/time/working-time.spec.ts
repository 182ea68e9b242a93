import fc from 'fast-check';
import { DEFAULT_WORKING_HOURS, type WorkingHours } from './working-hours';
import {
  addWorkingDays,
  addWorkingMinutes,
  isWorkingTime,
  nextWorkingInstant,
  previousWorkingInstant,
  workingWeekOf,
  type WorkingWeek,
} from './working-time';

const at = (text: string): Date => new Date(text);
const nineToFive = (timeZone: string): WorkingWeek => ({ hours: DEFAULT_WORKING_HOURS, timeZone });
const nights = (timeZone: string): WorkingWeek => ({
  timeZone,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 240 })),
});
const window = (weekday: number, from: number, to: number): WorkingHours => ({
  weekday,
  startMinute: from * 60,
  endMinute: to * 60,
});

describe('workingWeekOf', () => {
  const own = [window(2, 8, 12)];
  const organisation = { hours: [window(3, 10, 18)] };

  it('prefers own hours, then those of the organisation, then nine to five, in the own zone', () => {
    const zone = 'Asia/Kolkata';
    expect(workingWeekOf({ hours: own, timeZone: zone }, organisation)).toEqual({
      hours: own,
      timeZone: zone,
    });
    expect(workingWeekOf({ hours: [], timeZone: zone }, organisation)).toEqual({
      ...organisation,
      timeZone: zone,
    });
    expect(workingWeekOf({ hours: [], timeZone: zone }, { hours: [] })).toEqual(nineToFive(zone));
  });
});

describe('the next and the previous working instant', () => {
  it.each([
    ['Europe/Berlin', '2026-11-24T09:30:00Z', '2026-11-24T09:30:00Z'],
    ['Europe/Berlin', '2026-11-24T16:00:00Z', '2026-11-25T08:00:00Z'],
    ['Europe/Berlin', '2026-10-23T16:00:00Z', '2026-10-26T08:00:00Z'],
    ['Europe/Berlin', '2027-03-26T16:00:00Z', '2027-03-29T07:00:00Z'],
    ['America/New_York', '2026-10-30T21:00:00Z', '2026-11-02T14:00:00Z'],
    ['America/New_York', '2027-03-12T22:00:00Z', '2027-03-15T13:00:00Z'],
    ['Asia/Kolkata', '2026-11-24T00:00:00Z', '2026-11-24T03:30:00Z'],
    ['Pacific/Apia', '2026-11-27T04:00:00Z', '2026-11-29T20:00:00Z'],
    // Friday, 30 December 2011 did not take place in Samoa.
    ['Pacific/Apia', '2011-12-30T03:00:00Z', '2012-01-01T19:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-02T06:30:00Z', '2026-10-04T22:00:00Z'],
  ])('in %s after %s is %s', (timeZone, from, expected) => {
    expect(nextWorkingInstant(nineToFive(timeZone), at(from))).toEqual(at(expected));
  });

  it.each([
    ['Europe/Berlin', '2026-11-24T09:30:30Z', '2026-11-24T09:30:30Z'],
    ['Europe/Berlin', '2026-11-24T16:00:00Z', '2026-11-24T15:59:00Z'],
    ['Europe/Berlin', '2026-11-22T12:00:00Z', '2026-11-20T15:59:00Z'],
    ['Europe/Berlin', '2027-03-29T06:59:00Z', '2027-03-26T15:59:00Z'],
    ['America/New_York', '2026-11-02T13:59:00Z', '2026-10-30T20:59:00Z'],
    ['Pacific/Apia', '2011-12-30T18:00:00Z', '2011-12-30T02:59:00Z'],
  ])('in %s before %s is %s', (timeZone, from, expected) => {
    expect(previousWorkingInstant(nineToFive(timeZone), at(from))).toEqual(at(expected));
  });
});

describe('working time over a night when the clocks change', () => {
  it.each([
    ['Europe/Berlin', '2027-03-27T23:00:00Z', 3],
    ['Europe/Berlin', '2026-10-24T22:00:00Z', 5],
    ['America/New_York', '2027-03-14T05:00:00Z', 3],
    ['America/New_York', '2026-11-01T04:00:00Z', 5],
    ['Australia/Lord_Howe', '2026-10-03T13:30:00Z', 3.5],
    ['Australia/Lord_Howe', '2026-04-04T13:00:00Z', 4.5],
    ['Asia/Kolkata', '2026-10-24T18:30:00Z', 4],
  ])('in %s midnight to four from %s lasts %d hours', (timeZone, midnight, hours) => {
    const minutes = hours * 60;
    const week = nights(timeZone);
    const start = at(midnight);
    const end = new Date(start.getTime() + minutes * 60_000);
    expect(addWorkingMinutes(week, start, minutes - 1)).toEqual(new Date(end.getTime() - 60_000));
    expect(addWorkingMinutes(week, start, minutes).getTime()).toBeGreaterThan(end.getTime());
    expect(isWorkingTime(week, end)).toBe(false);
  });

  it('has no working time in an hour that the clock skips', () => {
    const week = { timeZone: 'Europe/Berlin', hours: [window(7, 2, 3)] };
    expect(nextWorkingInstant(week, at('2027-03-27T00:00:00Z'))).toEqual(
      at('2027-04-04T00:00:00Z'),
    );
  });

  it('has it twice in an hour that the clock shows twice', () => {
    const week = { timeZone: 'Europe/Berlin', hours: [window(7, 2, 3)] };
    const start = at('2026-10-25T00:00:00Z');
    expect(addWorkingMinutes(week, start, 119)).toEqual(at('2026-10-25T01:59:00Z'));
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['a weekend', 'Europe/Berlin', '2026-11-27T10:00:00Z', 1, '2026-11-30T10:00:00Z'],
    ['the clock going back', 'Europe/Berlin', '2026-10-23T10:00:00Z', 1, '2026-10-26T11:00:00Z'],
    ['the clock going on', 'America/New_York', '2027-03-12T16:00:00Z', 1, '2027-03-15T15:00:00Z'],
    ['two weeks', 'Asia/Kolkata', '2026-11-24T06:00:00Z', 10, '2026-12-08T06:00:00Z'],
    ['a date line', 'Pacific/Apia', '2011-12-28T20:00:00Z', 2, '2012-01-01T20:00:00Z'],
    ['outside hours', 'Europe/Berlin', '2026-11-24T18:00:00Z', 1, '2026-11-26T08:00:00Z'],
    ['no days', 'Europe/Berlin', '2026-11-22T18:00:00Z', 0, '2026-11-23T08:00:00Z'],
  ])('keeps the time of day over %s', (_what, zone, from, days, expected) => {
    expect(addWorkingDays(nineToFive(zone), at(from), days)).toEqual(at(expected));
  });

  it('moves into a shorter or later day', () => {
    const week = {
      timeZone: 'UTC',
      hours: [window(1, 9, 17), window(2, 9, 12), window(3, 13, 17)],
    };
    expect(addWorkingDays(week, at('2026-11-23T16:00:00Z'), 1)).toEqual(at('2026-11-24T11:59:00Z'));
    expect(addWorkingDays(week, at('2026-11-23T10:00:00Z'), 2)).toEqual(at('2026-11-25T13:00:00Z'));
  });
});

describe('working time, whatever the week, the zone and the moment', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC'].concat(
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'America/Havana',
    'Pacific/Chatham',
  );
  const minute = fc.integer({ min: 0, max: 1_440 });
  const hours = fc
    .uniqueArray(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), a: minute, b: minute }), {
      selector: (one) => one.weekday,
      minLength: 1,
      maxLength: 7,
    })
    .map((days) =>
      days
        .filter(({ a, b }) => a !== b)
        .map(({ weekday, a, b }) => ({
          weekday,
          startMinute: Math.min(a, b),
          endMinute: Math.max(a, b),
        })),
    )
    .filter((windows) => windows.length > 0);
  const weeks = fc.record({ hours, timeZone: fc.constantFrom(...zones) });
  const moments = fc.date({
    min: at('2025-01-01T00:00:00Z'),
    max: at('2028-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const amounts = fc.integer({ min: 0, max: 1_200 });
  const days = fc.integer({ min: 0, max: 12 });

  it('gives working time only, on the side asked for', () => {
    fc.assert(
      fc.property(weeks, moments, amounts, days, (week, moment, minutes, later) => {
        const next = nextWorkingInstant(week, moment);
        const previous = previousWorkingInstant(week, moment);
        for (const one of [
          next,
          previous,
          addWorkingMinutes(week, moment, minutes),
          addWorkingDays(week, moment, later),
        ])
          expect(isWorkingTime(week, one)).toBe(true);
        expect(next.getTime()).toBeGreaterThanOrEqual(moment.getTime());
        expect(previous.getTime()).toBeLessThanOrEqual(moment.getTime());
      }),
      { numRuns: 150 },
    );
  });

  it('never gives an earlier result for a later moment', () => {
    fc.assert(
      fc.property(
        weeks,
        moments,
        fc.integer({ min: 0, max: 20_000 }),
        days,
        (week, one, by, later) => {
          const other = new Date(one.getTime() + by * 60_000);
          for (const of of [
            (when: Date) => nextWorkingInstant(week, when),
            (when: Date) => previousWorkingInstant(week, when),
            (when: Date) => addWorkingMinutes(week, when, later * 100),
            (when: Date) => addWorkingDays(week, when, later),
          ])
            expect(of(one).getTime()).toBeLessThanOrEqual(of(other).getTime());
        },
      ),
      { numRuns: 150 },
    );
  });

  it('adds two amounts of working time as it adds their sum', () => {
    fc.assert(
      fc.property(weeks, moments, amounts, amounts, (week, moment, a, b) => {
        expect(addWorkingMinutes(week, addWorkingMinutes(week, moment, a), b)).toEqual(
          addWorkingMinutes(week, moment, a + b),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('adds working days one by one as it adds them at once, where all days are alike', () => {
    const alike = fc.constantFrom(...zones).map(nineToFive);
    fc.assert(
      fc.property(alike, moments, days, days, (week, moment, a, b) => {
        expect(addWorkingDays(week, addWorkingDays(week, moment, a), b)).toEqual(
          addWorkingDays(week, moment, a + b),
        );
      }),
      { numRuns: 150 },
    );
  });
});
