import type { Pool } from 'pg';

/** Rows that have done their duty, oldest first and a batch at a time, so that no lock is held for long. */
const BATCH = 5000;
const STATEMENTS = [
  // Whoever repeats a request after a day is taken to mean it anew.
  `DELETE FROM idempotency_key WHERE ctid = ANY (ARRAY(
     SELECT ctid FROM idempotency_key WHERE created_at < now() - interval '24 hours' LIMIT ${BATCH}))`,
  // Kept a while after they are done, for whoever looks into what happened.
  `DELETE FROM outbox WHERE ctid = ANY (ARRAY(
     SELECT ctid FROM outbox WHERE done_at < now() - interval '14 days' LIMIT ${BATCH}))`,
];

/** Removes answered keys older than a day and news done two weeks ago; gives the number of rows. */
export async function tidyUp(pool: Pool): Promise<number> {
  let removed = 0;
  for (const statement of STATEMENTS) {
    for (let batch = BATCH; batch === BATCH;) {
      batch = (await pool.query(statement)).rowCount ?? 0;
      removed += batch;
    }
  }
  return removed;
}
