import { hashToken, newId, newToken, readConfig } from '@debrief/server-kernel';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { seedContent } from './seed';
import { makeServer } from './server';

const PREVIEW = `query P($input: PreviewContentInput!) { previewContent(input: $input) {
  changes { path label kind before after } problems { path code } breaking impact { loops inFlight jobs usedBy { key } } } }`;
const PUBLISH = `mutation P($input: PublishContentInput!) { publishContent(input: $input) { __typename
  ... on ContentPublished { item { key version publishedBy { name } versions { number note } } } ... on Problem { message } } }`;
const IMPORT = `mutation I($input: ImportContentInput!) { importContent(input: $input) { __typename
  ... on ContentImported { dryRun items { type key outcome } } ... on ContentFileProblem { faults { line path code } } } }`;

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

describe('content over HTTP', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication;
  const cookies = new Map<string, string>();

  const member = async (role: string): Promise<void> => {
    const [id, token] = [newId(), newToken()];
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

  beforeAll(async () => {
    test = await testDatabase();
    await seedContent(test.source);
    for (const role of ['admin', 'recruiter', 'hiring_manager', 'interviewer']) await member(role);
    const config = readConfig({
      PUBLIC_URL: 'http://debrief.example',
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
    });
    app = await makeServer({ config, source: test.source, clock: test.clock });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
  });

  const ask = async (role: string, query: string, variables: object = {}): Promise<Answer> => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie: cookies.get(role) ?? '' },
      payload: JSON.stringify({ query, variables }),
    });
    return answer.json<Answer>();
  };
  const file = (role: string, path = '/content.yaml') =>
    app.inject({ method: 'GET', url: path, headers: { cookie: cookies.get(role) ?? '' } });
  const send = (role: string, path: string, payload: string, headers: object = {}) =>
    app.inject({
      method: 'POST',
      url: path,
      headers: {
        'content-type': 'application/yaml',
        cookie: cookies.get(role) ?? '',
        ...headers,
      },
      payload,
    });
  const taxonomy = async (heard: string) => {
    const { data } = await ask(
      'interviewer',
      `{ contentDraftOf(type: FLAG_TAXONOMY, key: "default") { ... on FlagTaxonomyBody { key flags { key name heard competencies clearedBy } } } }`,
    );
    const body = (data as { contentDraftOf: { key: string; flags: object[] } }).contentDraftOf;
    const flags = body.flags.map((flag, at) => (at === 0 ? { ...flag, heard } : flag));
    return { flagTaxonomy: { key: body.key, flags } };
  };

  it('is read by everybody signed in, with its versions and bodies, and by nobody else', async () => {
    const query = `{ contentItems(type: BLUEPRINT) { key title version versions { number publishedBy { name } note } }
      contentItem(type: KIT, key: "coding") { title roundKind archived }
      contentDraftOf(type: RUBRIC, key: "coding", version: 1) { __typename ... on RubricBody { key competencies { competency anchors { level text } } } }
      competencies { key version } }`;
    const { data, errors } = await ask('interviewer', query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      contentItem: { roundKind: 'CODING', archived: false },
      contentDraftOf: { __typename: 'RubricBody', key: 'coding' },
    });
    expect((data as { contentItems: object[] }).contentItems).toHaveLength(5);
    expect((await ask('nobody', query)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await file('nobody')).statusCode).toBe(401);
  });

  it('is edited by recruiters and admins, who are told whom it reaches before', async () => {
    for (const [at, role] of ['recruiter', 'admin'].entries()) {
      const body = await taxonomy(`Heard by a ${role}.`);
      const preview = await ask(role, PREVIEW, { input: { body, baseVersion: at + 1 } });
      expect(preview).toMatchObject({
        data: {
          previewContent: {
            changes: [{ kind: 'CHANGED', after: `Heard by a ${role}.` }],
            problems: [],
            impact: { loops: 0, inFlight: 0, jobs: 0, usedBy: [] },
          },
        },
      });
      const input = { body, baseVersion: at + 1, note: 'Plainer.', idempotencyKey: newId() };
      const done = await ask(role, PUBLISH, { input });
      expect(done).toMatchObject({
        data: {
          publishContent: {
            __typename: 'ContentPublished',
            item: { version: at + 2, publishedBy: { name: `A ${role}` } },
          },
        },
      });
      expect(await ask(role, PUBLISH, { input })).toEqual(done);
    }
  });

  it('is not edited by anybody else', async () => {
    const body = await taxonomy('Heard by somebody else.');
    const yaml = (await file('interviewer')).body;
    const once = { idempotencyKey: newId() };
    const move = `mutation M($input: ArchiveContentInput!)`;
    const input = { type: 'KIT', key: 'coding', version: 1, ...once };
    for (const role of ['interviewer', 'hiring_manager']) {
      const refused = [
        await ask(role, PREVIEW, { input: { body, baseVersion: 3 } }),
        await ask(role, PUBLISH, { input: { body, baseVersion: 3, ...once } }),
        await ask(role, `${move} { archiveContent(input: $input) { __typename } }`, { input }),
        await ask(role, `${move} { restoreContent(input: $input) { __typename } }`, { input }),
        await ask(
          role,
          `mutation S($input: SaveCompetencyInput!) { saveCompetency(input: $input) { __typename } }`,
          { input: { key: 'x', name: 'X', description: 'X.', version: 0, ...once } },
        ),
        await ask(role, IMPORT, { input: { yaml, dryRun: true, ...once } }),
      ];
      expect(refused.map(({ errors }) => errors?.[0]?.extensions?.code)).toEqual(
        refused.map(() => 'FORBIDDEN'),
      );
      expect((await send(role, '/content.yaml?dryRun=true', yaml)).statusCode).toBe(403);
    }
  });

  it('leaves as a file that is downloaded, whole or in part, and comes in again the same', async () => {
    const whole = await file('interviewer');
    expect(whole.statusCode).toBe(200);
    expect(whole.headers).toMatchObject({
      'content-type': 'application/yaml; charset=utf-8',
      'content-disposition': 'attachment; filename="debrief-content.yaml"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const part = await file('interviewer', '/content.yaml?types=RUBRIC,kit&keys=coding');
    expect(part.body).toContain('kits:\n  - key: coding\n');
    expect(part.body).toContain('blueprints: []');
    expect((await file('interviewer', '/content.yaml?types=people')).statusCode).toBe(400);

    const sent = await send('recruiter', '/content.yaml?dryRun=true', whole.body);
    const answer = sent.json<{ dryRun: boolean; items: { outcome: string }[] }>();
    expect([sent.statusCode, answer.dryRun]).toEqual([200, true]);
    expect(new Set(answer.items.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
    const asked = await ask('recruiter', IMPORT, {
      input: { yaml: whole.body, dryRun: true, idempotencyKey: newId() },
    });
    expect(asked.data).toMatchObject({ importContent: { __typename: 'ContentImported' } });
  });

  it('refuses files by line, and what is no file, is too large or comes from another site', async () => {
    const bad = await ask('admin', IMPORT, {
      input: { yaml: 'schemaVersion: 1\nrubrik: []', dryRun: true, idempotencyKey: newId() },
    });
    expect(bad.data).toEqual({
      importContent: {
        __typename: 'ContentFileProblem',
        faults: [{ line: 2, path: 'rubrik', code: 'UNKNOWN_FIELD' }],
      },
    });
    const path = '/content.yaml?dryRun=true';
    const statuses = [
      await send('admin', path, '{}', { 'content-type': 'application/json' }),
      await send('admin', path, `# ${'x'.repeat(1024 * 1024)}`),
      await send('admin', path, 'schemaVersion: 1', { origin: 'https://evil.example' }),
      await send('admin', path, 'schemaVersion: 1', { 'idempotency-key': 'no-uuid' }),
      await send('admin', '/graphql', 'schemaVersion: 1'),
    ].map(({ statusCode }) => statusCode);
    expect(statuses).toEqual([400, 413, 403, 400, 400]);
  });
});
