import fc from 'fast-check';
import { asTimes, between, settingsWith, somebody, span } from './calendar.fixture';
import { SLOT_MS } from './horizon';
import { plannedPerson } from './planned-person';

const PLAIN = settingsWith({});
const UTC_DAY = between('2026-11-24T00:00Z', '2026-11-25T00:00Z');
const free = (facts = somebody('UTC'), settings = PLAIN, horizon = UTC_DAY): string[] =>
  asTimes(horizon, plannedPerson(facts, settings, horizon).free);
const soft = (facts = somebody('UTC'), settings = PLAIN, horizon = UTC_DAY): string[] => {
  const planned = plannedPerson(facts, settings, horizon);
  return planned.soft.map((one) =>
    `${asTimes(horizon, [one]).join()} ${one.why} ${one.price}`.replaceAll('2026-11-24T', ''),
  );
};
const busy = (from: string, to: string, over = {}) => ({
  ...span(`2026-11-24T${from}Z`, `2026-11-24T${to}Z`),
  strength: 'busy' as const,
  tentative: false,
  ...over,
});

describe('the working hours of a local day', () => {
  it.each([
    // Two Fridays and the Mondays after: the hour of UTC moves with the clock of the place.
    ['Europe/Amsterdam', '2026-10-23', '2026-10-23T07:00Z/2026-10-23T15:00Z'],
    ['Europe/Amsterdam', '2026-10-26', '2026-10-26T08:00Z/2026-10-26T16:00Z'],
    ['America/New_York', '2026-10-30', '2026-10-30T13:00Z/2026-10-30T21:00Z'],
    ['America/New_York', '2026-11-02', '2026-11-02T14:00Z/2026-11-02T22:00Z'],
    ['Asia/Kolkata', '2026-11-24', '2026-11-24T03:30Z/2026-11-24T11:30Z'],
    ['Asia/Kathmandu', '2026-11-24', '2026-11-24T03:15Z/2026-11-24T11:15Z'],
    ['Australia/Lord_Howe', '2026-10-02', '2026-10-01T22:30Z/2026-10-02T06:30Z'],
    ['Australia/Lord_Howe', '2026-10-05', '2026-10-04T22:00Z/2026-10-05T06:00Z'],
  ])('in %s on %s are %s', (zone, date, expected) => {
    const start = Date.parse(`${date}T00:00Z`) - 12 * 3_600_000;
    const horizon = between(
      new Date(start).toISOString(),
      new Date(start + 48 * 3_600_000).toISOString(),
    );
    expect(free(somebody(zone), PLAIN, horizon)).toContain(expected);
  });

  const nights = (zone: string) =>
    somebody(zone, {
      week: { timeZone: zone, hours: [{ weekday: 7, startMinute: 60, endMinute: 240 }] },
    });

  it.each([
    ['Europe/Amsterdam', '2026-10-25', 'in the hour that comes twice', 16],
    ['Europe/Amsterdam', '2027-03-28', 'in the hour that is skipped', 8],
    ['America/New_York', '2026-11-01', 'in the hour that comes twice', 16],
    ['America/New_York', '2027-03-14', 'in the hour that is skipped', 8],
    ['Australia/Lord_Howe', '2027-04-04', 'in the half hour that comes twice', 14],
    ['Australia/Lord_Howe', '2026-10-04', 'in the half hour that is skipped', 10],
    ['America/Sao_Paulo', '2026-11-01', 'where no clock changes any more', 12],
  ])('from one to four in %s on %s, %s, are %d quarter hours', (zone, date, _what, slots) => {
    const start = Date.parse(`${date}T00:00Z`) - 14 * 3_600_000;
    const horizon = { startsAt: start, slots: 44 * 4 };
    const planned = plannedPerson(nights(zone), PLAIN, horizon);
    expect(planned.free.reduce((sum, one) => sum + one.to - one.from, 0)).toBe(slots);
    expect(planned.free).toHaveLength(1);
  });

  it('count where they fill a quarter hour, over windows that touch', () => {
    const hours = [
      { weekday: 2, startMinute: 545, endMinute: 607 },
      { weekday: 2, startMinute: 607, endMinute: 700 },
    ];
    expect(free(somebody('UTC', { week: { timeZone: 'UTC', hours } }))).toEqual([
      '2026-11-24T09:15Z/2026-11-24T11:30Z',
    ]);
  });

  it('leave out days off by the local date, and pauses', () => {
    const week = between('2026-11-23T00:00Z', '2026-11-26T00:00Z');
    const facts = somebody('Australia/Lord_Howe', {
      daysOff: ['2026-11-24'],
      pauses: [span('2026-11-25T04:00Z', '2026-12-01T00:00Z')],
    });
    expect(free(facts, PLAIN, week)).toEqual([
      '2026-11-23T00:00Z/2026-11-23T06:00Z',
      '2026-11-24T22:00Z/2026-11-25T04:00Z',
    ]);
  });
});

