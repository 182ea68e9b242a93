import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availabilityOver } from '@debrief/server-availability/testing';
import { GuardedFetch, newId, RecurringWork, SecretBox, type Actor } from '@debrief/server-kernel';
import { castPerson } from '@debrief/server-loop/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import { BusyCalendarRepository, type BusyCalendarRow } from '../busy-calendar.repository';
import { BusyCalendarService, type AddCalendar } from '../busy-calendar.service';
import { BusyReader } from '../busy.reader';
import { BusyRepository } from '../busy.repository';
import { CalendarReading } from '../calendar-reading';
import { CalendarSource } from '../calendar-source';
import { CalendarThread } from '../calendar-thread';
import { CalendarUnderstanding } from '../calendar-understanding';
import { CONFIG, NOW } from './calendar.world';

/** Calendars on a real database, read from servers on loopback. */
export class BusyWorld {
  public readonly service: BusyCalendarService;
  public readonly reading: CalendarReading;
  public readonly reader: BusyReader;
  public readonly calendars: BusyCalendarRepository;

  private constructor(
    public readonly test: TestDatabase,
    public readonly clock: FixedClock,
    private readonly out: GuardedFetch,
    entry: string,
  ) {
    const secrets = new SecretBox(Buffer.alloc(32, 7));
    this.calendars = new BusyCalendarRepository(test.db);
    const understanding = new CalendarUnderstanding(
      new CalendarThread(entry),
      clock,
      CONFIG,
      availabilityOver(test.db),
    );
    this.service = new BusyCalendarService(test.uow, this.calendars, secrets, out, understanding);
    this.reading = new CalendarReading(
      new RecurringWork(),
      test.uow,
      this.calendars,
      new CalendarSource(out),
      understanding,
      secrets,
    );
    this.reader = new BusyReader(new BusyRepository(test.db), clock);
  }

  /** @param allowed `host:port` pairs that may be called. */
  public static async open(entry: string, allowed: string): Promise<BusyWorld> {
    const clock = new FixedClock(NOW);
    const test = await testDatabase(clock);
    return new BusyWorld(test, clock, new GuardedFetch({ OUTBOUND_ALLOW: allowed }), entry);
  }

  public async close(): Promise<void> {
    await this.out.close();
    await this.test.drop();
  }

  public person(name = 'Ines Farouq'): Promise<Actor> {
    return castPerson(this.test, name, 'interviewer');
  }

  /** Adds a calendar and gives its id. */
  public async add(
    actor: Actor,
    address: string,
    over: Partial<AddCalendar> = {},
  ): Promise<string> {
    const done = await this.service.add(actor, {
      kind: 'ics_url',
      label: 'Work',
      address,
      idempotencyKey: newId(),
      ...over,
    });
    if (done.__typename !== 'BusyCalendarAdded') throw new Error(JSON.stringify(done));
    return done.calendar.id;
  }

  public async row(actor: Actor, id: string): Promise<BusyCalendarRow> {
    const row = await this.calendars.one(actor.personId, id);
    if (!row) throw new Error('There is no such calendar');
    return row;
  }

  /** Busy spans of the person as others see them, `2026-12-01T09:00 2026-12-01T10:00`. */
  public async times(actor: Actor): Promise<string[]> {
    const from = new Date(this.clock.now().getTime() - 2 * 86_400_000);
    const to = new Date(from.getTime() + 60 * 86_400_000);
    const [busy] = await this.reader.ofPeople(actor, [actor.personId], from, to);
    return (busy?.times ?? []).map(
      ({ startsAt, endsAt }) =>
        `${startsAt.toISOString().slice(0, 16)} ${endsAt.toISOString().slice(0, 16)}`,
    );
  }
}

/** A web server on loopback whose answers a spec chooses by path. */
export class FeedServer {
  public readonly routes = new Map<string, RequestListener>();
  public readonly hits: string[] = [];

  private constructor(private readonly server: Server) {}

  public static async start(): Promise<FeedServer> {
    const server = createServer();
    const feed = new FeedServer(server);
    server.on('request', (request, response) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      feed.hits.push(path);
      const route = feed.routes.get(path);
      if (route) route(request, response);
      else response.writeHead(404).end('nothing here');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return feed;
  }

  public get pair(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Answers a path; gives its address. */
  public serve(path: string, listener: RequestListener | string): string {
    this.routes.set(
      path,
      typeof listener === 'string'
        ? (_request, response) =>
            response.writeHead(200, { 'content-type': 'text/calendar' }).end(listener)
        : listener,
    );
    return `http://${this.pair}${path}`;
  }

  public stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => {
      this.server.close(() => done());
    });
  }
}

/** A calendar file with these lines as its only event. */
export function oneEvent(...lines: string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//T//EN',
    'BEGIN:VEVENT',
    'UID:a',
    'SUMMARY:Secret title',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
