import { TOKEN_SCOPES, type TokenScope } from '@debrief/domain';
import { hashToken, newId, newToken, readConfig } from '@debrief/server-kernel';
import { testDatabase, waitFor, type TestDatabase } from '@debrief/server-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { seedContent, seedSeason } from '../seed';
import { makeServer } from '../server';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: Record<string, unknown> | null;
  readonly codes: readonly unknown[];
  readonly body: string;
}

describe('a bearer token over HTTP', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication;
  let rosa: string;

  beforeAll(async () => {
    test = await testDatabase();
    await test.pool.query(
      `INSERT INTO organisation (name, time_zone, working_hours) VALUES ('Ours', 'UTC', '[]') ON CONFLICT DO NOTHING`,
    );
    await seedContent(test.source);
    await seedSeason(test.source, { now: test.clock.now() });
    const config = readConfig({
      PUBLIC_URL: 'https://debrief.example',
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
    });
    app = await makeServer({ config, source: test.source, clock: test.clock });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    rosa = await personWith('recruiter');
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
  });

  const personWith = async (role: string, more = 'true'): Promise<string> => {
    const [person] = await test.db.readUnnamed<{ id: string }>(
      `SELECT p.id FROM person p WHERE active AND $1 = ANY (roles) AND ${more} ORDER BY cardinality(roles), id LIMIT 1`,
      [role],
    );
    if (!person) throw new Error(`Nobody is ${role}`);
    return person.id;
  };
  const personWhoOwes = () =>
    personWith(
      'interviewer',
      `EXISTS (SELECT 1 FROM seat s WHERE s.person_id = p.id AND s.state = 'assigned' AND s.filed_at IS NULL)`,
    );
  const tokenOf = async (
    personId: string,
    scopes: readonly TokenScope[],
    over: { perMinute?: number; expired?: boolean; revoked?: boolean } = {},
  ): Promise<string> => {
    const token = `dbf_${newToken()}`;
    const now = test.clock.now();
    await test.pool.query(
      `INSERT INTO api_token (id, person_id, name, token_hash, hint, scopes, per_minute, created_by, created_at, expires_at, revoked_at)
       VALUES ($1, $2, 'spec', $3, $4, $5, $6, $2, $7, $8, $9)`,
      [
        newId(),
        personId,
        hashToken(token),
        token.slice(-4),
        scopes,
        over.perMinute ?? 6000,
        now,
        new Date(now.getTime() + (over.expired ? -1 : 86_400_000)),
        over.revoked ? now : null,
      ],
    );
    return token;
  };
  const cookieOf = async (personId: string): Promise<string> => {
    const token = newToken();
    await test.pool.query(
      `INSERT INTO session (token_hash, id, person_id, created_at, last_used_at, expires_at)
       VALUES ($1, $2, $3, $4, $4, $4::timestamptz + interval '1 day')`,
      [hashToken(token), newId(), personId, test.clock.now()],
    );
    return `__Host-debrief_session=${token}`;
  };
  const ask = async (
    query: string,
    headers: Readonly<Record<string, string>>,
    variables: object = {},
  ): Promise<Answer> => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify({ query, variables }),
    });
    const { data, errors } = answer.json<{
      data?: Record<string, unknown>;
      errors?: { extensions: { code: unknown } }[];
    }>();
    return {
      status: answer.statusCode,
      headers: answer.headers,
      data: data ?? null,
      codes: (errors ?? []).map(({ extensions }) => extensions.code),
      body: answer.body,
    };
  };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const key = () => `idempotencyKey: "${newId()}"`;

  const SAMPLE: readonly (readonly [TokenScope, string])[] = [
    ['hiring:read', '{ jobs(first: 1) { edges { cursor } } }'],
    ['hiring:read', '{ candidates(first: 1) { edges { cursor } } }'],
    ['loops:read', '{ loops(first: 1) { edges { cursor } } }'],
    ['loops:read', '{ sealedLoops(first: 1) { edges { cursor } } }'],
    ['content:read', '{ rubrics { key } }'],
    ['content:read', '{ organisation { name } }'],
    ['people:read', '{ people(first: 1) { edges { cursor } } }'],
    ['people:read', '{ me { can } }'],
    ['exchange:export', '{ exportRuns { id } }'],
  ];

  it.each(SAMPLE)('given for %s answers %s, and no other scope does', async (scope, query) => {
    const right = await ask(query, bearer(await tokenOf(rosa, [scope])));
    expect([right.status, right.codes]).toEqual([200, []]);
    const others = TOKEN_SCOPES.filter((other) => other !== scope);
    expect((await ask(query, bearer(await tokenOf(rosa, others)))).codes).toEqual(['FORBIDDEN']);
  });

  it.each([
    '{ myApiTokens { id } }',
    '{ mySessions { id } }',
    `mutation { createApiToken(input: { ${key()}, name: "x", scopes: [LOOPS_READ], expiresInDays: 1 }) { __typename } }`,
    `mutation { decidePacket(input: { ${key()}, loopId: "${newId()}", loopVersion: 1, outcome: HIRE, level: "L5", rationale: "x", memo: "x" }) { __typename } }`,
    `mutation { stopLoop(input: { ${key()}, loopId: "${newId()}", version: 1, reason: "x" }) { __typename } }`,
    `mutation { openEarly(input: { ${key()}, loopId: "${newId()}", reason: "x" }) { __typename } }`,
    `mutation { setPassword(input: { password: "a long enough password" }) { __typename } }`,
  ])('with every scope there is does not do what is for people: %s', async (query) => {
    const admin = await personWith('admin');
    await test.pool.query(
      `UPDATE person SET roles = '{admin,recruiter,hiring_manager}' WHERE id = $1`,
      [admin],
    );
    const answer = await ask(query, bearer(await tokenOf(admin, TOKEN_SCOPES)));
    expect(answer.codes).toEqual(['FORBIDDEN']);
  });

  it('narrows fields below the root as well: feedback, and restricted facts for nobody', async () => {
    const loops = await tokenOf(rosa, ['loops:read', 'hiring:read']);
    const both = await tokenOf(rosa, ['loops:read', 'feedback:read']);
    const feedback =
      '{ loops(first: 3) { edges { node { stages { rounds { scorecards { id } } } } } } }';
    expect((await ask(feedback, bearer(loops))).codes).toContain('FORBIDDEN');
    expect((await ask(feedback, bearer(both))).codes).toEqual([]);
    const restricted =
      '{ candidates(first: 1) { edges { node { restricted { privateNotes } } } } }';
    expect((await ask(restricted, bearer(loops))).codes).toContain('FORBIDDEN');
    expect((await ask(restricted, { cookie: await cookieOf(rosa) })).codes).toEqual([]);
  });

  it('that is wrong is refused in one way, and no cookie stands in for it', async () => {
    const cookie = await cookieOf(rosa);
    const left = await personWith('interviewer');
    const tokens = [
      'nonsense',
      `dbf_${'x'.repeat(43)}`,
      await tokenOf(rosa, ['people:read'], { expired: true }),
      await tokenOf(rosa, ['people:read'], { revoked: true }),
      await tokenOf(left, ['people:read']),
    ];
    await test.pool.query('UPDATE person SET active = false WHERE id = $1', [left]);
    const answers = [];
    for (const token of tokens)
      answers.push(await ask('{ me { can } }', { cookie, ...bearer(token) }));
    await test.pool.query('UPDATE person SET active = true WHERE id = $1', [left]);
    const said = answers.map(({ status, body, headers }) => [
      status,
      body.replace(/"requestId":"[^"]+"/, ''),
      headers['www-authenticate'],
    ]);
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(said[0]?.[0]).toBe(401);
    expect(said[0]?.[2]).toBe('Bearer');
  });

  it('wins over a cookie, and needs no proof against forgery; a cookie still does', async () => {
    const cookie = await cookieOf(await personWith('admin'));
    const token = await tokenOf(rosa, ['people:read']);
    const mine = await ask('{ me { person { id } } }', { cookie, ...bearer(token) });
    expect(mine.data).toEqual({ me: { person: { id: rosa } } });
    const get = (headers: Readonly<Record<string, string>>) =>
      app.inject({ method: 'GET', url: '/graphql?query=%7Bme%7Bcan%7D%7D', headers });
    expect((await get(bearer(token))).statusCode).toBe(200);
    expect((await get({ cookie })).statusCode).toBe(400);
  });

  it('holds with the roles of this moment', async () => {
    const person = await personWith('recruiter', `id <> '${rosa}'`);
    const token = await tokenOf(person, ['people:read']);
    const query = '{ people(first: 1) { edges { cursor } } }';
    expect((await ask(query, bearer(token))).codes).toEqual([]);
    await test.pool.query(`UPDATE person SET roles = '{interviewer}' WHERE id = $1`, [person]);
    expect((await ask(query, bearer(token))).codes).toEqual(['FORBIDDEN']);
    await test.pool.query('UPDATE api_token SET revoked_at = now() WHERE person_id = $1', [person]);
    expect((await ask(query, bearer(token))).status).toBe(401);
    await test.pool.query(`UPDATE person SET roles = '{recruiter}' WHERE id = $1`, [person]);
  });

  it('is counted by root field and told what is left; beyond it answers 429', async () => {
    const token = await tokenOf(rosa, ['people:read'], { perMinute: 5 });
    const one = await ask('{ me { can } }', bearer(token));
    expect(one.headers).toMatchObject({ 'ratelimit-limit': '5', 'ratelimit-remaining': '4' });
    const three = await ask('{ a: me { can } b: me { can } c: me { can } }', bearer(token));
    expect([three.status, three.headers['ratelimit-remaining']]).toEqual([200, '1']);
    const over = await ask('{ a: me { can } b: me { can } }', bearer(token));
    expect([over.status, over.codes, over.data]).toEqual([429, ['RATE_LIMITED'], null]);
    const shut = await ask('{ me { can } }', bearer(token));
    expect([shut.status, shut.codes]).toEqual([429, ['RATE_LIMITED']]);
    expect(Number(shut.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(shut.headers['retry-after'])).toBeLessThanOrEqual(60);
  });

  it('reads a packet as its person would, and leaves their name and its id in the audit trail', async () => {
    const [open] = await test.db.readUnnamed<{ id: string }>(
      `SELECT l.id FROM loop l WHERE NOT l.is_mock AND l.state = 'hired' ORDER BY id LIMIT 1`,
    );
    const token = await tokenOf(rosa, ['packets:read']);
    const query = `query ($id: UUID!) { packet(loopId: $id) { __typename ... on Packet { loopId contentVersion } } }`;
    const byToken = await ask(query, bearer(token), { id: open?.id });
    expect([byToken.codes, byToken.data]).toMatchObject([[], { packet: { __typename: 'Packet' } }]);
    const [seen] = await test.db.readUnnamed<{ actor_id: string; trace_id: string }>(
      `SELECT actor_id, trace_id FROM audit_event WHERE action = 'packet.viewed' AND loop_id = $1 ORDER BY id DESC LIMIT 1`,
      [open?.id],
    );
    const [row] = await test.db.readUnnamed<{ id: string }>(
      'SELECT id FROM api_token WHERE token_hash = $1',
      [hashToken(token)],
    );
    expect(seen?.actor_id).toBe(rosa);
    expect(seen?.trace_id).toContain(`token:${row?.id}`);
    const byCookie = await ask(query, { cookie: await cookieOf(rosa) }, { id: open?.id });
    expect(byToken.data).toEqual(byCookie.data);
  });

  it('shows somebody who owes no more than their own screen: nothing of others', async () => {
    const owing = await personWhoOwes();
    const [loop] = await test.db.readUnnamed<{ loop_id: string }>(
      `SELECT loop_id FROM seat WHERE person_id = $1 AND state = 'assigned' AND filed_at IS NULL LIMIT 1`,
      [owing],
    );
    const query = `query ($id: UUID!) {
      loop(id: $id) { ... on Loop { id progress { state } stages { rounds { seats { id filedAt } scorecards { id } } } } }
      packet(loopId: $id) { __typename }
    }`;
    const token = await tokenOf(owing, TOKEN_SCOPES);
    const byToken = await ask(query, bearer(token), { id: loop?.loop_id });
    expect(byToken.data).toMatchObject({
      loop: { progress: null },
      packet: { __typename: 'FeedbackLocked' },
    });
    const byCookie = await ask(query, { cookie: await cookieOf(owing) }, { id: loop?.loop_id });
    expect(byToken.data).toEqual(byCookie.data);
  });

  it('of a service account acts in its name, and the account is no colleague', async () => {
    const cookie = await cookieOf(await personWith('admin'));
    const made = await ask(
      `mutation { createServiceAccount(input: { ${key()}, name: "Nightly sync", roles: [RECRUITER] }) {
        ... on ServiceAccountSaved { serviceAccount { id version tokens { id } } } } }`,
      { cookie },
    );
    const { id } = (made.data as { createServiceAccount: { serviceAccount: { id: string } } })
      .createServiceAccount.serviceAccount;
    const created = await ask(
      `mutation { createApiToken(input: { ${key()}, name: "sync", scopes: [PEOPLE_READ, HIRING_WRITE],
        expiresInDays: 30, serviceAccountId: "${id}" }) { ... on ApiTokenCreated { token apiToken { isService } } } }`,
      { cookie },
    );
    const { token } = (created.data as { createApiToken: { token: string } }).createApiToken;
    const people = await ask(
      '{ people(first: 100) { edges { node { id name } } } }',
      bearer(token),
    );
    expect(people.codes).toEqual([]);
    expect(people.body).not.toContain(id);
    const job = await ask(
      `mutation { createJob(input: { ${key()}, title: "T", department: "D", level: "L", pattern: AI_STARTUP,
        blueprintKey: "ai_startup", hiringManagerId: "${id}", recruiterIds: [] }) { __typename } }`,
      bearer(token),
    );
    expect(job.data).toEqual({ createJob: { __typename: 'FieldProblems' } });
    const link = await ask(
      `mutation { makeSignInLink(input: { ${key()}, personId: "${id}" }) { __typename } }`,
      { cookie },
    );
    expect(link.data).toEqual({ makeSignInLink: { __typename: 'NotFoundProblem' } });
    const decider = await ask(
      `mutation { createServiceAccount(input: { ${key()}, name: "Judge", roles: [HIRING_MANAGER] }) { __typename } }`,
      { cookie },
    );
    expect(decider.data).toEqual({ createServiceAccount: { __typename: 'FieldProblems' } });
    const byOther = await ask(
      `mutation { createServiceAccount(input: { ${key()}, name: "X", roles: [] }) { __typename } }`,
      { cookie: await cookieOf(rosa) },
    );
    expect(byOther.codes).toEqual(['FORBIDDEN']);
    await ask(
      `mutation { updateServiceAccount(input: { ${key()}, serviceAccountId: "${id}", version: 1, active: false }) { __typename } }`,
      { cookie },
    );
    expect((await ask('{ me { can } }', bearer(token))).status).toBe(401);
  });

  it('fetches an export of its person as an attachment; nobody else does', async () => {
    const token = await tokenOf(rosa, ['exchange:export', 'loops:read']);
    const made = await ask(
      `mutation { makeExport(input: { ${key()}, content: LOOPS, format: CSV }) {
        ... on ExportMade { run { id state total downloadUrl } } } }`,
      bearer(token),
    );
    const { run } = (
      made.data as { makeExport: { run: { id: string; total: number; downloadUrl: string } } }
    ).makeExport;
    const file = (headers: Readonly<Record<string, string>>) =>
      app.inject({ method: 'GET', url: new URL(run.downloadUrl).pathname, headers });
    const answer = await file(bearer(token));
    expect([answer.statusCode, answer.headers]).toMatchObject([
      200,
      {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': expect.stringMatching(
          /^attachment; filename="debrief-loops-\d{4}-\d\d-\d\d\.csv"$/,
        ),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    ]);
    expect(answer.body.trimEnd().split('\r\n')).toHaveLength(run.total + 1);
    expect((await file({ cookie: await cookieOf(rosa) })).statusCode).toBe(200);
    const other = await cookieOf(await personWith('admin'));
    expect((await file({ cookie: other })).statusCode).toBe(404);
    expect((await file(bearer(await tokenOf(rosa, ['loops:read'])))).statusCode).toBe(403);
    expect((await file({})).statusCode).toBe(401);
    const [audit] = await test.db.readUnnamed<{ detail: object }>(
      `SELECT detail FROM audit_event WHERE action = 'export.made' AND subject_id = $1`,
      [run.id],
    );
    expect(audit?.detail).toMatchObject({
      content: 'loops',
      rows: run.total,
      token: expect.any(String),
    });
  });

  it('fetches a long export once the background work has made it', async () => {
    await test.pool.query(
      `INSERT INTO candidate (id, name, email, time_zone, pronunciation, links, source, created_at)
       SELECT gen_random_uuid(), 'Candidate ' || n, 'long' || n || '@example.org', 'UTC', '', '{}', '', now()
       FROM generate_series(1, 5001) n`,
    );
    const token = await tokenOf(rosa, ['exchange:export', 'hiring:read']);
    const made = await ask(
      `mutation { makeExport(input: { ${key()}, content: CANDIDATES, format: NDJSON }) {
        ... on ExportMade { run { id state total downloadUrl } } } }`,
      bearer(token),
    );
    const { run } = (made.data as { makeExport: { run: { id: string; total: number } } })
      .makeExport;
    expect(run).toMatchObject({ state: 'WAITING', downloadUrl: null });
    const state = async () =>
      (await ask(`{ exportRun(id: "${run.id}") { state done } }`, bearer(token))).data;
    await waitFor('the file', async () => JSON.stringify(await state()).includes('READY'), 30_000);
    expect(await state()).toEqual({ exportRun: { state: 'READY', done: run.total } });
    const file = await app.inject({
      method: 'GET',
      url: `/exports/${run.id}/file`,
      headers: bearer(token),
    });
    expect(file.body.trimEnd().split('\n')).toHaveLength(run.total);
  });
});
