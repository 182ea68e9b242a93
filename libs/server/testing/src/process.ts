import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { freePort } from '@debrief/server-kernel';
import { waitFor } from './wait';

export interface RunningProcess {
  readonly url: string;
  readonly pid: number;
  readonly log: () => string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts a built process as an operator would and waits until it says that it is ready. */
export async function startProcess(
  entry: string,
  env: Readonly<Record<string, string>>,
): Promise<RunningProcess> {
  const port = await freePort();
  const child = spawn('node', [entry], {
    env: {
      ...cleanEnv(),
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      SHUTDOWN_GRACE_SECONDS: '0',
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  await waitFor(
    `${entry} to be ready`,
    async () => {
      if (child.exitCode !== null)
        throw new Error(`${entry} ended with ${child.exitCode}:\n${log}`);
      return fetch(`${url}/health/ready`).then(
        (answer) => answer.ok,
        () => false,
      );
    },
    60_000,
  );
  return {
    url,
    pid: child.pid ?? 0,
    log: () => log,
    stop: (signal = 'SIGTERM') => ended(child, signal),
  };
}

function cleanEnv(): Record<string, string> {
  const keep = ['PATH', 'HOME', 'LANG', 'TZ'];
  return Object.fromEntries(
    keep.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((done) => {
    child.once('exit', (code) => done(code));
    child.kill(signal);
  });
}

export const startApi = (databaseUrl: string, env: Readonly<Record<string, string>> = {}) =>
  startProcess('apps/api/dist/main.js', {
    DATABASE_URL: databaseUrl,
    STATEMENT_HEADER: 'true',
    ...env,
  });

/** A session token for fixtures: known in advance, so that two worlds can share it. */
export function fixtureToken(person: string): { token: string; hash: Buffer } {
  const token = createHash('sha256').update(`fixture ${person}`).digest('base64url');
  return { token, hash: createHash('sha256').update(token).digest() };
}
