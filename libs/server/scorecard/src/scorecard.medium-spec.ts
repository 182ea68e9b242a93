import { countStatements, newId } from '@debrief/server-kernel';
import { codingBody } from './testing';
import { behaviouralBody, NOW, ScorecardWorld } from './testing/scorecard.world';

describe('filing a scorecard', () => {
  let world: ScorecardWorld;

  beforeAll(async () => {
    world = await ScorecardWorld.open();
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));

  describe('filing', () => {
    it('stores scorecard, version, ratings and flags, drops the draft, and records and tells it', async () => {
      const loop = await world.loop();
      await world.save('ada', loop.ada, 0);
      const before = await world.row<{ content_version: number; version: number }>(
        'SELECT content_version, version FROM loop WHERE id = $1',
        loop.loopId,
      );
      const body = codingBody({
        flags: [{ type: 'overconfidence', severity: 'major', evidence: ['n1'], comment: '' }],
      });
      const result = await world.submit('ada', loop.ada, body);
      expect(result).toMatchObject({
        __typename: 'ScorecardFiled',
        scorecard: {
          seatId: loop.ada,
          counts: true,
          independent: true,
          submittedAt: NOW,
          author: { name: 'Ada Lind' },
          versions: [{ number: 1, afterSeeingOthers: false }],
        },
      });
      const card = await world.row<{ id: string }>(
        'SELECT id FROM scorecard WHERE seat_id = $1',
        loop.ada,
      );
      expect(
        await world.count(
          'rating r JOIN scorecard_version v ON v.id = r.scorecard_version_id WHERE v.scorecard_id = $1',
          card.id,
        ),
      ).toBe(3);
      expect(
        await world.row(
          'SELECT type, severity, evidence_count FROM red_flag WHERE loop_id = $1',
          loop.loopId,
        ),
      ).toEqual({ type: 'overconfidence', severity: 'major', evidence_count: 1 });
      expect(await world.count('scorecard_draft WHERE seat_id = $1', loop.ada)).toBe(0);
      expect(
        await world.count(
          `audit_event WHERE subject_id = $1 AND action = 'scorecard.submitted'`,
          card.id,
        ),
      ).toBe(1);
      expect(
        await world.count(
          `outbox WHERE type = 'scorecard.submitted' AND payload->>'seatId' = $1`,
          loop.ada,
        ),
      ).toBe(1);
      const after = await world.row<{
        content_version: number;
        version: number;
        missing_count: number;
      }>('SELECT content_version, version, missing_count FROM loop WHERE id = $1', loop.loopId);
      expect(after).toEqual({
        content_version: before.content_version + 1,
        version: before.version,
        missing_count: 1,
      });
    });

    it('asks for evidence and a recommendation, and writes nothing meanwhile', async () => {
      const loop = await world.loop();
      const body = codingBody({
        recommendation: null,
        ratings: [{ competency: 'problem_solving', value: 4, evidence: [], comment: '' }],
      });
      const result = await world.submit('ada', loop.ada, body);
      expect(result).toMatchObject({ __typename: 'FieldProblems' });
      expect(
        'fields' in result ? result.fields.map(({ path, code }) => `${path} ${code}`) : [],
      ).toEqual([
        'body.ratings.0.evidence NEEDS_EVIDENCE',
        'body.ratings.code_fluency NOT_SETTLED',
        'body.recommendation REQUIRED',
      ]);
      expect(await world.count('scorecard WHERE seat_id = $1', loop.ada)).toBe(0);
    });

    it('happens once: the same key gives the same answer, another key says that it is filed', async () => {
      const loop = await world.loop();
      const key = newId();
      const first = await world.submit('ada', loop.ada, codingBody(), key);
      const again = await world.submit('ada', loop.ada, codingBody(), key);
      expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(first)));
      expect(await world.submit('ada', loop.ada, codingBody({}, 2), key)).toMatchObject({
        __typename: 'IdempotencyMismatchProblem',
      });
      expect(await world.submit('ada', loop.ada)).toMatchObject({
        __typename: 'AlreadyFiledProblem',
        submittedAt: NOW,
      });
    });

    it('files exactly one of twenty sent at once under different keys', async () => {
      const loop = await world.loop();
      const results = await Promise.all(
        Array.from({ length: 20 }, () => world.submit('ada', loop.ada)),
      );
      expect(results.filter(({ __typename }) => __typename === 'ScorecardFiled')).toHaveLength(1);
      expect(results.filter(({ __typename }) => __typename === 'AlreadyFiledProblem')).toHaveLength(
        19,
      );
      expect(await world.count('scorecard WHERE seat_id = $1', loop.ada)).toBe(1);
      expect(
        await world.count(
          `outbox WHERE type = 'scorecard.submitted' AND payload->>'seatId' = $1`,
          loop.ada,
        ),
      ).toBe(1);
    });

    it('takes eight statements at most', async () => {
      const loop = await world.loop();
      await world.save('ada', loop.ada, 0);
      const { statements, result } = await countStatements(() => world.submit('ada', loop.ada));
      expect(result).toMatchObject({ __typename: 'ScorecardFiled' });
      expect(statements).toBeLessThanOrEqual(8);
    });

    it('is refused to whoever has not that seat, and on a closed loop', async () => {
      const loop = await world.loop();
      for (const key of ['ben', 'admin', 'manager'] as const)
        expect(await world.submit(key, loop.ada)).toMatchObject({ __typename: 'NotFoundProblem' });
      await world.test.pool.query(
        `UPDATE loop SET state = 'stopped', stop_reason = 'x' WHERE id = $1`,
        [loop.loopId],
      );
      expect(await world.submit('ada', loop.ada)).toMatchObject({
        __typename: 'LoopClosedProblem',
      });
    });

    it('does not count a shadow’s scorecard, nor anybody’s on a practice loop', async () => {
      const loop = await world.loop({ extra: [{ personId: world.id('ada'), role: 'shadow' }] });
      expect(
        await world.submit('ada', loop.seatIds[1]?.[0]?.[1] ?? '', behaviouralBody()),
      ).toMatchObject({ scorecard: { counts: false } });
      const mock = await world.loop({ isMock: true });
      expect(await world.submit('ada', mock.ada)).toMatchObject({ scorecard: { counts: false } });
    });

    it('is not independent once its author was shown others’ feedback', async () => {
      const loop = await world.loop({ first: [{ personId: world.id('ada'), role: 'lead' }] });
      await world.submit('ada', loop.ada);
      await world.view('recruiter', loop.loopId);
      const seatId = newId();
      await world.test.pool.query(
        `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role) VALUES ($1, $2, $3, $4, $5, 'panelist')`,
        [seatId, loop.roundIds[1]?.[0], loop.stageIds[1], loop.loopId, world.id('recruiter')],
      );
      expect(await world.submit('recruiter', seatId, behaviouralBody())).toMatchObject({
        scorecard: { independent: false },
      });
      expect(await world.submit('cleo', loop.cleo, behaviouralBody())).toMatchObject({
        scorecard: { independent: true },
      });
    });

    it('keeps what was filed from being changed or deleted', async () => {
      const loop = await world.loop();
      await world.submit(
        'ada',
        loop.ada,
        codingBody({
          flags: [{ type: 'overconfidence', severity: 'minor', evidence: ['n1'], comment: '' }],
        }),
      );
      for (const [table, column] of [
        ['scorecard', 'counts'],
        ['scorecard_version', 'number'],
        ['rating', 'competency'],
        ['red_flag', 'type'],
      ] as const) {
        await expect(world.run(`UPDATE ${table} SET ${column} = ${column}`)).rejects.toMatchObject({
          code: '23001',
        });
        await expect(world.run(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: '23001' });
      }
    });
  });

  describe('amending', () => {
    it('adds a version by the author alone, guarded by the latest number', async () => {
      const loop = await world.loop();
      const id = await world.filed('ada', loop.ada);
      expect(await world.amend('ada', id, 1)).toMatchObject({
        __typename: 'ScorecardFiled',
        scorecard: {
          versions: [
            { number: 1 },
            { number: 2, afterSeeingOthers: false, amendmentReason: 'Re-read my notes' },
          ],
        },
      });
      expect(await world.amend('ada', id, 1)).toMatchObject({
        __typename: 'StaleVersionProblem',
        currentVersion: 2,
      });
      for (const key of ['ben', 'admin', 'manager'] as const)
        expect(await world.amend(key, id, 2)).toMatchObject({ __typename: 'NotFoundProblem' });
      const results = await Promise.all([
        world.amend('ada', id, 2),
        world.amend('ada', id, 2),
        world.amend('ada', id, 2),
      ]);
      expect(results.map(({ __typename }) => __typename).sort()).toEqual([
        'ScorecardFiled',
        'StaleVersionProblem',
        'StaleVersionProblem',
      ]);
    });

    it('is marked when its author has seen others’ feedback since, and not before', async () => {
      const loop = await world.loop();
      const id = await world.filed('ada', loop.ada);
      await world.submit('ben', loop.ben);
      world.clock.advanceMinutes(5);
      expect((await world.view('ada', loop.loopId)).size).toBe(1);
      world.clock.advanceMinutes(5);
      expect(await world.amend('ada', id, 1)).toMatchObject({
        scorecard: {
          independent: true,
          versions: [{ afterSeeingOthers: false }, { afterSeeingOthers: true }],
        },
      });
    });

    it('is possible once the loop is decided, and then never counts', async () => {
      const loop = await world.loop();
      const id = await world.filed('ada', loop.ada);
      await world.test.pool.query(`UPDATE loop SET state = 'hired' WHERE id = $1`, [loop.loopId]);
      expect(await world.amend('ada', id, 1)).toMatchObject({
        scorecard: { versions: [{ afterSeeingOthers: false }, { afterSeeingOthers: true }] },
      });
    });

    it('is refused on a stopped loop', async () => {
      const loop = await world.loop();
      const id = await world.filed('ada', loop.ada);
      await world.test.pool.query(
        `UPDATE loop SET state = 'stopped', stop_reason = 'x' WHERE id = $1`,
        [loop.loopId],
      );
      expect(await world.amend('ada', id, 1)).toMatchObject({ fields: [{ code: 'LOOP_CLOSED' }] });
    });
  });
});
