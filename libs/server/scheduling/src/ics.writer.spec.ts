import { candidateEvent, seatEvent, type CalendarEvent } from '@debrief/domain';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { writeFeed, writeInvitation } from './ics.writer';

const ORGANIZER = { name: 'Debrief', email: 'debrief@example.org' };
const STAMP = new Date('2026-11-24T09:00:00Z');
const SEAT = '01939d6e-8f00-7000-8000-000000000001';
const ROUND = '01939d6e-8f00-7000-8000-000000000002';
const facts = (over: Partial<Record<'name' | 'round' | 'place' | 'candidate', string>> = {}) => ({
  roundId: ROUND,
  seatId: SEAT,
  roundName: over.round ?? 'Coding',
  durationMinutes: 60,
  aiPolicy: 'allowed_disclosed' as const,
  place: over.place ?? 'https://meet.example.org/abc',
  startsAt: new Date('2026-12-01T09:00:00Z'),
  endsAt: new Date('2026-12-01T10:00:00Z'),
  person: { name: over.name ?? 'Ines Farouq', email: 'ines@example.org' },
  candidateName: over.candidate ?? 'Noor Haddad',
  candidate: { name: over.candidate ?? 'Noor Haddad', email: 'noor@example.org' },
  panel: [over.name ?? 'Ines Farouq', 'Omar Lind'],
});
const seat = (over = {}) => seatEvent(facts(over), 'https://debrief.example.org');
const candidate = (over = {}) => candidateEvent(facts(over), 'https://debrief.example.org');
const write = (event: CalendarEvent, method: 'request' | 'cancel' = 'request', sequence = 0) =>
  writeInvitation({ event, method, sequence, stampedAt: STAMP, organizer: ORGANIZER });

