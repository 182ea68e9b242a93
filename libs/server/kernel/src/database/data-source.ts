import type { Pool } from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly entities: MixedList<string | (new () => object) | EntitySchema>;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type of a migration class
  readonly migrations: MixedList<string | Function>;
  /** Longest a statement may run, ms. */
  readonly statementTimeoutMs?: number;
}

/** The one connection pool of a process; never synchronises, never runs migrations by itself. */
export function makeDataSource(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities as never,
    migrations: options.migrations as never,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    poolSize: options.poolSize,
    connectTimeoutMS: 2000,
    extra: {
      statement_timeout: options.statementTimeoutMs ?? 5000,
      lock_timeout: 2000,
      idle_in_transaction_session_timeout: 10_000,
    },
    // Without a listener an idle connection that the server closes would end the process.
    poolErrorHandler: () => undefined,
  });
}

/** The `pg` pool that TypeORM's driver holds; `Db` and `UnitOfWork` share it. */
export function poolOf(source: DataSource): Pool {
  return (source.driver as unknown as { master: Pool }).master;
}
