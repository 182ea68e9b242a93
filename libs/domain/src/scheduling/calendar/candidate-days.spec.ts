import { asTimes, between, span } from './calendar.fixture';
import { candidateDays, usualWindows } from './candidate-days';
import { gridOf, horizonOf, instantOf, slotOf } from './horizon';

const LUNCH = { startMinute: 690, endMinute: 840, minutes: 45 };

describe('the days of a candidate', () => {
  it('are local dates, with a window over midnight parted there', () => {
    const horizon = between('2026-11-24T00:00Z', '2026-11-28T00:00Z');
    const days = candidateDays(
      [
        span('2026-11-24T16:00Z', '2026-11-24T20:00Z'),
        span('2026-11-26T03:00Z', '2026-11-26T05:00Z'),
      ],
      'Asia/Kathmandu',
      null,
      horizon,
    );
    expect(days.map(({ date, wait, windows }) => [date, wait, asTimes(horizon, windows)])).toEqual([
      ['2026-11-24', 0, ['2026-11-24T16:00Z/2026-11-24T18:15Z']],
      ['2026-11-25', 1, ['2026-11-24T18:15Z/2026-11-24T20:00Z']],
      ['2026-11-26', 2, ['2026-11-26T03:00Z/2026-11-26T05:00Z']],
    ]);
  });

  it('make one window of two that overlap or touch, and none of a few minutes', () => {
    const horizon = between('2026-11-24T00:00Z', '2026-11-25T00:00Z');
    const [day] = candidateDays(
      [
        span('2026-11-24T09:00Z', '2026-11-24T10:10Z'),
        span('2026-11-24T10:10Z', '2026-11-24T11:00Z'),
        span('2026-11-24T15:05Z', '2026-11-24T15:20Z'),
      ],
      'UTC',
      null,
      horizon,
    );
    expect(asTimes(horizon, day?.windows ?? [])).toEqual(['2026-11-24T09:00Z/2026-11-24T11:00Z']);
  });

  it.each([
    ['Europe/Amsterdam', '2026-10-24', '2026-10-24T09:30Z/2026-10-24T12:00Z'],
    ['Europe/Amsterdam', '2026-10-25', '2026-10-25T10:30Z/2026-10-25T13:00Z'],
    ['America/New_York', '2027-03-14', '2027-03-14T15:30Z/2027-03-14T18:00Z'],
    ['Asia/Kolkata', '2026-11-24', '2026-11-24T06:00Z/2026-11-24T08:30Z'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-04T00:30Z/2026-10-04T03:00Z'],
  ])('have lunch by the clock of %s on %s', (zone, date, expected) => {
    const start = Date.parse(`${date}T00:00Z`) - 24 * 3_600_000;
    const horizon = { startsAt: start, slots: 3 * 96 };
    const all = { from: start, to: start + 3 * 96 * 900_000 };
    const day = candidateDays([all], zone, LUNCH, horizon).find((one) => one.date === date);
    expect(asTimes(horizon, day?.lunch ? [day.lunch] : [])).toEqual([expected]);
  });

  it('owe lunch when there is time for it neither before the first round nor after the last', () => {
    const horizon = between('2026-11-24T00:00Z', '2026-11-25T00:00Z');
    const [day] = candidateDays(
      [span('2026-11-24T09:00Z', '2026-11-24T17:00Z')],
      'UTC',
      LUNCH,
      horizon,
    );
    expect(day?.lunch).toEqual({ from: 46, to: 56, owedFrom: 48, owedTo: 54 });
  });

  it('ask for no lunch that the horizon cuts', () => {
    const horizon = between('2026-11-24T12:00Z', '2026-11-25T00:00Z');
    const [day] = candidateDays(
      [span('2026-11-24T09:00Z', '2026-11-24T17:00Z')],
      'UTC',
      LUNCH,
      horizon,
    );
    expect(day?.lunch).toBeNull();
  });

  it('are weekdays that are not off, where the candidate named none', () => {
    const horizon = between('2026-12-24T00:00Z', '2026-12-30T00:00Z');
    const hours = { startMinute: 540, endMinute: 1080 };
    const windows = usualWindows(hours, 'America/Sao_Paulo', ['2026-12-25'], horizon);
    expect(windows.map(({ from }) => new Date(from).toISOString().slice(0, 16))).toEqual([
      '2026-12-23T12:00',
      '2026-12-24T12:00',
      '2026-12-28T12:00',
      '2026-12-29T12:00',
    ]);
  });
});

describe('the grid of starts', () => {
  it.each([
    ['Europe/Amsterdam', '2026-11-24T00:15Z', 60, { every: 4, offset: 3 }],
    ['Asia/Kolkata', '2026-11-24T00:00Z', 60, { every: 4, offset: 2 }],
    ['Asia/Kolkata', '2026-11-24T00:00Z', 30, { every: 2, offset: 0 }],
    ['Asia/Kathmandu', '2026-11-24T00:00Z', 60, { every: 4, offset: 1 }],
    ['Asia/Kathmandu', '2026-11-24T00:00Z', 30, { every: 2, offset: 1 }],
    ['Asia/Kathmandu', '2026-11-24T00:00Z', 15, { every: 1, offset: 0 }],
    ['Europe/Amsterdam', '2026-10-20T00:00Z', 60, { every: 4, offset: 0 }],
  ])('lies on the clock of %s from %s, every %d minutes', (zone, from, every, expected) => {
    const start = Date.parse(from);
    expect(gridOf(zone, every, { startsAt: start, slots: 96 * 10 })).toEqual(expected);
  });

  it('is finer where the clock changes by half a step within the horizon', () => {
    const horizon = between('2026-10-01T00:00Z', '2026-10-08T00:00Z');
    expect(gridOf('Australia/Lord_Howe', 60, horizon)).toEqual({ every: 2, offset: 0 });
    const before = between('2026-09-01T00:00Z', '2026-09-08T00:00Z');
    expect(gridOf('Australia/Lord_Howe', 60, before)).toEqual({ every: 4, offset: 2 });
  });
});

describe('a horizon', () => {
  it('begins and ends on quarter hours within what was asked', () => {
    const horizon = horizonOf(new Date('2026-11-24T09:05Z'), new Date('2026-11-24T10:10Z'));
    expect(horizon).toEqual({ startsAt: Date.parse('2026-11-24T09:15Z'), slots: 3 });
    expect(slotOf(horizon, new Date('2026-11-24T09:44Z'))).toBe(1);
    expect(slotOf(horizon, new Date('2026-11-24T09:00Z'))).toBe(-1);
    expect(instantOf(horizon, 3)).toEqual(new Date('2026-11-24T10:00Z'));
  });

  it('is empty backwards, and never longer than two months', () => {
    const [early, late] = [new Date('2026-01-01T00:00Z'), new Date('2030-01-01T00:00Z')];
    expect(horizonOf(late, early).slots).toBe(0);
    expect(horizonOf(early, late).slots).toBe(62 * 96);
  });
});
