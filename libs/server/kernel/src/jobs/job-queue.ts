export interface Job {
  /** Id of the outbox row behind it: the same id is run once in effect. */
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
}

export type JobHandler = (job: Job) => Promise<void>;

/**
 * The port behind which Bull (Redis) or graphile-worker (Postgres) runs jobs: at least once,
 * retried with back-off. Handlers must tolerate a repeat.
 */
export abstract class JobQueue {
  public abstract add(job: Job): Promise<void>;
  /** Starts running jobs in this process. */
  public abstract work(handler: JobHandler): Promise<void>;
  public abstract close(): Promise<void>;
}
