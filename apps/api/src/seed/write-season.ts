import type { Tx } from '@debrief/server-kernel';
import { TABLES, TABLE_NAMES, type Rows, type TableName } from './tables';

/** Rows a statement; bounds the size of one parameter. */
const CHUNK = 2_000;

/** Writes all rows, one statement a table, then points applications at their loops. */
export async function insertRows(tx: Tx, rows: Rows): Promise<void> {
  for (const table of TABLE_NAMES) {
    const all =
      table === 'audit_event'
        ? [...rows.of(table)].sort((a, b) => (String(a['at']) < String(b['at']) ? -1 : 1))
        : rows.of(table);
    for (let from = 0; from < all.length; from += CHUNK)
      await insert(tx, table, all.slice(from, from + CHUNK));
  }
  await tx.execute(CURRENT_LOOPS);
}

/** A candidate's application shows the loop that is no mock one. */
export const CURRENT_LOOPS = `UPDATE application a SET current_loop_id = l.id FROM loop l
  WHERE l.application_id = a.id AND NOT l.is_mock AND a.current_loop_id IS NULL`;

async function insert(tx: Tx, table: TableName, rows: readonly object[]): Promise<void> {
  const columns = TABLES[table].map(([name]) => name).join(', ');
  await tx.execute(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}
