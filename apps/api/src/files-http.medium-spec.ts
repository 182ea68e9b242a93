import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashToken, newId, newToken, readConfig } from '@debrief/server-kernel';
import {
  insertCandidate,
  insertGround,
  insertLoop,
  insertPerson,
} from '@debrief/server-loop/testing';
import { failingS3, testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeServer } from './server';

const MIB = 1024 * 1024;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  readonly json: {
    readonly code?: string;
    readonly file?: { id: string; name: string; kind: string; mediaType: string; url: string };
    readonly fields?: readonly { readonly code: string }[];
  };
}

describe('files of candidates over HTTP', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication;
  let url: string;
  let folder: string;
  let candidateId: string;
  const cookies = new Map<string, string>();
  const ids = new Map<string, string>();

  const session = async (name: string, personId: string): Promise<void> => {
    const token = newToken();
    await test.pool.query(
      `INSERT INTO session (token_hash, id, person_id, created_at, last_used_at, expires_at)
       VALUES ($1, $2, $3, $4, $4, $4::timestamptz + interval '1 day')`,
      [hashToken(token), newId(), personId, test.clock.now()],
    );
    cookies.set(name, `debrief_session=${token}`);
    ids.set(name, personId);
  };
  const ask = async (
    method: string,
    path: string,
    as: string,
    body: Buffer | AsyncIterable<Buffer> | null = null,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const sent = request(`${url}${path}`, {
      method,
      headers: { cookie: cookies.get(as) ?? '', ...headers },
    });
    const answered = once(sent, 'response');
    if (body === null) sent.end();
    else if (Buffer.isBuffer(body)) sent.end(body);
    else
      void (async () => {
        for await (const piece of body) if (!sent.write(piece)) await once(sent, 'drain');
        sent.end();
      })().catch(() => undefined);
    const [response] = (await answered) as [IncomingMessage];
    let text = '';
    for await (const piece of response) text += String(piece);
    const isJson = response.headers['content-type']?.includes('json') ?? false;
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      text,
      json: (isJson ? JSON.parse(text) : {}) as Answer['json'],
    };
  };
  const upload = (
    as: string,
    body: Buffer | AsyncIterable<Buffer> = PDF,
    over: { kind?: string; to?: string; headers?: Record<string, string> } = {},
  ) =>
    ask(
      'POST',
      `/files/candidates/${over.to ?? candidateId}?kind=${over.kind ?? 'resume'}`,
      as,
      body,
      {
        'content-type': 'text/html',
        'x-file-name': encodeURIComponent('Résumé “Noor”.pdf'),
        ...over.headers,
      },
    );
  const uploaded = async (content: string): Promise<string> => {
    const answer = await upload('recruiter', Buffer.from(content), { kind: 'other' });
    if (!answer.json.file) throw new Error(answer.text);
    return answer.json.file.id;
  };
  const stored = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
      .length;
  const graphql = async (as: string, query: string, variables: object) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: cookies.get(as) ?? '', 'content-type': 'application/json' },
      payload: { query, variables },
    });
    return answer.json<{ data: Record<string, unknown> | null }>().data;
  };

  beforeAll(async () => {
    test = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), 'debrief-files-http-'));
    await test.pool.query(
      `INSERT INTO organisation (name, time_zone, working_hours) VALUES ('Ours', 'UTC', '[]') ON CONFLICT DO NOTHING`,
    );
    const ground = await insertGround(test.pool, { people: 3 });
    candidateId = ground.loop.candidateId;
    const [seated = '', removed = '', stranger = ''] = ground.people;
    await insertLoop(test.pool, {
      ...ground.loop,
      stages: [
        { rounds: [{ seats: [{ personId: seated }, { personId: removed, state: 'removed' }] }] },
      ],
    });
    await session('seated', seated);
    await session('removed', removed);
    await session('stranger', stranger);
    await session('manager', ground.hiringManagerId);
    for (const role of ['recruiter', 'admin', 'hiring_manager', 'barred'])
      await session(
        role,
        await insertPerson(test.pool, `A ${role}`, [role === 'barred' ? 'recruiter' : role]),
      );
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), ids.get('barred'), candidateId],
    );
    const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', FILES_DIR: folder });
    app = await makeServer({ config, source: test.source, clock: test.clock });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('come in whatever they are sent as, and go out to be saved, sandboxed', async () => {
    const answer = await upload('recruiter');
    expect([answer.status, answer.json.file]).toMatchObject([
      201,
      { name: 'Résumé “Noor”.pdf', kind: 'resume', mediaType: 'application/pdf' },
    ]);
    const saved = await ask('GET', answer.json.file?.url ?? '', 'recruiter');
    expect([saved.status, saved.text]).toEqual([200, PDF.toString()]);
    expect(saved.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'content-disposition': `attachment; filename="Re_sume_ _Noor_.pdf"; filename*=UTF-8''R%C3%A9sum%C3%A9%20%E2%80%9CNoor%E2%80%9D.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const [audit] = await test.db.readUnnamed<{ detail: object }>(
      `SELECT detail FROM audit_event WHERE action = 'file.downloaded' AND subject_id = $1`,
      [candidateId],
    );
    expect(JSON.stringify(audit?.detail)).not.toContain('Noor');
  });

  it('that are HTML are text, and stay so', async () => {
    const id = await uploaded('<script>alert(1)</script>');
    const saved = await ask('GET', `/files/${id}`, 'recruiter');
    expect(saved.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(saved.headers['content-disposition']).toContain('.txt');
  });

  it('open to whoever runs the loops or sits on them, and look unknown to everybody else', async () => {
    const id = await uploaded('for a few');
    const statuses: Record<string, number> = {};
    for (const who of cookies.keys())
      statuses[who] = (await ask('GET', `/files/${id}`, who)).status;
    expect(statuses).toEqual({
      recruiter: 200,
      admin: 200,
      manager: 200,
      seated: 200,
      removed: 404,
      stranger: 404,
      hiring_manager: 404,
      barred: 404,
    });
    const unknown = await ask('GET', `/files/${newId()}`, 'stranger');
    const forbidden = await ask('GET', `/files/${id}`, 'stranger');
    const plain = ({ text }: Answer) => text.replace(/"requestId":"[^"]+"/, '');
    expect(plain(forbidden)).toBe(plain(unknown));
    expect((await ask('GET', `/files/${id}`, 'nobody')).status).toBe(401);
    expect((await ask('GET', '/files/..%2f..%2fetc%2fpasswd', 'recruiter')).status).toBe(404);
  });

  it('are added and removed by recruiters and admins who may read the candidate, by nobody else', async () => {
    const id = await uploaded('to be removed');
    const remove = async (as: string) =>
      graphql(as, 'mutation ($id: UUID!) { removeFile(input: { id: $id }) { __typename } }', {
        id,
      });
    for (const who of ['seated', 'manager', 'stranger']) {
      expect((await upload(who)).status).toBe(403);
      expect(await remove(who)).toBeNull();
    }
    expect((await upload('barred')).status).toBe(404);
    expect(await remove('barred')).toEqual({ removeFile: { __typename: 'NotFoundProblem' } });
    expect(await remove('admin')).toEqual({ removeFile: { __typename: 'FileRemoved' } });
    expect(await remove('admin')).toEqual({ removeFile: { __typename: 'NotFoundProblem' } });
    expect((await ask('GET', `/files/${id}`, 'recruiter')).status).toBe(404);
    expect((await upload('recruiter', PDF, { to: newId() })).status).toBe(404);
  });

  it('are listed with the candidate, the same for whoever may open them', async () => {
    const list = async (as: string) =>
      (await graphql(
        as,
        'query ($id: UUID!) { candidate(id: $id) { ... on Candidate { files { name } } } }',
        {
          id: candidateId,
        },
      )) as { candidate?: { files?: unknown[] } } | null;
    const seen = (await list('recruiter'))?.candidate?.files;
    expect(seen?.length).toBeGreaterThan(1);
    expect((await list('manager'))?.candidate?.files).toEqual(seen);
  });

  it('are refused from other sites, without a name, and of unknown kinds', async () => {
    expect(
      (await upload('recruiter', PDF, { headers: { origin: 'https://evil.example' } })).status,
    ).toBe(403);
    expect(
      (await upload('recruiter', PDF, { headers: { 'sec-fetch-site': 'cross-site' } })).status,
    ).toBe(403);
    const nameless = await ask(
      'POST',
      `/files/candidates/${candidateId}?kind=resume`,
      'recruiter',
      PDF,
      {
        'content-type': 'text/plain',
      },
    );
    expect(nameless.status).toBe(400);
    for (const kind of ['artefact', '__proto__', ''])
      expect((await upload('recruiter', PDF, { kind })).json.fields?.[0]?.code).toBe('UNKNOWN');
    const program = await upload('recruiter', Buffer.from('MZ\0\0\x01'));
    expect([program.status, program.json.fields?.[0]?.code]).toEqual([400, 'UNKNOWN_TYPE']);
  });

  it('are refused beyond 10 MiB, told or found out on the way, and nothing is kept', async () => {
    const before = stored();
    async function* endless(): AsyncGenerator<Buffer> {
      for (let sent = 0; sent < 14; sent += 1) yield await Promise.resolve(Buffer.alloc(MIB, 0x20));
    }
    expect(await upload('recruiter', endless())).toMatchObject({
      status: 413,
      json: { code: 'PAYLOAD_TOO_LARGE' },
    });
    const told = await upload('recruiter', Buffer.alloc(11 * MIB, 0x20));
    expect(told.status).toBe(413);
    const most = await upload('recruiter', Buffer.alloc(10 * MIB, 0x20), { kind: 'work_sample' });
    expect(most.status).toBe(201);
    expect(stored()).toBe(before + 1);
  });

  it('are at most twenty, and the same one again is no other', async () => {
    const { candidateId: to } = await insertCandidate(
      test.pool,
      (await test.db.readUnnamed<{ id: string }>('SELECT id FROM job LIMIT 1'))[0]?.id ?? '',
      'Many Files',
    );
    const put = (text: string) => upload('recruiter', Buffer.from(text), { to });
    const first = await put('file 0');
    for (let made = 1; made < 20; made += 1) expect((await put(`file ${made}`)).status).toBe(201);
    expect((await put('one more')).json.fields?.[0]?.code).toBe('TOO_MANY');
    expect((await put('file 0')).json.file?.id).toBe(first.json.file?.id);
  });

  it('answer 503 while the bucket fails, and leave nothing half written', async () => {
    const s3 = await failingS3('says_500');
    const { endpoint, region, bucket, accessKey, secretKey } = s3.place;
    const config = readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      S3_ENDPOINT: endpoint,
      S3_REGION: region,
      S3_BUCKET: bucket,
      S3_ACCESS_KEY: accessKey,
      S3_SECRET_KEY: secretKey,
    });
    const other = await makeServer({ config, source: test.source, clock: test.clock });
    await other.init();
    await other.getHttpAdapter().getInstance().ready();
    const rows = () => test.db.readUnnamed('SELECT id FROM candidate_file ORDER BY id');
    const before = await rows();
    const answer = await other.inject({
      method: 'POST',
      url: `/files/candidates/${candidateId}?kind=resume`,
      headers: {
        cookie: cookies.get('recruiter') ?? '',
        'content-type': 'application/pdf',
        'x-file-name': 'cv.pdf',
      },
      payload: Buffer.concat([PDF, Buffer.from('other')]),
    });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([
      503,
      'SERVICE_UNAVAILABLE',
    ]);
    expect(answer.body).not.toContain(secretKey);
    expect(await rows()).toEqual(before);
    await other.close();
    await s3.stop();
  });
});
