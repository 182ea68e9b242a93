import type { Pool, PoolClient } from 'pg';
import type { JobQueue } from '../jobs/job-queue';

const BATCH = 100;
const POLL_MS = 500;
/** Pauses after hand-overs that failed in a row, while the queue is away. */
const AWAY_MS = [500, 1000, 2000];
/**
 * How long a row that was handed over may stay unfinished before it is handed over again: the queue
 * may have forgotten it, or given it up. A queue that still has it takes no second copy. One that
 * was begun often is waited for longer, so that work nobody can do does not keep everybody busy.
 */
const AGAIN_AFTER = `CASE
  WHEN attempts < 10 THEN interval '45 seconds'
  WHEN attempts < 20 THEN interval '2 minutes'
  WHEN attempts < 30 THEN interval '5 minutes'
  WHEN attempts < 40 THEN interval '15 minutes'
  WHEN attempts < 50 THEN interval '1 hour'
  ELSE interval '6 hours' END`;

interface OutboxRow {
  readonly id: string;
  readonly type: string;
  readonly payload: unknown;
}

/**
 * Hands committed outbox rows to the job queue, job id = row id. Woken by NOTIFY, polling as the
 * safety net; several relays share the work by SKIP LOCKED. A row counts as done only when its
 * processor said so, so a queue that loses its memory loses no work.
 */
export class OutboxRelay {
  private timer: NodeJS.Timeout | null = null;
  private listener: PoolClient | null = null;
  private stopped = false;
  private running = false;
  private wanted = false;
  private failures = 0;
  private busy: Promise<void> = Promise.resolve();

  public constructor(
    private readonly pool: Pool,
    private readonly queue: JobQueue,
    private readonly onError: (error: unknown) => void,
  ) {}

  public async start(): Promise<void> {
    await this.listen().catch(this.onError);
    this.tick();
  }

  public async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.busy;
    this.dropListener();
  }

  /** Relays everything that waits; gives the number of rows handed over. */
  public async drain(): Promise<number> {
    let total = 0;
    for (;;) {
      const count = await this.relayBatch();
      total += count;
      if (count < BATCH) return total;
    }
  }

  private tick(): void {
    if (this.stopped) return;
    this.running = true;
    this.wanted = false;
    this.busy = this.drain()
      .then(() => {
        this.failures = 0;
        return this.listener ? undefined : this.listen();
      })
      .catch((error: unknown) => {
        this.failures += 1;
        this.onError(error);
      })
      .then(() => {
        this.running = false;
        if (!this.stopped) this.timer = setTimeout(() => this.tick(), this.pause());
      });
  }

  /** While the queue is away, news is no reason to try at once: it would fail like the last time. */
  private pause(): number {
    if (this.failures > 0) return AWAY_MS[Math.min(this.failures, AWAY_MS.length) - 1] ?? POLL_MS;
    return this.wanted ? 0 : POLL_MS;
  }

  /** News of a commit: looks at once, or once more when a look is under way. Never two at a time. */
  private wake(): void {
    this.wanted = true;
    if (this.running || this.failures > 0) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tick(), 0);
  }

  private async listen(): Promise<void> {
    const client = await this.pool.connect();
    client.on('notification', () => this.wake());
    client.once('error', () => {
      if (this.listener === client) this.dropListener();
    });
    try {
      await client.query('LISTEN outbox');
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.listener = client;
  }

  private dropListener(): void {
    this.listener?.release(true);
    this.listener = null;
  }

  private async relayBatch(): Promise<number> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const { rows } = await client.query<OutboxRow>(
        `SELECT id, type, payload FROM outbox
         WHERE done_at IS NULL AND (relayed_at IS NULL OR retry_at <= now())
         ORDER BY seq LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      );
      const { taken, failure } = await this.handOver(rows);
      if (taken.length > 0) {
        await client.query(
          `UPDATE outbox SET relayed_at = now(), retry_at = now() + ${AGAIN_AFTER} WHERE id = ANY($1::uuid[])`,
          [taken],
        );
      }
      await client.query('COMMIT');
      if (failure !== null) throw failure;
      return rows.length;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  /** The rows that the queue took, in order, up to the first that it did not. */
  private async handOver(
    rows: readonly OutboxRow[],
  ): Promise<{ taken: string[]; failure: Error | null }> {
    const taken: string[] = [];
    for (const { id, type, payload } of rows) {
      try {
        await this.queue.add({ id, name: type, data: payload });
      } catch (error) {
        return { taken, failure: error instanceof Error ? error : new Error(String(error)) };
      }
      taken.push(id);
    }
    return { taken, failure: null };
  }
}
