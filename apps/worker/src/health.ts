import { createServer, type Server } from 'node:http';
import type { Pool } from 'pg';

const DATABASE_MS = 1000;

/** `/health/live` and `/health/ready` on the worker's own port: 200 while the database answers, else 503. */
export function serveHealth(pool: Pool, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(pool, request.url ?? '').then(([status, body]) => {
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

async function answer(pool: Pool, url: string): Promise<[status: number, body: object]> {
  if (url === '/health/live') return [200, { status: 'ok' }];
  if (url !== '/health/ready') return [404, { code: 'NOT_FOUND' }];
  const up = await databaseAnswers(pool);
  return [up ? 200 : 503, { ready: up, database: up ? 'ok' : 'down' }];
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
