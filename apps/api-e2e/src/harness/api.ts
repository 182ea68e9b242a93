import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { freePort, waitFor } from '@debrief/server-testing';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly errors: {
    message: string;
    path?: (string | number)[];
    extensions?: { code?: string };
  }[];
  readonly statements: number | null;
}

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

/** Sends one GraphQL request as a browser with this session would. */
export async function graphql(
  api: { url: string },
  token: string | null,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphqlAnswer> {
  const answer = await raw(api, token, JSON.stringify({ query, variables }));
  const body = JSON.parse(answer.text) as {
    data?: Record<string, unknown> | null;
    errors?: GraphqlAnswer['errors'];
  };
  const timing = /sql;desc="?(\d+)/.exec(answer.headers['server-timing'] ?? '')?.[1];
  return {
    status: answer.status,
    data: body.data ?? null,
    errors: body.errors ?? [],
    statements: timing === undefined ? null : Number(timing),
  };
}

/** The answer to the letter: status, headers and body. */
export async function raw(
  api: { url: string },
  token: string | null,
  body: string,
): Promise<Answer> {
  const answer = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { cookie: `debrief_session=${token}` } : {}),
    },
    body,
  });
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    text: await answer.text(),
  };
}

/** A session token for fixtures: known in advance, so that two worlds can share it. */
export function fixtureToken(person: string): { token: string; hash: Buffer } {
  const token = createHash('sha256').update(`fixture ${person}`).digest('base64url');
  return { token, hash: createHash('sha256').update(token).digest() };
}
