import { readConfig } from '@debrief/server-kernel';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { linksToPrint } from './boot/sign-in-links';
import { ReadinessService } from './health/readiness';
import { makeServer } from './server';

const JSON_TYPE = { 'content-type': 'application/json' };
const ORIGIN = 'https://debrief.example';

describe('server', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication;
  let cookie: string;

  const graphql = (query: string, headers: object = {}) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...JSON_TYPE, ...headers },
      payload: JSON.stringify({ query }),
    });
  const post = (url: string, payload: object, headers: object = {}) =>
    app.inject({
      method: 'POST',
      url,
      headers: { ...JSON_TYPE, origin: ORIGIN, ...headers },
      payload: JSON.stringify(payload),
    });

  beforeAll(async () => {
    test = await testDatabase();
    await test.pool.query(
      `INSERT INTO organisation (name, time_zone, working_hours) VALUES ('Acme', 'UTC', '[]')`,
    );
    const config = readConfig({
      PUBLIC_URL: ORIGIN,
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      STATEMENT_HEADER: 'true',
    });
    app = await makeServer({ config, source: test.source, clock: test.clock });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const [first] = await linksToPrint(app, true);
    const token = first?.link.split('/').at(-1);
    const answer = await post('/auth/link', { token, name: 'Ada', email: 'ada@example.org' });
    cookie = String(answer.headers['set-cookie']);
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
  });

  it('signs the first admin in by the printed link, with a cookie only this host and no script can read', () => {
    expect(cookie).toMatch(
      /^__Host-debrief_session=\S{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('prints no link any more once there is an admin', async () => {
    expect(await linksToPrint(app, true)).toEqual([]);
  });

  it('knows who is behind the cookie, and nobody without it', async () => {
    const [mine] = cookie.split(';');
    expect((await graphql('{ me { person { name } } }', { cookie: mine })).json()).toEqual({
      data: { me: { person: { name: 'Ada' } } },
    });
    expect((await graphql('{ me { person { name } } }')).json()).toEqual({ data: { me: null } });
  });

  it('counts the statements of an answer where that is configured', async () => {
    const [mine] = cookie.split(';');
    expect(
      (await graphql('{ organisation { name } }', { cookie: mine })).headers['server-timing'],
    ).toBe('sql;desc="2"');
  });

  it('writes the id of the request into the audit row of what it changed', async () => {
    const [mine] = cookie.split(';');
    const answer = await graphql(
      'mutation { setPassword(input: { password: "seven quiet otters at noon" }) { __typename } }',
      { cookie: mine },
    );
    const rows = await test.pool.query<{ trace_id: string }>(
      `SELECT trace_id FROM audit_event WHERE action = 'password.set'`,
    );
    expect(rows.rows).toEqual([{ trace_id: answer.headers['x-request-id'] }]);
  });

  it('refuses what needs a session with 401 and a code', async () => {
    const answer = await graphql('{ organisation { name } }');
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({
      data: null,
      errors: [
        { extensions: { code: 'UNAUTHENTICATED', requestId: answer.headers['x-request-id'] } },
      ],
    });
  });

  it('keeps its answers about the limits the same the second time, when they come from a cache', async () => {
    const deep = `{ me { ${'person { '.repeat(14)} name ${'}'.repeat(14)} } }`;
    const [first, second] = [await graphql(deep), await graphql(deep)];
    expect([first.statusCode, second.statusCode]).toEqual([400, 400]);
    expect(first.body).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(second.body).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('refuses documents of more than two thousand tokens, batches, introspection and mutations by GET', async () => {
    const tokens = await graphql(`{ me { ${'__typename '.repeat(2100)} } }`);
    expect([tokens.statusCode, tokens.body]).toEqual([
      400,
      expect.stringContaining('GRAPHQL_PARSE_FAILED'),
    ]);
    const batch = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: JSON_TYPE,
      payload: '[{"query":"{ me { can } }"}]',
    });
    expect(batch.statusCode).toBe(400);
    expect((await graphql('{ __schema { types { name } } }')).statusCode).toBe(400);
    const get = await app.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent('mutation { setPassword(input: { password: "x" }) { __typename } }')}`,
      headers: { 'x-debrief-preflight': '1' },
    });
    expect(get.statusCode).toBe(405);
  });

  it('checks variables of a compiled document like those of a new one', async () => {
    const send = () =>
      app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...JSON_TYPE, cookie: cookie.split(';')[0] },
        payload: JSON.stringify({
          query: 'query ($n: Int) { people(first: $n) { edges { cursor } } }',
          variables: { n: 'many' },
        }),
      });
    for (const answer of [await send(), await send(), await send(), await send()]) {
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    }
  });

  it('takes nothing but JSON, and no more than 256 KiB of it', async () => {
    const form = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: '{"query":"{ me { can } }"}',
    });
    expect(form.statusCode).toBe(400);
    for (const url of ['/graphql', '/auth/link']) {
      const answer = await post(url, { query: 'x'.repeat(300 * 1024) });
      expect([answer.statusCode, answer.body]).toEqual([
        413,
        expect.stringContaining('PAYLOAD_TOO_LARGE'),
      ]);
    }
  });

  it('refuses to sign in or out from another site', async () => {
    for (const url of ['/auth/sign-in', '/auth/link', '/auth/sign-out']) {
      expect((await post(url, {}, { origin: 'https://evil.example' })).statusCode).toBe(403);
      expect((await post(url, {}, { origin: 'null' })).statusCode).toBe(403);
      expect((await post(url, {}, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
      const form = await app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'token=x',
      });
      expect(form.statusCode).toBeGreaterThanOrEqual(400);
    }
  });

  it('says no to a wrong password with nothing but a code', async () => {
    const answer = await post('/auth/sign-in', { email: 'ada@example.org', password: 'wrong' });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(Object.keys(answer.json<object>())).toEqual(['code', 'message', 'requestId']);
    expect((await post('/auth/sign-in', {})).statusCode).toBe(401);
  });

  it('sends its safety headers with pages, data, errors and refusals alike', async () => {
    const answers = [
      await app.inject('/health/live'),
      await app.inject('/no-such-page'),
      await graphql('{ me { can } }'),
      await graphql('{'),
      await post('/auth/sign-in', {}),
    ];
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringMatching(
          /script-src 'self';.*object-src 'none';base-uri 'none'.*frame-ancestors 'none'/,
        ),
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(headers['x-powered-by']).toBeUndefined();
    }
    expect(answers.slice(2).map(({ headers }) => headers['cache-control'])).toEqual([
      'no-store',
      'no-store',
      'no-store',
    ]);
  });

  it('ends the session with the sign-out', async () => {
    const [mine] = cookie.split(';');
    const out = await post('/auth/sign-out', {}, { cookie: mine });
    expect([out.statusCode, String(out.headers['set-cookie'])]).toEqual([
      204,
      expect.stringContaining('__Host-debrief_session=;'),
    ]);
    expect((await graphql('{ me { can } }', { cookie: mine })).json()).toEqual({
      data: { me: null },
    });
  });

  it('is ready while the database answers and not once it leaves', async () => {
    expect((await app.inject('/health/ready')).json()).toEqual({
      ready: true,
      database: 'ok',
      migrations: 'current',
      redis: 'unused',
    });
    app.get(ReadinessService).leave();
    const leaving = await app.inject('/health/ready');
    expect([leaving.statusCode, leaving.headers['retry-after']]).toEqual([503, '2']);
    expect((await app.inject('/health/live')).statusCode).toBe(200);
  });
});
