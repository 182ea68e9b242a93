import { agendaOf, lunchOf } from './agenda';
import { checkOffer } from './check-offer';
import { instantsOf, localTime } from './local-time';
import { ownTimes, type TypedStretch } from './own-times';
import { selfLinkStanding, type SelfLinkFacts } from './standing';
import type { OfferedChoice } from './terms';

const NOW = new Date('2026-11-24T09:00:00Z');
const at = (iso: string) => new Date(iso);
const iso = (dates: readonly Date[]) => dates.map((date) => date.toISOString());

describe('the clock of a zone', () => {
  it.each([
    ['a zone of 45 minutes', '2026-12-02', 600, 'Asia/Kathmandu', ['2026-12-02T04:15:00.000Z']],
    ['the hour that clocks jump over', '2026-03-29', 150, 'Europe/Rome', []],
    [
      'the hour that comes twice',
      '2026-10-25',
      150,
      'Europe/Rome',
      ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ],
    [
      'the half hour that comes twice',
      '2026-04-05',
      105,
      'Australia/Lord_Howe',
      ['2026-04-04T14:45:00.000Z', '2026-04-04T15:15:00.000Z'],
    ],
    ['a year’s end', '2027-01-01', 0, 'Pacific/Auckland', ['2026-12-31T11:00:00.000Z']],
  ])('reads %s', (_what, day, minutes, zone, instants) => {
    expect(iso(instantsOf(day, minutes, zone))).toEqual(instants);
    for (const instant of instants)
      expect(localTime(new Date(instant), zone)).toEqual({ day, minutes });
  });
});

describe('the times a candidate gives', () => {
  const given = (...rows: readonly (readonly [string, string, string])[]) =>
    ownTimes(
      rows.map(([day, from, to]): TypedStretch => ({ day, from, to })),
      'Africa/Nairobi',
      NOW,
    );
  const problems = (...rows: readonly (readonly [string, string, string])[]) => {
    const said = given(...rows);
    return said.ok ? [] : said.problems.map(({ path, code, message }) => [path, code, message]);
  };

  it('are read in their zone, in order, and empty rows say nothing', () => {
    const said = given(
      ['2026-12-08', '13:00', '18:00'],
      ['', '', ''],
      ['2026-12-07', '09:00', '17:00'],
    );
    expect(said).toEqual({
      ok: true,
      value: [
        { startsAt: at('2026-12-07T06:00:00Z'), endsAt: at('2026-12-07T14:00:00Z') },
        { startsAt: at('2026-12-08T10:00:00Z'), endsAt: at('2026-12-08T15:00:00Z') },
      ],
    });
  });

  it('that end before they start are named with what was probably meant', () => {
    expect(problems(['2026-12-07', '09:00', '17:00'], ['2026-12-09', '16:00', '12:00'])).toEqual([
      [
        'windows.1.to',
        'ENDS_BEFORE_START',
        'This ends before it starts. Did you mean 12:00–16:00?',
      ],
    ]);
  });

  it.each([
    ['nothing at all', [], 'windows', 'REQUIRED'],
    ['no day', [['', '09:00', '10:00']], 'windows.0.day', 'REQUIRED'],
    ['a day that is none', [['2026-02-30', '09:00', '10:00']], 'windows.0.day', 'INVALID_DAY'],
    ['yesterday', [['2026-11-23', '09:00', '10:00']], 'windows.0.day', 'PAST'],
    ['this morning', [['2026-11-24', '08:00', '18:00']], 'windows.0.from', 'PAST'],
    ['the year after next', [['2028-01-01', '09:00', '10:00']], 'windows.0.day', 'TOO_FAR'],
    ['no end', [['2026-12-07', '09:00', '']], 'windows.0.to', 'REQUIRED'],
    ['a time that is none', [['2026-12-07', '9', '25:00']], 'windows.0.from', 'INVALID_TIME'],
    ['no time between', [['2026-12-07', '09:00', '09:00']], 'windows.0.to', 'TOO_SHORT'],
    [
      'two that overlap',
      [
        ['2026-12-07', '09:00', '12:00'],
        ['2026-12-07', '11:00', '14:00'],
      ],
      'windows.1.day',
      'OVERLAP',
    ],
  ] as const)('are refused for %s', (_what, rows, path, code) => {
    expect(problems(...rows)[0]?.slice(0, 2)).toEqual([path, code]);
  });

  it('are refused where the clocks jump over them', () => {
    const rows = [{ day: '2027-03-28', from: '02:30', to: '06:00' }];
    const said = ownTimes(rows, 'Europe/Rome', at('2027-03-20T09:00:00Z'));
    expect(said).toMatchObject({ problems: [{ path: 'windows.0.from', code: 'NO_SUCH_TIME' }] });
  });
});

