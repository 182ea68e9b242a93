import type { Pool, PoolClient } from 'pg';
import type { JobQueue } from '../jobs/job-queue';

const BATCH = 100;
const POLL_MS = 500;
/** An unfinished row is handed out again after so long: the queue may have forgotten it. */
const FORGOTTEN_AFTER = '60 seconds';

/**
 * Hands committed outbox rows to the job queue, job id = row id. Woken by NOTIFY, polling as the
 * safety net; several relays share the work by SKIP LOCKED. A row counts as done only when its
 * processor said so ({@link markDone}), so a queue that loses its memory loses no work.
 */
export class OutboxRelay {
  private timer: NodeJS.Timeout | null = null;
  private listener: PoolClient | null = null;
  private stopped = false;
  private running = false;
  private wanted = false;
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
    this.listener?.release(true);
    this.listener = null;
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
      .then(() => (this.listener ? undefined : this.listen()))
      .catch(this.onError)
      .then(() => {
        this.running = false;
        if (!this.stopped) this.timer = setTimeout(() => this.tick(), this.wanted ? 0 : POLL_MS);
      });
  }

  /** News of a commit: looks at once, or once more when a look is under way. Never two at a time. */
  private wake(): void {
    this.wanted = true;
    if (this.running) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tick(), 0);
  }

  private async listen(): Promise<void> {
    const client = await this.pool.connect();
    client.on('notification', () => this.wake());
    client.once('error', () => {
      this.listener = null;
    });
    await client.query('LISTEN outbox');
    this.listener = client;
  }

  private async relayBatch(): Promise<number> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const rows = await client.query<{ id: string; type: string; payload: unknown }>(
        `SELECT id, type, payload FROM outbox
         WHERE relayed_at IS NULL OR (done_at IS NULL AND relayed_at < now() - interval '${FORGOTTEN_AFTER}')
         ORDER BY seq LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      );
      for (const row of rows.rows)
        await this.queue.add({ id: row.id, name: row.type, data: row.payload });
      if (rows.rows.length > 0) {
        await client.query(
          'UPDATE outbox SET relayed_at = now(), attempts = attempts + 1 WHERE id = ANY($1::uuid[])',
          [rows.rows.map((row) => row.id)],
        );
      }
      await client.query('COMMIT');
      return rows.rows.length;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}

/** Says that the work of an outbox row is done; later hand-overs of the same row are skipped. */
export async function markDone(pool: Pool, id: string): Promise<void> {
  await pool.query(
    'UPDATE outbox SET done_at = now(), last_error = NULL WHERE id = $1 AND done_at IS NULL',
    [id],
  );
}

export async function markFailed(pool: Pool, id: string, error: unknown): Promise<void> {
  await pool.query(
    'UPDATE outbox SET last_error = left($2, 500) WHERE id = $1 AND done_at IS NULL',
    [id, error instanceof Error ? error.message : String(error)],
  );
}

export async function isDone(pool: Pool, id: string): Promise<boolean> {
  const found = await pool.query<{ done: boolean }>(
    'SELECT done_at IS NOT NULL AS done FROM outbox WHERE id = $1',
    [id],
  );
  return found.rows[0]?.done ?? false;
}
