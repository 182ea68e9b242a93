import { once } from 'node:events';
import { request } from 'node:http';
import { hashToken, newId, newToken, readConfig } from '@debrief/server-kernel';
import { testDatabase, waitFor, type TestDatabase } from '@debrief/server-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeServer } from './server';

const MIB = 1024 * 1024;

describe('files to import over HTTP', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication;
  let url: string;
  const cookies = new Map<string, string>();

  const member = async (role: string): Promise<void> => {
    const id = newId();
    const token = newToken();
    await test.pool.query(
      `INSERT INTO person (id, name, email, roles, time_zone, working_hours) VALUES ($1, $2, $3, $4, 'UTC', '[]')`,
      [id, `A ${role}`, `${role}@example.org`, [role]],
    );
    await test.pool.query(
      `INSERT INTO session (token_hash, id, person_id, created_at, last_used_at, expires_at)
       VALUES ($1, $2, $3, $4, $4, $4::timestamptz + interval '1 day')`,
      [hashToken(token), newId(), id, test.clock.now()],
    );
    cookies.set(role, `debrief_session=${token}`);
  };
  const send = async (
    path: string,
    body: string | AsyncIterable<Buffer>,
    options: { role?: string; headers?: Record<string, string> } = {},
  ): Promise<{ status: number; body: { id?: string; code?: string } }> => {
    const sent = request(`${url}${path}`, {
      method: 'POST',
      headers: {
        cookie: cookies.get(options.role ?? 'recruiter') ?? '',
        'content-type': 'application/json',
        ...options.headers,
      },
    });
    const answered = once(sent, 'response');
    if (typeof body === 'string') sent.end(body);
    else
      void (async () => {
        for await (const piece of body) if (!sent.write(piece)) await once(sent, 'drain');
        sent.end();
      })().catch(() => undefined);
    const [response] = (await answered) as [import('node:http').IncomingMessage];
    let text = '';
    for await (const piece of response) text += String(piece);
    return { status: response.statusCode ?? 0, body: JSON.parse(text || '{}') as object };
  };
  const get = (path: string, role = 'recruiter') =>
    app.inject({ method: 'GET', url: path, headers: { cookie: cookies.get(role) ?? '' } });
  const graphql = async (query: string, variables: object = {}) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: cookies.get('recruiter') ?? '', 'content-type': 'application/json' },
      payload: { query, variables },
    });
    return answer.json<{ data: Record<string, Record<string, unknown>> }>().data;
  };
  const runOf = async (id: string) =>
    (
      await graphql('query ($id: UUID!) { importRun(id: $id) { state total version problem } }', {
        id,
      })
    )['importRun'];

  beforeAll(async () => {
    test = await testDatabase();
    await test.pool.query(
      `INSERT INTO organisation (name, time_zone, working_hours) VALUES ('Your organisation', 'UTC', '[]') ON CONFLICT DO NOTHING`,
    );
    const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent' });
    app = await makeServer({ config, source: test.source, clock: test.clock });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
    for (const role of ['recruiter', 'interviewer']) await member(role);
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
  });

  it('are taken in far beyond the limit of other bodies, checked, applied, and their problems handed out', async () => {
    const padding = ' '.repeat(MIB);
    const sent = await send(
      '/imports?source=GREENHOUSE&name=..%2Fall%E2%80%AE.json',
      `[{"id":1,"first_name":"Noor","email_addresses":[{"value":"noor@example.org"}]},${padding}{"id":2,"first_name":"=Ada","email_addresses":[]}]`,
    );
    expect(sent.status).toBe(202);
    const id = sent.body.id ?? '';
    await waitFor('the check', async () => (await runOf(id))?.['state'] === 'CHECKED');
    const run = await runOf(id);
    const applied = await graphql(
      `
        mutation ($input: ApplyImportInput!) {
          applyImport(input: $input) {
            __typename
            ... on ImportApplying {
              run {
                fileName
              }
            }
          }
        }
      `,
      { input: { runId: id, version: run?.['version'], idempotencyKey: newId() } },
    );
    expect(applied['applyImport']).toEqual({
      __typename: 'ImportApplying',
      run: { fileName: 'all.json' },
    });
    await waitFor('the end', async () => (await runOf(id))?.['state'] === 'DONE');
    const problems = await get(`/imports/${id}/problems.csv`);
    expect(problems.headers['content-type']).toContain('text/csv');
    expect(problems.body).toContain("2,candidate,2,'=Ada,error,email_addresses,REQUIRED,");
    expect((await get(`/imports/${id}/problems.csv`, 'interviewer')).statusCode).toBe(403);
    expect((await get(`/imports/${newId()}/problems.csv`)).statusCode).toBe(404);
  });

  it('are refused from people who may not import, from other sites, and in other forms', async () => {
    const path = '/imports?source=greenhouse';
    expect((await send(path, '[]', { role: 'interviewer' })).status).toBe(403);
    expect((await send(path, '[]', { headers: { cookie: '' } })).status).toBe(401);
    expect((await send(path, '[]', { headers: { origin: 'https://evil.example' } })).status).toBe(
      403,
    );
    expect((await send(path, '[]', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(
      403,
    );
    expect((await send(path, 'a,b', { headers: { 'content-type': 'text/plain' } })).status).toBe(
      400,
    );
    expect(
      (
        await send('/imports?source=csv&content=all', 'a', {
          headers: { 'content-type': 'text/csv' },
        })
      ).status,
    ).toBe(400);
    expect((await send('/imports?source=__proto__', '[]')).status).toBe(400);
  });

  it('are refused beyond 50 MiB, told or found out on the way, and leave nothing behind', async () => {
    const before = await test.pool.query('SELECT count(*)::int AS n FROM import_run');
    async function* endless(): AsyncGenerator<Buffer> {
      const piece = Buffer.alloc(MIB, 0x20);
      for (let sent = 0; sent < 52; sent += 1) yield piece;
    }
    expect(await send('/imports?source=lever', endless())).toMatchObject({
      status: 413,
      body: { code: 'PAYLOAD_TOO_LARGE' },
    });
    const told = await app.inject({
      method: 'POST',
      url: '/imports?source=lever',
      headers: {
        cookie: cookies.get('recruiter') ?? '',
        'content-type': 'application/json',
        'content-length': String(60 * MIB),
      },
      payload: '[]',
    });
    expect(told.statusCode).toBe(413);
    expect((await test.pool.query('SELECT count(*)::int AS n FROM import_run')).rows).toEqual(
      before.rows,
    );
  });
});