describe('what takes time', () => {
  it('takes each quarter hour that it touches', () => {
    expect(free(somebody('UTC', { busy: [busy('10:10', '10:50')] }))).toEqual([
      '2026-11-24T09:00Z/2026-11-24T10:00Z',
      '2026-11-24T11:00Z/2026-11-24T17:00Z',
    ]);
  });

  it('keeps the buffer before a round after it, and the buffer after a round before it', () => {
    const facts = somebody('UTC', {
      busy: [busy('12:00', '13:00')],
      bufferBefore: 30,
      bufferAfter: 15,
    });
    expect(free(facts)).toEqual([
      '2026-11-24T09:00Z/2026-11-24T11:45Z',
      '2026-11-24T13:30Z/2026-11-24T17:00Z',
    ]);
    expect(plannedPerson(facts, PLAIN, UTC_DAY).buffer).toBe(2);
  });

  it('goes by the buffers of the organisation where somebody says nothing', () => {
    const settings = settingsWith({}, { bufferBefore: 0, bufferAfter: 30 });
    expect(free(somebody('UTC', { busy: [busy('12:00', '13:00')] }), settings)).toEqual([
      '2026-11-24T09:00Z/2026-11-24T11:30Z',
      '2026-11-24T13:00Z/2026-11-24T17:00Z',
    ]);
    expect(
      free(somebody('UTC', { busy: [busy('12:00', '13:00')], bufferAfter: 0 }), settings),
    ).toHaveLength(2);
  });

  it('keeps the larger buffer on both sides of a round of another loop', () => {
    const claim = { ...busy('12:00', '13:00'), loopId: 'other', roundId: 'r' };
    expect(free(somebody('UTC', { claims: [claim], bufferBefore: 15, bufferAfter: 0 }))).toEqual([
      '2026-11-24T09:00Z/2026-11-24T11:45Z',
      '2026-11-24T13:15Z/2026-11-24T17:00Z',
    ]);
  });
});

