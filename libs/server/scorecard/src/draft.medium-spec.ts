import { countStatements, newId } from '@debrief/server-kernel';
import { SheetReader } from './sheet.reader';
import { codingBody } from './testing';
import { NOW, ScorecardWorld, type Who } from './testing/scorecard.world';

describe('a scorecard before it is filed', () => {
  let world: ScorecardWorld;

  beforeAll(async () => {
    world = await ScorecardWorld.open();
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));

  describe('the sheet', () => {
    it('gives the owner kit, rubric and taxonomy as pinned, and the plan of the other rounds', async () => {
      const loop = await world.loop();
      const sheet = await world.get(SheetReader).open(world.who('ada'), loop.ada);
      expect(sheet).toMatchObject({
        __typename: 'ScorecardSheet',
        roundName: 'Screen',
        role: 'lead',
        draft: null,
        filed: null,
        rubric: { id: world.content.codingRubric },
        kit: { id: world.content.codingKit, questions: [{ key: 'token_windows' }] },
        taxonomy: { id: world.content.taxonomy },
        colleaguesProbe: [
          { roundName: 'Values', competencies: ['ownership', 'production_experience'] },
        ],
      });
    });

    it('looks to anybody else, and to a conflicted or removed owner, as if there were no such seat', async () => {
      const loop = await world.loop();
      const open = (key: Who, seatId = loop.ada) =>
        world.get(SheetReader).open(world.who(key), seatId);
      for (const key of ['ben', 'admin', 'manager', 'recruiter'] as const)
        expect(await open(key)).toMatchObject({ __typename: 'NotFoundProblem' });
      expect(await open('ada', newId())).toEqual(await open('ben'));
      await world.test.pool.query(
        `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'referrer')`,
        [newId(), world.id('ada'), loop.candidateId],
      );
      expect(await open('ada')).toMatchObject({ __typename: 'NotFoundProblem' });
      await world.test.pool.query(
        `UPDATE seat SET state = 'removed', during = NULL WHERE id = $1`,
        [loop.ben],
      );
      expect(await open('ben', loop.ben)).toMatchObject({ __typename: 'NotFoundProblem' });
    });

    it('does not change when somebody else files', async () => {
      const loop = await world.loop();
      const before = await world.get(SheetReader).open(world.who('ada'), loop.ada);
      await world.submit('ben', loop.ben);
      expect(await world.get(SheetReader).open(world.who('ada'), loop.ada)).toEqual(before);
    });
  });

  describe('drafts', () => {
    it('are acknowledged with a revision that grows and come back on the sheet', async () => {
      const loop = await world.loop();
      expect(await world.save('ada', loop.ada, 0)).toMatchObject({
        __typename: 'DraftSaved',
        draft: { revision: 1, savedAt: NOW },
      });
      const second = codingBody({ summary: 'Better now.' });
      expect(await world.save('ada', loop.ada, 1, second)).toMatchObject({
        __typename: 'DraftSaved',
        draft: { revision: 2 },
      });
      expect(await world.get(SheetReader).open(world.who('ada'), loop.ada)).toMatchObject({
        draft: { revision: 2, body: { summary: 'Better now.' } },
      });
    });

    it('answer a save from an old revision with what is stored, and the very same save with the same answer', async () => {
      const loop = await world.loop();
      await world.save('ada', loop.ada, 0, codingBody({ summary: 'first' }));
      const stale = await world.save('ada', loop.ada, 0, codingBody({ summary: 'other tab' }));
      expect(stale).toMatchObject({
        __typename: 'DraftConflict',
        draft: { revision: 1, body: { summary: 'first' } },
      });
      const again = await world.save('ada', loop.ada, 0, codingBody({ summary: 'first' }));
      expect(again).toMatchObject({ __typename: 'DraftSaved', draft: { revision: 1 } });
    });

    it('keep one of many saves made at once from the same revision', async () => {
      const loop = await world.loop();
      const saves = await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          world.save('ada', loop.ada, 0, codingBody({ summary: `tab ${i}` })),
        ),
      );
      expect(saves.filter((result) => result.__typename === 'DraftSaved')).toHaveLength(1);
      expect(saves.filter((result) => result.__typename === 'DraftConflict')).toHaveLength(11);
    });

    it('take unfinished work but nothing malformed', async () => {
      const loop = await world.loop();
      expect(
        await world.save(
          'ada',
          loop.ada,
          0,
          codingBody({ ratings: [], recommendation: null, summary: '' }),
        ),
      ).toMatchObject({ __typename: 'DraftSaved' });
      expect(
        await world.save(
          'ada',
          loop.ada,
          1,
          codingBody({
            ratings: [{ competency: 'ownership', value: 3, evidence: [], comment: '' }],
          }),
        ),
      ).toMatchObject({
        __typename: 'FieldProblems',
        fields: [{ path: 'body.ratings.0.competency', code: 'UNKNOWN' }],
      });
      expect(
        await world.save('ada', loop.ada, 1, codingBody({ summary: 'nul \u0000 byte' })),
      ).toMatchObject({ fields: [{ path: 'body.summary', code: 'INVALID_TEXT' }] });
    });

    it('are refused to anybody else, after filing and on a closed loop', async () => {
      const loop = await world.loop();
      expect(await world.save('ben', loop.ada, 0)).toMatchObject({ __typename: 'NotFoundProblem' });
      expect(await world.save('admin', loop.ada, 0)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
      await world.submit('ada', loop.ada);
      expect(await world.save('ada', loop.ada, 0)).toMatchObject({
        __typename: 'AlreadyFiledProblem',
        submittedAt: NOW,
      });
      await world.test.pool.query(
        `UPDATE loop SET state = 'stopped', stop_reason = 'x' WHERE id = $1`,
        [loop.loopId],
      );
      expect(await world.save('ben', loop.ben, 0)).toMatchObject({
        __typename: 'LoopClosedProblem',
      });
      expect(
        await world.count('scorecard_draft WHERE seat_id = ANY($1)', [loop.ada, loop.ben]),
      ).toBe(0);
    });

    it('cost four statements once the content is known', async () => {
      const loop = await world.loop();
      await world.save('ada', loop.ada, 0);
      const { statements } = await countStatements(() => world.save('ada', loop.ada, 1));
      expect(statements).toBe(4);
    });
  });
});
