import type { BookTx, Db } from '@debrief/server-kernel';
import type { QueryResultRow } from 'pg';

/** Asks one statement, on the pool or inside a transaction: training decides in both. */
export type Ask = <Row extends QueryResultRow>(
  name: string,
  text: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

export function askOf(db: Db): Ask {
  return (name, text, values) => db.read(name, text, values);
}

export function askIn(tx: Pick<BookTx, 'query'>): Ask {
  return (_name, text, values) => tx.query(text, values);
}
