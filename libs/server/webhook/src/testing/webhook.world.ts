import type { DomainEvents, DomainEventType, WebhookName } from '@debrief/domain';
import { KernelModule, newId, readConfig, type Actor } from '@debrief/server-kernel';
import {
  castPerson,
  insertCandidate,
  insertEmptyVersion,
  insertJob,
  insertLoop,
  type SeatRow,
} from '@debrief/server-loop/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DeliveryWorker } from '../delivery.worker';
import { EndpointService } from '../endpoint.service';
import { FanOutProcessor } from '../fan-out.processor';
import { UpkeepWorker } from '../upkeep.worker';
import { WebhookModule, WebhookWorkerModule } from '../webhook.module';
import { WebhookReader } from '../webhook.reader';
import { Receiver } from './receiver';

const KEY = Buffer.alloc(32, 7).toString('base64');
const SOME_EVENTS: readonly WebhookName[] = ['scorecard.submitted', 'round.scheduled'];

export interface SpecLoop {
  readonly loopId: string;
  readonly candidateId: string;
  readonly roundId: string;
  readonly seatIds: readonly string[];
}
export interface SpecEndpoint {
  readonly id: string;
  readonly secret: string;
}

/** The feature on a real database, with receivers that listen on loopback and a clock that is moved by hand. */
export class WebhookWorld {
  private readonly apps: TestingModule[] = [];

  private constructor(
    public readonly clock: FixedClock,
    public readonly test: TestDatabase,
    public readonly receivers: readonly Receiver[],
    public readonly owner: Actor,
    private readonly ground: { jobId: string; versionId: string },
  ) {}

  /** The clock starts at the real now: the verifier of signatures holds them against its own. */
  public static async open(receivers = 1): Promise<WebhookWorld> {
    const clock = new FixedClock(new Date());
    const test = await testDatabase(clock);
    const owner = await castPerson(test, 'Adil Admin', 'admin');
    const manager = await castPerson(test, 'Hedda Manager', 'hiring_manager');
    const ground = {
      jobId: await insertJob(test.pool, manager.personId),
      versionId: await insertEmptyVersion(test.pool),
    };
    const all = await Promise.all(Array.from({ length: receivers }, () => Receiver.start()));
    const world = new WebhookWorld(clock, test, all, owner, ground);
    await world.start();
    return world;
  }

  /** A process that does background work; the first one is what {@link get} asks. */
  public async start(): Promise<TestingModule> {
    const config = readConfig({
      NODE_ENV: 'test',
      SECRETS_KEY: KEY,
      OUTBOUND_ALLOW: this.receivers.map(({ pair }) => pair).join(','),
    });
    const app = await Test.createTestingModule({
      imports: [
        KernelModule.with(config, this.test.source, this.clock),
        WebhookModule,
        WebhookWorkerModule,
      ],
    }).compile();
    await app.init();
    this.apps.push(app);
    return app;
  }

  public async close(): Promise<void> {
    for (const receiver of this.receivers) await receiver.stop();
    for (const app of this.apps) await app.close();
    await this.test.drop();
  }

  public get<T>(type: Type<T>): T {
    const [app] = this.apps;
    if (!app) throw new Error('Nothing was started');
    return app.get(type);
  }

  public receiver(index = 0): Receiver {
    const receiver = this.receivers[index];
    if (!receiver) throw new Error(`There is no receiver ${index}`);
    return receiver;
  }

  public person(name: string, ...roles: Parameters<typeof castPerson>[2][]): Promise<Actor> {
    return castPerson(this.test, name, ...roles);
  }

  public async loop(
    seats: readonly SeatRow[] = [],
    over: { isMock?: boolean } = {},
  ): Promise<SpecLoop> {
    const { jobId, versionId } = this.ground;
    const candidate = await insertCandidate(this.test.pool, jobId);
    const ids = await insertLoop(this.test.pool, {
      ...candidate,
      jobId,
      versionId,
      ...over,
      stages: [{ rounds: [{ seats }] }],
    });
    return {
      loopId: ids.loopId,
      candidateId: candidate.candidateId,
      roundId: ids.roundIds.flat()[0] ?? '',
      seatIds: ids.seatIds.flat(2),
    };
  }

  public async endpoint(
    over: { url?: string; events?: readonly WebhookName[]; actor?: Actor } = {},
  ): Promise<SpecEndpoint> {
    const done = await this.get(EndpointService).create(over.actor ?? this.owner, {
      url: over.url ?? this.receiver().url,
      description: '',
      events: over.events ?? SOME_EVENTS,
      idempotencyKey: newId(),
    });
    if (done.__typename !== 'WebhookCreated') throw new Error(JSON.stringify(done));
    return { id: done.endpointId, secret: done.secret };
  }

  /** News as a mutation sends it, handed to the listener as the queue would; gives its id. */
  public async tell<T extends DomainEventType>(type: T, payload: DomainEvents[T]): Promise<string> {
    const id = await this.test.uow.keepBooks((tx) => {
      tx.emit(type, payload);
      return Promise.resolve(tx.events.at(-1)?.id ?? '');
    });
    await this.spread(type, payload, id);
    return id;
  }

  /** Lets the listener note news without sending at once: specs say themselves when a look is taken. */
  public async spread<T extends DomainEventType>(
    type: T,
    payload: DomainEvents[T],
    id: string,
  ): Promise<void> {
    const worker = this.get(DeliveryWorker);
    const { wake } = worker;
    worker.wake = () => undefined;
    await this.get(FanOutProcessor).spread(type, payload, id);
    worker.wake = wake;
  }

  /** A piece of news of no special kind, about a fresh loop unless given one. */
  public async scheduled(loop?: SpecLoop): Promise<string> {
    const { loopId, roundId } = loop ?? (await this.loop());
    return this.tell('round.scheduled', { loopId, roundId, change: 'set' });
  }

  /** Looks once and waits until all that came of it is settled. */
  public async turn(): Promise<void> {
    const worker = this.get(DeliveryWorker);
    await worker.look();
    await worker.idle();
  }

  /** Lets time pass second by second, with the looks that belong to it, until `done`; gives the seconds. */
  public async secondsUntil(done: () => boolean, limit = 4000): Promise<number> {
    for (let seconds = 0; seconds <= limit; seconds += 1) {
      await this.turn();
      if (done()) return seconds;
      this.pass(1);
    }
    throw new Error(`It did not come about within ${limit} s`);
  }

  public pass(seconds: number): void {
    this.clock.advanceMinutes(seconds / 60);
  }

  public async reseal(): Promise<void> {
    await this.get(UpkeepWorker).reseal();
    await this.turn();
  }

  /** Everything an endpoint shows somebody. */
  public async seen(actor: Actor, endpointId: string) {
    const reader = this.get(WebhookReader);
    const page = await reader.page(actor, { endpointId, first: 100 });
    return {
      endpoint: await reader.endpoint(actor, endpointId),
      deliveries: page.edges.map(({ node }) => node),
    };
  }

  public async rows<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> {
    return (await this.test.pool.query<Row>(sql, values)).rows;
  }

  /** States of the deliveries of an endpoint, oldest first. */
  public async states(endpointId: string): Promise<string[]> {
    const rows = await this.rows<{ state: string }>(
      'SELECT state FROM webhook_delivery WHERE endpoint_id = $1 ORDER BY created_at, id',
      endpointId,
    );
    return rows.map(({ state }) => state);
  }

  public async run(sql: string, ...values: unknown[]): Promise<void> {
    await this.test.pool.query(sql, values);
  }
}
