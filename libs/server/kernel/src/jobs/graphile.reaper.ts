import type { Pool, PoolClient } from 'pg';

const EVERY_MS = 1000;
/** Looks in a row at which the lock must have been free: after a restart of Postgres all are, for a moment. */
const FREE_LOOKS = 3;
/** First half of the key of each lock, so that it meets no other use of advisory locks. */
const LOCK_CLASS = 482_115;

/**
 * Gives the jobs of processes that are gone back to the others. graphile-worker itself waits four
 * hours, since it cannot tell a dead process from a slow one. Postgres can: each pool of workers
 * holds an advisory lock named after its id, and a lock is free the moment its session ends.
 */
export class GraphileReaper {
  private holder: PoolClient | null = null;
  private timer: NodeJS.Timeout | null = null;
  private busy: Promise<void> = Promise.resolve();
  private stopped = false;
  private free = new Map<string, number>();

  /** @param release makes the jobs of these pools available again */
  public constructor(
    private readonly pool: Pool,
    private readonly poolId: string,
    private readonly release: (poolIds: string[]) => Promise<void>,
    private readonly onError: (error: unknown) => void,
  ) {}

  public start(): void {
    this.busy = this.look()
      .catch((error: unknown) => {
        this.letGo();
        this.onError(error);
      })
      .then(() => {
        if (!this.stopped) this.timer = setTimeout(() => this.start(), EVERY_MS);
      });
  }

  /** From now on the jobs that this pool still holds are anybody's. */
  public async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.busy;
    this.letGo();
  }

  private async look(): Promise<void> {
    const holder = this.holder ?? (await this.hold());
    const { rows } = await holder.query<{ id: string }>(
      `SELECT held.id FROM (
         SELECT DISTINCT locked_by AS id FROM graphile_worker.jobs WHERE locked_by IS NOT NULL AND locked_by <> $1
       ) held WHERE pg_try_advisory_xact_lock(${LOCK_CLASS}, hashtext(held.id))`,
      [this.poolId],
    );
    this.free = new Map(rows.map(({ id }) => [id, (this.free.get(id) ?? 0) + 1]));
    const gone = [...this.free].filter(([, looks]) => looks >= FREE_LOOKS).map(([id]) => id);
    if (gone.length > 0) await this.release(gone);
  }

  /** The session that proves that this pool lives; made again when the server has ended it. */
  private async hold(): Promise<PoolClient> {
    const client = await this.pool.connect();
    client.once('error', () => {
      if (this.holder === client) this.letGo();
    });
    try {
      // The server should notice within half a minute that a machine is gone, not within two hours.
      await client.query(
        `SELECT set_config('tcp_keepalives_idle', '5', false), set_config('tcp_keepalives_interval', '3', false),
           set_config('tcp_keepalives_count', '3', false), pg_advisory_lock(${LOCK_CLASS}, hashtext($1))`,
        [this.poolId],
      );
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.holder = client;
    return client;
  }

  private letGo(): void {
    this.holder?.release(true);
    this.holder = null;
  }
}
