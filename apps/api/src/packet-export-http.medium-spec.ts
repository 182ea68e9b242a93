import { hashToken, newId, newToken, readConfig } from '@debrief/server-kernel';
import {
  insertWorld,
  insertWorldLoop,
  type World,
  type WorldLoop,
} from '@debrief/server-packet/testing';
import { insertFiled } from '@debrief/server-scorecard/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeServer } from './server';

const FORMATS = ['json', 'html', 'pdf'] as const;

describe('packets as files over HTTP', () => {
  const clock = new FixedClock(new Date('2026-11-24T09:00:00Z'));
  let test: TestDatabase;
  let app: NestFastifyApplication;
  let world: World;
  let loop: WorldLoop;

  beforeAll(async () => {
    test = await testDatabase(clock);
    const config = readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: test.url,
      SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
    });
    app = await makeServer({ config, source: test.source, clock });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    world = await insertWorld(test.pool);
    loop = await insertWorldLoop(test.pool, world);
    for (const seatId of [loop.adaSeat, loop.benSeat])
      await insertFiled(test.pool, { loopId: loop.loopId, seatId });
    await test.pool.query(`UPDATE candidate SET name = 'Łucja "王" Nováková' WHERE id = $1`, [
      loop.candidateId,
    ]);
  });
  afterAll(async () => {
    await app.close();
    await test.drop().catch(() => undefined);
  });

  const signIn = async (personId: string, endsAt = '2026-11-25T09:00:00Z') => {
    const token = newToken();
    await test.pool.query(
      `INSERT INTO session (token_hash, id, person_id, created_at, last_used_at, expires_at) VALUES ($1, $2, $3, $4, $4, $5)`,
      [hashToken(token), newId(), personId, clock.now(), endsAt],
    );
    return { cookie: `debrief_session=${token}` };
  };
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'GET', url: path, headers });

  it.each([
    ['json', 'application/json; charset=utf-8'],
    ['html', 'text/html; charset=utf-8'],
    ['pdf', 'application/pdf'],
  ])(
    'are sent to a hiring manager as %s, to be saved and able to run nothing',
    async (format, type) => {
      const headers = await signIn(world.hiringManager);
      const answer = await get(`/packets/${loop.loopId}/packet.${format}`, headers);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': type,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      });
      expect(answer.headers['content-disposition']).toContain(
        `attachment; filename="packet-ucja-Novakova-${loop.loopId}.${format}"`.toLowerCase(),
      );
      const policy = String(answer.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain('sandbox');
      expect(policy).not.toMatch(/unsafe|https?:|allow-/);
    },
  );

  it('tell whoever owes what they owe and nothing else, the same before and after others file', async () => {
    const headers = await signIn(world.cleo);
    for (const format of FORMATS) {
      const answer = await get(`/packets/${loop.loopId}/packet.${format}`, headers);
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toEqual({
        code: 'FEEDBACK_LOCKED',
        message: expect.any(String) as string,
        owed: [expect.objectContaining({ seatId: loop.cleoSeat })],
      });
      expect(answer.body).not.toMatch(/Ada|Ben/);
    }
  });

  it('are not there for somebody else, an unknown loop or number, and not without a live session', async () => {
    const stranger = await signIn(world.stranger);
    const manager = await signIn(world.hiringManager);
    const expired = await signIn(world.hiringManager, '2026-11-24T08:00:00Z');
    const said = new Set<string>();
    for (const format of FORMATS) {
      for (const [path, headers] of [
        [`${loop.loopId}/packet.${format}`, stranger],
        [`${newId()}/packet.${format}`, manager],
        [`x/packet.${format}`, manager],
        [`${loop.loopId}/packet.${format}?version=1`, manager],
        [`${loop.loopId}/packet.${format}?version=0%20OR%201`, manager],
      ] as const) {
        const answer = await get(`/packets/${path}`, headers);
        expect(answer.statusCode).toBe(404);
        const { code, message } = answer.json<{ code: string; message: string }>();
        said.add(`${code} ${message}`);
      }
      for (const headers of [expired, {}])
        expect((await get(`/packets/${loop.loopId}/packet.${format}`, headers)).statusCode).toBe(
          401,
        );
    }
    expect(said.size).toBe(1);
  });

  it('come with a schema for other programs', async () => {
    const answer = await get('/packets/schema.json', await signIn(world.ada));
    expect(answer.statusCode).toBe(200);
    expect(answer.json<{ $id: string }>().$id).toBe('urn:debrief:packet:1');
    expect((await get('/packets/schema.json')).statusCode).toBe(401);
  });
});
