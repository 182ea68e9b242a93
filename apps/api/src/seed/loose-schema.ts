import type { PoolClient } from 'pg';

interface Loose {
  readonly drop: string;
  readonly make: string;
}

/** Foreign keys from or to the tables; they go first and come back last. */
const FOREIGN_KEYS = `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
  FROM pg_constraint WHERE contype = 'f' AND (conrelid = ANY ($1::regclass[]) OR confrelid = ANY ($1::regclass[])) ORDER BY conname`;
/** Uniqueness and the ban on being in two places. Primary keys stay: rows come in their order. */
const RULES = `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
  FROM pg_constraint WHERE contype IN ('u', 'x') AND conrelid = ANY ($1::regclass[]) ORDER BY conname`;
const INDEXES = `SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS make
  FROM pg_index WHERE indrelid = ANY ($1::regclass[]) AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)
  ORDER BY indexrelid::regclass::text`;

/**
 * Takes indexes, foreign keys, uniqueness and exclusion constraints off the tables while `work`
 * loads them, and puts back exactly what the catalogue said was there: each row is then checked
 * after all, at once. To be run inside a transaction, so that no failure leaves them off.
 */
export async function withLooseSchema(
  client: PoolClient,
  tables: readonly string[],
  work: () => Promise<void>,
  onStep: (done: number, of: number) => void,
): Promise<void> {
  const found = async (sql: string): Promise<Loose[]> =>
    (await client.query<Loose>(sql, [tables])).rows;
  const keys = await found(FOREIGN_KEYS);
  const rules = await found(RULES);
  const indexes = await found(INDEXES);
  for (const { drop } of [...keys, ...rules, ...indexes]) await client.query(drop);
  await work();
  const back = [...indexes, ...rules, ...keys];
  for (const [index, { make }] of back.entries()) {
    await client.query(make);
    onStep(index + 1, back.length);
  }
}
