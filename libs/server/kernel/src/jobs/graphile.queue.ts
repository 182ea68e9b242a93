import { EventEmitter } from 'node:events';
import {
  Logger,
  makeWorkerUtils,
  run,
  type Runner,
  type WorkerEvents,
  type WorkerPool,
  type WorkerUtils,
} from 'graphile-worker';
import type { Pool } from 'pg';
import { GraphileReaper } from './graphile.reaper';
import { JobQueue, type Job, type JobHandler } from './job-queue';

const TASK = 'outbox';
/** Its back-off is e, e², e³ … seconds: five tries take a minute and a half, a sixth would come 2½ minutes later. */
const TRIES = 5;
const RESTART_MS = 1000;
const silent = new Logger(() => () => undefined);

/** graphile-worker on the same Postgres: the default where there is no Redis. */
export class GraphileQueue extends JobQueue {
  private utils: WorkerUtils | null = null;
  private runner: Runner | null = null;
  private reaper: GraphileReaper | null = null;
  private restart: NodeJS.Timeout | null = null;
  private closed = false;

  /** `onError` hears of connections that the server closed; without it they would end the process. */
  public constructor(
    private readonly pool: Pool,
    private readonly onError: (error: unknown) => void = () => undefined,
  ) {
    super();
    pool.on('error', onError);
    pool.on('connect', (client) => client.on('error', onError));
  }

  /** One that waits or runs is left as it is; one that was given up makes room for a new one. */
  public async add(job: Job): Promise<void> {
    const utils = await this.ready();
    const givenUp = await this.pool.query<{ id: string }>(
      `SELECT id FROM graphile_worker.jobs WHERE key = $1 AND attempts >= max_attempts AND locked_at IS NULL`,
      [job.id],
    );
    if (givenUp.rows.length > 0) await utils.completeJobs(givenUp.rows.map(({ id }) => id));
    await utils.addJob(TASK, job, {
      jobKey: job.id,
      jobKeyMode: 'unsafe_dedupe',
      maxAttempts: TRIES,
    });
  }

  public async work(handler: JobHandler): Promise<void> {
    await this.ready();
    await this.launch(handler);
  }

  public async close(): Promise<void> {
    this.closed = true;
    if (this.restart) clearTimeout(this.restart);
    await this.runner?.stop().catch(this.onError);
    await this.reaper?.stop();
    await this.utils?.release();
    this.runner = null;
    this.reaper = null;
    this.utils = null;
  }

  private async launch(handler: JobHandler): Promise<void> {
    const events: WorkerEvents = new EventEmitter();
    const poolId = new Promise<string>((known) => {
      events.once('pool:create', ({ workerPool }: { workerPool: WorkerPool }) =>
        known(workerPool.id),
      );
    });
    const runner = await run({
      pgPool: this.pool,
      concurrency: 2,
      noHandleSignals: true,
      pollInterval: 1000,
      logger: silent,
      events,
      // Otherwise a job that ends while Postgres is away would take the whole process with it.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      taskList: { [TASK]: (payload) => handler(payload as Job) },
    });
    this.runner = runner;
    this.reaper = new GraphileReaper(
      this.pool,
      await poolId,
      (ids) => this.free(ids),
      this.onError,
    );
    this.reaper.start();
    void runner.promise.catch(this.onError).then(() => this.again(handler));
  }

  /** The workers stop when Postgres closes their connections; they begin anew under another id. */
  private async again(handler: JobHandler): Promise<void> {
    if (this.closed) return;
    await this.reaper?.stop();
    this.reaper = null;
    this.restart = setTimeout(() => {
      void this.launch(handler).catch((error: unknown) => {
        this.onError(error);
        return this.again(handler);
      });
    }, RESTART_MS);
  }

  private async free(poolIds: string[]): Promise<void> {
    await (await this.ready()).forceUnlockWorkers(poolIds);
  }

  private async ready(): Promise<WorkerUtils> {
    if (!this.utils) {
      this.utils = await makeWorkerUtils({ pgPool: this.pool, logger: silent });
      await this.utils.migrate();
    }
    return this.utils;
  }
}
