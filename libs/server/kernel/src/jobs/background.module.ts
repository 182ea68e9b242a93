import { BullModule, getQueueToken } from '@nestjs/bull';
import {
  Inject,
  Module,
  type DynamicModule,
  type FactoryProvider,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Queue } from 'bull';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { poolOf } from '../database/data-source';
import { FileSweep } from '../files/file-sweep';
import { OutboxRelay } from '../outbox/outbox.relay';
import { bullOptions, QUEUE_NAME } from './bull.options';
import { BullQueue } from './bull.queue';
import { calmLog } from './calm-log';
import { GraphileQueue } from './graphile.queue';
import { JobQueue, type Job } from './job-queue';
import { ProcessorRegistry } from './processor-registry';
import { RecurringWork } from './recurring-work';
import { tidyUp } from './tidy';

const TIDY = Symbol('TIDY');
const TIDY_EVERY_MS = 3_600_000;
const SWEEP_EVERY_MS = 15_000;

type LogError = (error: unknown) => void;
interface Tidy {
  readonly log: LogError;
  run(): Promise<void>;
}

/**
 * The background work: relays committed outbox rows to the job queue and runs what the features
 * listen to. Runs inside the api on Postgres, or as a process of its own on Redis.
 */
@Module({})
export class BackgroundModule implements OnApplicationBootstrap, OnApplicationShutdown {
  public constructor(
    @Inject(JobQueue) private readonly queue: JobQueue,
    @Inject(OutboxRelay) private readonly relay: OutboxRelay,
    @Inject(ProcessorRegistry) private readonly processors: ProcessorRegistry,
    @Inject(RecurringWork) private readonly recurring: RecurringWork,
    @Inject(TIDY) private readonly tidy: Tidy,
    @Inject(FileSweep) private readonly files: FileSweep,
  ) {}

  public static onPostgres(source: DataSource, log: LogError): DynamicModule {
    const pool = poolOf(source);
    const calm = calmLog(log);
    const queue = { provide: JobQueue, useFactory: () => new GraphileQueue(pool, calm) };
    return module(pool, queue, calm);
  }

  public static onRedis(source: DataSource, redisUrl: string, log: LogError): DynamicModule {
    const calm = calmLog(log);
    const queue = {
      provide: JobQueue,
      useFactory: (bull: Queue<Job>) => new BullQueue(bull, calm),
      inject: [getQueueToken(QUEUE_NAME)],
    };
    return module(poolOf(source), queue, calm, [
      BullModule.forRoot(bullOptions(redisUrl)),
      BullModule.registerQueue({ name: QUEUE_NAME }),
    ]);
  }

  public async onApplicationBootstrap(): Promise<void> {
    await this.queue.work((job) => this.processors.handle(job));
    await this.relay.start();
    this.recurring.every('tidy', TIDY_EVERY_MS, () => this.tidy.run());
    this.recurring.every('files', SWEEP_EVERY_MS, () => this.files.run().then(() => undefined));
    this.recurring.start(this.tidy.log);
  }

  /** After the listener has closed: what requests have committed is still handed over. */
  public async onApplicationShutdown(): Promise<void> {
    await this.recurring.stop();
    await this.relay.stop();
    await this.queue.close();
  }
}

function module(
  pool: Pool,
  queue: FactoryProvider<JobQueue>,
  log: LogError,
  imports: DynamicModule[] = [],
): DynamicModule {
  return {
    module: BackgroundModule,
    imports,
    providers: [
      { provide: TIDY, useValue: { log, run: () => tidyUp(pool).then(() => undefined) } },
      queue,
      {
        provide: OutboxRelay,
        useFactory: (q: JobQueue) => new OutboxRelay(pool, q, log),
        inject: [JobQueue],
      },
    ],
  };
}
