import type { QueueOptions } from 'bull';

/** The one queue, and what its keys in Redis begin with. */
export const QUEUE_NAME = 'debrief-outbox';
export const QUEUE_PREFIX = 'debrief';

const RECONNECT_MAX_MS = 2000;
const BACKOFF_MAX_MS = 30_000;
const TRIES = 10;

/** Pause before the next try: 1, 2, 4, 8, 16 s, then 30 s each. */
function backoffMs(attemptsMade: number): number {
  return Math.min(1000 * 2 ** Math.max(attemptsMade - 1, 0), BACKOFF_MAX_MS);
}

/**
 * How Bull is set up here. With its defaults a job that was killed with its worker runs again only
 * after a minute and a second kill fails it for good, and after an outage of Redis connections are
 * looked for every 20 s; these settings bring a killed job back within 20 s, several times.
 */
export function bullOptions(redisUrl: string): QueueOptions & { readonly url: string } {
  return {
    url: redisUrl,
    prefix: QUEUE_PREFIX,
    redis: {
      retryStrategy: (times: number) => Math.min(times * 200, RECONNECT_MAX_MS),
      // Bull would give up for good if Redis is not there when it starts.
      maxRetriesPerRequest: null,
      ...(redisUrl.startsWith('rediss:') ? { tls: {} } : {}),
    },
    settings: {
      lockDuration: 10_000,
      stalledInterval: 5_000,
      maxStalledCount: 3,
      backoffStrategies: { capped: backoffMs },
    },
    defaultJobOptions: {
      attempts: TRIES,
      backoff: { type: 'capped' },
      removeOnComplete: 1000,
      removeOnFail: 5000,
    },
  };
}
