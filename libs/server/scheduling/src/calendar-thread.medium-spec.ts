import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { CalendarThread } from './calendar-thread';
import type { BusyRequest } from './busy-times';
import { builtThread } from './testing/thread';

const event = (index: number, ...lines: string[]) =>
  ['BEGIN:VEVENT', `UID:${index}`, ...lines, 'END:VEVENT'].join('\r\n');
const file = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
const request = (text: string): BusyRequest => ({
  text,
  form: 'icalendar',
  timeZone: 'Europe/Lisbon',
  from: Date.parse('2026-11-23T00:00:00Z'),
  to: Date.parse('2027-02-21T00:00:00Z'),
  most: 5000,
  ownHost: 'debrief.example.org',
  words: { ignore: [], override: [] },
});
const FIVE_MIB = 5 * 1024 * 1024;

describe('a calendar file in a thread of its own', () => {
  let entry: string;
  let thread: CalendarThread;

  beforeAll(() => {
    entry = builtThread();
    thread = new CalendarThread(entry);
  });
  afterAll(() => rmSync(dirname(entry), { recursive: true, force: true }));

  it('is understood there', async () => {
    const text = file(event(1, 'DTSTART:20261201T090000Z', 'DURATION:PT1H'));
    expect(await thread.busyTimes(request(text))).toMatchObject({
      ok: true,
      spans: [{ from: Date.parse('2026-12-01T09:00:00Z'), to: Date.parse('2026-12-01T10:00:00Z') }],
    });
  });

  it.each([
    ['a day that never comes', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', 'TOO_COMPLEX', 2000],
    ['every second for ever', 'RRULE:FREQ=SECONDLY', 'TOO_MANY', 60_000],
    ['a step of nothing', 'RRULE:FREQ=DAILY;INTERVAL=0', 'ended', 60_000],
  ])(
    'ends by the clock with %s, and nobody waits meanwhile',
    async (_what, rule, code, limitMs) => {
      const delay = monitorEventLoopDelay({ resolution: 10 });
      delay.enable();
      const started = Date.now();
      const text = file(event(1, 'DTSTART:20000101T090000Z', 'DURATION:PT1S', rule));
      const answer = await new CalendarThread(entry, limitMs).busyTimes(request(text));
      delay.disable();
      expect(Date.now() - started).toBeLessThan(30_000);
      expect(answer.ok ? 'ended' : answer.code).toBe(code);
      expect(delay.max / 1e6).toBeLessThan(1500);
    },
  );

  it('of five MiB of small events is read within the limit', async () => {
    const events: string[] = [];
    for (let size = 0; size < FIVE_MIB - 200; size += events.at(-1)?.length ?? 0)
      events.push(
        event(
          events.length,
          `DTSTART:20261201T09${String(events.length % 60).padStart(2, '0')}00Z`,
          'DURATION:PT1H',
        ),
      );
    const answer = await new CalendarThread(entry, 60_000).busyTimes(request(file(...events)));
    expect(answer).toMatchObject({ ok: true });
  });

  it.each([
    ['one folded line', `SUMMARY:${'x'.repeat(70)}${'\r\n y'.repeat(FIVE_MIB / 4)}`],
    ['nested components', 'BEGIN:VALARM\r\n'.repeat(FIVE_MIB / 14)],
    ['one rule', `RRULE:FREQ=YEARLY;BYMONTHDAY=${'1,'.repeat(FIVE_MIB / 2)}1`],
    ['one list of dates', `EXDATE:${'20261201T090000Z,'.repeat(FIVE_MIB / 17)}20261201T090000Z`],
    ['many short lists of dates', 'EXDATE:20261201T090000Z\r\n'.repeat(FIVE_MIB / 25)],
  ])('of five MiB in %s ends, too', async (_what, line) => {
    const text = file(event(1, 'DTSTART:20261201T090000Z', 'DURATION:PT1H', line));
    const answer = await new CalendarThread(entry).busyTimes(request(text));
    expect(answer.ok ? 'read' : answer.code).toMatch(/^(read|CUT_OFF|BROKEN|TOO_COMPLEX)$/);
  });

  it('is taken two at a time', async () => {
    const text = file(event(1, 'DTSTART:20261201T090000Z', 'DURATION:PT1H'));
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => thread.busyTimes(request(text))),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
  });
});
