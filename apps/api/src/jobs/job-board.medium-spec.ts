import Bull from 'bull';
import {
  bullOptions,
  hashToken,
  newId,
  newToken,
  QUEUE_NAME,
  readConfig,
} from '@debrief/server-kernel';
import { castPerson, insertGround, insertLoop } from '@debrief/server-loop/testing';
import {
  testDatabase,
  testRedis,
  waitFor,
  type TestDatabase,
  type TestRedis,
} from '@debrief/server-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeServer } from '../server';

describe('the board of jobs', () => {
  let test: TestDatabase;
  let redis: TestRedis;
  let app: NestFastifyApplication;
  let admin: string;
  let recruiter: string;
  let owing: string;

  const serve = async (redisUrl: string | undefined) => {
    const config = readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: test.url,
      REDIS_URL: redisUrl,
    });
    const made = await makeServer({ config, source: test.source, clock: test.clock });
    await made.init();
    await made.getHttpAdapter().getInstance().ready();
    return made;
  };
  const signIn = async (personId: string) => {
    const token = newToken();
    await test.pool.query(
      `INSERT INTO session (token_hash, id, person_id, created_at, last_used_at, expires_at)
       VALUES ($1, $2, $3, $4, $4, $4::timestamptz + interval '1 day')`,
      [hashToken(token), newId(), personId, test.clock.now()],
    );
    return `debrief_session=${token}`;
  };

  beforeAll(async () => {
    [test, redis] = await Promise.all([testDatabase(), testRedis()]);
    admin = await signIn((await castPerson(test, 'Ada', 'admin')).personId);
    recruiter = await signIn((await castPerson(test, 'Rosa', 'recruiter')).personId);
    const interviewing = await castPerson(test, 'Otto', 'admin');
    owing = await signIn(interviewing.personId);
    const ground = await insertGround(test.pool, { people: 0 });
    await insertLoop(test.pool, {
      ...ground.loop,
      stages: [{ rounds: [{ seats: [{ personId: interviewing.personId }] }] }],
    });
    app = await serve(redis.url);
  });
  afterAll(async () => {
    await app.close();
    await redis.stop();
    await test.drop();
  });

  const look = (
    cookie: string | null,
    url = '/admin/jobs',
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' = 'GET',
    of = app,
  ) => of.inject({ method, url, headers: cookie ? { cookie } : {} });
  const visible = async (...asked: Parameters<typeof look>) => {
    const answer = await look(...asked);
    const { date: _d, 'x-request-id': _r, 'content-length': _l, ...headers } = answer.headers;
    return [answer.statusCode, headers, answer.body.replace(/"requestId":"[^"]+"/, '')];
  };

  it('shows an admin the page and its files, all from this origin', async () => {
    const page = await look(admin);
    expect([page.statusCode, page.headers['content-type']]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
    expect(page.body).not.toMatch(/(?:href|src)="https?:/);
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(
        /script-src 'self';.*base-uri 'self'.*frame-ancestors 'none'/,
      ) as string,
    });
    const script = /src="(static\/js\/main[^"]+)"/.exec(page.body)?.[1] ?? 'none';
    expect((await look(admin, `/admin/jobs/${script}`)).statusCode).toBe(200);
  });

  it('looks like an address that does not exist to everybody else, whatever they try', async () => {
    const nowhere = await visible(null, '/admin/nothing-here');
    expect(nowhere[0]).toBe(404);
    for (const cookie of [null, recruiter, owing, 'debrief_session=made-up']) {
      for (const url of [
        '/admin/jobs',
        '/admin/jobs/',
        '/admin/jobs/api/queues',
        '/admin/jobs/static/favicon.ico',
      ])
        expect(await visible(cookie, url)).toEqual(await visible(cookie, '/admin/nothing-here'));
    }
    expect((await visible(owing))[2]).toEqual(nowhere[2]);
  });

  it('says that there are jobs and how they fare, and neither what they are about nor what went wrong', async () => {
    const queue = new Bull(QUEUE_NAME, redis.url, bullOptions(redis.url));
    const id = newId();
    await queue.add(
      { id, name: 'loop.started', data: { loopId: 'loop-7' } },
      { jobId: id, attempts: 1 },
    );
    void queue.process(() => Promise.reject(new Error('no mailbox for grace@example.org')));
    await waitFor('the job to fail', async () => (await queue.getJob(id))?.isFailed());
    const list = await look(
      admin,
      `/admin/jobs/api/queues?activeQueue=${QUEUE_NAME}&status=failed&page=1&jobsPerPage=10`,
    );
    const one = await look(admin, `/admin/jobs/api/queues/${QUEUE_NAME}/${id}`);
    for (const answer of [list, one]) {
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toContain(id);
      expect(answer.body).not.toMatch(/loop-7|grace@|loop\.started|node_modules/);
    }
    await queue.close();
  });

  it('lets nobody change a job, not even an admin', async () => {
    for (const method of ['POST', 'PUT', 'PATCH'] as const)
      for (const path of ['pause', 'retry/failed', 'clean/failed', 'obliterate', 'add'])
        expect(
          (await look(admin, `/admin/jobs/api/queues/${QUEUE_NAME}/${path}`, method)).statusCode,
        ).toBe(404);
  });

  it('is not there where there is no Redis', async () => {
    const without = await serve(undefined);
    expect((await look(admin, '/admin/jobs', 'GET', without)).statusCode).toBe(404);
    await without.close();
  });

  it('says soon that Redis is away, and shows itself again when it is back; nothing else waits', async () => {
    await redis.kill();
    const cold = await serve(redis.url);
    for (const server of [app, cold]) {
      const answer = await Promise.race([
        look(admin, '/admin/jobs', 'GET', server),
        new Promise<never>((_, failed) => {
          setTimeout(() => failed(new Error('No answer within two seconds')), 2000).unref();
        }),
      ]);
      expect([answer.statusCode, answer.json()]).toEqual([
        503,
        expect.objectContaining({ code: 'SERVICE_UNAVAILABLE' }),
      ]);
      expect((await server.inject('/health/live')).statusCode).toBe(200);
    }
    await redis.restart();
    await waitFor(
      'the board to be back',
      async () => (await look(admin, '/admin/jobs/api/queues')).statusCode === 200,
    );
    await cold.close();
  });
});
