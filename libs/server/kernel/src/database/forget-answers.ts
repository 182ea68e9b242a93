import type { Tx } from './tx';

/**
 * Drops the answers kept for clients that repeat a request, where they hold one of these texts. A
 * repeat is then taken to be new, as it would be a day later.
 */
export async function forgetAnswers(tx: Tx, texts: readonly string[]): Promise<void> {
  // As the text stands inside JSON, without the quotes around it.
  const inside = texts
    .filter((text) => text !== '')
    .map((text) => JSON.stringify(text).slice(1, -1));
  await tx.execute(
    `DELETE FROM idempotency_key WHERE response IS NOT NULL AND EXISTS (
       SELECT 1 FROM unnest($1::text[]) AS held (text) WHERE strpos(lower(response::text), lower(held.text)) > 0)`,
    [inside],
  );
}
