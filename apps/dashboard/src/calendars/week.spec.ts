import { mondayOf, shownHours, startOfDay, weekOf } from './week';

const zone = 'Europe/Berlin';
const span = (startsAt: string, endsAt: string) => ({ startsAt, endsAt });

describe('a week of busy times', () => {
  it('begins on the Monday of the reader, not of the machine', () => {
    const sundayLate = new Date('2026-11-29T23:30:00Z');
    expect(mondayOf(sundayLate, 'Europe/Berlin')).toBe('2026-11-30');
    expect(mondayOf(sundayLate, 'UTC')).toBe('2026-11-23');
  });

  it('puts a time on its day by the wall clock', () => {
    const [, tuesday] = weekOf(
      '2026-11-23',
      [span('2026-11-24T09:00:00Z', '2026-11-24T10:30:00Z')],
      zone,
    );
    expect(tuesday?.blocks[0]).toMatchObject({ from: 600, until: 690, lane: 0, lanes: 1 });
  });

  it('cuts a time at midnight and shows it on both days', () => {
    const week = weekOf('2026-11-23', [span('2026-11-24T22:00:00Z', '2026-11-25T07:00:00Z')], zone);
    expect(week[1]?.blocks[0]).toMatchObject({ from: 1380, until: 1440 });
    expect(week[2]?.blocks[0]).toMatchObject({ from: 0, until: 480 });
  });

  it('lays what overlaps side by side and lets the rest have the whole width', () => {
    const week = weekOf(
      '2026-11-23',
      [
        span('2026-11-23T09:00:00Z', '2026-11-23T11:00:00Z'),
        span('2026-11-23T10:00:00Z', '2026-11-23T12:00:00Z'),
        span('2026-11-23T14:00:00Z', '2026-11-23T15:00:00Z'),
      ],
      zone,
    );
    expect(week[0]?.blocks.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  it('keeps days of 23 and 25 hours whole', () => {
    expect(
      startOfDay('2027-03-29', zone).getTime() - startOfDay('2027-03-28', zone).getTime(),
    ).toBe(23 * 3_600_000);
    const all = span('2027-03-27T23:00:00Z', '2027-03-28T22:00:00Z');
    const week = weekOf('2027-03-22', [all], zone);
    expect(week.map(({ blocks }) => blocks.length)).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(week[6]?.blocks[0]).toMatchObject({ from: 0, until: 1440 });
  });

  it('widens the shown hours for early and late times, not for long ones', () => {
    const early = weekOf(
      '2026-11-23',
      [span('2026-11-24T05:00:00Z', '2026-11-24T06:00:00Z')],
      zone,
    );
    expect(shownHours(early)).toEqual([6, 18]);
    const whole = weekOf(
      '2026-11-23',
      [span('2026-11-23T23:00:00Z', '2026-11-24T23:00:00Z')],
      zone,
    );
    expect(shownHours(whole)).toEqual([8, 18]);
  });
});
