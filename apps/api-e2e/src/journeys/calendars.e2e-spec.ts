import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  fixtureToken,
  rowsOf,
  seasonDatabase,
  startApi,
  waitFor,
  type PreparedDatabase,
  type RunningProcess,
} from '@debrief/server-testing';
import supertest from 'supertest';
import { graphql } from '../harness/api';
import { ask, mutate, newKey } from '../harness/ask';

const DAY = 86_400_000;
const tomorrow = new Date(Math.ceil(Date.now() / DAY) * DAY + 9 * 3_600_000);
const stamp = (date: Date) => `${date.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
const FILE = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//T//EN',
  'BEGIN:VEVENT',
  'UID:a',
  'SUMMARY:Secret title',
  `DTSTART:${stamp(tomorrow)}`,
  'DURATION:PT1H',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const BUSY = `query ($ids: [UUID!]!, $from: DateTime!, $to: DateTime!) { busyTimes(personIds: $ids, from: $from, to: $to) {
  person { id } connected stale times { startsAt source } } }`;
const MINE = 'query { myBusyCalendars { id label host busyTimes problemCode lastGoodAt } }';

describe('calendars, over HTTP', () => {
  let season: PreparedDatabase;
  let world: { url: string; drop(): Promise<void> };
  let feeds: Server;
  let pair: string;
  let api: RunningProcess;
  let seat: { id: string; person_id: string; loop_id: string; round_id: string; version: number };
  let recruiter: string;

  beforeAll(async () => {
    feeds = createServer((request, response) => {
      // Anything but /good never answers.
      if (request.url === '/good') response.end(FILE);
    });
    await new Promise<void>((done) => feeds.listen(0, '127.0.0.1', done));
    pair = `127.0.0.1:${(feeds.address() as AddressInfo).port}`;
    season = await seasonDatabase({ now: new Date() });
    world = await season.copy();
    api = await startApi(world.url, {
      OUTBOUND_ALLOW: pair,
      SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
    });
    const [found] = await rowsOf<typeof seat>(
      world.url,
      `SELECT s.id, s.person_id, s.loop_id, s.round_id, r.version FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id
       JOIN person p ON p.id = s.person_id
       WHERE s.state = 'assigned' AND s.filed_at IS NULL AND r.starts_at > now() + interval '1 hour' AND l.state = 'in_progress'
         AND NOT l.is_mock AND p.roles = '{interviewer}' ORDER BY r.starts_at, s.id LIMIT 1`,
    );
    if (!found) throw new Error('The season has no round ahead');
    seat = found;
    const [person] = await rowsOf<{ id: string }>(
      world.url,
      `SELECT p.id FROM person p WHERE 'recruiter' = ANY(p.roles) AND p.active AND NOT EXISTS (
         SELECT 1 FROM seat s WHERE s.person_id = p.id AND s.loop_id = $1) ORDER BY p.id LIMIT 1`,
      [seat.loop_id],
    );
    recruiter = person?.id ?? '';
  }, 180_000);
  afterAll(async () => {
    await api.stop();
    feeds.closeAllConnections();
    feeds.close();
    await world.drop();
    await season.drop();
  });

  const upload = (who: string | null, body: string, type = 'text/calendar') => {
    const request = supertest(api.url)
      .post('/calendar/upload?label=Export')
      .set('content-type', type);
    if (who) void request.set('cookie', `debrief_session=${fixtureToken(who).token}`);
    return request.send(body);
  };

  it('gives somebody a private address with their rounds, and nobody another way in', async () => {
    const made = await mutate(
      api,
      seat.person_id,
      'makeCalendarFeed',
      { idempotencyKey: newKey() },
      '... on CalendarFeedMade { url feed { lastReadAt } }',
    );
    const path = new URL(String(made.outcome['url'])).pathname;
    const answer = await supertest(api.url).get(path);
    expect([
      answer.status,
      answer.headers['content-type'],
      answer.headers['cache-control'],
    ]).toEqual([200, 'text/calendar; charset=utf-8', 'private, max-age=300']);
    expect(answer.text.replaceAll('\r\n ', '')).toContain(`UID:seat-${seat.id}@`);
    const again = await supertest(api.url)
      .get(path)
      .set('if-none-match', answer.headers['etag'] ?? '');
    expect([again.status, again.text]).toEqual([304, '']);
    for (const wrong of [`${path}x`, '/calendar/feed/x.ics', path.replace(/.\.ics$/, '-.ics')])
      expect((await supertest(api.url).get(wrong)).status).toBe(404);
    await mutate(api, seat.person_id, 'revokeCalendarFeed', { idempotencyKey: newKey() });
    expect((await supertest(api.url).get(path)).status).toBe(404);
  });

  it('takes a calendar file, and shows recruiters the times in it', async () => {
    const answer = await upload(seat.person_id, FILE);
    expect([answer.status, answer.body]).toMatchObject([200, { calendar: { busyTimes: 1 } }]);
    const span = {
      from: new Date().toISOString(),
      to: new Date(Date.now() + 5 * DAY).toISOString(),
    };
    const variables = { ids: [seat.person_id], ...span };
    expect(await ask(api, recruiter, BUSY, variables)).toMatchObject({
      busyTimes: [
        {
          connected: true,
          stale: false,
          times: [{ startsAt: tomorrow.toISOString(), source: 'calendar' }],
        },
      ],
    });
    const refused = await graphql(api, fixtureToken(seat.person_id).token, BUSY, variables);
    expect(refused.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('refuses files that are none, too large, of another kind, of nobody, or sent by another site', async () => {
    expect((await upload(seat.person_id, '<html>')).body).toMatchObject({
      fields: [{ path: 'file', code: 'NOT_CALENDAR' }],
    });
    const large = FILE.replace('SUMMARY:', `X-LARGE:${'x'.repeat(5 * 1024 * 1024)}\r\nSUMMARY:`);
    const tooLarge = await upload(seat.person_id, large);
    expect([tooLarge.status, tooLarge.body]).toMatchObject([413, { code: 'PAYLOAD_TOO_LARGE' }]);
    expect((await upload(seat.person_id, FILE, 'text/plain')).status).toBeGreaterThanOrEqual(400);
    expect((await upload(null, FILE)).status).toBe(401);
    const foreign = upload(seat.person_id, FILE).set('sec-fetch-site', 'cross-site');
    expect((await foreign).status).toBe(403);
  });

  it('keeps answering while calendars hang, and reads those that do not', async () => {
    const add = (path: string) =>
      mutate(api, recruiter, 'addBusyCalendar', {
        kind: 'ICS_URL',
        label: path,
        address: `http://${pair}${path}`,
        idempotencyKey: newKey(),
      });
    for (const path of ['/hangs', '/hangs-too', '/good'])
      expect((await add(path)).outcome.__typename).toBe('BusyCalendarAdded');
    interface Calendar {
      readonly label: string;
      readonly busyTimes: number;
      readonly problemCode: string | null;
    }
    const calendars = async () =>
      (await ask<{ myBusyCalendars: Calendar[] }>(api, recruiter, MINE)).myBusyCalendars;
    await waitFor('the good calendar to be read', async () =>
      (await calendars()).some(({ label, busyTimes }) => label === '/good' && busyTimes === 1),
    );
    const started = Date.now();
    const moved = await mutate(api, recruiter, 'setRoundSlot', {
      roundId: seat.round_id,
      version: seat.version,
      startsAt: new Date(tomorrow.getTime() + 300 * DAY).toISOString(),
      place: 'Room 4',
      idempotencyKey: newKey(),
    });
    expect(moved.outcome.__typename).toBe('RoundScheduled');
    expect(Date.now() - started).toBeLessThan(2000);
    await waitFor(
      'the others to be given up',
      async () =>
        (await calendars()).filter(({ problemCode }) => problemCode === 'TOO_SLOW').length === 2,
      40_000,
    );
  });

  it('keeps the answer of an interviewer, and shows it to who runs the loop', async () => {
    const answered = await mutate(
      api,
      seat.person_id,
      'respondToSeat',
      { seatId: seat.id, response: 'DECLINED', note: 'At the dentist', idempotencyKey: newKey() },
      '... on SeatResponded { seat { id response responseNote } }',
    );
    expect(answered.outcome).toMatchObject({
      seat: { id: seat.id, response: 'DECLINED', responseNote: 'At the dentist' },
    });
    const loop = await ask<object>(
      api,
      recruiter,
      `query ($id: UUID!) { loop(id: $id) { ... on Loop { stages { rounds { place seats { id response responseNote } } } } } }`,
      { id: seat.loop_id },
    );
    expect(JSON.stringify(loop)).toContain(
      `{"id":"${seat.id}","response":"DECLINED","responseNote":"At the dentist"}`,
    );
    expect(JSON.stringify(loop)).toContain('"place":"Room 4"');
  });
});
