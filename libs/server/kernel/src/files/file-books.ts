import type { BookTx, Tx } from '../database/tx';

/** How long an upload may take from its first byte to its row; what is older was given up. */
export const UPLOAD_GRACE_MS = 3_600_000;
const LEASE_MS = 120_000;

/**
 * Which bytes nobody owns (yet): a row stands here before the first byte is stored and goes in the
 * transaction that gives the bytes an owner; it comes back in the one that takes the owner away. So
 * no crash leaves an owner without bytes, or bytes for ever.
 */
export const FileBooks = {
  /** Before anything is stored. */
  async expect(tx: BookTx, id: string): Promise<void> {
    await put(tx, [id], new Date(tx.now.getTime() + UPLOAD_GRACE_MS));
  },

  /** In the transaction that writes the owner. False when the bytes were given up meanwhile. */
  async claim(tx: Tx, id: string): Promise<boolean> {
    const claimed = await tx.execute(
      'DELETE FROM unowned_file WHERE id = $1 AND lease_until IS NULL',
      [id],
    );
    return claimed === 1;
  },

  /** In the transaction that removes the owners; the bytes follow after commit. */
  async disown(tx: Tx | BookTx, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await put(tx, ids, tx.now);
  },

  /**
   * Bytes that are to be removed now, by this process alone while its lease lasts; nobody can claim
   * them any more. Null when none are due.
   */
  async leaseDue(tx: BookTx, except: readonly string[]): Promise<string | null> {
    const row = await tx.queryOne<{ id: string }>(
      `UPDATE unowned_file SET lease_until = $2 WHERE id = (
         SELECT id FROM unowned_file
         WHERE due_at <= $1 AND (lease_until IS NULL OR lease_until < $1) AND id <> ALL ($3::uuid[])
         ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING id`,
      [tx.now, new Date(tx.now.getTime() + LEASE_MS), except],
    );
    return row?.id ?? null;
  },

  async forget(tx: BookTx, id: string): Promise<void> {
    await tx.execute('DELETE FROM unowned_file WHERE id = $1', [id]);
  },
};

async function put(tx: Tx | BookTx, ids: readonly string[], dueAt: Date): Promise<void> {
  await tx.execute(
    `INSERT INTO unowned_file (id, due_at) SELECT unnest($1::uuid[]), $2
     ON CONFLICT (id) DO UPDATE SET due_at = excluded.due_at`,
    [ids, dueAt],
  );
}