describe('time at a price', () => {
  it('is movable or tentative, as the rules have it; an override word is never', () => {
    const facts = somebody('UTC', {
      busy: [
        busy('09:00', '10:00', { strength: 'movable' }),
        busy('11:00', '12:00', { tentative: true }),
        busy('14:00', '15:00', { strength: 'override', tentative: true }),
      ],
    });
    expect(soft(facts)).toEqual(['09:00Z/10:00Z movable 3', '11:00Z/12:00Z tentative 6']);
    expect(free(facts)).toEqual([
      '2026-11-24T09:00Z/2026-11-24T14:00Z',
      '2026-11-24T15:00Z/2026-11-24T17:00Z',
    ]);
    const hard = settingsWith({
      movable: { mode: 'hard', limit: 0, price: 3 },
      tentative: { mode: 'off', limit: 0, price: 6 },
    });
    expect(soft(facts, hard)).toEqual([]);
    expect(free(facts, hard)[0]).toBe('2026-11-24T10:00Z/2026-11-24T14:00Z');
  });

  it('costs the dearest of several reasons, and never where there is no time', () => {
    const facts = somebody('UTC', {
      busy: [
        busy('09:00', '12:00', { strength: 'movable' }),
        busy('10:00', '11:00', { tentative: true }),
        busy('11:30', '12:30'),
      ],
    });
    expect(soft(facts)).toEqual([
      '09:00Z/10:00Z movable 3',
      '10:00Z/11:00Z tentative 6',
      '11:00Z/11:30Z movable 3',
    ]);
  });

  it('lies outside working hours only where the organisation bends them', () => {
    const bent = settingsWith({ hours: { mode: 'soft', limit: 30, price: 5 } });
    expect(soft()).toEqual([]);
    expect(soft(somebody('UTC'), bent)).toEqual([
      '08:30Z/09:00Z outside_hours 5',
      '17:00Z/17:30Z outside_hours 5',
    ]);
    expect(free(somebody('UTC'), bent)).toEqual(['2026-11-24T08:30Z/2026-11-24T17:30Z']);
  });
});

describe('load', () => {
  it('is the hours of late, and nothing of what is longer ago', () => {
    const facts = somebody('UTC', {
      efforts: [
        { at: Date.parse('2026-10-01T10:00Z'), hours: 9 },
        { at: Date.parse('2026-11-20T10:00Z'), hours: 1.5 },
        { at: Date.parse('2026-11-24T10:00Z'), hours: 1.25 },
      ],
    });
    const settings = settingsWith({ load: { mode: 'soft', limit: 28, price: 2 } });
    expect(plannedPerson(facts, settings, UTC_DAY)).toMatchObject({ load: 6, loadStep: 2 });
    expect(
      plannedPerson(facts, settingsWith({ load: { mode: 'off', limit: 28, price: 2 } }), UTC_DAY),
    ).toMatchObject({ load: 0, loadStep: 0 });
  });
});

describe('whatever is known of somebody', () => {
  const minutes = fc.integer({ min: 0, max: 5 * 24 * 60 });
  const times = fc.array(
    fc.record({
      start: minutes,
      length: fc.integer({ min: 1, max: 300 }),
      strength: fc.constantFrom('busy' as const, 'movable' as const, 'override' as const),
      tentative: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  const zones = fc.constantFrom('Europe/Amsterdam', 'Asia/Kathmandu', 'Australia/Lord_Howe');

  it('spans are ascending, apart and within the horizon, and what costs is free', () => {
    fc.assert(
      fc.property(times, zones, fc.constantFrom(0, 15, 45), (list, zone, buffer) => {
        const startsAt = Date.parse('2026-10-01T00:00Z');
        const horizon = { startsAt, slots: 5 * 96 };
        const facts = somebody(zone, {
          bufferBefore: buffer,
          busy: list.map(({ start, length, ...rest }) => ({
            ...rest,
            from: startsAt + start * 60_000,
            to: startsAt + (start + length) * 60_000,
          })),
        });
        const settings = settingsWith({ hours: { mode: 'soft', limit: 60, price: 4 } });
        const planned = plannedPerson(facts, settings, horizon);
        let last = -1;
        for (const { from, to } of planned.free) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(horizon.slots);
          last = to;
        }
        let end = 0;
        for (const one of planned.soft) {
          expect(one.from).toBeGreaterThanOrEqual(end);
          expect(planned.free.some(({ from, to }) => from <= one.from && one.to <= to)).toBe(true);
          end = one.to;
        }
        const firm = facts.busy.filter(
          ({ strength, tentative }) =>
            strength === 'override' || (strength === 'busy' && !tentative),
        );
        for (const one of firm)
          expect(
            planned.free.some(
              ({ from, to }) =>
                startsAt + from * SLOT_MS < one.to && one.from < startsAt + to * SLOT_MS,
            ),
          ).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
