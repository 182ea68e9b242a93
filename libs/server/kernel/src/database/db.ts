import type { Pool, QueryResultRow } from 'pg';
import { meterStatement } from './statement-meter';

/**
 * The way to read. Statements are named, so that Postgres parses and plans each once a connection:
 * unnamed, the packet statement costs two and a half times as much.
 */
export class Db {
  public constructor(private readonly pool: Pool) {}

  /** Runs one prepared statement. `name` must be unique to the text: use `lib.subject.what`. */
  public async read<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    meterStatement();
    const result = await this.pool.query<Row>({ name, text, values: [...values] });
    return result.rows;
  }

  /** For statements whose text varies with their filters; prepared by nobody. */
  public async readUnnamed<Row extends QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    meterStatement();
    const result = await this.pool.query<Row>(text, [...values]);
    return result.rows;
  }

  /** The first row, or null. */
  public async readOne<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row | null> {
    return (await this.read<Row>(name, text, values))[0] ?? null;
  }

  public async withClient<T>(work: (client: import('pg').PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  }
}