/** What ical.js reads back, by property name. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  const event = events[0];
  if (!event) throw new Error('No event was read back');
  return { calendar, events, event, names: event.getAllProperties().map((one) => one.name) };
}

const HOSTILE = [
  ['a line break', 'Evil\r\nATTENDEE:mailto:spy@example.net'],
  ['a lone line feed', 'Evil\nX-SPY:1'],
  ['a lone carriage return', 'Evil\rX-SPY:1'],
  ['Unicode line ends', 'Evil\u2028X-SPY:1\u2029X-SPY:2\u0085X-SPY:3'],
  ['quotes', 'Evil";RSVP=FALSE:mailto:spy@example.net'],
  ['separators', 'Evil;X=1,Y:2\\n'],
  ['backslashes', 'Evil\\'],
  ['an end of the event', 'Evil\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:spy'],
  ['control characters', 'Evil\u0000\u0007\u001b[31m'],
  ['carets', "Evil^n^'^^"],
  ['a right-to-left override', 'Evil\u202egro.elpmaxe'],
  ['much text beyond the plane', '😀'.repeat(400)],
] as const;

describe('an invitation', () => {
  it('tells the interviewer whom they meet, under which rules, and where the kit lies', () => {
    const { calendar, event } = readBack(write(seat(), 'request', 3));
    const text = (name: string) => String(event.getFirstPropertyValue(name));
    expect(String(calendar.getFirstPropertyValue('method'))).toBe('REQUEST');
    expect({
      uid: text('uid'),
      sequence: event.getFirstPropertyValue('sequence'),
      stamp: text('dtstamp'),
      start: text('dtstart'),
      end: text('dtend'),
      status: text('status'),
      organizer: text('organizer'),
      attendee: text('attendee'),
      location: text('location'),
      url: text('url'),
    }).toEqual({
      uid: `seat-${SEAT}@debrief.example.org`,
      sequence: 3,
      stamp: '2026-11-24T09:00:00Z',
      start: '2026-12-01T09:00:00Z',
      end: '2026-12-01T10:00:00Z',
      status: 'CONFIRMED',
      organizer: 'mailto:debrief@example.org',
      attendee: 'MAILTO:ines@example.org',
      location: 'https://meet.example.org/abc',
      url: 'https://meet.example.org/abc',
    });
    const description = text('description');
    for (const part of ['Noor Haddad', 'Coding', 'AI tools may be used', `#/scorecards/${SEAT}`])
      expect(description).toContain(part);
  });

  it('tells the candidate the round, its length, its rules and the panel, and no link of ours', () => {
    const text = write(candidate());
    const { event } = readBack(text);
    const description = String(event.getFirstPropertyValue('description'));
    for (const part of ['Coding', '60 minutes', 'AI tools may be used', 'Ines Farouq, Omar Lind'])
      expect(description).toContain(part);
    expect(text.replaceAll('\r\n ', '')).not.toMatch(/scorecard|kit|https:\/\/debrief|seat-/i);
  });

  it('that is taken back is cancelled under the same UID', () => {
    const { calendar, event } = readBack(write(seat(), 'cancel', 4));
    expect([
      String(calendar.getFirstPropertyValue('method')),
      String(event.getFirstPropertyValue('status')),
      String(event.getFirstPropertyValue('uid')),
    ]).toEqual(['CANCEL', 'CANCELLED', seat().uid]);
  });

  it.each([
    ['the interviewer', seat],
    ['the candidate', candidate],
  ])('reads the same to a second parser: %s', (_who, make) => {
    const text = write(make(), 'request', 2);
    const { event } = readBack(text);
    const second = convertIcsCalendar(undefined, text);
    const [other] = second.events ?? [];
    expect(second.method).toBe('REQUEST');
    expect(other).toMatchObject({
      uid: String(event.getFirstPropertyValue('uid')),
      summary: String(event.getFirstPropertyValue('summary')),
      location: String(event.getFirstPropertyValue('location')),
      sequence: 2,
      status: 'CONFIRMED',
    });
    expect(other?.description).toBe(String(event.getFirstPropertyValue('description')));
    expect(other?.start.date.toISOString()).toBe('2026-12-01T09:00:00.000Z');
    expect(other?.stamp.date.toISOString()).toBe(STAMP.toISOString());
    expect(other?.attendees).toHaveLength(1);
    expect(other?.organizer?.email).toBe('debrief@example.org');
  });

  it.each(
    HOSTILE.flatMap(([what, text]) =>
      (['name', 'round', 'place', 'candidate'] as const).map(
        (field) => [what, field, text] as const,
      ),
    ),
  )('gains no property by %s in the %s', (_what, field, hostile) => {
    for (const make of [seat, candidate]) {
      const plain = readBack(write(make({ place: 'Room 4' })));
      const over = { place: 'Room 4', [field]: hostile };
      const text = write(make(over));
      const read = readBack(text);
      expect(read.events).toHaveLength(1);
      expect(read.names.sort()).toEqual(plain.names.sort());
      expect(read.calendar.getAllProperties().map((one) => one.name)).toEqual(
        plain.calendar.getAllProperties().map((one) => one.name),
      );
      const attendee = read.event.getFirstProperty('attendee');
      expect(String(attendee?.getFirstValue())).toMatch(/^mailto:(ines|noor)@example\.org$/i);
      expect(attendee?.getFirstParameter('rsvp')).toBe('TRUE');
      const second = convertIcsCalendar(undefined, text);
      expect(second.events).toHaveLength(1);
      expect(second.events?.[0]?.summary).toBe(String(read.event.getFirstPropertyValue('summary')));
      expect(second.events?.[0]?.location).toBe(
        String(read.event.getFirstPropertyValue('location')),
      );
      expect(second.events?.[0]?.attendees?.[0]?.email).toMatch(/^(ines|noor)@example\.org$/);
    }
  });

  it.each(['javascript:alert(1)', 'http://example.org', 'https://a:b@example.org'])(
    'carries no link but https: %s',
    (place) => {
      expect(readBack(write(candidate({ place }))).names).not.toContain('url');
    },
  );

  it('keeps every line within 75 octets', () => {
    const text = write(seat({ candidate: 'Zoë Ångström 😀 '.repeat(12) }));
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe('a feed', () => {
  it('holds its events without attendees', () => {
    const text = writeFeed([{ event: seat(), sequence: 1, stampedAt: STAMP }]);
    const { names, calendar } = readBack(text);
    expect(names).not.toContain('attendee');
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
  });
});
