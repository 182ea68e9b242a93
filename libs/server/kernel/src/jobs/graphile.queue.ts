import { Logger, makeWorkerUtils, run, type Runner, type WorkerUtils } from 'graphile-worker';
import type { Pool } from 'pg';
import { JobQueue, type Job, type JobHandler } from './job-queue';

const TASK = 'outbox';
const silent = new Logger(() => () => undefined);

/** graphile-worker on the same Postgres: the default where there is no Redis. */
export class GraphileQueue extends JobQueue {
  private utils: WorkerUtils | null = null;
  private runner: Runner | null = null;

  /** `onError` hears of connections that the server closed; without it they would end the process. */
  public constructor(
    private readonly pool: Pool,
    onError: (error: unknown) => void = () => undefined,
  ) {
    super();
    pool.on('error', onError);
    pool.on('connect', (client) => client.on('error', onError));
  }

  public async add(job: Job): Promise<void> {
    const utils = await this.ready();
    await utils.addJob(TASK, job, { jobKey: job.id, maxAttempts: 10 });
  }

  public async work(handler: JobHandler): Promise<void> {
    await this.ready();
    this.runner = await run({
      pgPool: this.pool,
      concurrency: 2,
      noHandleSignals: true,
      pollInterval: 1000,
      logger: silent,
      taskList: { [TASK]: (payload) => handler(payload as Job) },
    });
  }

  public async close(): Promise<void> {
    await this.runner?.stop();
    await this.utils?.release();
    this.runner = null;
    this.utils = null;
  }

  private async ready(): Promise<WorkerUtils> {
    if (!this.utils) {
      this.utils = await makeWorkerUtils({ pgPool: this.pool, logger: silent });
      await this.utils.migrate();
    }
    return this.utils;
  }
}
