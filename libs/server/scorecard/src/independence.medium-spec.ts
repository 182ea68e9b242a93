import { coverage } from '@debrief/domain';
import { countStatements } from '@debrief/server-kernel';
import { CoverageReader } from './coverage.reader';
import { MyWorkReader } from './my-work.reader';
import { PacketInputReader } from './packet-input.reader';
import { codingBody, insertFiled } from './testing';
import { NOW, ScorecardWorld, type Who } from './testing/scorecard.world';

describe('feedback of others', () => {
  let world: ScorecardWorld;

  beforeAll(async () => {
    world = await ScorecardWorld.open();
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));

  describe('others’ feedback', () => {
    it('stays sealed while the reader owes anything, then until everybody on the stage has filed', async () => {
      const loop = await world.loop({
        extra: [{ personId: world.id('recruiter'), role: 'panelist' }],
      });
      await world.submit('ada', loop.ada);
      expect((await world.view('ben', loop.loopId)).size).toBe(0);
      expect((await world.view('ada', loop.loopId)).size).toBe(0);
      expect((await world.view('manager', loop.loopId)).size).toBe(0);
      await world.submit('ben', loop.ben);
      for (const key of ['ada', 'ben', 'manager', 'admin'] as const)
        expect([...(await world.view(key, loop.loopId)).keys()]).toEqual([loop.roundIds[0]?.[0]]);
      expect((await world.view('recruiter', loop.loopId)).size).toBe(0);
      expect((await world.view('cleo', loop.loopId)).size).toBe(0);
      expect((await world.view('otherManager', loop.loopId)).size).toBe(0);
    });

    it('is recorded as read for whom it was shown, and for nobody else', async () => {
      const loop = await world.loop();
      await insertFiled(world.test.pool, { loopId: loop.loopId, seatId: loop.ada });
      await insertFiled(world.test.pool, { loopId: loop.loopId, seatId: loop.ben });
      await world.view('cleo', loop.loopId);
      await world.view('manager', loop.loopId);
      expect(
        (
          await world.test.pool.query(
            'SELECT person_id, via FROM access_ledger WHERE loop_id = $1',
            [loop.loopId],
          )
        ).rows,
      ).toEqual([{ person_id: world.id('manager'), via: 'scorecards' }]);
      expect(
        await world.count(
          `audit_event WHERE loop_id = $1 AND action = 'scorecards.viewed'`,
          loop.loopId,
        ),
      ).toBe(1);
    });

    it('takes as many statements for one scorecard as for many', async () => {
      const loop = await world.loop();
      await insertFiled(world.test.pool, { loopId: loop.loopId, seatId: loop.ada });
      await world.get(PacketInputReader).read(loop.loopId, 1);
      const one = await countStatements(() => world.get(PacketInputReader).read(loop.loopId, 1));
      await insertFiled(world.test.pool, { loopId: loop.loopId, seatId: loop.ben });
      const two = await countStatements(() => world.get(PacketInputReader).read(loop.loopId, 1));
      expect([one.result?.scorecards.length, two.result?.scorecards.length]).toEqual([1, 2]);
      expect(two.statements).toBe(one.statements);
    });
  });

  describe('coverage', () => {
    it('counts only what the reader may read, names who is still to come, and takes one statement for many loops', async () => {
      const [one, two] = [await world.loop(), await world.loop()];
      for (const loop of [one, two]) {
        await insertFiled(world.test.pool, { loopId: loop.loopId, seatId: loop.ada });
        await insertFiled(world.test.pool, {
          loopId: loop.loopId,
          seatId: loop.ben,
          independent: false,
        });
      }
      const reader = world.get(CoverageReader);
      const input = await world.get(PacketInputReader).read(one.loopId, 1);
      const asked = [
        { loopId: one.loopId, openStages: 1 },
        { loopId: two.loopId, openStages: 0 },
      ];
      const { result, statements } = await countStatements(() => reader.of(asked));
      expect(statements).toBe(1);
      expect(result.get(one.loopId)).toMatchObject([
        { competency: 'problem_solving', weight: 0.6, need: 2, have: 1, planned: 0 },
        { competency: 'code_fluency', have: 1 },
      ]);
      expect(result.get(one.loopId)).toEqual(input && coverage(input));
      expect(result.get(two.loopId)).toMatchObject([{ have: 0 }, { have: 0 }]);
    });
  });

  describe('red flags', () => {
    const flagged = codingBody({
      flags: [{ type: 'overconfidence', severity: 'critical', evidence: ['n1'], comment: '' }],
    });

    it('are settled by the job’s hiring manager, a recruiter or an admin, under their name', async () => {
      const loop = await world.loop();
      await world.submit('ada', loop.ada, flagged);
      await world.submit('ben', loop.ben);
      for (const key of ['manager', 'recruiter', 'admin'] as const) {
        expect(await world.adjudicate(key, loop.loopId)).toMatchObject({
          __typename: 'FlagAdjudicated',
          adjudication: { outcome: 'cleared', adjudicator: world.who(key).name, at: NOW },
        });
      }
      for (const key of ['ada', 'ben', 'otherManager'] as const)
        expect(await world.adjudicate(key, loop.loopId)).toMatchObject({
          __typename: 'NotFoundProblem',
        });
      expect(await world.adjudicate('cleo', loop.loopId)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
    });

    it('cannot be settled by who owes feedback, raised it, cannot read it, or gives no reason', async () => {
      const loop = await world.loop({
        first: [{ personId: world.id('admin'), role: 'lead' }, { personId: world.id('ben') }],
        extra: [{ personId: world.id('recruiter') }],
      });
      await world.submit('admin', loop.ada, flagged);
      expect(await world.adjudicate('manager', loop.loopId)).toMatchObject({
        fields: [{ path: 'flagType', code: 'UNKNOWN' }],
      });
      await world.submit('ben', loop.ben);
      const locked = await world.adjudicate('recruiter', loop.loopId);
      expect(locked).toMatchObject({
        __typename: 'FeedbackLocked',
        owed: [{ seatId: loop.seatIds[1]?.[0]?.[1] }],
      });
      expect(await world.adjudicate('admin', loop.loopId)).toMatchObject({
        fields: [{ code: 'OWN_FLAG' }],
      });
      expect(await world.adjudicate('manager', loop.loopId, { reason: '  ' })).toMatchObject({
        fields: [{ path: 'reason', code: 'REQUIRED' }],
      });
      expect(await world.adjudicate('manager', loop.loopId, { outcome: 'raised' })).toMatchObject({
        fields: [{ path: 'outcome' }],
      });
      expect(
        await world.adjudicate('manager', loop.loopId, { flagType: 'ignores_cost' }),
      ).toMatchObject({ fields: [{ code: 'UNKNOWN' }] });
      expect(await world.count('flag_adjudication WHERE loop_id = $1', loop.loopId)).toBe(0);
    });

    it('stand as long as a version that counts raises them', async () => {
      const flagged = codingBody({
        flags: [{ type: 'overconfidence', severity: 'critical', evidence: ['n1'], comment: '' }],
      });
      const withdrawn = await world.loop({ first: [{ personId: world.id('ada'), role: 'lead' }] });
      await world.amend('ada', await world.filed('ada', withdrawn.ada, flagged), 1, codingBody());
      expect(await world.adjudicate('manager', withdrawn.loopId)).toMatchObject({
        fields: [{ code: 'UNKNOWN' }],
      });
      const kept = await world.loop();
      const id = await world.filed('ada', kept.ada, flagged);
      await world.filed('ben', kept.ben);
      await world.view('ada', kept.loopId);
      await world.amend('ada', id, 1, codingBody());
      expect(await world.adjudicate('manager', kept.loopId)).toMatchObject({
        __typename: 'FlagAdjudicated',
      });
    });

    it('ask for attention only of who runs the loop and owes nothing on it', async () => {
      const loop = await world.loop({ first: [{ personId: world.id('ada'), role: 'lead' }] });
      const asked = async (key: Who) =>
        (await world.get(MyWorkReader).of(world.who(key))).attention.filter(
          (item) => item.loopId === loop.loopId && item.kind === 'flag_to_adjudicate',
        ).length;
      await world.submit('ada', loop.ada, flagged);
      expect([await asked('manager'), await asked('otherManager'), await asked('ada')]).toEqual([
        1, 0, 0,
      ]);
      await world.adjudicate('manager', loop.loopId);
      expect(await asked('manager')).toBe(0);
    });
  });

  describe('my work', () => {
    it('lists own rounds with their drafts, what is owed and what is sealed', async () => {
      const loop = await world.loop();
      await world.save('ada', loop.ada, 0);
      const work = await world.get(MyWorkReader).of(world.who('ada'));
      expect(work.rounds.find(({ seatId }) => seatId === loop.ada)).toMatchObject({
        hasDraft: true,
        filed: false,
        name: 'Screen',
      });
      expect(work.owed.map(({ seatId }) => seatId)).toContain(loop.ada);
      expect(work.sealedLoops.find(({ loopId }) => loopId === loop.loopId)?.opensWhen).toContain(
        'Screen',
      );
      const others = await world.get(MyWorkReader).of(world.who('ben'));
      expect(others.rounds.find(({ seatId }) => seatId === loop.ada)).toBeUndefined();
      expect(others.rounds.find(({ seatId }) => seatId === loop.ben)).toMatchObject({
        hasDraft: false,
      });
    });

    it('does not change for who owes when somebody else files', async () => {
      const loop = await world.loop();
      const before = JSON.stringify(await world.get(MyWorkReader).of(world.who('ben')));
      await world.submit('ada', loop.ada);
      expect(JSON.stringify(await world.get(MyWorkReader).of(world.who('ben')))).toBe(before);
    });
  });
});
