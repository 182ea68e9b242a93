import type { DomainEvents, DomainEventType } from '@debrief/domain';
import type { Pool } from 'pg';
import { beginWork, markDone, markFailed } from '../outbox/outbox.ledger';
import type { Job } from './job-queue';

type Listener<T extends DomainEventType> = (
  payload: DomainEvents[T],
  jobId: string,
) => Promise<void>;

/** Who listens to which news. A job is done when every listener of its type has returned. */
export class ProcessorRegistry {
  private readonly listeners = new Map<
    string,
    ((payload: never, jobId: string) => Promise<void>)[]
  >();

  public constructor(private readonly pool: Pool) {}

  public on<T extends DomainEventType>(type: T, listener: Listener<T>): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  /** Runs one job; skips what an earlier delivery already finished. */
  public async handle(job: Job): Promise<void> {
    if (!(await beginWork(this.pool, job.id))) return;
    try {
      for (const listener of this.listeners.get(job.name) ?? [])
        await listener(job.data as never, job.id);
    } catch (error) {
      await markFailed(this.pool, job.id, error);
      throw error;
    }
    await markDone(this.pool, job.id);
  }
}