describe('a day of rounds', () => {
  const round = (startsAt: string, endsAt: string) => ({ startsAt, endsAt });

  it('has breaks, and a lunch where the long pause lies around noon', () => {
    const [day, ...rest] = agendaOf(
      [
        round('2026-12-02T11:15:00Z', '2026-12-02T12:15:00Z'),
        round('2026-12-02T08:00:00Z', '2026-12-02T09:00:00Z'),
        round('2026-12-02T09:15:00Z', '2026-12-02T10:15:00Z'),
      ],
      'Africa/Nairobi',
    );
    expect(rest).toEqual([]);
    expect(day?.parts.map(({ kind }) => kind)).toEqual([
      'round',
      'break',
      'round',
      'lunch',
      'round',
    ]);
    expect(day && lunchOf(day)).toBe('2026-12-02T10:15:00Z');
  });

  it('is the local one: rounds around midnight in UTC are two days in Lisbon and one in Auckland', () => {
    const rounds = [
      round('2026-12-02T22:00:00Z', '2026-12-02T23:00:00Z'),
      round('2026-12-03T00:30:00Z', '2026-12-03T01:30:00Z'),
    ];
    expect(agendaOf(rounds, 'Europe/Lisbon').map(({ day }) => day)).toEqual([
      '2026-12-02',
      '2026-12-03',
    ]);
    expect(agendaOf(rounds, 'Pacific/Auckland').map(({ day }) => day)).toEqual(['2026-12-03']);
  });
});

describe('what a link shows', () => {
  const link: SelfLinkFacts = {
    state: 'open',
    expiresAt: at('2026-11-27T15:00:00Z'),
    cutoffHours: 24,
    booked: null,
  };
  const booked: SelfLinkFacts = {
    ...link,
    state: 'booked',
    booked: { startsAt: at('2026-12-02T08:00:00Z'), endsAt: at('2026-12-02T13:30:00Z') },
  };

  it.each([
    ['an open offer', link, '2026-11-27T14:59:59Z', 'choices'],
    ['an offer that ran out', link, '2026-11-27T15:00:00Z', 'nothing'],
    ['a withdrawn one', { ...link, state: 'withdrawn' }, '2026-11-25T00:00:00Z', 'nothing'],
    ['a cancelled one', { ...link, state: 'cancelled' }, '2026-11-25T00:00:00Z', 'cancelled'],
    ['a booking after the offer ran out', booked, '2026-12-01T00:00:00Z', 'booking'],
    ['a booking that is over', booked, '2026-12-02T13:30:00Z', 'nothing'],
  ] as const)('is right for %s', (_what, facts, now, shows) => {
    expect(selfLinkStanding(facts, at(now)).shows).toBe(shows);
  });

  it('lets a booking be changed until so many hours before it, and not at that moment', () => {
    expect(selfLinkStanding(booked, at('2026-12-01T07:59:59Z'))).toMatchObject({ mayChange: true });
    expect(selfLinkStanding(booked, at('2026-12-01T08:00:00Z'))).toMatchObject({
      mayChange: false,
    });
  });
});

describe('an offer', () => {
  const choice = (startsAt: string): OfferedChoice => ({
    key: '1',
    rounds: [{ roundId: 'r', startsAt, endsAt: '2026-12-02T09:00:00Z', roomId: null, seats: [] }],
  });
  const offer = {
    choices: [choice('2026-12-02T08:00:00Z')],
    expiresAt: at('2026-11-27T15:00:00Z'),
    cutoffHours: 24,
    message: ' Looking forward to it. ',
  };

  it('is kept with its message tidied', () => {
    expect(checkOffer(offer, NOW)).toMatchObject({
      ok: true,
      value: { message: 'Looking forward to it.' },
    });
  });

  it.each([
    ['no choice', { choices: [] }, 'proposals', 'REQUIRED'],
    [
      'nine choices',
      { choices: Array<OfferedChoice>(9).fill(choice('2026-12-02T08:00:00Z')) },
      'proposals',
      'TOO_MANY',
    ],
    ['a choice in the past', { choices: [choice('2026-11-24T08:00:00Z')] }, 'proposals', 'PAST'],
    ['an end that has come', { expiresAt: NOW }, 'expiresAt', 'PAST'],
    ['an end in a year', { expiresAt: at('2027-11-24T00:00:00Z') }, 'expiresAt', 'TOO_FAR'],
    [
      'an end after the last choice',
      { expiresAt: at('2026-12-03T00:00:00Z') },
      'expiresAt',
      'TOO_LATE',
    ],
    ['half an hour of cut-off', { cutoffHours: 0.5 }, 'cutoffHours', 'OUT_OF_RANGE'],
    ['a message too long', { message: 'x'.repeat(1001) }, 'message', 'TOO_LONG'],
    ['a message that cannot be stored', { message: 'a\0b' }, 'message', 'INVALID_TEXT'],
  ])('is refused for %s', (_what, over, path, code) => {
    const said = checkOffer({ ...offer, ...over }, NOW);
    expect(said.ok ? [] : said.problems.map((one) => [one.path, one.code])).toContainEqual([
      path,
      code,
    ]);
  });
});
