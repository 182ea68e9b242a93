import { rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { dirname } from 'node:path';
import { newId } from '@debrief/server-kernel';
import { castPerson } from '@debrief/server-loop/testing';
import { waitFor } from '@debrief/server-testing';
import { BusyWorld, FeedServer, oneEvent } from './testing/busy.world';
import { builtThread } from './testing/thread';

const EVENT = oneEvent('DTSTART:20261201T090000Z', 'DURATION:PT1H');
const SPAN = ['2026-12-01T09:00 2026-12-01T10:00'];

describe('a calendar of somebody', () => {
  let entry: string;
  let server: FeedServer;
  let world: BusyWorld;

  beforeAll(async () => {
    entry = builtThread();
    server = await FeedServer.start();
    world = await BusyWorld.open(entry, server.pair);
  });
  afterAll(async () => {
    await server.stop();
    await world.close();
    rmSync(dirname(entry), { recursive: true, force: true });
  });
  let path = 0;
  const serve = (listener: RequestListener | string) =>
    server.serve(`/${(path += 1)}.ics`, listener);
  const minutes = (count: number) => world.clock.advanceMinutes(count);

  it('is read in the background, and shows others when its owner is busy and nothing else', async () => {
    const ines = await world.person();
    const id = await world.add(ines, serve(EVENT));
    expect(await world.times(ines)).toEqual([]);
    await world.reading.readDue();
    expect(await world.times(ines)).toEqual(SPAN);
    expect(await world.row(ines, id)).toMatchObject({
      host: server.pair,
      busyTimes: 1,
      truncated: false,
      problemCode: null,
      lastGoodAt: world.clock.now(),
    });
    const [busy] = await world.reader.ofPeople(
      await castPerson(world.test, 'Rhea Recruiter', 'recruiter'),
      [ines.personId],
      new Date('2026-12-01T00:00:00Z'),
      new Date('2026-12-02T00:00:00Z'),
    );
    expect(busy).toMatchObject({
      person: { name: 'Ines Farouq' },
      connected: true,
      stale: false,
      times: [{ source: 'calendar', tentative: false }],
    });
    expect(
      await world.reader.mine(ines, new Date('2026-12-01Z'), new Date('2026-12-02Z')),
    ).toMatchObject([{ source: 'Work' }]);
  });

  it('leaves neither title nor address nor password readable in the database', async () => {
    const ines = await world.person();
    await world.add(ines, `${serve(EVENT)}?key=verysecret`, {
      username: 'ines-at-work',
      password: 'swordfish',
    });
    await world.reading.readDue();
    const rows = await world.test.db.readUnnamed<{ row: string }>(
      `SELECT c::text AS row FROM busy_calendar c UNION ALL SELECT t::text FROM busy_time t UNION ALL
       SELECT a::text FROM audit_event a UNION ALL SELECT i::text FROM idempotency_key i`,
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const { row } of rows) expect(row).not.toMatch(/Secret|verysecret|swordfish|ines-at-work/);
  });

  it('is read again a quarter of an hour later, and not before', async () => {
    const ines = await world.person();
    const url = serve(EVENT);
    await world.add(ines, url);
    await world.reading.readDue();
    const reads = () => server.hits.filter((hit) => url.endsWith(hit)).length;
    minutes(14);
    await world.reading.readDue();
    expect(reads()).toBe(1);
    minutes(1);
    await world.reading.readDue();
    expect(reads()).toBe(2);
  });

  it('waits longer after each failure, up to six hours, and keeps its last good copy with its age', async () => {
    const ines = await world.person();
    const url = serve(EVENT);
    const id = await world.add(ines, url);
    await world.reading.readDue();
    const good = world.clock.now();
    server.serve(new URL(url).pathname, (_request, response) => response.writeHead(500).end());
    const waits: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      await world.test.pool.query('UPDATE busy_calendar SET next_read_at = $2 WHERE id = $1', [
        id,
        world.clock.now(),
      ]);
      await world.reading.readDue();
      const { rows } = await world.test.pool.query<{ next_read_at: Date }>(
        'SELECT next_read_at FROM busy_calendar WHERE id = $1',
        [id],
      );
      waits.push(((rows[0]?.next_read_at.getTime() ?? 0) - world.clock.now().getTime()) / 60_000);
      minutes(30);
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 360, 360]);
    expect(await world.row(ines, id)).toMatchObject({
      lastGoodAt: good,
      problemCode: 'HTTP_500',
      problem: 'The server has trouble of its own (500).',
      busyTimes: 1,
    });
    expect(await world.times(ines)).toEqual(SPAN);
    const from = new Date('2026-12-01Z');
    const [busy] = await world.reader.ofPeople(
      ines,
      [ines.personId],
      from,
      new Date('2026-12-02Z'),
    );
    expect(busy).toMatchObject({ readAt: good, stale: true });
    server.serve(new URL(url).pathname, EVENT);
    minutes(360);
    await world.reading.readDue();
    expect(await world.row(ines, id)).toMatchObject({ problemCode: null, problem: null });
  });

  const MIB = Buffer.alloc(1024 * 1024, 'x');
  const FAULTS: [string, RequestListener | string, string][] = [
    ['a page', '<!doctype html><title>Sign in</title>', 'NOT_CALENDAR'],
    ['nothing at all', '', 'NOT_CALENDAR'],
    ['404', (_request, response) => response.writeHead(404).end(), 'HTTP_404'],
    ['401', (_request, response) => response.writeHead(401).end(), 'HTTP_401'],
    [
      '200 MB',
      (_request, response) => {
        response.writeHead(200, { 'content-length': String(200 * MIB.length) });
        const more = (): void => {
          while (!response.destroyed && response.write(MIB));
          response.once('drain', more);
        };
        more();
      },
      'TOO_LARGE',
    ],
    [
      'an endless answer',
      (_request, response) => {
        response.write('BEGIN:VCALENDAR\r\n');
        const more = (): void => {
          while (!response.destroyed && response.write('X-MORE:1\r\n'.repeat(10_000)));
          response.once('drain', more);
        };
        more();
      },
      'TOO_LARGE',
    ],
    [
      'a circle',
      (request, response) =>
        response.writeHead(302, { location: `${request.url ?? ''}?again` }).end(),
      'REDIRECT',
    ],
    [
      'a way inside',
      (_request, response) =>
        response.writeHead(302, { location: 'https://169.254.169.254/latest' }).end(),
      'PRIVATE_ADDRESS',
    ],
    [
      'a way out of https',
      (_request, response) => response.writeHead(302, { location: 'http://example.org/' }).end(),
      'NOT_HTTPS',
    ],
    [
      'a packed bomb',
      (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(Buffer.alloc(1000, 0x1f)),
      'COMPRESSED',
    ],
    ['a cut connection', (request) => request.socket.destroy(), 'UNREACHABLE'],
    ['half a calendar', EVENT.slice(0, -30), 'CUT_OFF'],
    ['no readable event', oneEvent('DTSTART:soon'), 'BROKEN'],
    [
      'every second for ever',
      oneEvent('DTSTART:20200101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'),
      'TOO_MANY',
    ],
    [
      'a million dates of a rule',
      oneEvent('DTSTART:20200101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY;COUNT=1000000'),
      'TOO_MANY',
    ],
  ];
  it.each(FAULTS)(
    'that answers with %s keeps its last good copy and says so',
    async (_what, fault, code) => {
      const ines = await world.person();
      const url = serve(EVENT);
      const id = await world.add(ines, url);
      await world.reading.readDue();
      server.serve(new URL(url).pathname, fault);
      minutes(15);
      await world.reading.readDue();
      const row = await world.row(ines, id);
      expect([row.problemCode, row.problem?.includes('127.0.0.1'), row.busyTimes]).toEqual([
        code,
        false,
        1,
      ]);
      expect(await world.times(ines)).toEqual(SPAN);
      server.serve(new URL(url).pathname, EVENT);
    },
  );

  it('that drips holds up neither other calendars nor a change', async () => {
    const [ines, omar] = [await world.person(), await world.person('Omar Lind')];
    const slow = await world.add(
      ines,
      serve((_request, response) => {
        const drip = setInterval(() => response.write('B'), 100);
        response.once('close', () => clearInterval(drip));
      }),
    );
    const quick = await world.add(omar, serve(EVENT));
    const started = Date.now();
    const reading = world.reading.readDue();
    await waitFor(
      'the quick calendar to be read',
      async () => (await world.row(omar, quick)).lastGoodAt,
      5000,
    );
    await world.add(omar, serve(EVENT), { label: 'Another' });
    expect(await world.times(omar)).toEqual(SPAN);
    expect(Date.now() - started).toBeLessThan(5000);
    await reading;
    expect(Date.now() - started).toBeLessThan(30_000);
    expect((await world.row(ines, slow)).problemCode).toBe('TOO_SLOW');
  });

  it('with more than 5,000 busy times keeps the earliest and says so', async () => {
    const ines = await world.person();
    const id = await world.add(
      ines,
      serve(
        oneEvent(
          'DTSTART:20261201T000000Z',
          'DURATION:PT1M',
          'RRULE:FREQ=MINUTELY;INTERVAL=2;COUNT=9000',
        ),
      ),
    );
    await world.reading.readDue();
    expect(await world.row(ines, id)).toMatchObject({
      busyTimes: 5000,
      truncated: true,
      problemCode: null,
    });
  });

  it('is read by one of two processes at a time, and again when one of them dies', async () => {
    const ines = await world.person();
    const url = serve(EVENT);
    const id = await world.add(ines, url);
    await Promise.all([world.reading.readDue(), world.reading.readDue()]);
    expect(server.hits.filter((hit) => url.endsWith(hit))).toHaveLength(1);
    const now = world.clock.now();
    await world.test.pool.query(
      `UPDATE busy_calendar SET next_read_at = $2, lease_until = $2::timestamptz + interval '90 seconds' WHERE id = $1`,
      [id, now],
    );
    await world.reading.readDue();
    expect(server.hits.filter((hit) => url.endsWith(hit))).toHaveLength(1);
    minutes(2);
    await world.reading.readDue();
    expect(server.hits.filter((hit) => url.endsWith(hit))).toHaveLength(2);
  });

  it('does not count a round of its owner that came back from there', async () => {
    const ines = await world.person();
    await world.add(ines, serve(EVENT));
    await world.reading.readDue();
    expect(await world.times(ines)).toEqual(SPAN);
    await world.test.pool.query(
      `BEGIN; SET LOCAL session_replication_role = replica;
       INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role, during, assigned_at)
       VALUES ('${newId()}', '${newId()}', '${newId()}', '${newId()}', '${ines.personId}', 'lead',
         '[2026-12-01T09:00Z,2026-12-01T10:00Z)', now()); COMMIT`,
    );
    expect(await world.times(ines)).toEqual([]);
  });

  it('is its owner’s alone: others can neither see, change, read nor remove it', async () => {
    const [ines, omar] = [await world.person(), await world.person('Omar Lind')];
    const calendarId = await world.add(ines, serve(EVENT));
    const one = () => ({ calendarId, idempotencyKey: newId() });
    expect(await world.service.mine(omar)).toEqual([]);
    for (const done of [
      await world.service.remove(omar, one()),
      await world.service.readAgain(omar, one()),
      await world.service.update(omar, { ...one(), version: 1, label: 'Mine now' }),
    ])
      expect(done).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await world.service.mine(ines)).toMatchObject([{ id: calendarId, label: 'Work' }]);
  });

  it('is renamed without losing its copy, moved with losing it, and forgotten with all of it', async () => {
    const ines = await world.person();
    const id = await world.add(ines, serve(EVENT));
    await world.reading.readDue();
    const one = () => ({ calendarId: id, idempotencyKey: newId() });
    expect(await world.service.update(ines, { ...one(), version: 1, label: 'Home' })).toMatchObject(
      { calendar: { label: 'Home', version: 2, busyTimes: 1, host: server.pair } },
    );
    expect(await world.service.update(ines, { ...one(), version: 1, label: 'Old' })).toMatchObject({
      __typename: 'StaleVersionProblem',
      currentVersion: 2,
    });
    expect(
      await world.service.update(ines, {
        ...one(),
        version: 2,
        label: 'Home',
        address: 'webcal://calendar.example.org/x.ics',
      }),
    ).toMatchObject({
      calendar: { host: 'calendar.example.org', busyTimes: 0, lastGoodAt: null },
    });
    expect(await world.service.remove(ines, one())).toMatchObject({ calendarId: id });
    expect(await world.service.mine(ines)).toEqual([]);
  });

  it.each([
    ['http://calendar.example.org/x.ics', 'NOT_HTTPS'],
    ['https://127.0.0.1/x.ics', 'PRIVATE_ADDRESS'],
    ['https://[::1]/x.ics', 'PRIVATE_ADDRESS'],
    ['https://user:secret@calendar.example.org/', 'CREDENTIALS_IN_URL'],
    ['https://calendar.example.org:22/', 'PORT'],
    ['file:///etc/passwd', 'NOT_A_URL'],
    ['', 'REQUIRED'],
  ])('is refused at the address %s', async (address, code) => {
    expect(
      await world.service.add(await world.person(), {
        kind: 'ics_url',
        label: 'Work',
        address,
        idempotencyKey: newId(),
      }),
    ).toMatchObject({ fields: [{ path: 'address', code }] });
  });

  it('is one of five at most, also when two are added at once', async () => {
    const ines = await world.person();
    for (let index = 0; index < 4; index += 1)
      await world.add(ines, 'https://calendar.example.org/x.ics');
    const add = () =>
      world.service.add(ines, {
        kind: 'ics_url',
        label: 'Work',
        address: 'https://calendar.example.org/x.ics',
        idempotencyKey: newId(),
      });
    const names = (await Promise.all([add(), add()])).map((done) => done.__typename).sort();
    expect(names).toEqual(['BusyCalendarAdded', 'FieldProblems']);
  });

  it('is taken from an uploaded file, which a later one of the same name replaces', async () => {
    const ines = await world.person();
    expect(await world.service.upload(ines, 'Export', EVENT)).toMatchObject({
      calendar: { kind: 'ics_upload', busyTimes: 1, host: '' },
    });
    const later = EVENT.replace('20261201', '20261202');
    await world.service.upload(ines, 'Export', later);
    expect(await world.service.mine(ines)).toHaveLength(1);
    expect(await world.times(ines)).toEqual(['2026-12-02T09:00 2026-12-02T10:00']);
    expect(await world.service.upload(ines, 'Export', '<html>')).toMatchObject({
      fields: [{ path: 'file', code: 'NOT_CALENDAR' }],
    });
    expect(await world.times(ines)).toHaveLength(1);
    expect(await world.service.upload(ines, ' ', EVENT)).toMatchObject({
      fields: [{ path: 'label', code: 'REQUIRED' }],
    });
  });

  it('is asked for by 20 people and 62 days at most', async () => {
    const ines = await world.person();
    const from = new Date('2026-12-01Z');
    const ask = (count: number, days: number) =>
      world.reader.ofPeople(
        ines,
        Array.from({ length: count }, () => newId()),
        from,
        new Date(from.getTime() + days * 86_400_000),
      );
    expect(await ask(20, 62)).toEqual([]);
    await expect(ask(21, 1)).rejects.toThrow('at most 20 people');
    await expect(ask(1, 63)).rejects.toThrow('at most 62 days');
    await expect(ask(1, 0)).rejects.toThrow('after the start');
  });
});
