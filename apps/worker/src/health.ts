import { createServer, type Server } from 'node:http';
import { redisAnswers } from '@debrief/server-kernel';
import type { Pool } from 'pg';

const DATABASE_MS = 1000;

export interface Depends {
  readonly pool: Pool;
  readonly redisUrl: string;
}

/**
 * `/health/live` and `/health/ready` on the worker's own port: 200 while the database answers, else
 * 503. Without Redis it is `degraded`, still 200: it waits for it, and to be restarted would not help.
 */
export function serveHealth(on: Depends, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(on, request.url ?? '').then(([status, body]) => {
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.end(JSON.stringify(body));
    });
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => done(server));
  });
}

async function answer(
  { pool, redisUrl }: Depends,
  url: string,
): Promise<[status: number, body: object]> {
  if (url === '/health/live') return [200, { status: 'ok' }];
  if (url !== '/health/ready') return [404, { code: 'NOT_FOUND' }];
  const [up, redis] = await Promise.all([databaseAnswers(pool), redisAnswers(redisUrl)]);
  return [
    up ? 200 : 503,
    { ready: up, database: up ? 'ok' : 'down', redis: redis ? 'ok' : 'degraded' },
  ];
}

async function databaseAnswers(pool: Pool): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), DATABASE_MS);
  });
  const asked = pool.query('SELECT 1').then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
