import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import { insertFiled } from '@debrief/server-scorecard/testing';
import { PacketRepository } from './packet.repository';
import { insertSession, insertWorld, insertWorldLoop, type World } from './testing';

const NOW = new Date('2026-11-24T09:00:00Z');
const USED_SINCE = new Date('2026-11-23T21:00:00Z');

describe('the packet statement', () => {
  let test: TestDatabase;
  let world: World;
  let packets: PacketRepository;

  beforeAll(async () => {
    test = await testDatabase();
    world = await insertWorld(test.pool);
    packets = new PacketRepository(test.db);
  });
  afterAll(() => test.drop());

  const look = async (personId: string, loopId: string, known: readonly string[] = []) =>
    packets.look({
      tokenHash: await insertSession(test.pool, personId),
      now: NOW,
      usedSince: USED_SINCE,
      loopId,
      known,
      traceId: 'trace-1',
    });
  const rows = async (table: 'access_ledger' | 'audit_event', loopId: string) =>
    (await test.pool.query(`SELECT * FROM ${table} WHERE loop_id = $1 ORDER BY id`, [loopId]))
      .rows as Record<string, unknown>[];

  it('knows who asks, and nobody when the session is unknown, unused for too long or expired', async () => {
    const { loopId } = await insertWorldLoop(test.pool, world);
    const ask = (tokenHash: Buffer) =>
      packets.look({
        tokenHash,
        now: NOW,
        usedSince: USED_SINCE,
        loopId,
        known: [],
        traceId: null,
      });
    expect(await ask(await insertSession(test.pool, world.recruiter))).toMatchObject({
      person_id: world.recruiter,
      loop_id: loopId,
    });
    for (const hash of [
      Buffer.alloc(32),
      await insertSession(test.pool, world.recruiter, { usedAt: new Date('2026-11-23T20:00:00Z') }),
      await insertSession(test.pool, world.recruiter, { expiresAt: NOW }),
    ]) {
      expect(await ask(hash)).toMatchObject({ person_id: null, loop_id: null, body: null });
    }
    expect(await rows('audit_event', loopId)).toHaveLength(1);
  });

  it('records a view in trail and ledger, and tells of it, only for whom somebody else’s feedback was shown', async () => {
    const loop = await insertWorldLoop(test.pool, world);
    await insertFiled(test.pool, { loopId: loop.loopId, seatId: loop.adaSeat });
    expect(await look(world.ben, loop.loopId)).toMatchObject({ owes: true });
    expect(await look(world.stranger, loop.loopId)).toMatchObject({ loop_id: null });
    expect(await rows('audit_event', loop.loopId)).toEqual([]);
    expect(await look(world.recruiter, loop.loopId)).toMatchObject({ owes: false, open: 0 });
    expect(await rows('access_ledger', loop.loopId)).toEqual([]);
    await insertFiled(test.pool, { loopId: loop.loopId, seatId: loop.benSeat });
    expect(await look(world.recruiter, loop.loopId)).toMatchObject({ owes: false, open: 1 });
    expect(await rows('access_ledger', loop.loopId)).toMatchObject([
      { person_id: world.recruiter, via: 'packet', at: NOW },
    ]);
    expect(await rows('audit_event', loop.loopId)).toMatchObject([
      { actor_id: world.recruiter, action: 'packet.viewed' },
      { actor_id: world.recruiter, action: 'packet.viewed', trace_id: 'trace-1' },
    ]);
    const told = await test.pool.query(
      `SELECT type, payload FROM outbox WHERE payload->>'loopId' = $1`,
      [loop.loopId],
    );
    const opened = {
      type: 'packet.opened',
      payload: { loopId: loop.loopId, personId: world.recruiter },
    };
    expect(told.rows).toEqual([opened, opened]);
  });

  it('notes nothing in the ledger for somebody who was shown their own feedback only', async () => {
    const loop = await insertWorldLoop(test.pool, world);
    await insertFiled(test.pool, { loopId: loop.loopId, seatId: loop.adaSeat });
    await test.pool.query(
      `UPDATE seat SET state = 'excused', reason = 'Ill', during = NULL WHERE id = $1`,
      [loop.benSeat],
    );
    expect(await look(world.ada, loop.loopId)).toMatchObject({ open: 1 });
    expect(await rows('access_ledger', loop.loopId)).toEqual([]);
    await look(world.ben, loop.loopId);
    expect(await rows('access_ledger', loop.loopId)).toMatchObject([{ person_id: world.ben }]);
  });

  it('takes looking again at an unchanged packet for the same view, but not after a change or five minutes', async () => {
    const loop = await insertWorldLoop(test.pool, world);
    for (const seatId of [loop.adaSeat, loop.benSeat])
      await insertFiled(test.pool, { loopId: loop.loopId, seatId });
    const views = async () => [
      (await rows('access_ledger', loop.loopId)).length,
      (await rows('audit_event', loop.loopId)).length,
    ];
    const at = async (minute: number, personId = world.recruiter) =>
      packets.look({
        tokenHash: await insertSession(test.pool, personId),
        now: new Date(NOW.getTime() + minute * 60_000),
        usedSince: USED_SINCE,
        loopId: loop.loopId,
        known: [],
        traceId: null,
      });
    await at(0);
    await at(1);
    expect(await views()).toEqual([1, 1]);
    await at(1, world.admin);
    expect(await views()).toEqual([2, 2]);
    await at(6);
    expect(await views()).toEqual([3, 3]);
    await insertFiled(test.pool, {
      loopId: loop.loopId,
      seatId: loop.cleoSeat,
      at: new Date(NOW.getTime() + 7 * 60_000),
    });
    await at(8);
    expect(await views()).toEqual([4, 4]);
  });

  it('marks a session as used at most every five minutes', async () => {
    const { loopId } = await insertWorldLoop(test.pool, world);
    const lastUse = async (tokenHash: Buffer) =>
      (
        (
          await test.pool.query('SELECT last_used_at FROM session WHERE token_hash = $1', [
            tokenHash,
          ])
        ).rows[0] as { last_used_at: Date }
      ).last_used_at;
    const recent = await insertSession(test.pool, world.recruiter);
    const older = await insertSession(test.pool, world.recruiter, {
      usedAt: new Date('2026-11-24T08:50:00Z'),
    });
    for (const tokenHash of [recent, older])
      await packets.look({
        tokenHash,
        now: NOW,
        usedSince: USED_SINCE,
        loopId,
        known: [],
        traceId: null,
      });
    expect(await lastUse(recent)).toEqual(new Date('2026-11-24T08:59:00Z'));
    expect(await lastUse(older)).toEqual(NOW);
  });

  it('reads for somebody who came with a token as for the same person with a session', async () => {
    const loop = await insertWorldLoop(test.pool, world);
    await insertFiled(test.pool, { loopId: loop.loopId, seatId: loop.benSeat });
    const lookAs = (personId: string) =>
      packets.lookAs({ personId, now: NOW, loopId: loop.loopId, known: [], traceId: 'trace-1' });
    const bySession = await look(world.recruiter, loop.loopId);
    const { session_id: _session, ...seen } = bySession;
    expect(await lookAs(world.recruiter)).toMatchObject(seen);
    expect(await lookAs(world.stranger)).toMatchObject({ loop_id: null });
    await test.pool.query('UPDATE person SET active = false WHERE id = $1', [world.recruiter]);
    expect(await lookAs(world.recruiter)).toMatchObject({ person_id: null });
  });
});
