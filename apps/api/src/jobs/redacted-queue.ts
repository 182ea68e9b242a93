import { BullAdapter } from '@bull-board/api/bullAdapter';
import { bullOptions, QUEUE_NAME } from '@debrief/server-kernel';
import Bull from 'bull';

const COMMAND_MS = 1500;
const CONNECT_MS = 1000;
const HIDDEN = 'not shown here';

/** Bull's queue for looking only: it gives up soon, where the one of the worker waits. */
export function queueToLookAt(redisUrl: string): Bull.Queue {
  const options = bullOptions(redisUrl);
  const redis = typeof options.redis === 'object' ? options.redis : {};
  return new Bull(QUEUE_NAME, redisUrl, {
    ...options,
    redis: {
      ...redis,
      maxRetriesPerRequest: 1,
      commandTimeout: COMMAND_MS,
      connectTimeout: CONNECT_MS,
    },
  });
}

type BoardJob = Awaited<ReturnType<BullAdapter['getJob']>>;

/** Shows that there are jobs and how they fare; what they are about and what went wrong stays out. */
export class RedactedQueue extends BullAdapter {
  public constructor(queue: Bull.Queue) {
    super(queue, { readOnlyMode: true, allowRetries: false });
    this.setFormatter('data', () => HIDDEN);
    this.setFormatter('returnValue', () => HIDDEN);
  }

  public override async getJob(id: string): Promise<BoardJob> {
    return redacted(await super.getJob(id));
  }

  public override async getJobs(...args: Parameters<BullAdapter['getJobs']>) {
    const jobs = await super.getJobs(...args);
    for (const job of jobs) redacted(job);
    return jobs;
  }

  public override getJobLogs(): Promise<string[]> {
    return Promise.resolve([]);
  }
}

/** In place: it is a copy of what Redis holds. */
function redacted<J extends BoardJob>(job: J): J {
  if (job)
    Object.assign(job, {
      data: HIDDEN,
      stacktrace: [],
      failedReason: job.failedReason ? HIDDEN : undefined,
    });
  return job;
}
