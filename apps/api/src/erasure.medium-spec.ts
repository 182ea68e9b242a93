import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileSweep, hashToken, newId, newToken, readConfig } from '@debrief/server-kernel';
import { insertGround, insertLoop, insertPerson } from '@debrief/server-loop/testing';
import { codingBody, insertFiled } from '@debrief/server-scorecard/testing';
import { testDatabase, waitFor, type TestDatabase } from '@debrief/server-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { plantCopies, type Planted } from './testing/erasure.copies';
import { makeServer } from './server';

const NAME = 'Zephyrine Quillfeather';
const EMAIL = 'zephyrine@quillfeather.example';

describe('erasing a candidate', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication;
  let folder: string;
  let planted: Planted;
  const cookies = new Map<string, string>();

  const session = async (name: string, personId: string): Promise<void> => {
    const token = newToken();
    await test.pool.query(
      `INSERT INTO session (token_hash, id, person_id, created_at, last_used_at, expires_at)
       VALUES ($1, $2, $3, $4, $4, $4::timestamptz + interval '1 day')`,
      [hashToken(token), newId(), personId, test.clock.now()],
    );
    cookies.set(name, `debrief_session=${token}`);
  };
  const erase = async (as: string, over: object = {}) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: cookies.get(as) ?? '', 'content-type': 'application/json' },
      payload: {
        query: `mutation ($input: EraseCandidateInput!) { eraseCandidate(input: $input) {
          __typename ... on FieldProblems { fields { path code } }
          ... on CandidateErased { candidate { name email files { id } erasedAt } } } }`,
        variables: {
          input: {
            id: planted.candidateId,
            reason: 'Asked for in writing',
            confirmName: NAME,
            idempotencyKey: newId(),
            ...over,
          },
        },
      },
    });
    const { data, errors } = answer.json<{
      data: { eraseCandidate: { __typename: string } & Record<string, unknown> } | null;
      errors?: { extensions: { code: string } }[];
    }>();
    return data?.eraseCandidate ?? { __typename: errors?.[0]?.extensions.code ?? '' };
  };
  const upload = (path: string, as: string, name: string) =>
    app.inject({
      method: 'POST',
      url: path,
      headers: {
        cookie: cookies.get(as) ?? '',
        'content-type': 'text/plain',
        'x-file-name': encodeURIComponent(name),
      },
      payload: `${NAME} wrote this, ${EMAIL}`,
    });
  /** Every table in which a text, a JSON value or bytes hold one of these words. */
  const holding = async (...words: readonly string[]): Promise<string[]> => {
    const tables = await test.db.readUnnamed<{ table: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS table FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    expect(tables.length).toBeGreaterThan(50);
    const patterns = words.flatMap((word) => [word, Buffer.from(word).toString('hex')]);
    const found: string[] = [];
    for (const { table } of tables) {
      const [row] = await test.db.readUnnamed<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${table} t, unnest($1::text[]) AS word
         WHERE strpos(lower(to_jsonb(t)::text), lower(word)) > 0`,
        [patterns],
      );
      if (row && row.n > 0) found.push(table.replace('public.', ''));
    }
    return found;
  };
  const stored = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
      .length;

  beforeAll(async () => {
    test = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), 'debrief-erasure-'));
    await test.pool.query(
      `INSERT INTO organisation (name, time_zone, working_hours) VALUES ('Ours', 'UTC', '[]') ON CONFLICT DO NOTHING`,
    );
    const ground = await insertGround(test.pool, { people: 2 });
    const [author = '', other = ''] = ground.people;
    const loopOf = (state: 'in_progress' | 'hired') =>
      insertLoop(test.pool, {
        ...ground.loop,
        state,
        stages: [{ rounds: [{ seats: [{ personId: author }, { personId: other }] }] }],
      });
    const over = await loopOf('hired');
    const running = await loopOf('in_progress');
    for (const role of ['admin', 'recruiter', 'barred'])
      await session(
        role,
        await insertPerson(test.pool, `A ${role}`, [role === 'barred' ? 'admin' : role]),
      );
    await session('author', author);
    const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', FILES_DIR: folder });
    app = await makeServer({ config, source: test.source, clock: test.clock });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const { candidateId, applicationId } = ground.loop;
    const [seatId = '', openSeat = ''] = over.seatIds[0]?.[0] ?? [];
    await insertFiled(test.pool, {
      loopId: over.loopId,
      seatId,
      body: codingBody({ summary: `${NAME} was calm.` }),
    });
    planted = await plantCopies(test, {
      name: NAME,
      email: EMAIL,
      candidateId,
      applicationId,
      loopId: over.loopId,
      roundId: over.roundIds[0]?.[0] ?? '',
      seatId: openSeat,
      personId: author,
      runningLoopId: running.loopId,
    });
    await upload(`/files/candidates/${candidateId}?kind=resume`, 'recruiter', `${NAME}.txt`);
    await upload(
      `/files/artefacts/${running.seatIds[0]?.[0]?.[0] ?? ''}`,
      'author',
      `${NAME} at work.txt`,
    );
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is for admins who may read the candidate, who type the name, and only once no loop runs', async () => {
    expect(stored()).toBe(2);
    expect((await erase('recruiter')).__typename).toBe('FORBIDDEN');
    expect((await erase('author')).__typename).toBe('FORBIDDEN');
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind)
       SELECT $1, id, $2, 'relative' FROM person WHERE name = 'A barred'`,
      [newId(), planted.candidateId],
    );
    expect((await erase('barred')).__typename).toBe('NotFoundProblem');
    expect(await erase('admin', { confirmName: 'Zephyrine' })).toMatchObject({
      fields: [{ path: 'confirmName', code: 'NOT_THE_NAME' }],
    });
    expect(await erase('admin', { reason: 'Ms Quillfeather asked' })).toMatchObject({
      fields: [{ path: 'reason', code: 'NAMES_CANDIDATE' }],
    });
    expect((await erase('admin')).__typename).toBe('CandidateBusyProblem');
    await test.pool.query(
      `UPDATE loop SET state = 'stopped', stop_reason = 'Withdrawn' WHERE id = $1`,
      [planted.runningLoopId],
    );
    expect(await holding('quillfeather')).toEqual(expect.arrayContaining(planted.tables));
  });

  it('leaves the name and the address nowhere but in what was filed', async () => {
    expect(await erase('admin')).toMatchObject({
      __typename: 'CandidateErased',
      candidate: { name: 'Erased candidate', email: '', files: [], erasedAt: expect.any(String) },
    });
    await waitFor('the listeners', async () => {
      const [news] = await test.db.readUnnamed<{ done: boolean }>(
        `SELECT done_at IS NOT NULL AS done FROM outbox WHERE type = 'candidate.erased'`,
      );
      return news?.done;
    });
    expect(await holding('quillfeather')).toEqual(['scorecard_version']);
    expect(await holding('zephyrine')).toEqual(['scorecard_version']);
    await app.get(FileSweep).run();
    expect(stored()).toBe(0);
  });

  it('is told to endpoints that subscribe, unless their owner is kept away, by id alone', async () => {
    const deliveries = await test.db.readUnnamed<{ endpoint_id: string; data: object }>(
      `SELECT endpoint_id, payload::jsonb -> 'data' AS data FROM webhook_delivery WHERE event = 'candidate.erased'`,
    );
    expect(deliveries).toEqual([
      { endpoint_id: planted.endpointId, data: { candidateId: planted.candidateId } },
    ]);
  });

  it('keeps what was decided on, with its hash, and refuses any other change of it', async () => {
    const [frozen] = await test.db.readUnnamed<{ body: string; sha256: string; erased: boolean }>(
      'SELECT body, sha256, erased_at IS NOT NULL AS erased FROM packet_version',
    );
    expect(frozen).toMatchObject({ sha256: planted.sha256, erased: true });
    expect(JSON.parse(frozen?.body ?? '{}')).toEqual({
      candidate: {
        id: planted.candidateId,
        name: 'Erased candidate',
        timeZone: 'UTC',
        pronunciation: '',
        links: [],
      },
      loopId: planted.loopId,
      summary: 'Kept',
    });
    for (const change of [
      `body = '{}'`,
      `erased_at = now()`,
      `sha256 = repeat('0', 64), erased_at = now()`,
    ])
      await expect(test.pool.query(`UPDATE packet_version SET ${change}`)).rejects.toThrow(
        'append-only',
      );
  });

  it('happens once: the next time there is nobody left to erase, to apply or to import', async () => {
    expect(await erase('admin', { confirmName: 'Erased candidate' })).toMatchObject({
      fields: [{ path: 'id', code: 'ALREADY_ERASED' }],
    });
    const again = await upload(
      `/files/candidates/${planted.candidateId}?kind=resume`,
      'recruiter',
      'x',
    );
    expect(again.statusCode).toBe(404);
    const [audit] = await test.db.readUnnamed<{ detail: object }>(
      `SELECT detail FROM audit_event WHERE action = 'candidate.erased'`,
    );
    expect(audit?.detail).toEqual({ reason: 'Asked for in writing', files: 1 });
  });
});
