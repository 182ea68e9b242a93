import { newId } from '@debrief/server-kernel';
import { ChoiceReader } from './choice.reader';
import { ExposureWork } from './exposure.work';
import { QuestionReader } from './question.reader';
import { NOW, question, QuestionWorld, type Who } from './testing/question.world';

const DAY_MS = 86_400_000;

describe('the exposure ledger', () => {
  let world: QuestionWorld;

  beforeAll(async () => {
    world = await QuestionWorld.open();
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));

  /** A question of its own for each test. */
  const fresh = async () => {
    const key = `q${newId().replaceAll('-', '')}`;
    await world.publish(question(key));
    return key;
  };
  const ledger = (key: string) =>
    world.rows<{ source: string; round_id: string }>(
      'SELECT source, round_id FROM question_exposure WHERE question_key = $1 ORDER BY source',
      key,
    );
  const sweep = () => world.get(ExposureWork).sweep();
  const use = async (who: Who, key: string) => {
    const reader = world.get(QuestionReader);
    return {
      use: await reader.use(world.who(who), key),
      exposed: await reader.exposed(world.who(who), key, {}),
      drift: await reader.drift(world.who(who), key),
    };
  };

  it('has what was chosen once the round has ended, once, and never for practice', async () => {
    const key = await fresh();
    const loop = await world.loop({ firstInDays: 1 });
    const mock = await world.loop({ firstInDays: 1, isMock: true });
    const off = await world.loop({ firstInDays: null });
    for (const { first } of [loop, mock, off]) await world.choose('recruiter', first, [key]);
    await sweep();
    expect(await ledger(key)).toEqual([]);
    world.clock.set(new Date(NOW.getTime() + 2 * DAY_MS));
    await Promise.all([sweep(), sweep()]);
    await sweep();
    expect(await ledger(key)).toEqual([{ source: 'chosen', round_id: loop.first }]);
  });

  it('has nothing of a round whose loop was stopped before it, and forgets one that is moved away', async () => {
    const [stopped, moved] = [await fresh(), await fresh()];
    const one = await world.loop({ firstInDays: 1 });
    const two = await world.loop({ firstInDays: 1 });
    await world.choose('recruiter', one.first, [stopped]);
    await world.choose('recruiter', two.first, [moved]);
    await world.run(
      `UPDATE loop SET state = 'stopped', stop_reason = 'Filled', closed_at = $2 WHERE id = $1`,
      one.loopId,
      new Date(NOW.getTime() - DAY_MS),
    );
    world.clock.set(new Date(NOW.getTime() + 2 * DAY_MS));
    await sweep();
    expect(await ledger(stopped)).toEqual([]);
    expect(await ledger(moved)).toHaveLength(1);
    await world.run(
      `UPDATE round SET starts_at = starts_at + interval '7 days', ends_at = ends_at + interval '7 days' WHERE id = $1`,
      two.first,
    );
    await world.get(ExposureWork).forgetUnless(two.first);
    expect(await ledger(moved)).toEqual([]);
  });

  it('has what a filed scorecard asked, ticked or wrote an answer to, however often that is told', async () => {
    const [asked, ticked, answered, none] = [
      await fresh(),
      await fresh(),
      await fresh(),
      await fresh(),
    ];
    const loop = await world.loop({ firstInDays: -1 });
    await world.choose('recruiter', loop.first, [asked, ticked, answered, none]);
    const star = { situation: '', task: '', action: '', result: '', seconds: null };
    await world.filed(loop, loop.ada, {
      asked: [asked],
      keyPoints: [{ questionKey: ticked, keyPoint: 'edges' }],
      star: [{ questionKey: answered, ...star, ranLong: false, stayedGeneric: false }],
    });
    await world.get(ExposureWork).noteAsked(loop.ada);
    for (const key of [asked, ticked, answered])
      expect(await ledger(key)).toEqual([{ source: 'asked', round_id: loop.first }]);
    expect(await ledger(none)).toEqual([]);
  });

  it('is silent about a filing to who owes on the loop, in every figure, state and list', async () => {
    const key = await fresh();
    for (const days of [3, 4]) await world.met(key, days);
    const loop = await world.loop({ firstInDays: -1 });
    // The same candidate comes again: what they met decides there.
    const again = await world.loop({ candidateId: loop.candidateId, firstInDays: 5 });
    await world.run(`UPDATE seat SET person_id = $2 WHERE id = $1`, again.ada, world.id('cleo'));
    const look = async (who: Who) => ({
      ...(await use(who, key)),
      cooling: await world.get(QuestionReader).page(world.who(who), { standing: 'cooling' }),
      free: await world.get(QuestionReader).page(world.who(who), { standing: 'free' }),
      states: await world.get(QuestionReader).states(world.who(who), [key]),
      onLoop: await world.get(ChoiceReader).candidates(world.who(who), loop.second, {}),
      again: await world.get(ChoiceReader).candidates(world.who(who), again.first, {}),
    });
    const before = { cleo: await look('cleo'), recruiter: await look('recruiter') };
    await world.choose('recruiter', loop.first, [key]);
    await world.choose('recruiter', loop.first, [], { version: 1 });
    await world.filed(loop, loop.ada, { asked: [key] });
    expect(await ledger(key)).toHaveLength(3);
    expect(await look('cleo')).toEqual(before.cleo);
    expect(await look('recruiter')).not.toEqual(before.recruiter);
    expect((await use('recruiter', key)).use?.state).toMatchObject({
      standing: 'cooling',
      timesMet: 3,
    });
    // Ben owes on the round itself; once he has filed, he is told.
    expect((await use('ben', key)).use?.state.timesMet).toBe(2);
    await world.filed(loop, loop.ben, {});
    expect((await use('ben', key)).use?.state.timesMet).toBe(3);
  });

  it('refuses to who owes nothing of what it hides from who owes', async () => {
    const key = await fresh();
    const loop = await world.loop({ firstInDays: -1 });
    await world.filed(loop, loop.ada, { asked: ['token_windows'] });
    await world.run(
      `INSERT INTO question_exposure SELECT $1, round_id, source, version_id, candidate_id, loop_id, met_at FROM question_exposure WHERE round_id = $2`,
      key,
      loop.first,
    );
    const asOwing = await world.choose('cleo', loop.second, [key]);
    expect(asOwing.__typename).toBe('QuestionsChosen');
    expect(await world.choose('recruiter', loop.second, [key], { version: 1 })).toMatchObject({
      __typename: 'QuestionsRefusedProblem',
      refused: [{ state: 'on_loop' }],
    });
  });

  it('names candidates only on loops that the reader may know of, and pages them newest first', async () => {
    const key = await fresh();
    const loops = [await world.met(key, 3), await world.met(key, 50), await world.met(key, 20)];
    const all = await use('recruiter', key);
    expect(all.exposed.edges.map(({ node }) => node.loop_id)).toEqual(
      [loops[0], loops[2], loops[1]].map((one) => one?.loopId),
    );
    const dan = await use('dan', key);
    expect(dan.exposed.edges).toEqual([]);
    expect(dan.use?.state.timesMet).toBe(3);
    const reader = world.get(QuestionReader);
    const first = await reader.exposed(world.who('recruiter'), key, { first: 2 });
    const after = first.pageInfo.endCursor;
    const second = await reader.exposed(world.who('recruiter'), key, { first: 2, after });
    expect([...first.edges, ...second.edges].map(({ node }) => node.round_id)).toEqual(
      all.exposed.edges.map(({ node }) => node.round_id),
    );
    expect(all.use?.months.reduce((sum, { times }) => sum + times, 0)).toBe(3);
  });

  it('shows drift from five decided loops on, of supported ratings, to who may read them', async () => {
    const key = await fresh();
    const quote = { id: 'n1', kind: 'did', text: 'Ran the tests', atSeconds: null, fileId: null };
    const card = (value: 2 | 3) => ({
      asked: [key],
      notes: [{ ...quote, kind: 'did' as const }],
      ratings: [
        { competency: 'problem_solving', value, evidence: ['n1'], comment: '' },
        { competency: 'code_fluency', value, evidence: [], comment: '' },
      ],
    });
    const at = new Date('2026-08-10T10:00:00Z');
    for (let count = 0; count < 5; count += 1) {
      const loop = await world.loop({ firstInDays: -100 });
      await world.choose('recruiter', loop.first, [key], { overrideReason: 'Spec' });
      await world.filed(loop, loop.ada, card(count === 0 ? 2 : 3), at);
      await world.filed(loop, loop.ben, card(3), at);
      expect((await use('recruiter', key)).drift).toEqual([]);
      await world.run(`UPDATE seat SET state = 'excused', reason = 'Ill' WHERE id = $1`, loop.cleo);
      await world.run(
        `UPDATE loop SET state = 'hired', closed_at = $2 WHERE id = $1`,
        loop.loopId,
        at,
      );
    }
    expect((await use('recruiter', key)).drift).toEqual([
      { competency: 'problem_solving', quarter: '2026-Q3', mean: 2.9, count: 10 },
    ]);
    expect((await use('ada', key)).drift).toHaveLength(1);
    expect((await use('dan', key)).drift).toEqual([]);
    // A shadow who never filed still owes: that loop drops out, and with it the quarter.
    await world.run(
      `UPDATE seat SET state = 'assigned', reason = NULL, person_id = $1, role = 'shadow'
       WHERE id IN (SELECT s.id FROM seat s JOIN question_exposure e ON e.loop_id = s.loop_id WHERE e.question_key = $2 AND s.person_id = $3 LIMIT 1)`,
      world.id('recruiter'),
      key,
      world.id('cleo'),
    );
    expect((await use('recruiter', key)).drift).toEqual([]);
    expect((await use('admin', key)).drift).toHaveLength(1);
  });
});
