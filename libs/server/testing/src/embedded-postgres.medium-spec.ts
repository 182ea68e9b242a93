import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@debrief/server-kernel';
import { Client } from 'pg';
import { waitFor } from './wait';

async function query<T extends object>(url: string, text: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the bundled Postgres', () => {
  let folder: string;
  let server: EmbeddedPostgres;

  beforeAll(async () => {
    // Below the checkout: a server that runs as nobody cannot walk into every temporary folder.
    folder = mkdtempSync(join(process.cwd(), '.cache', 'embedded-'));
    server = await startEmbeddedPostgres(folder);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is a real Postgres that was made on first start', async () => {
    expect(server.created).toBe(true);
    const [row] = await query<{ version: string }>(server.url, 'SELECT version()');
    expect(row?.version).toMatch(/^PostgreSQL 18/);
  });

  it('refuses a connection without its random password', async () => {
    const open = server.url.replace(/debrief:[^@]+@/, 'debrief:guess@');
    await expect(query(open, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('keeps data and password to itself', () => {
    expect(statSync(join(folder, 'postgres')).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'postgres.password')).mode & 0o077).toBe(0);
  });

  it('is taken over, not started twice, when it still runs', async () => {
    const again = await startEmbeddedPostgres(folder);
    expect(again).toMatchObject({ url: server.url, adopted: true, created: false });
  });

  it('keeps what was committed when every process of it is killed', async () => {
    await query(server.url, 'CREATE TABLE kept (n int)');
    await query(server.url, 'INSERT INTO kept SELECT generate_series(1, 1000)');
    const pid = Number(
      readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    process.kill(pid, 'SIGKILL');
    await waitFor('the killed server to be gone', () => Promise.resolve(gone(pid)));
    server = await startEmbeddedPostgres(folder);
    expect(server).toMatchObject({ adopted: false, created: false });
    const rows = await waitFor('recovery', () =>
      query<{ n: number }>(server.url, 'SELECT n FROM kept').catch(() => null),
    );
    expect(rows).toHaveLength(1000);
  });
});

/** True when no process has this id, or only one that its parent has not buried yet. */
function gone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[2] === 'Z';
  } catch {
    return true;
  }
}
