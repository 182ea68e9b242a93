import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONS } from '@debrief/migrations';
import {
  Db,
  makeDataSource,
  poolOf,
  startEmbeddedPostgres,
  UnitOfWork,
  type Clock,
} from '@debrief/server-kernel';
import { Client, type Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { FixedClock } from './clock';

const FOLDER = join(process.cwd(), '.cache', 'test-postgres');
const TEMPLATE_LOCK = 482_113;

export interface TestDatabase {
  readonly url: string;
  readonly source: DataSource;
  readonly pool: Pool;
  readonly db: Db;
  readonly uow: UnitOfWork;
  readonly clock: Clock;
  /** Closes the pool and drops the database. */
  drop(): Promise<void>;
}

/**
 * A database of its own for one spec file, copied from a migrated template. The server is the
 * bundled Postgres under `.cache/` (left running for the next spec) or `DEBRIEF_TEST_DATABASE_URL`.
 */
export async function testDatabase(
  clock: Clock = new FixedClock(new Date('2026-11-24T09:00:00Z')),
): Promise<TestDatabase> {
  const server = await serverUrl();
  const template = await ensureTemplate(server);
  const name = `t_${process.pid}_${randomBytes(6).toString('hex')}`;
  await onServer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const url = withDatabase(server, name);
  const source = await makeDataSource({
    url,
    poolSize: 10,
    entities: [],
    migrations: MIGRATIONS,
  }).initialize();
  const pool = poolOf(source);
  return {
    url,
    source,
    pool,
    db: new Db(pool),
    uow: new UnitOfWork(pool, clock),
    clock,
    drop: async () => {
      await source.destroy();
      await onServer(server, (client) =>
        client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      );
    },
  };
}

/** An empty, migrated-by-nobody database: for specs about the migrations themselves. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = await serverUrl();
  const name = `t_empty_${randomBytes(6).toString('hex')}`;
  await onServer(server, (client) => client.query(`CREATE DATABASE ${name}`));
  return {
    url: withDatabase(server, name),
    drop: () =>
      onServer(server, (client) =>
        client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      ).then(() => undefined),
  };
}

export interface PreparedDatabase {
  /** A copy of its own, ready in a moment. */
  copy(): Promise<{ url: string; drop(): Promise<void> }>;
  drop(): Promise<void>;
}

/**
 * Migrates a database, lets `prepare` fill it through its URL, and copies it as often as asked:
 * worlds that start byte-equal.
 */
export async function preparedDatabase(
  prepare: (url: string) => Promise<void>,
): Promise<PreparedDatabase> {
  const server = await serverUrl();
  const template = await ensureTemplate(server);
  const base = `t_base_${randomBytes(6).toString('hex')}`;
  await onServer(server, (client) => client.query(`CREATE DATABASE ${base} TEMPLATE ${template}`));
  await prepare(withDatabase(server, base));
  const dropDatabase = (name: string) =>
    onServer(server, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)).then(
      () => undefined,
    );
  return {
    copy: async () => {
      const name = `t_copy_${randomBytes(6).toString('hex')}`;
      await onServer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${base}`));
      return { url: withDatabase(server, name), drop: () => dropDatabase(name) };
    },
    drop: () => dropDatabase(base),
  };
}

async function serverUrl(): Promise<string> {
  const given = process.env['DEBRIEF_TEST_DATABASE_URL'];
  if (given) return given;
  return locked(async () => (await startEmbeddedPostgres(FOLDER)).url);
}

/** One process at a time may initialise or start the shared server. */
async function locked<T>(work: () => Promise<T>): Promise<T> {
  const lock = `${FOLDER}.lock`;
  mkdirSync(join(FOLDER, '..'), { recursive: true });
  const deadline = Date.now() + 90_000;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const abandoned = ageOf(lock) > 60_000;
      if (abandoned) rmSync(lock, { recursive: true, force: true });
      if (Date.now() > deadline)
        throw new Error(`Another process holds ${lock}; remove it if none runs`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

/** Migrates the template once for each set of migrations; its name carries their fingerprint. */
async function ensureTemplate(server: string): Promise<string> {
  const fingerprint = createHash('sha256')
    .update(MIGRATIONS.map((migration) => migration.name + migration.toString()).join('\n'))
    .digest('hex');
  const name = `template_${fingerprint.slice(0, 16)}`;
  await onServer(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (known.rowCount) return;
    await client.query(`DROP DATABASE IF EXISTS ${name}_making WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}_making`);
    const url = withDatabase(server, `${name}_making`);
    const source = await makeDataSource({
      url,
      poolSize: 2,
      entities: [],
      migrations: MIGRATIONS,
      statementTimeoutMs: 60_000,
    }).initialize();
    await source.runMigrations();
    await source.destroy();
    await client.query(`ALTER DATABASE ${name}_making RENAME TO ${name}`);
  });
  return name;
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

async function onServer<T>(server: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
