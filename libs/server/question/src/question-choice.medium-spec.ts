import { newId } from '@debrief/server-kernel';
import { SheetReader } from '@debrief/server-scorecard/testing';
import { ChoiceReader } from './choice.reader';
import { NOW, question, QuestionWorld } from './testing/question.world';

describe('the questions of a round', () => {
  let world: QuestionWorld;

  beforeAll(async () => {
    world = await QuestionWorld.open();
    for (const key of ['alpha', 'beta', 'gamma', 'delta', 'worn', 'leaked', 'kept'])
      await world.publish(question(key));
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));

  const open = async (who: Parameters<QuestionWorld['who']>[0], roundId: string) => {
    const choice = await world.get(ChoiceReader).open(world.who(who), roundId);
    if (choice.__typename !== 'QuestionChoice') throw new Error(choice.message);
    return choice;
  };
  const stateOf = async (roundId: string, key: string) => {
    const page = await world
      .get(ChoiceReader)
      .candidates(world.who('recruiter'), roundId, { first: 100 });
    return page.edges.find(({ node }) => node.question.key === key)?.node;
  };

  it('are chosen by who asks in it, a recruiter or an admin, and by nobody else', async () => {
    const loop = await world.loop();
    let version = 0;
    for (const who of ['ada', 'ben', 'recruiter', 'admin'] as const) {
      const done = await world.choose(who, loop.first, ['alpha', 'beta'], { version });
      expect(done).toMatchObject({ __typename: 'QuestionsChosen' });
      version += 1;
    }
    for (const who of ['cleo', 'dan', 'manager'] as const) {
      expect(await world.choose(who, loop.first, ['gamma'], { version })).toMatchObject({
        __typename: 'NotFoundProblem',
      });
      expect(await world.get(ChoiceReader).open(world.who(who), loop.first)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
    }
    expect((await open('ada', loop.first)).chosen.map((one) => one.question.key)).toEqual([
      'alpha',
      'beta',
    ]);
  });

  it('look unknown to who has a conflict with the candidate', async () => {
    const loop = await world.loop();
    await world.run(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'referrer')`,
      newId(),
      world.id('recruiter'),
      loop.candidateId,
    );
    expect(await world.choose('recruiter', loop.first, ['alpha'])).toMatchObject({
      __typename: 'NotFoundProblem',
    });
  });

  it('are never those another round of the loop has, whatever the reason', async () => {
    const loop = await world.loop();
    await world.choose('recruiter', loop.first, ['alpha']);
    const refused = await world.choose('recruiter', loop.second, ['alpha', 'beta'], {
      overrideReason: 'I like it',
    });
    expect(refused).toMatchObject({
      __typename: 'QuestionsRefusedProblem',
      message: 'Question alpha cannot be chosen. The round Screen of this loop has it.',
      refused: [{ key: 'alpha', state: 'on_loop' }],
    });
    expect((await open('cleo', loop.second)).version).toBe(0);
  });

  it('are never those the candidate met on an earlier loop or has before them on another', async () => {
    const earlier = await world.met('beta', 200);
    const other = await world.loop({ candidateId: earlier.candidateId, firstInDays: 3 });
    await world.choose('recruiter', other.first, ['gamma']);
    const now = await world.loop({ candidateId: earlier.candidateId });
    expect(await stateOf(now.first, 'beta')).toMatchObject({
      state: 'repeated',
      why: expect.stringMatching(/^This candidate met it on \d+ May 2026, on an earlier loop\.$/),
    });
    const refused = await world.choose('recruiter', now.first, ['beta', 'gamma', 'delta'], {
      overrideReason: 'No time to look for another',
    });
    expect(refused).toMatchObject({
      __typename: 'QuestionsRefusedProblem',
      refused: [
        { key: 'beta', state: 'repeated' },
        { key: 'gamma', state: 'repeated' },
      ],
    });
  });

  it('cool down once met too often; a reason lets one pass and stays on record', async () => {
    for (const days of [1, 5, 9]) await world.met('worn', days);
    const loop = await world.loop();
    expect(await stateOf(loop.first, 'worn')).toMatchObject({
      state: 'cooling',
      why: 'It cools down until 15 December 2026: met 3 times in 30 days, the limit is 3.',
    });
    expect(await world.choose('ada', loop.first, ['worn'])).toMatchObject({
      __typename: 'QuestionsRefusedProblem',
      refused: [{ key: 'worn', state: 'cooling' }],
    });
    const done = await world.choose('ada', loop.first, ['worn'], { overrideReason: 'Only fit' });
    expect(done).toMatchObject({
      choice: { chosen: [{ state: 'cooling', overrideReason: 'Only fit', chosen: true }] },
    });
    const [audit] = await world.rows<{ detail: object }>(
      `SELECT detail FROM audit_event WHERE action = 'question.chosen' AND loop_id = $1`,
      loop.loopId,
    );
    expect(audit?.detail).toEqual({ keys: ['worn'], overridden: ['worn'], reason: 'Only fit' });
    // What is chosen stays chosen without another reason.
    expect(await world.choose('ada', loop.first, ['worn', 'delta'], { version: 1 })).toMatchObject({
      choice: { chosen: [{ overrideReason: 'Only fit' }, { overrideReason: null }] },
    });
  });

  it('are refused as a whole for an unknown key, a second mention or a stale version', async () => {
    const loop = await world.loop();
    expect(await world.choose('ada', loop.first, ['alpha', 'nothing', 'alpha'])).toMatchObject({
      __typename: 'FieldProblems',
      fields: [
        { path: 'keys.1', code: 'UNKNOWN' },
        { path: 'keys.2', code: 'DUPLICATE' },
      ],
    });
    await world.choose('ada', loop.first, ['alpha']);
    expect(await world.choose('ben', loop.first, ['beta'])).toMatchObject({
      __typename: 'StaleVersionProblem',
      currentVersion: 1,
    });
  });

  it('are chosen once for one key, and take no change once the loop is closed', async () => {
    const loop = await world.loop();
    const idempotencyKey = newId();
    const once = await world.choose('ada', loop.first, ['alpha'], { idempotencyKey });
    expect(await world.choose('ada', loop.first, ['alpha'], { idempotencyKey })).toEqual(once);
    await world.run(
      `UPDATE loop SET state = 'hired', closed_at = $2 WHERE id = $1`,
      loop.loopId,
      NOW,
    );
    expect(await world.choose('ada', loop.first, ['beta'], { version: 1 })).toMatchObject({
      __typename: 'LoopClosedProblem',
    });
  });

  it('of two choices at one moment for one candidate only one gets a question', async () => {
    const one = await world.loop();
    const two = await world.loop({ candidateId: one.candidateId, firstInDays: 4 });
    const answers = await Promise.all([
      world.choose('recruiter', one.first, ['delta']),
      world.choose('admin', two.first, ['delta']),
      world.choose('cleo', one.second, ['delta']),
    ]);
    expect(answers.map((answer) => answer.__typename).sort()).toEqual([
      'QuestionsChosen',
      'QuestionsRefusedProblem',
      'QuestionsRefusedProblem',
    ]);
  });

  it('stand on the scorecard’s form; what was noted on one taken back is still taken and shown', async () => {
    const loop = await world.loop();
    const sheet = async () => {
      const form = await world.get(SheetReader).open(world.who('ada'), loop.ada);
      if (form.__typename !== 'ScorecardSheet') throw new Error('No form');
      return form.kit.questions.map(({ key }) => key);
    };
    expect(await sheet()).toEqual(['token_windows']);
    expect(await world.note('ada', loop.ada, 0, 'kept')).toMatchObject({
      __typename: 'FieldProblems',
    });
    await world.choose('ada', loop.first, ['kept', 'alpha']);
    expect(await sheet()).toEqual(['kept', 'alpha']);
    expect(await world.note('ada', loop.ada, 0, 'kept')).toMatchObject({
      __typename: 'DraftSaved',
    });
    await world.choose('ada', loop.first, ['alpha'], { version: 1 });
    expect(await sheet()).toEqual(['alpha', 'kept']);
    expect(await world.note('ada', loop.ada, 1, 'kept')).toMatchObject({
      __typename: 'DraftSaved',
    });
    expect(await world.note('ada', loop.ada, 2, 'token_windows', 'overlap')).toMatchObject({
      __typename: 'DraftSaved',
    });
    await world.choose('ada', loop.first, [], { version: 2 });
    expect(await sheet()).toEqual(['token_windows']);
  });
});
