import { newToken, readConfig } from '@debrief/server-kernel';
import {
  insertSession,
  insertWorld,
  insertWorldLoop,
  type World,
  type WorldLoop,
} from '@debrief/server-packet/testing';
import { insertFiled } from '@debrief/server-scorecard/testing';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeServer } from '../server';

const PACKET = `query P($id: UUID!) { packet(loopId: $id) {
  __typename
  ... on Packet { loopId contentVersion rounds { name kind sealed } assessors { name role recommendation submittedAt } competencies { key mean ratings { value evidence { kind text } } } frozen { sha256 } }
  ... on FeedbackLocked { message owed { seatId draftSavedAt ratingsSettled ratingsTotal } }
  ... on NotFoundProblem { message subject }
} }`;
/** The same question with a second variable, which always goes through the executor. */
const EXECUTED = PACKET.replace('P($id: UUID!)', 'P($id: UUID!, $all: Boolean!)').replace(
  'frozen {',
  'frozen @include(if: $all) {',
);

describe('packets sent again', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication;
  let world: World;
  let loop: WorldLoop;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    test = await testDatabase();
    world = await insertWorld(test.pool);
    app = await makeServer({
      config: readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', STATEMENT_HEADER: 'true' }),
      source: test.source,
      clock: test.clock,
    });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    for (const person of ['recruiter', 'hiringManager', 'ada', 'cleo', 'stranger'] as const) {
      const token = newToken();
      await insertSession(test.pool, world[person], { token });
      tokens.set(person, token);
    }
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
  });
  beforeEach(async () => {
    loop = await insertWorldLoop(test.pool, world);
    for (const seatId of [loop.adaSeat, loop.benSeat])
      await insertFiled(test.pool, { loopId: loop.loopId, seatId });
  });

  const ask = async (
    person: string,
    query = PACKET,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const cookie = `debrief_session=${tokens.get(person) ?? 'nobody'}`;
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie, ...headers },
      payload: JSON.stringify({ query, variables: { id: loop.loopId, all: true } }),
    });
    return {
      text: answer.body,
      type: answer.headers['content-type'],
      status: answer.statusCode,
      statements: answer.headers['server-timing'],
    };
  };

  it('are the very bytes the executor makes, for everybody of the same class, in one statement', async () => {
    const first = await ask('recruiter');
    const again = await ask('recruiter');
    expect(again).toEqual({ ...first, statements: 'sql;desc="1"' });
    expect(JSON.parse(again.text)).toMatchObject({
      data: {
        packet: {
          __typename: 'Packet',
          assessors: [{ name: 'Ada Lind', role: 'LEAD' }, { name: 'Ben Osei' }],
        },
      },
    });
    for (const person of ['hiringManager', 'ada', 'recruiter']) {
      const executed = await ask(person, EXECUTED);
      expect(await ask(person)).toEqual({ ...executed, statements: 'sql;desc="1"' });
      expect(executed.text).toBe(first.text);
    }
  });

  it('are never sent to who owes, may not know the loop, or has no session', async () => {
    await ask('recruiter');
    await ask('recruiter');
    expect(JSON.parse((await ask('cleo')).text)).toMatchObject({
      data: {
        packet: {
          __typename: 'FeedbackLocked',
          owed: [{ seatId: loop.cleoSeat, draftSavedAt: null, ratingsSettled: 0, ratingsTotal: 3 }],
        },
      },
    });
    expect(JSON.parse((await ask('stranger')).text)).toMatchObject({
      data: { packet: { __typename: 'NotFoundProblem' } },
    });
    expect(await ask('nobody')).toMatchObject({ status: 401 });
    expect(JSON.parse((await ask('nobody')).text)).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('follow every change, and every document has its own', async () => {
    const before = JSON.parse((await ask('recruiter')).text) as {
      data: { packet: { contentVersion: number } };
    };
    await insertFiled(test.pool, { loopId: loop.loopId, seatId: loop.cleoSeat });
    const after = JSON.parse((await ask('recruiter')).text) as typeof before;
    expect(after.data.packet.contentVersion).toBe(before.data.packet.contentVersion + 1);
    expect(JSON.parse((await ask('cleo')).text)).toEqual(after);
    const small = 'query ($id: UUID!) { mine: packet(loopId: $id) { ... on Packet { level } } }';
    for (let time = 0; time < 3; time += 1)
      expect((await ask('recruiter', small)).text).toBe('{"data":{"mine":{"level":"Senior"}}}');
  });

  it('are recorded as views like any other', async () => {
    await ask('recruiter');
    await ask('hiringManager');
    const rows = await test.pool.query(
      'SELECT actor_id FROM audit_event WHERE loop_id = $1 ORDER BY id',
      [loop.loopId],
    );
    expect(rows.rows).toEqual([{ actor_id: world.recruiter }, { actor_id: world.hiringManager }]);
  });

  it('tell by no answer with errors whether it was asked before', async () => {
    const errors = async () => (await ask('nobody')).text.replace(/"requestId":"[^"]*"/, '');
    const first = await errors();
    expect(first).toMatch(/^{"errors":/);
    for (let time = 0; time < 3; time += 1) expect(await errors()).toBe(first);
  });

  it('leave an answer with errors to the executor each time', async () => {
    const wrong = 'query P($id: UUID!) { packet(loopId: $id) { nonsense } }';
    const first = await ask('recruiter', wrong);
    expect(first.status).toBe(400);
    expect((await ask('recruiter', wrong)).status).toBe(400);
  });
});
