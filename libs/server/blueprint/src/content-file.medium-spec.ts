import { STARTER_CONTENT } from '@debrief/content';
import { newId } from '@debrief/server-kernel';
import { actorWith, testDatabase, type TestDatabase } from '@debrief/server-testing';
import { contentParts, loadContent, type ContentParts } from './testing/content.parts';

const ALL = { types: null, keys: null };

describe('content as a file', () => {
  let here: TestDatabase;
  let there: TestDatabase;
  let parts: ContentParts;
  let empty: ContentParts;
  const actor = actorWith(['admin']);

  beforeAll(async () => {
    [here, there] = await Promise.all([testDatabase(), testDatabase()]);
    parts = contentParts(here);
    empty = contentParts(there);
    await loadContent(here, STARTER_CONTENT);
  });
  afterAll(() => Promise.all([here.drop(), there.drop()]));

  const take = (
    to: ContentParts,
    yaml: string,
    over: {
      readonly dryRun?: boolean;
      readonly note?: string;
      readonly idempotencyKey?: string;
    } = {},
  ) =>
    to.files.import(actor, { yaml, dryRun: false, note: null, idempotencyKey: newId(), ...over });
  const outcomes = (result: Awaited<ReturnType<typeof take>>) =>
    result.__typename === 'ContentImported'
      ? result.items
          .filter(({ outcome }) => outcome !== 'same')
          .map(({ type, key, outcome }) => `${type} ${key} ${outcome}`)
      : result;
  const faults = (result: Awaited<ReturnType<typeof take>>) =>
    result.__typename === 'ContentFileProblem'
      ? result.faults.map(({ line, path, code }) => `${line} ${path} ${code}`)
      : result;
  const counts = async (test: TestDatabase) =>
    (
      await test.pool.query<Record<string, number>>(
        `SELECT (SELECT count(*)::int FROM content_version) AS versions, (SELECT count(*)::int FROM competency) AS competencies,
           (SELECT count(*)::int FROM audit_event) AS audits, (SELECT count(*)::int FROM outbox) AS news`,
      )
    ).rows[0];

  it('says that everything is the same where it came from, and writes nothing', async () => {
    const before = await counts(here);
    const yaml = await parts.files.export(actor, ALL);
    const looked = await take(parts, yaml, { dryRun: true });
    expect(outcomes(looked)).toEqual([]);
    expect(looked).toMatchObject({ __typename: 'ContentImported', dryRun: true });
    expect('items' in looked && looked.items.length).toBeGreaterThan(100);
    expect(await counts(here)).toEqual(before);
  });

  it('fills an empty database, which then gives the same bytes', async () => {
    const yaml = await parts.files.export(actor, ALL);
    const looked = await take(empty, yaml, { dryRun: true });
    expect((await counts(there))?.['versions']).toBe(0);
    const done = await take(empty, yaml);
    expect('items' in done && done.items.every(({ outcome }) => outcome === 'new')).toBe(true);
    expect('items' in looked && looked.items).toEqual('items' in done && done.items);
    expect(await empty.files.export(actor, ALL)).toBe(yaml);
    expect(outcomes(await take(empty, yaml, { dryRun: true }))).toEqual([]);
    const kit = await empty.content.latest('kit', 'coding');
    const held = (await empty.content.kitByVersionId(kit?.id ?? '')).questions;
    expect(held.map(({ key }) => key)).toEqual(kit?.body.questionKeys);
  });

  it('publishes what differs, with its differences, and the kits that hold a rewritten question', async () => {
    const yaml = (await parts.files.export(actor, ALL))
      .replace('title: A basic BM25 ranker', 'title: A ranker by words')
      .replace('name: Iteration', 'name: Going round again');
    const looked = await take(parts, yaml, { dryRun: true });
    expect(outcomes(looked)).toEqual([
      'competency iteration changed',
      'question coding_bm25 changed',
      'kit coding changed',
    ]);
    expect('items' in looked && looked.items.find(({ type }) => type === 'kit')).toBeDefined();
    const before = await counts(here);
    const done = await take(parts, yaml, { note: 'From the repository.' });
    expect('items' in done && done.items).toEqual('items' in looked && looked.items);
    const after = await counts(here);
    expect([after?.['versions'], after?.['news'], after?.['audits']]).toEqual([
      (before?.['versions'] ?? 0) + 2,
      (before?.['news'] ?? 0) + 2,
      (before?.['audits'] ?? 0) + 3,
    ]);
    expect((await parts.content.competencies()).get('iteration')?.name).toBe('Going round again');
    const kit = await parts.content.latest('kit', 'coding');
    const held = (await parts.content.kitByVersionId(kit?.id ?? '')).questions;
    expect(held.find(({ key }) => key === 'coding_bm25')?.title).toBe('A ranker by words');
    expect(await parts.files.export(actor, ALL)).toBe(yaml);
  });

  it('takes all of a file or nothing, and tells lines and paths of what is wrong', async () => {
    const before = await counts(here);
    const yaml = await parts.files.export(actor, ALL);
    const line = (part: string) => yaml.slice(0, yaml.indexOf(part)).split('\n').length;
    const wrong = yaml
      .replace('title: A ranker by words', 'title: For the young')
      .replace('weight: 0.05', 'weight: 0.06');
    const found = faults(await take(parts, wrong));
    expect(found).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${line('title: A ranker by words')} questions\\.\\d+\\.title FORBIDDEN_WORDING$`,
        ),
      ),
      expect.stringMatching(/^\d+ blueprints\.\d+\.weights WEIGHTS_SUM$/),
    ]);
    expect(await counts(here)).toEqual(before);
  });

  it('believes in what the same file brings, and in nothing else', async () => {
    const part = await parts.files.export(actor, { types: ['kit'], keys: ['behavioural'] });
    const own = part.replace('key: behavioural\n', 'key: behavioural_b\n');
    expect(outcomes(await take(parts, own, { dryRun: true }))).toEqual(['kit behavioural_b new']);
    const both =
      `${own.replace('questions: []', 'questions:\n  - key: of_its_own\n    title: Of its own\n    roundKind: behavioural\n    topic: delivery\n    difficulty: easy\n    prompt: Tell of it.\n    tests: Telling.\n    competencies: []\n    keyPoints: []\n    followUps: []\n    strongSigns: []\n    weakSigns: []')}`.replace(
        'questionKeys:\n',
        'questionKeys:\n      - of_its_own\n',
      );
    expect(outcomes(await take(parts, both, { dryRun: true }))).toEqual([
      'question of_its_own new',
      'kit behavioural_b new',
    ]);
    const alone = own.replace('questionKeys:\n', 'questionKeys:\n      - of_its_own\n');
    expect(faults(await take(parts, alone, { dryRun: true }))).toEqual([
      expect.stringMatching(/kits\.0\.questionKeys\.0 UNKNOWN_QUESTION$/),
    ]);
  });

  it('wants a note for what breaks, after a dry run has told why', async () => {
    const yaml = await parts.files.export(actor, { types: ['flag_taxonomy'], keys: null });
    const fewer = yaml.replace(/ {6}- key: overconfidence\n(?: {8}.*\n| {10}.*\n)+/, '');
    expect(fewer).not.toBe(yaml);
    const looked = await take(parts, fewer, { dryRun: true });
    expect('items' in looked && looked.items.flatMap(({ breaking }) => breaking)).toEqual([
      expect.stringMatching(/can no longer be raised/),
    ]);
    expect(await take(parts, fewer)).toMatchObject({
      __typename: 'FieldProblems',
      fields: [{ path: 'note', code: 'NOTE_REQUIRED' }],
    });
    const idempotencyKey = newId();
    const done = await take(parts, fewer, { note: 'Never raised.', idempotencyKey });
    expect(outcomes(done)).toEqual(['flag_taxonomy default changed']);
    const before = await counts(here);
    expect(await take(parts, fewer, { note: 'Never raised.', idempotencyKey })).toEqual(done);
    expect(await counts(here)).toEqual(before);
  });

  it('brings back from the archive what the file holds', async () => {
    const yaml = await parts.files.export(actor, { types: ['blueprint'], keys: ['big_tech'] });
    await parts.archive.archive(actor, {
      ...{ type: 'blueprint', key: 'big_tech', version: 1 },
      idempotencyKey: newId(),
    });
    expect(await parts.files.export(actor, { types: ['blueprint'], keys: ['big_tech'] })).toContain(
      'blueprints: []',
    );
    expect(outcomes(await take(parts, yaml))).toEqual(['blueprint big_tech changed']);
    expect((await parts.items.item(actor, 'blueprint', 'big_tech'))?.archived).toBe(false);
  });
});
