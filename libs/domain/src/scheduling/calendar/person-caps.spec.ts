import { asTimes, between, settingsWith, somebody, span } from './calendar.fixture';
import { personCaps } from './person-caps';

const claim = (from: string) => ({
  ...span(from, new Date(Date.parse(from) + 3_600_000).toISOString()),
  loopId: 'other',
  roundId: null,
});
const caps = (
  facts: Parameters<typeof personCaps>[0],
  horizon: Parameters<typeof personCaps>[2],
  settings = settingsWith({}),
): string[] =>
  personCaps(facts, settings, horizon).map(
    (cap) => `${cap.kind} ${asTimes(horizon, [cap]).join()} ${cap.left} ${cap.price}`,
  );

describe('caps', () => {
  it('count rounds of the local day, which is not the day of UTC', () => {
    const horizon = between('2026-11-24T00:00Z', '2026-11-25T00:00Z');
    // Seven in the evening of the 23rd in New York; and eight of the 24th in Lord Howe.
    const facts = { claims: [claim('2026-11-24T00:30Z')], dayCap: 2 };
    expect(caps(somebody('America/New_York', facts), horizon).slice(0, 2)).toEqual([
      'day 2026-11-24T00:00Z/2026-11-24T05:00Z 1 null',
      'day 2026-11-24T05:00Z/2026-11-25T00:00Z 2 null',
    ]);
    expect(caps(somebody('Asia/Kathmandu', facts), horizon).slice(0, 2)).toEqual([
      'day 2026-11-24T00:00Z/2026-11-24T18:15Z 1 null',
      'day 2026-11-24T18:15Z/2026-11-25T00:00Z 2 null',
    ]);
  });

  it('count whole ISO weeks, over New Year too', () => {
    const horizon = between('2026-12-31T00:00Z', '2027-01-06T00:00Z');
    const facts = somebody('Europe/Amsterdam', {
      weekCap: 4,
      claims: [
        claim('2026-12-28T09:00Z'),
        claim('2026-12-29T09:00Z'),
        claim('2027-01-01T09:00Z'),
        // Half past midnight of Monday, the fourth, in Amsterdam.
        claim('2027-01-03T23:30Z'),
      ],
    });
    expect(caps(facts, horizon).filter((one) => one.startsWith('week'))).toEqual([
      'week 2026-12-31T00:00Z/2027-01-03T23:00Z 1 15',
      'week 2027-01-03T23:00Z/2027-01-06T00:00Z 3 15',
    ]);
  });

  it.each([
    ['Europe/Amsterdam', '2026-10-25', 25],
    ['Europe/Amsterdam', '2027-03-28', 23],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Australia/Lord_Howe', '2027-04-04', 24.5],
    ['Asia/Kolkata', '2026-10-25', 24],
  ])('in %s the day %s lasts %d hours', (zone, date, hours) => {
    const start = Date.parse(`${date}T00:00Z`) - 36 * 3_600_000;
    const days = personCaps(somebody(zone), settingsWith({}), { startsAt: start, slots: 4 * 96 });
    const lengths = days.filter(({ kind }) => kind === 'day').map(({ from, to }) => to - from);
    expect(lengths.slice(1, -1)).toContain(hours * 4);
  });

  it('go below nothing where there are too many already', () => {
    const horizon = between('2026-11-24T00:00Z', '2026-11-25T00:00Z');
    const claims = ['09:00', '10:00', '11:00'].map((time) => claim(`2026-11-24T${time}Z`));
    expect(caps(somebody('UTC', { claims, dayCap: 1 }), horizon)[0]).toMatch(/ -2 null$/);
  });

  it('hold for who named one where the organisation holds none', () => {
    const horizon = between('2026-11-24T00:00Z', '2026-11-25T00:00Z');
    const off = settingsWith({
      day_cap: { mode: 'off', limit: 3, price: 9 },
      week_cap: { mode: 'off', limit: 8, price: 9 },
    });
    expect(caps(somebody('UTC'), horizon, off)).toEqual([]);
    expect(caps(somebody('UTC', { dayCap: 2 }), horizon, off)).toEqual([
      'day 2026-11-24T00:00Z/2026-11-25T00:00Z 2 null',
    ]);
  });
});
