import { extendByRecurrenceRule } from 'ts-ics';
import { busyTimes, type BusyRequest } from './busy-times';

const BERLIN = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//T//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const ask = (text: string, over: Partial<BusyRequest> = {}) =>
  busyTimes({
    text,
    form: 'icalendar',
    timeZone: 'Europe/Lisbon',
    from: Date.parse('2026-11-23T00:00:00Z'),
    to: Date.parse('2027-04-10T00:00:00Z'),
    most: 5000,
    ownHost: 'debrief.example.org',
    words: { ignore: [], override: [] },
    ...over,
  });
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16);
const spans = (file: string, over: Partial<BusyRequest> = {}) => {
  const answer = ask(file, over);
  if (!answer.ok) throw new Error(answer.code);
  return answer.spans.map(
    (span) => `${iso(span.from)} ${iso(span.to)}${span.tentative ? ' ?' : ''}`,
  );
};

describe('busy times of a calendar', () => {
  it.each<[string, string[], string[]]>([
    [
      'a time in UTC',
      ['DTSTART:20261201T090000Z', 'DTEND:20261201T093000Z'],
      ['2026-12-01T09:00 2026-12-01T09:30'],
    ],
    [
      'a length instead of an end',
      ['DTSTART:20261201T090000Z', 'DURATION:PT1H30M'],
      ['2026-12-01T09:00 2026-12-01T10:30'],
    ],
    [
      'a floating time, in the zone of the person',
      ['DTSTART:20270401T090000', 'DTEND:20270401T100000'],
      ['2027-04-01T08:00 2027-04-01T09:00'],
    ],
    [
      'a whole day, from midnight to midnight of the person',
      ['DTSTART;VALUE=DATE:20270401'],
      ['2027-03-31T23:00 2027-04-01T23:00'],
    ],
    [
      'two whole days over a change of the clocks: 47 hours',
      ['DTSTART;VALUE=DATE:20270327', 'DTEND;VALUE=DATE:20270329'],
      ['2027-03-27T00:00 2027-03-28T23:00'],
    ],
    [
      'a zone of the runtime when the file leaves its rules out',
      [
        'DTSTART;TZID=America/New_York:20261201T090000',
        'DTEND;TZID=America/New_York:20261201T100000',
      ],
      ['2026-12-01T14:00 2026-12-01T15:00'],
    ],
    [
      'a half-hour zone',
      ['DTSTART;TZID=Asia/Kolkata:20261201T090000', 'DURATION:PT1H'],
      ['2026-12-01T03:30 2026-12-01T04:30'],
    ],
    [
      'a zone name of Windows without rules',
      ['DTSTART;TZID=Eastern Standard Time:20261201T090000', 'DURATION:PT1H'],
      ['2026-12-01T14:00 2026-12-01T15:00'],
    ],
    [
      'a zone name with a prefix',
      ['DTSTART;TZID=/citadel.org/20240101_1/America/New_York:20261201T090000', 'DURATION:PT1H'],
      ['2026-12-01T14:00 2026-12-01T15:00'],
    ],
    [
      'a zone nobody knows, in the zone of the person',
      ['DTSTART;TZID=Mars/Olympus:20270401T090000', 'DURATION:PT1H'],
      ['2027-04-01T08:00 2027-04-01T09:00'],
    ],
    [
      'a day and two hours by the calendar over the change of the clocks',
      ['DTSTART;TZID=Europe/Lisbon:20270327T120000', 'DURATION:P1DT2H'],
      ['2027-03-27T12:00 2027-03-28T13:00'],
    ],
    [
      'an end of an event begun before the window',
      ['DTSTART:20261122T220000Z', 'DTEND:20261123T020000Z'],
      ['2026-11-23T00:00 2026-11-23T02:00'],
    ],
    ['nothing before the window', ['DTSTART:20261120T090000Z', 'DURATION:PT1H'], []],
    ['nothing for an event without length', ['DTSTART:20261201T090000Z'], []],
    ['nothing for a negative length', ['DTSTART:20261201T090000Z', 'DURATION:-PT1H'], []],
    ['nothing free', ['DTSTART:20261201T090000Z', 'DURATION:PT1H', 'TRANSP:TRANSPARENT'], []],
    ['nothing cancelled', ['DTSTART:20261201T090000Z', 'DURATION:PT1H', 'STATUS:CANCELLED'], []],
    [
      'nothing that Outlook calls free',
      ['DTSTART:20261201T090000Z', 'DURATION:PT1H', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'],
      [],
    ],
    [
      'a mark on what is tentative',
      ['DTSTART:20261201T090000Z', 'DURATION:PT1H', 'STATUS:TENTATIVE'],
      ['2026-12-01T09:00 2026-12-01T10:00 ?'],
    ],
  ])('hold %s', (_what, lines, expected) => {
    expect(spans(calendar(...event('UID:a', ...lines)))).toEqual(expected);
  });

  const starts = (file: string, over: Partial<BusyRequest> = {}) =>
    spans(file, over).map((span) => span.slice(0, 16));

  it.each([
    ['by the rules of the file', BERLIN],
    ['by the name alone', []],
  ])('keep the hour on the wall over both changes of the clocks, %s', (_how, zone) => {
    const weekly = calendar(
      ...zone,
      ...event(
        'UID:a',
        'DTSTART;TZID=Europe/Berlin:20261018T090000',
        'DTEND;TZID=Europe/Berlin:20261018T100000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
      ),
    );
    expect(starts(weekly, { from: 0 })).toEqual([
      '2026-10-18T07:00',
      '2026-10-25T08:00',
      '2026-11-01T08:00',
    ]);
    const spring = weekly.replaceAll('20261018', '20270321');
    expect(starts(spring)).toEqual(['2027-03-21T08:00', '2027-03-28T07:00', '2027-04-04T07:00']);
  });

  it.each([
    ['by the rules of the file', BERLIN],
    ['by the name alone', []],
  ])(
    'take the first of an hour that comes twice, and move on one that is left out, %s',
    (_how, zone) => {
      const twice = calendar(
        ...zone,
        ...event('UID:a', 'DTSTART;TZID=Europe/Berlin:20261025T023000', 'DURATION:PT15M'),
        ...event('UID:b', 'DTSTART;TZID=Europe/Berlin:20270328T023000', 'DURATION:PT15M'),
        ...event('UID:c', 'DTSTART;TZID=Europe/Berlin:20261025T033000', 'DURATION:PT15M'),
        ...event('UID:d', 'DTSTART;TZID=Europe/Berlin:20270328T033000', 'DURATION:PT15M'),
      );
      expect(starts(twice, { from: 0 })).toEqual([
        '2026-10-25T00:30',
        '2026-10-25T02:30',
        '2027-03-28T01:30',
      ]);
    },
  );

  it.each<[string, string[], string[]]>([
    [
      'the second Tuesday of a month, in Berlin',
      ['DTSTART;TZID=Europe/Berlin:20261208T183000', 'RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=4'],
      ['2026-12-08T17:30', '2027-01-12T17:30', '2027-02-09T17:30', '2027-03-09T17:30'],
    ],
    [
      'the last working day of a month',
      ['DTSTART:20261130T090000Z', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4'],
      ['2026-11-30T09:00', '2026-12-31T09:00', '2027-01-29T09:00', '2027-02-26T09:00'],
    ],
    [
      'a 31st only where there is one',
      ['DTSTART:20261231T090000Z', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3'],
      ['2026-12-31T09:00', '2027-01-31T09:00', '2027-03-31T09:00'],
    ],
    [
      'every other week on two days, weeks from Sunday',
      ['DTSTART:20261201T090000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=4'],
      ['2026-12-01T09:00', '2026-12-13T09:00', '2026-12-15T09:00', '2026-12-27T09:00'],
    ],
    [
      'an end in UTC that falls on the last start',
      ['DTSTART;TZID=America/New_York:20261201T210000', 'RRULE:FREQ=DAILY;UNTIL=20261204T020000Z'],
      ['2026-12-02T02:00', '2026-12-03T02:00', '2026-12-04T02:00'],
    ],
    [
      'an end given as a day, with that day',
      ['DTSTART:20261201T090000Z', 'RRULE:FREQ=DAILY;UNTIL=20261202'],
      ['2026-12-01T09:00', '2026-12-02T09:00'],
    ],
    [
      'more dates and fewer',
      [
        'DTSTART;TZID=Europe/Berlin:20261201T090000',
        'RRULE:FREQ=DAILY;COUNT=4',
        'RDATE;TZID=Europe/Berlin:20261215T090000,20261216T090000',
        'EXDATE;TZID=Europe/Berlin:20261109T090000,20261202T090000',
        'EXDATE:20261203T080000Z',
      ],
      ['2026-12-01T08:00', '2026-12-04T08:00', '2026-12-15T08:00', '2026-12-16T08:00'],
    ],
    [
      'a day taken out by its date',
      ['DTSTART:20261201T090000Z', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20261202'],
      ['2026-12-01T09:00', '2026-12-03T09:00'],
    ],
  ])('follow a rule: %s', (_what, lines, expected) => {
    expect(starts(calendar(...event('UID:a', 'DURATION:PT1H', ...lines)))).toEqual(expected);
  });

  it('repeat whole days without those that were taken out', () => {
    const days = event(
      'UID:a',
      'DTSTART;VALUE=DATE:20261201',
      'DTEND;VALUE=DATE:20261202',
      'RRULE:FREQ=DAILY;COUNT=3',
      'EXDATE;VALUE=DATE:20261202',
    );
    expect(starts(calendar(...days))).toEqual(['2026-12-01T00:00', '2026-12-03T00:00']);
  });

  it('agree with another library on plain rules', () => {
    const start = new Date('2026-12-01T09:00:00Z');
    const end = new Date('2027-04-10T00:00:00Z');
    const byday = [{ day: 'TU' as const }, { day: 'FR' as const }];
    for (const [text, rule] of [
      ['FREQ=DAILY;INTERVAL=3', { frequency: 'DAILY' as const, interval: 3 }],
      ['FREQ=WEEKLY', { frequency: 'WEEKLY' as const }],
      ['FREQ=WEEKLY;BYDAY=TU,FR', { frequency: 'WEEKLY' as const, byDay: byday }],
      ['FREQ=MONTHLY', { frequency: 'MONTHLY' as const }],
    ] as const) {
      const others = extendByRecurrenceRule({ ...rule }, { start, end }).map((date) =>
        date.toISOString().slice(0, 16),
      );
      const file = calendar(
        ...event('UID:a', 'DTSTART:20261201T090000Z', 'DURATION:PT1H', `RRULE:${text}`),
      );
      expect([...new Set(others)].sort()).toEqual(starts(file));
    }
  });

  it('move, free and cancel single occurrences of a series', () => {
    const file = calendar(
      ...event(
        'UID:a',
        'DTSTART;TZID=Europe/Berlin:20261201T090000',
        'DURATION:PT1H',
        'RRULE:FREQ=DAILY;COUNT=5',
      ),
      ...event(
        'UID:a',
        'RECURRENCE-ID;TZID=Europe/Berlin:20261202T090000',
        'DTSTART;TZID=Europe/Berlin:20261202T150000',
        'DURATION:PT2H',
      ),
      ...event(
        'UID:a',
        'RECURRENCE-ID:20261203T080000Z',
        'DTSTART:20261203T080000Z',
        'STATUS:CANCELLED',
      ),
      ...event(
        'UID:a',
        'RECURRENCE-ID:20261204T080000Z',
        'DTSTART:20261204T080000Z',
        'DURATION:PT1H',
        'TRANSP:TRANSPARENT',
      ),
    );
    expect(spans(file)).toEqual([
      '2026-12-01T08:00 2026-12-01T09:00',
      '2026-12-02T14:00 2026-12-02T16:00',
      '2026-12-05T08:00 2026-12-05T09:00',
    ]);
  });

  it('are read from free/busy, with free periods left out', () => {
    const file = calendar(
      'BEGIN:VFREEBUSY',
      'DTSTART:20261201T000000Z',
      'DTEND:20261202T000000Z',
      'FREEBUSY;FBTYPE=BUSY:20261201T090000Z/20261201T100000Z,20261201T120000Z/PT30M',
      'FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261201T150000Z/PT1H',
      'FREEBUSY;FBTYPE=FREE:20261201T170000Z/PT1H',
      'FREEBUSY:20261201T190000Z/PT1H',
      'END:VFREEBUSY',
    );
    expect(spans(file)).toEqual([
      '2026-12-01T09:00 2026-12-01T10:00',
      '2026-12-01T12:00 2026-12-01T12:30',
      '2026-12-01T15:00 2026-12-01T16:00 ?',
      '2026-12-01T19:00 2026-12-01T20:00',
    ]);
  });

  it('leave out the rounds of this house, and alarms, and read folded lines', () => {
    const own = 'seat-01939d6e-8f00-7000-8000-000000000001@debrief.example.org';
    const file = calendar(
      ...event(`UID:${own}`, 'DTSTART:20261201T090000Z', 'DURATION:PT1H'),
      ...event(
        'UID:b',
        'DTSTART:20261',
        ' 202T090000Z',
        'DURATION:PT1H',
        'BEGIN:VALARM',
        'DURATION:PT9H',
        'TRIGGER:-PT1H',
        'END:VALARM',
        'SUMMARY:Secret',
      ),
    );
    expect(spans(file)).toEqual(['2026-12-02T09:00 2026-12-02T10:00']);
  });

  it.each([
    ['a page', '<!doctype html><title>Sign in</title>', 'NOT_CALENDAR'],
    ['nothing', '', 'NOT_CALENDAR'],
    ['half a file', calendar(...event('UID:a')).slice(0, -20), 'CUT_OFF'],
    ['no readable event', calendar(...event('UID:a', 'DTSTART:soon')), 'BROKEN'],
    [
      'a rule of every second without end',
      calendar(
        ...event('UID:a', 'DTSTART:19700101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'),
      ),
      'TOO_MANY',
    ],
  ])('are not read from %s', (_what, file, code) => {
    expect(ask(file)).toEqual({ ok: false, code });
  });

  it('are read from every calendar in the answer of a CalDAV server', () => {
    const inside = (day: string) =>
      `<response><propstat><prop><calendar-data>${calendar(
        ...BERLIN,
        ...event(`UID:${day}`, `DTSTART;TZID=Europe/Berlin:202612${day}T090000`, 'DURATION:PT1H'),
      )}</calendar-data></prop></propstat></response>`;
    const xml = `<multistatus>${inside('01')}${inside('02')}</multistatus>`;
    expect(starts(xml, { form: 'multistatus' })).toEqual(['2026-12-01T08:00', '2026-12-02T08:00']);
    expect(ask('<multistatus/>', { form: 'multistatus' })).toMatchObject({ ok: true, spans: [] });
    expect(ask('<p>', { form: 'multistatus' })).toEqual({ ok: false, code: 'NOT_CALENDAR' });
  });

  it('skip what cannot be read and keep the rest', () => {
    const file = calendar(
      ...event('UID:a', 'DTSTART:soon'),
      ...event('UID:b', 'DTSTART:20261202T090000Z', 'DURATION:PT1H'),
      ...event('UID:c', 'DTSTART:20261202T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=NEVER'),
    );
    expect(ask(file)).toMatchObject({ ok: true, skipped: 2, spans: [{ tentative: false }] });
  });

  it('follow a rule without end from long ago to the end of the window', () => {
    const file = calendar(
      ...event('UID:a', 'DTSTART:20010101T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'),
    );
    expect(spans(file)).toHaveLength(138);
  });

  it('of hundreds of old series without end are found without walking every year', () => {
    const series = Array.from({ length: 400 }, (_, index) =>
      event(
        `UID:${index}`,
        `DTSTART;TZID=Europe/Berlin:20000103T${String(index % 24).padStart(2, '0')}${String(index % 60).padStart(2, '0')}00`,
        'DURATION:PT1H',
        `RRULE:FREQ=${index % 2 ? 'DAILY' : 'WEEKLY'};INTERVAL=${1 + (index % 3)}`,
      ),
    );
    expect(ask(calendar(...series.flat()))).toMatchObject({ ok: true, truncated: true });
  });

  it.each([
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH', '20000103T090000'],
    ['FREQ=DAILY;INTERVAL=7', '19990101T090000'],
    ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,SA', '20000102T090000'],
    ['FREQ=DAILY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR', '20001231T090000'],
  ])('are the same with and without a start long ago: %s', (rule, start) => {
    const of = (more: string) =>
      calendar(...event('UID:a', `DTSTART:${start}`, 'DURATION:PT1H', `RRULE:${rule}${more}`));
    expect(spans(of(''))).toEqual(spans(of(';COUNT=9999')));
  });

  it('are cut at the number asked for, the earliest kept, and say so', () => {
    const file = calendar(
      ...event('UID:a', 'DTSTART:20261201T000000Z', 'DURATION:PT10M', 'RRULE:FREQ=HOURLY'),
    );
    const answer = ask(file, { most: 100 });
    expect(answer).toMatchObject({ ok: true, truncated: true });
    expect(answer.ok && answer.spans).toHaveLength(100);
    expect(answer.ok && iso(answer.spans.at(-1)?.from ?? 0)).toBe('2026-12-05T03:00');
  });
});

describe('words of a title', () => {
  const words = { ignore: ['DNB', 'focus time'], override: ['doctor'] };
  const on = (title: string, ...more: string[]) =>
    calendar(
      ...event(
        'UID:w',
        `SUMMARY:${title}`,
        'DTSTART:20261201T090000Z',
        'DTEND:20261201T100000Z',
        ...more,
      ),
    );
  const strengths = (file: string) => {
    const answer = ask(file, { words });
    return answer.ok && answer.spans.map(({ strength }) => strength);
  };

  it.each([
    ['Standup', 'busy'],
    ['dnb please', 'movable'],
    ['Weekly Focus Time', 'movable'],
    ['(DNB)', 'movable'],
    ['DNBx', 'busy'],
    ['Doctor', 'override'],
    ['dnb: DOCTOR', 'override'],
  ])('make %j %s', (title, strength) => {
    expect(strengths(on(title))).toEqual([strength]);
  });

  it('that override count where the event is marked free, but not where it is cancelled', () => {
    expect(strengths(on('Doctor', 'TRANSP:TRANSPARENT'))).toEqual(['override']);
    expect(strengths(on('DNB', 'TRANSP:TRANSPARENT'))).toEqual([]);
    expect(strengths(on('Doctor', 'STATUS:CANCELLED'))).toEqual([]);
  });

  it('count as the firmest where two events take the same time', () => {
    const file = calendar(
      ...event('UID:a', 'SUMMARY:DNB', 'DTSTART:20261201T090000Z', 'DTEND:20261201T100000Z'),
      ...event('UID:b', 'SUMMARY:One', 'DTSTART:20261201T090000Z', 'DTEND:20261201T100000Z'),
    );
    expect(strengths(file)).toEqual(['busy']);
  });

  it('are found behind parameters and escapes, and never taken from the file itself', () => {
    const quoted = calendar(
      ...event(
        'UID:q',
        'SUMMARY;ALTREP="http://x.test/doctor":Lunch\\, DNB',
        'X-DEBRIEF-STRENGTH:override',
        'DTSTART:20261201T090000Z',
        'DTEND:20261201T100000Z',
      ),
    );
    expect(strengths(quoted)).toEqual(['movable']);
  });

  it('leave no title in the answer', () => {
    expect(JSON.stringify(ask(on('Doctor Strange'), { words }))).not.toMatch(/strange/i);
  });
});
