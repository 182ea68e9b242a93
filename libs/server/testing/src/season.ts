import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { preparedDatabase, type PreparedDatabase } from './database';
import { fixtureToken } from './process';

const run = promisify(execFile);

/** The instant of the demo season in tests. Fixed, so that a failing run can be looked at again. */
export const SEASON_NOW = '2026-11-24T09:30:00.000Z';

/** A database with starter content and the demo season, by the built seeder, ready to be copied. */
export function seasonDatabase(
  options: { now?: Date; more?: (client: Client) => Promise<void> } = {},
): Promise<PreparedDatabase> {
  const now = options.now?.toISOString() ?? SEASON_NOW;
  return preparedDatabase(async (url) => {
    await run('node', ['apps/api/bin/seed.mjs', '--season', '--now', now], {
      env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'warn' },
      maxBuffer: 10_000_000,
    });
    await withClient(url, openSessions);
    if (options.more) await withClient(url, options.more);
  });
}

/** Gives every person of the season a session whose token the tests know. */
async function openSessions(client: Client): Promise<void> {
  const people = await client.query<{ id: string }>('SELECT id FROM person');
  for (const { id } of people.rows) {
    await client.query(
      `INSERT INTO session (token_hash, id, person_id, created_at, last_used_at, expires_at)
       VALUES ($1, gen_random_uuid(), $2, now(), now(), now() + interval '7 days')`,
      [fixtureToken(id).hash, id],
    );
  }
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function rowsOf<Row extends object>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query<Row>(text, [...values])).rows);
}
