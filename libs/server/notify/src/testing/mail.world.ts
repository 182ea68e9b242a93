import { IdentityModule } from '@debrief/server-identity';
import { KernelModule, newId, readConfig, type Actor, type Config } from '@debrief/server-kernel';
import { castPerson } from '@debrief/server-loop/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { Role } from '@debrief/domain';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { MailCourier } from '../mail.courier';
import type { NewMail } from '../mail.params';
import { MailQueue } from '../mail.queue';
import { MailTransport } from '../mail.transport';
import { NotifyModule, NotifyWorkerModule } from '../notify.module';
import { SmtpSink } from './smtp-sink';

export const NOW = new Date('2026-11-24T09:00:00Z');

export interface MailRow {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly attempts: number;
  readonly next_attempt_at: Date | null;
  readonly last_code: number | null;
  readonly last_error: string | null;
  readonly subject: string;
  readonly to_address: string;
}

/** Mail on a real database and a mail server on loopback, with a clock that the spec moves. */
export class MailWorld {
  private constructor(
    public readonly clock: FixedClock,
    public readonly test: TestDatabase,
    public readonly sink: SmtpSink,
    public readonly config: Config,
    private readonly app: TestingModule,
  ) {}

  public static async open(
    env: Readonly<Record<string, string>> = {},
    limits = { silenceMs: 10_000, totalMs: 12_000 },
  ): Promise<MailWorld> {
    const clock = new FixedClock(NOW);
    const test = await testDatabase(clock);
    const sink = await SmtpSink.start();
    const config = readConfig({
      NODE_ENV: 'test',
      PUBLIC_URL: 'https://debrief.example.org',
      SMTP_URL: sink.url,
      SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
      MAIL_FROM: 'Debrief, hiring <debrief@example.org>',
      ...env,
    });
    const app = await Test.createTestingModule({
      imports: [
        KernelModule.with(config, test.source, clock),
        IdentityModule,
        NotifyModule,
        NotifyWorkerModule,
      ],
    })
      .overrideProvider(MailTransport)
      .useValue(new MailTransport(config, limits))
      .compile();
    await app.init();
    return new MailWorld(clock, test, sink, config, app);
  }

  public async close(): Promise<void> {
    await this.sink.down();
    await this.app.close();
    await this.test.drop();
  }

  public get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.app.get(type, { strict: false });
  }

  public person(name: string, ...roles: Role[]): Promise<Actor> {
    return castPerson(this.test, name, ...roles);
  }

  public put(...mails: NewMail[]): Promise<number> {
    return this.test.uow.keepBooks((tx) => this.get(MailQueue).put(tx, mails));
  }

  /** Queues a test mail to the person; gives its id. */
  public async mailTo(personId: string): Promise<string> {
    const dedupKey = newId();
    await this.put({ kind: 'test', dedupKey, to: { personId }, params: {} });
    const [row] = await this.rows('dedup_key = $1', dedupKey);
    if (!row) throw new Error('The mail was not queued');
    return row.id;
  }

  public async rows(where = 'true', ...values: readonly unknown[]): Promise<MailRow[]> {
    return this.test.db.readUnnamed<never>(
      `SELECT * FROM mail WHERE ${where} ORDER BY created_at, id`,
      values,
    ) as Promise<MailRow[]>;
  }

  public async row(id: string): Promise<MailRow> {
    const [row] = await this.rows('id = $1', id);
    if (!row) throw new Error(`There is no mail ${id}`);
    return row;
  }

  public advance(seconds: number): void {
    this.clock.advanceMinutes(seconds / 60);
  }

  public sendDue(): Promise<number> {
    return this.get(MailCourier).sendDue();
  }

  /** Tries every two seconds of the clock, as the worker does; gives the seconds until the mails are sent. */
  public async secondsUntilSent(ids: readonly string[], most: number): Promise<number> {
    for (let seconds = 0; seconds <= most; seconds += 2) {
      await this.sendDue();
      const rows = await this.rows('id = ANY($1::uuid[])', ids);
      if (rows.every(({ state }) => state === 'sent')) return seconds;
      this.advance(2);
    }
    throw new Error(`Not all of ${ids.length} mails were sent within ${most} s`);
  }

  public async failingSince(): Promise<Date | null> {
    const [row] = await this.test.db.readUnnamed<{ failing_since: Date | null }>(
      'SELECT failing_since FROM mail_server_state',
    );
    return row?.failing_since ?? null;
  }
}
