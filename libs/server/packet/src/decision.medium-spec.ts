import { createHash } from 'node:crypto';
import { newId } from '@debrief/server-kernel';
import { codingBody } from '@debrief/server-scorecard/testing';
import { PacketWorld, NOW } from './testing/packet.world';

describe('deciding on a packet', () => {
  let world: PacketWorld;

  beforeAll(async () => {
    world = await PacketWorld.open();
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));

  const frozen = (loopId: string) =>
    world.row<{ body: string; sha256: string; number: number }>(
      'SELECT body, sha256, number FROM packet_version WHERE loop_id = $1 ORDER BY number DESC',
      loopId,
    );

  it('freezes the packet, records the decision, moves the loop and tells it, together', async () => {
    const loop = await world.debriefed();
    const result = await world.decide('hiringManager', loop.loopId);
    const { body, sha256 } = await frozen(loop.loopId);
    expect(result).toMatchObject({
      __typename: 'PacketDecided',
      decision: {
        number: 1,
        outcome: 'hire',
        level: 'Senior',
        decidedAt: NOW.toISOString(),
        packetNumber: 1,
        packetSha256: sha256,
      },
    });
    expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
    expect(JSON.parse(body)).toMatchObject({
      loopId: loop.loopId,
      state: 'debrief',
      complete: true,
    });
    expect(await world.row('SELECT state, version FROM loop WHERE id = $1', loop.loopId)).toEqual({
      state: 'hired',
      version: 2,
    });
    expect(
      await world.count(
        `audit_event WHERE loop_id = $1 AND action = 'packet.decided'`,
        loop.loopId,
      ),
    ).toBe(1);
    expect(
      await world.count(
        `outbox WHERE type = 'packet.decided' AND payload->>'loopId' = $1`,
        loop.loopId,
      ),
    ).toBe(1);
  });

  it('shows the frozen packet from then on, with the decision and the state the loop is in now', async () => {
    const loop = await world.debriefed();
    const before = await world.packet('recruiter', loop.loopId);
    await world.decide('hiringManager', loop.loopId, { outcome: 'no_hire' });
    const after = await world.packet('recruiter', loop.loopId);
    const { body, sha256 } = await frozen(loop.loopId);
    expect(after).toMatchObject({
      state: 'not_hired',
      loopVersion: 2,
      frozen: { number: 1, sha256 },
      decisions: [{ outcome: 'no_hire', decidedBy: 'Hedda Manager', packetSha256: sha256 }],
    });
    expect(after.competencies).toEqual(before.competencies);
    expect((JSON.parse(body) as { scorecards: unknown }).scorecards).toEqual(after.scorecards);
    expect((await (await world.freshProcess()).metered('recruiter', loop.loopId)).statements).toBe(
      1,
    );
    expect(await world.open('stranger', loop.loopId)).toMatchObject({
      __typename: 'NotFoundProblem',
    });
  });

  it('shows a packet frozen before there were certificates, its text and hash untouched', async () => {
    const loop = await world.debriefed();
    await world.decide('hiringManager', loop.loopId, { outcome: 'no_hire' });
    const later = /^(support|fileId|seconds|asked|aiTools|certificate|onBehalf|independence)$/u;
    const body = JSON.stringify(
      JSON.parse((await frozen(loop.loopId)).body, (key, held: unknown) =>
        later.test(key) ? undefined : held,
      ),
    );
    const sha256 = createHash('sha256').update(body).digest('hex');
    await world.run(
      `INSERT INTO packet_version (id, loop_id, number, body, sha256, frozen_at, frozen_by)
       SELECT $1, loop_id, 2, $2, $3, frozen_at, frozen_by FROM packet_version WHERE loop_id = $4`,
      newId(),
      body,
      sha256,
      loop.loopId,
    );
    expect(await world.packet('recruiter', loop.loopId)).toMatchObject({
      frozen: { number: 2, sha256 },
      independence: { independent: 3, total: 3 },
      scorecards: Array.from({ length: 3 }, () => ({
        certificate: { independent: true, looksBefore: [] },
        onBehalf: null,
        body: { asked: [], aiTools: [], notes: [{ fileId: null }] },
      })),
    });
    expect(await frozen(loop.loopId)).toEqual({ body, sha256, number: 2 });
  });

  it('is the job’s hiring manager’s alone', async () => {
    const loop = await world.debriefed();
    for (const person of ['otherManager', 'admin', 'recruiter', 'ada', 'stranger'] as const) {
      expect(await world.decide(person, loop.loopId)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
    }
    await world.run(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      newId(),
      world.rows.hiringManager,
      loop.candidateId,
    );
    expect(await world.decide('hiringManager', loop.loopId)).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    expect(await world.count('decision WHERE loop_id = $1', loop.loopId)).toBe(0);
  });

  it('waits for the last stage, for missing feedback, for what the manager owes, and for a rationale', async () => {
    const running = await world.loop();
    expect(await world.decide('hiringManager', running.loopId)).toMatchObject({
      __typename: 'TransitionProblem',
      from: 'in_progress',
      to: 'hired',
    });
    const missing = await world.loop({ state: 'debrief' });
    await world.run(`UPDATE stage SET state = 'passed' WHERE loop_id = $1`, missing.loopId);
    await world.file(missing, missing.adaSeat);
    await world.file(missing, missing.benSeat);
    expect(await world.decide('hiringManager', missing.loopId)).toMatchObject({
      __typename: 'FeedbackMissingProblem',
      missing: [{ seatId: missing.cleoSeat, personName: 'Cleo Marin' }],
    });
    const owing = await world.debriefed({
      extra: [{ personId: world.rows.hiringManager, role: 'shadow' }],
    });
    expect(await world.decide('hiringManager', owing.loopId)).toMatchObject({
      __typename: 'FeedbackLocked',
      owed: [{ seatId: owing.seatIds[1]?.[0]?.[1] }],
    });
    const due = await world.debriefed();
    expect(
      await world.decide('hiringManager', due.loopId, { rationale: ' ', level: '' }),
    ).toMatchObject({
      __typename: 'FieldProblems',
      fields: [{ path: 'level' }, { path: 'rationale' }],
    });
    expect(await world.decide('hiringManager', due.loopId, { loopVersion: 7 })).toMatchObject({
      __typename: 'StaleVersionProblem',
      currentVersion: 1,
    });
  });

  it('does not hire past a critical flag that nobody settled, but may decide against', async () => {
    const body = codingBody({
      flags: [{ type: 'overconfidence', severity: 'critical', evidence: ['n1'], comment: '' }],
    });
    const open = await world.debriefed({ body });
    expect(await world.decide('hiringManager', open.loopId)).toMatchObject({
      __typename: 'CriticalFlagProblem',
      flagTypes: ['overconfidence'],
    });
    expect(await world.decide('hiringManager', open.loopId, { outcome: 'no_hire' })).toMatchObject({
      __typename: 'PacketDecided',
    });
    const settled = await world.debriefed({ body });
    await world.run(
      `INSERT INTO flag_adjudication (id, loop_id, flag_type, outcome, reason, adjudicator_id, at) VALUES ($1, $2, 'overconfidence', 'cleared', 'Depth elsewhere', $3, now())`,
      newId(),
      settled.loopId,
      world.rows.recruiter,
    );
    expect(await world.decide('hiringManager', settled.loopId)).toMatchObject({
      __typename: 'PacketDecided',
    });
  });

  it('leaves a held loop open for another decision on another frozen packet', async () => {
    const loop = await world.debriefed();
    expect(await world.decide('hiringManager', loop.loopId, { outcome: 'hold' })).toMatchObject({
      decision: { number: 1, packetNumber: 1 },
    });
    expect(await world.packet('recruiter', loop.loopId)).toMatchObject({
      state: 'on_hold',
      frozen: { number: 1 },
    });
    expect(await world.decide('hiringManager', loop.loopId, { loopVersion: 2 })).toMatchObject({
      decision: { number: 2, packetNumber: 2 },
    });
    expect(
      (await world.packet('recruiter', loop.loopId)).decisions.map(({ outcome }) => outcome),
    ).toEqual(['hold', 'hire']);
  });

  it('lets exactly one of twenty deciders win', async () => {
    const loop = await world.debriefed();
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        world.decide('hiringManager', loop.loopId, { outcome: i % 2 ? 'hire' : 'no_hire' }),
      ),
    );
    expect(results.filter(({ __typename }) => __typename === 'PacketDecided')).toHaveLength(1);
    expect(results.filter(({ __typename }) => __typename === 'StaleVersionProblem')).toHaveLength(
      19,
    );
    expect(await world.count('decision WHERE loop_id = $1', loop.loopId)).toBe(1);
    expect(await world.count('packet_version WHERE loop_id = $1', loop.loopId)).toBe(1);
  });

  it('happens once under one key and gives the same answer again', async () => {
    const loop = await world.debriefed();
    const idempotencyKey = newId();
    const first = await world.decide('hiringManager', loop.loopId, { idempotencyKey });
    expect(await world.decide('hiringManager', loop.loopId, { idempotencyKey })).toEqual(first);
    expect(
      await world.decide('hiringManager', loop.loopId, { idempotencyKey, outcome: 'hold' }),
    ).toMatchObject({ __typename: 'IdempotencyMismatchProblem' });
    expect(await world.count('decision WHERE loop_id = $1', loop.loopId)).toBe(1);
  });

  it('can be changed or taken back by nobody', async () => {
    const loop = await world.debriefed();
    await world.decide('hiringManager', loop.loopId);
    for (const [table, column] of [
      ['decision', 'level'],
      ['packet_version', 'body'],
    ] as const) {
      await expect(world.run(`UPDATE ${table} SET ${column} = 'x'`)).rejects.toMatchObject({
        code: '23001',
      });
      await expect(world.run(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: '23001' });
    }
  });
});
