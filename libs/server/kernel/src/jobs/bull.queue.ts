import Bull from 'bull';
import { JobQueue, type Job, type JobHandler } from './job-queue';

export const QUEUE_NAME = 'debrief-outbox';

/**
 * Bull on Redis. With Bull's defaults a job killed with its worker runs again only after a minute,
 * and a second kill fails it for good; these settings bring it back within 20 s, several times.
 */
export class BullQueue extends JobQueue {
  private readonly queue: Bull.Queue<Job>;

  public constructor(redisUrl: string, onError: (error: unknown) => void, prefix = 'debrief') {
    super();
    this.queue = new Bull<Job>(QUEUE_NAME, redisUrl, {
      prefix,
      settings: { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 3 },
      defaultJobOptions: {
        attempts: 10,
        backoff: { type: 'exponential', delay: 1000 },
        removeOnComplete: 1000,
        removeOnFail: 5000,
      },
    });
    this.queue.on('error', onError);
  }

  public async add(job: Job): Promise<void> {
    await this.queue.add(job, { jobId: job.id });
  }

  public work(handler: JobHandler): Promise<void> {
    void this.queue.process(4, (job) => handler(job.data));
    return Promise.resolve();
  }

  public async close(): Promise<void> {
    await this.queue.close();
  }
}
