import Bull from 'bull';
import { bullOptions, QUEUE_NAME } from './bull.options';
import { JobQueue, type Job, type JobHandler } from './job-queue';

const CONCURRENCY = 4;
const ADD_MS = 2000;
const CLOSE_MS = 20_000;
/** States in which Bull remembers a job and will never run it again by itself. */
const OVER: ReadonlySet<string> = new Set(['completed', 'failed', 'stuck']);

/** Bull on Redis. */
export class BullQueue extends JobQueue {
  private readonly running = new Set<Promise<void>>();
  private leaving = false;

  /** Takes the queue over: from now on this alone closes it. */
  public constructor(
    private readonly queue: Bull.Queue<Job>,
    private readonly onError: (error: unknown) => void,
  ) {
    super();
    queue.on('error', onError);
    // Nest's module would close the queue by its own hook, before the relay has stopped adding to it.
    Object.assign(queue, { onApplicationShutdown: () => undefined });
  }

  /** Outside of Nest: the same queue with the same settings. */
  public static at(redisUrl: string, onError: (error: unknown) => void): BullQueue {
    const options = bullOptions(redisUrl);
    return new BullQueue(new Bull<Job>(QUEUE_NAME, options.url, options), onError);
  }

  /** Throws within two seconds when Redis does not take the job. */
  public async add(job: Job): Promise<void> {
    const { client } = this.queue;
    if (client.status !== 'ready') throw new Error('Redis is away; work waits in the outbox.');
    if (await inTime(this.put(job), ADD_MS)) return;
    // Whoever does not answer on an open connection may be a machine that is gone.
    client.disconnect(true);
    throw new Error('Redis does not answer; work waits in the outbox.');
  }

  public work(handler: JobHandler): Promise<void> {
    this.queue.process(CONCURRENCY, (job) => this.run(handler, job.data)).catch(this.onError);
    return Promise.resolve();
  }

  /**
   * Lets running jobs finish, 20 s at most: what does not is run again elsewhere. Where Redis is away
   * Bull cannot be closed and goes on looking for it, so the process has to be ended afterwards.
   */
  public async close(): Promise<void> {
    this.leaving = true;
    const finished =
      this.queue.client.status === 'ready'
        ? this.queue.close().catch(this.onError)
        : Promise.allSettled([...this.running]);
    await inTime(finished, CLOSE_MS);
  }

  private async run(handler: JobHandler, job: Job): Promise<void> {
    if (this.leaving) throw new Error('This worker is leaving.');
    const work = handler(job);
    this.running.add(work);
    try {
      await work;
    } catch {
      // Redis keeps no words of errors, since they may name people; the outbox row has them.
      throw new Error('The work failed; its row in the outbox says why.');
    } finally {
      this.running.delete(work);
    }
  }

  /** Bull takes no job whose id it knows; one that is over but not done must make room. */
  private async put(job: Job): Promise<void> {
    const known = await this.queue.getJob(job.id);
    if (known && OVER.has(await known.getState())) {
      // Fails when another relay was quicker and the new copy runs already: so much the better.
      await known.remove().catch(() => undefined);
    }
    await this.queue.add(job, { jobId: job.id });
  }
}

/** False when the work took longer. */
async function inTime(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), ms);
  });
  try {
    return await Promise.race([work.then(() => true as const), late]);
  } finally {
    clearTimeout(timer);
  }
}
