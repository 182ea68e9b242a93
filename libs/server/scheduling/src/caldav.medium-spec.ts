import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Actor } from '@debrief/server-kernel';
import { BusyWorld, FeedServer, oneEvent } from './testing/busy.world';
import { TestRadicale } from './testing/radicale';
import { builtThread } from './testing/thread';

const FREE_BUSY = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VFREEBUSY',
  'FREEBUSY:20261201T090000Z/PT1H',
  'END:VFREEBUSY',
  'END:VCALENDAR',
  '',
].join('\r\n');

describe('a CalDAV server that tells busy times alone', () => {
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

  it('is asked for nothing more', async () => {
    const ines = await world.person();
    const asked: string[] = [];
    const url = server.serve('/busy/', (request, response) => {
      asked.push(`${request.method ?? ''} ${request.headers.authorization ?? ''}`);
      response.writeHead(200, { 'content-type': 'text/calendar' }).end(FREE_BUSY);
    });
    await world.add(ines, url, { kind: 'caldav', username: 'a', password: 'b' });
    await world.reading.readDue();
    expect(await world.times(ines)).toEqual(['2026-12-01T09:00 2026-12-01T10:00']);
    expect(asked).toEqual(['REPORT Basic YTpi']);
  });

  it('that leads on to another address is not followed there with the password', async () => {
    const ines = await world.person();
    const other: string[] = [];
    server.serve('/other/', (request, response) => {
      other.push(request.url ?? '');
      response.end();
    });
    const url = server.serve('/moved/', (_request, response) =>
      response.writeHead(301, { location: '/other/' }).end(),
    );
    const id = await world.add(ines, url, { kind: 'caldav', username: 'a', password: 'b' });
    await world.reading.readDue();
    expect([(await world.row(ines, id)).problemCode, other]).toEqual(['REDIRECT', []]);
  });
});

describe('a calendar on a CalDAV server', () => {
  let entry: string;
  let radicale: TestRadicale;
  let world: BusyWorld;
  let ines: Actor;

  beforeAll(async () => {
    entry = builtThread();
    radicale = await TestRadicale.start();
    world = await BusyWorld.open(entry, radicale.pair);
    ines = await world.person();
  });
  afterAll(async () => {
    await radicale.stop();
    await world.close();
    rmSync(dirname(entry), { recursive: true, force: true });
  });
  afterEach(() => world.test.pool.query('DELETE FROM busy_calendar'));

  const make = async (name: string, ...events: string[]) => {
    const path = `${TestRadicale.user}/${name}/`;
    expect(await radicale.send('MKCALENDAR', path)).toBe(201);
    for (const [index, event] of events.entries())
      expect(
        await radicale.send(
          'PUT',
          `${path}${index}.ics`,
          event.replace('UID:a', `UID:${index}`),
          'text/calendar',
        ),
      ).toBe(201);
    return radicale.url(path);
  };
  const add = (address: string, password = TestRadicale.password) =>
    world.add(ines, address, { kind: 'caldav', username: TestRadicale.user, password });

  it('gives the busy times of single, repeated, changed and whole-day events', async () => {
    const url = await make(
      'work',
      oneEvent('DTSTART:20261201T090000Z', 'DTEND:20261201T100000Z', 'DTSTAMP:20261101T000000Z'),
      oneEvent(
        'DTSTART;TZID=Europe/Berlin:20261202T090000',
        'DTEND;TZID=Europe/Berlin:20261202T093000',
        'DTSTAMP:20261101T000000Z',
        'RRULE:FREQ=DAILY;COUNT=3',
        'EXDATE;TZID=Europe/Berlin:20261203T090000',
      ),
      oneEvent('DTSTART;VALUE=DATE:20261210', 'DTSTAMP:20261101T000000Z'),
      oneEvent(
        'DTSTART:20261211T090000Z',
        'DTEND:20261211T100000Z',
        'DTSTAMP:20261101T000000Z',
        'TRANSP:TRANSPARENT',
      ),
      oneEvent('DTSTART:20200101T090000Z', 'DTEND:20200101T100000Z', 'DTSTAMP:20261101T000000Z'),
    );
    const id = await add(url);
    await world.reading.readDue();
    expect(await world.row(ines, id)).toMatchObject({ problemCode: null, busyTimes: 4 });
    expect(await world.times(ines)).toEqual([
      '2026-12-01T09:00 2026-12-01T10:00',
      '2026-12-02T08:00 2026-12-02T08:30',
      '2026-12-04T08:00 2026-12-04T08:30',
      '2026-12-10T00:00 2026-12-11T00:00',
    ]);
  });

  it('follows what changes there', async () => {
    const at = (hour: string) =>
      oneEvent(`DTSTART:20261201T${hour}0000Z`, 'DURATION:PT1H', 'DTSTAMP:20261101T000000Z');
    const url = await make('moving', at('09'));
    await add(url);
    await world.reading.readDue();
    expect(await world.times(ines)).toEqual(['2026-12-01T09:00 2026-12-01T10:00']);
    await radicale.send(
      'PUT',
      `${TestRadicale.user}/moving/0.ics`,
      at('15').replace('UID:a', 'UID:0'),
      'text/calendar',
    );
    world.clock.advanceMinutes(15);
    await world.reading.readDue();
    expect(await world.times(ines)).toEqual(['2026-12-01T15:00 2026-12-01T16:00']);
    await radicale.send('DELETE', `${TestRadicale.user}/moving/0.ics`);
    world.clock.advanceMinutes(15);
    await world.reading.readDue();
    expect(await world.times(ines)).toEqual([]);
  });

  it('is told apart from a wrong password and from a calendar that is not there', async () => {
    const url = await make('closed');
    const wrong = await add(url, 'not this');
    const missing = await add(radicale.url(`${TestRadicale.user}/nowhere/`));
    await world.reading.readDue();
    expect(await world.row(ines, wrong)).toMatchObject({
      problemCode: 'HTTP_401',
      problem: 'The server does not take this user name and password.',
    });
    expect((await world.row(ines, missing)).problemCode).toBe('HTTP_404');
  });
});
