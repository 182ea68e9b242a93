import type { Pool } from 'pg';

/**
 * What the table says about the work of a row. Every queue may forget, repeat or mix up its jobs;
 * whether work is done is decided here alone.
 */

/** Begins a try; false when an earlier delivery has finished the work, or the row is gone. */
export async function beginWork(pool: Pool, id: string): Promise<boolean> {
  const begun = await pool.query(
    'UPDATE outbox SET started_at = now(), attempts = attempts + 1 WHERE id = $1 AND done_at IS NULL',
    [id],
  );
  return begun.rowCount === 1;
}

/** Says that the work of a row is done; later deliveries of the same row are skipped. */
export async function markDone(pool: Pool, id: string): Promise<void> {
  await pool.query(
    'UPDATE outbox SET done_at = now(), last_error = NULL WHERE id = $1 AND done_at IS NULL',
    [id],
  );
}

/** Says that a try failed, and why, in at most 500 characters. */
export async function markFailed(pool: Pool, id: string, error: unknown): Promise<void> {
  await pool.query(
    'UPDATE outbox SET started_at = NULL, last_error = left($2, 500) WHERE id = $1 AND done_at IS NULL',
    [id, error instanceof Error ? error.message : String(error)],
  );
}
