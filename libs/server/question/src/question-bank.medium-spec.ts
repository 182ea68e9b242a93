import { AppError, newId } from '@debrief/server-kernel';
import { LeakService } from './leak.service';
import { PolicyService } from './policy.service';
import { QuestionReader } from './question.reader';
import { NOW, question, QuestionWorld } from './testing/question.world';

describe('the question bank', () => {
  let world: QuestionWorld;
  const bank = [
    question('chunking', {
      title: 'Overlapping token windows',
      topic: 'data_processing',
      prompt: 'Split a document into overlapping windows for retrieval.',
    }),
    question('rag_support', {
      title: 'A support assistant over product docs',
      roundKind: 'system_design',
      topic: 'rag',
      difficulty: 'hard',
      prompt: 'Design retrieval with hybrid search and re-ranking.',
      competencies: ['problem_solving'],
    }),
    question('percent', {
      title: 'Sampling 50% of a stream',
      topic: 'streams',
      prompt: "It's C++ 🦉 only.",
    }),
    question('cosine', {
      title: 'Cosine similarity',
      tests: 'Vector operations',
      prompt: 'By hand.',
    }),
  ];

  beforeAll(async () => {
    world = await QuestionWorld.open();
    // The kit's own question is not looked for here.
    await world.run(`UPDATE content_item SET archived = true WHERE key = 'token_windows'`);
    for (const body of bank) await world.publish(body);
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));

  const page = (args: Parameters<QuestionReader['page']>[1]) =>
    world.get(QuestionReader).page(world.who('dan'), args);
  const find = async (search: string) => (await page({ search })).edges.map(({ node }) => node.key);

  it.each([
    ['a word', 'cosine', ['cosine']],
    ['the beginning of a word', 'retr', ['chunking', 'rag_support']],
    ['another ending', 'retrieving window', ['chunking']],
    ['a slip in a word', 'simliarity', ['cosine']],
    ['slips in several words', 'overlaping tokne windwos', ['chunking']],
    ['a topic', 'rag', ['rag_support']],
    ['words from several parts, in any order', 'vector cosine', ['cosine']],
    ['words in quotes that follow each other', '"hybrid search"', ['rag_support']],
    ['words in quotes that do not', '"search hybrid"', []],
    ['a sign beside a number', '50%', ['percent']],
    ['an apostrophe', "it's", ['percent']],
    ['signs of the query language', "cosine & | ! <-> (:* '", ['cosine']],
    ['a sign alone', '%', ['percent']],
    ['an emoji', '🦉', ['percent']],
    ['an emoji that is nowhere', '🐙', []],
    ['a backslash', '\\', []],
    ['nothing like it', 'zzzzqqq', []],
  ])('finds by %s', async (_what, search, keys) => {
    expect((await find(search)).sort()).toEqual(keys);
  });

  it('puts a hit in the title before one in the prompt, and marks both', async () => {
    const { edges } = await page({ search: 'windows' });
    expect(edges[0]?.node).toMatchObject({
      key: 'chunking',
      found: {
        title: [
          { text: 'Overlapping token ', hit: false },
          { text: 'windows', hit: true },
        ],
      },
    });
    const [slip] = (await page({ search: 'simliarity' })).edges;
    expect(slip?.node.found?.title.filter(({ hit }) => hit)).toEqual([
      { text: 'similarity', hit: true },
    ]);
    expect((await page({})).edges[0]?.node.found).toBeNull();
  });

  it.each(['retr', 'simliarity overlap', undefined, 'o'])(
    'pages through what %s finds without losing or repeating one',
    async (search) => {
      const all = (await page({ search })).edges.map(({ node }) => node.key);
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const part: Awaited<ReturnType<typeof page>> = await page({ search, first: 1, after });
        seen.push(...part.edges.map(({ node }) => node.key));
        after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(all);
    },
  );

  it('narrows by kind, topic, difficulty and competency, and counts what there is', async () => {
    const keys = async (args: Parameters<typeof page>[0]) =>
      (await page(args)).edges.map(({ node }) => node.key);
    expect(await keys({ difficulty: 'hard' })).toEqual(['rag_support']);
    expect(await keys({ roundKind: 'coding', topic: 'streams' })).toEqual(['percent']);
    expect(await keys({ search: 'retrieval', competency: 'code_fluency' })).toEqual(['chunking']);
  });

  it.each([
    ['ten thousand characters', { search: 'retrieval '.repeat(1_024) }],
    ['a NUL', { search: 'a\0b' }],
    [
      'a cursor of the list without a search',
      { search: 'cosine', after: 'WyJjb2RpbmciLCJ4IiwieSJd' },
    ],
    [
      'a cursor with a score out of range',
      {
        search: 'cosine',
        after: Buffer.from(JSON.stringify(['exact', 1e12, 'x', newId()])).toString('base64url'),
      },
    ],
    [
      'a cursor of an unknown way of searching',
      {
        search: 'cosine',
        after: Buffer.from(JSON.stringify(['drop', 1, 'x', newId()])).toString('base64url'),
      },
    ],
  ])('refuses %s', async (_what, args) => {
    const refused = await page(args).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AppError);
    expect(refused).toMatchObject({ category: 'bad_input' });
  });

  it('rests a question once a report is confirmed, and wakes it by hand alone', async () => {
    const leaks = world.get(LeakService);
    const report = (place: string) =>
      leaks.report(world.who('dan'), { key: 'cosine', place, note: '', idempotencyKey: newId() });
    expect(await report('  ')).toMatchObject({ fields: [{ path: 'place', code: 'REQUIRED' }] });
    const first = await report('A forum');
    const second = await report('A candidate told me');
    if (first.__typename !== 'LeakReported' || second.__typename !== 'LeakReported')
      throw new Error('Not reported');
    const settle = (reportId: string, outcome: 'confirmed' | 'dismissed' | 'open') =>
      leaks.settle(world.who('recruiter'), {
        reportId,
        outcome,
        finding: '',
        idempotencyKey: newId(),
      });
    const standing = async () =>
      (await world.get(QuestionReader).states(world.who('dan'), ['cosine'])).get('cosine');
    expect(await standing()).toMatchObject({ standing: 'free', openReports: 2 });
    expect(await settle(second.report.id, 'dismissed')).toMatchObject({
      report: { state: 'dismissed', settled_by: { name: 'Rosa Recruiter' } },
    });
    expect((await standing())?.standing).toBe('free');
    expect((await settle(first.report.id, 'confirmed')).__typename).toBe('LeakSettled');
    expect(await settle(first.report.id, 'dismissed')).toMatchObject({
      fields: [{ code: 'SETTLED' }],
    });
    expect((await standing())?.standing).toBe('resting');
    expect((await page({ standing: 'resting' })).edges.map(({ node }) => node.key)).toEqual([
      'cosine',
    ]);
    const loop = await world.loop();
    expect(
      await world.choose('ada', loop.first, ['cosine'], { overrideReason: 'x' }),
    ).toMatchObject({
      refused: [{ state: 'resting' }],
    });
    // Others see their own reports only.
    expect(await leaks.reports(world.who('ada'), 'cosine')).toEqual([]);
    expect(await leaks.reports(world.who('recruiter'), 'cosine')).toHaveLength(2);
    const woken = await leaks.wake(world.who('admin'), {
      key: 'cosine',
      reason: 'Rewritten',
      idempotencyKey: newId(),
    });
    expect(woken).toMatchObject({ __typename: 'QuestionWoken', state: { standing: 'free' } });
  });

  it('cools by the policy of the organisation, which is changed on its newest version alone', async () => {
    await world.met('percent', 2);
    const policies = world.get(PolicyService);
    const update = (windowDays: number, mostUses: number, version: number) =>
      policies.update(world.who('admin'), {
        windowDays,
        mostUses,
        version,
        idempotencyKey: newId(),
      });
    expect(await policies.current()).toEqual({ windowDays: 30, mostUses: 3, version: 0 });
    expect(await update(0, 101, 0)).toMatchObject({
      fields: [{ path: 'windowDays' }, { path: 'mostUses' }],
    });
    expect(await update(10, 1, 0)).toMatchObject({ policy: { version: 1 } });
    expect(await update(20, 1, 0)).toMatchObject({ currentVersion: 1 });
    expect((await page({ standing: 'cooling' })).edges.map(({ node }) => node.key)).toEqual([
      'percent',
    ]);
    expect(await update(1, 1, 1)).toMatchObject({ policy: { version: 2 } });
    expect((await page({ standing: 'cooling' })).edges).toEqual([]);
  });
});
