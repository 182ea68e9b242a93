import { MIGRATIONS } from '@debrief/migrations';
import { makeDataSource, startEmbeddedPostgres, type Config } from '@debrief/server-kernel';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../entities';

const MIGRATION_LOCK = 482_114;
const MIGRATION_STATEMENT_MS = 60_000;

export interface OpenedDatabase {
  readonly url: string;
  /** In words, for the start-up lines. */
  readonly how: string;
  /** Stops the bundled server; a server of your own is left alone. */
  stop(): Promise<void>;
}

/** The configured Postgres, or the bundled one under the data directory. */
export async function openDatabase(
  config: Pick<Config, 'DATABASE_URL' | 'DATA_DIR'>,
): Promise<OpenedDatabase> {
  if (config.DATABASE_URL)
    return {
      url: config.DATABASE_URL,
      how: 'your own, by DATABASE_URL',
      stop: () => Promise.resolve(),
    };
  const bundled = await startEmbeddedPostgres(config.DATA_DIR);
  const how = bundled.created ? 'made' : bundled.adopted ? 'still running, taken over' : 'started';
  return {
    url: bundled.url,
    how: `bundled in ${config.DATA_DIR}, ${how}`,
    stop: () => bundled.stop(),
  };
}

/** Runs the migrations that are missing and gives their names; several processes at once take turns. */
export async function migrate(url: string): Promise<string[]> {
  const source = await makeDataSource({
    url,
    poolSize: 3,
    entities: [],
    migrations: MIGRATIONS,
    statementTimeoutMs: MIGRATION_STATEMENT_MS,
  }).initialize();
  const holder = source.createQueryRunner();
  try {
    await holder.query(`SET lock_timeout = ${MIGRATION_STATEMENT_MS}`);
    await holder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await source.runMigrations({ transaction: 'each' });
    await holder.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    return ran.map((migration) => migration.name);
  } finally {
    await holder.release();
    await source.destroy();
  }
}

/** The pool the server works with. */
export function openSource(config: Pick<Config, 'DB_POOL_SIZE'>, url: string): Promise<DataSource> {
  return makeDataSource({
    url,
    poolSize: config.DB_POOL_SIZE,
    entities: ENTITIES,
    migrations: MIGRATIONS,
  }).initialize();
}
