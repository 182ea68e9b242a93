import { AppError, countStatements, newId } from '@debrief/server-kernel';
import { actorWith, testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { ContentPackage } from '@debrief/domain';
import { ContentLoader } from './content-loader.service';
import { mapKit, mapRubric } from './content.mapper';
import { ContentReader } from './content.reader';
import { ContentRepository } from './content.repository';
import { QuestionBank } from './question-bank.reader';
import { SMALL_CONTENT } from './testing/small-content';

describe('content', () => {
  let test: TestDatabase;
  let repository: ContentRepository;
  const actor = actorWith(['interviewer']);
  const reader = () => new ContentReader(repository);
  const bank = () => new QuestionBank(reader(), repository);
  const load = (content: ContentPackage) =>
    test.uow.run({ actor: null, action: 'content.loaded' }, (tx) =>
      new ContentLoader(repository).loadStarterContent(tx, content),
    );
  const publish = async (
    type: string,
    key: string,
    body: { readonly title: string },
    at: string,
  ) => {
    const [item] = (
      await test.pool.query<{ id: string; next: number }>(
        'UPDATE content_item SET latest_version = latest_version + 1 WHERE type = $1 AND key = $2 RETURNING id, latest_version AS next',
        [type, key],
      )
    ).rows;
    const id = newId();
    await test.pool.query(
      `INSERT INTO content_version (id, item_id, number, title, round_kind, body, published_at) VALUES ($1, $2, $3, $6, 'coding', $4, $5)`,
      [id, item?.id, item?.next, body, at, body.title],
    );
    return id;
  };

  beforeAll(async () => {
    test = await testDatabase();
    repository = new ContentRepository(test.db);
    await load(SMALL_CONTENT);
  });
  afterAll(() => test.drop());

  it('is loaded once: a second load of the same package changes nothing', async () => {
    expect(await load(SMALL_CONTENT)).toEqual({ competencies: 0, items: 0 });
    const [row] = await test.db.readUnnamed<{ items: number; versions: number }>(
      'SELECT (SELECT count(*)::int FROM content_item) AS items, (SELECT count(*)::int FROM content_version) AS versions',
    );
    expect(row).toEqual({ items: 9, versions: 9 });
  });

  it('is refused as a whole when it contradicts itself', async () => {
    const broken: ContentPackage = {
      ...SMALL_CONTENT,
      kits: SMALL_CONTENT.kits.map((kit) => ({ ...kit, questionKeys: ['nowhere'] })),
      blueprints: SMALL_CONTENT.blueprints.map((one) => ({
        ...one,
        key: 'heavy',
        weights: one.weights.map((weight) => ({ ...weight, weight: 0.9 })),
      })),
    };
    await expect(load(broken)).rejects.toThrow(
      /unknown question nowhere[\s\S]*weights of heavy sum to 1\.8/,
    );
    expect(await reader().latest('blueprint', 'heavy')).toBeNull();
  });

  it('gives a pinned version from memory after the first read', async () => {
    const content = reader();
    const latest = await reader().latest('rubric', 'coding');
    const first = await countStatements(() => content.rubricByVersionId(latest?.id ?? ''));
    const again = await countStatements(() => content.rubricByVersionId(latest?.id ?? ''));
    expect([first.statements, again.statements]).toEqual([1, 0]);
    expect(first.result.body).toEqual(SMALL_CONTENT.rubrics[1]);
    expect(mapRubric(first.result, await content.competencies()).competencies[0]).toMatchObject({
      competency: { name: 'Problem solving' },
      anchors: [{ level: 1 }, { level: 2 }, { level: 3 }, { level: 4 }],
    });
  });

  it('keeps the questions of a published kit as they stood, while the bank shows the edited one', async () => {
    const kit = (await reader().kits(actor)).find(({ key }) => key === 'coding');
    const [windows] = SMALL_CONTENT.questions;
    await publish(
      'question',
      'windows',
      { ...windows, title: 'Windows, edited' },
      '2026-11-24T10:00:00Z',
    );
    const pinned = await reader().kitByVersionId(kit?.id ?? '');
    expect(pinned.questions.map(({ key, number }) => [key, number])).toEqual([
      ['top_k', 1],
      ['windows', 1],
    ]);
    expect(mapKit(pinned, await reader().competencies()).questions[1]?.title).toBe('Token windows');
    const found = await bank().page({ search: 'windows, ed' });
    expect(found.edges.map(({ node }) => [node.key, node.number])).toEqual([['windows', 2]]);
  });

  it('does not take one type of content for another, nor an unknown id', async () => {
    const kit = await reader().latest('kit', 'coding');
    await expect(reader().rubricByVersionId(kit?.id ?? '')).rejects.toThrow('is no rubric');
    await expect(reader().rubricByVersionId(newId())).rejects.toThrow('There is no rubric version');
  });

  it('pages through the question bank without losing or repeating one', async () => {
    const content = bank();
    const keys: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<QuestionBank['page']>> = await content.page({
        first: 1,
        after,
      });
      keys.push(...page.edges.map(({ node }) => node.key));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect([...keys].sort()).toEqual(['bm25', 'top_k', 'windows']);
  });

  it('searches for % and _ as typed, and filters by kind and topic', async () => {
    const found = async (args: Parameters<QuestionBank['page']>[0]) =>
      (await bank().page(args)).edges.map(({ node }) => node.key).sort();
    expect(await found({ search: '0%' })).toEqual(['bm25']);
    expect(await found({ search: '_' })).toEqual(['windows']);
    expect(await found({ roundKind: 'coding', topic: 'algorithms' })).toEqual(['top_k']);
    expect(await found({ roundKind: 'behavioural' })).toEqual([]);
  });

  it.each([
    ['a page of 0', { first: 0 }],
    ['a page of 101', { first: 101 }],
    ['a foreign cursor', { after: 'bm9uZQ' }],
    ['a cursor with a bad id', { after: Buffer.from('["coding","x","y"]').toString('base64url') }],
    ['a search with NUL', { search: 'a\0b' }],
  ])('refuses %s', async (_what, args) => {
    const refused = await bank()
      .page(args)
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AppError);
    expect(refused).toMatchObject({ category: 'bad_input' });
  });
});
