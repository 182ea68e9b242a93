import { STARTER_CONTENT } from '@debrief/content';
import type { KitBody, QuestionBody, RubricBody, TypedBody } from '@debrief/domain';
import { newId } from '@debrief/server-kernel';
import { actorWith, testDatabase, waitFor, type TestDatabase } from '@debrief/server-testing';
import { fromBodyInput, toBodyView } from './content-body.mapper';
import type { ContentBodyInput } from './content-body.input';
import { ContentStore } from './content.store.repository';
import { contentParts, loadContent, type ContentParts } from './testing/content.parts';

const starter = <T extends { readonly key: string }>(list: readonly T[], key: string): T => {
  const found = list.find((one) => one.key === key);
  if (!found) throw new Error(`The starter content has no ${key}`);
  return found;
};
const FIELDS = {
  rubric: 'rubric',
  question: 'question',
  kit: 'kit',
  flag_taxonomy: 'flagTaxonomy',
  blueprint: 'blueprint',
} as const;
/** A body as the dashboard sends it. */
const sent = (given: TypedBody): ContentBodyInput => {
  const { __typename: _name, ...body } = toBodyView(given);
  return { [FIELDS[given.type]]: body };
};
const kit = (over: Partial<KitBody> = {}): ContentBodyInput =>
  sent({ type: 'kit', body: { ...starter(STARTER_CONTENT.kits, 'coding'), ...over } });
const rubric = (over: Partial<RubricBody> = {}): ContentBodyInput =>
  sent({ type: 'rubric', body: { ...starter(STARTER_CONTENT.rubrics, 'coding'), ...over } });
const question = (over: Partial<QuestionBody> = {}): ContentBodyInput =>
  sent({
    type: 'question',
    body: { ...starter(STARTER_CONTENT.questions, 'coding_bm25'), ...over },
  });

describe('editing content', () => {
  let test: TestDatabase;
  let parts: ContentParts;
  const actor = actorWith(['recruiter']);

  beforeAll(async () => {
    test = await testDatabase();
    parts = contentParts(test);
    await loadContent(test, STARTER_CONTENT);
    await test.pool.query(
      `INSERT INTO person (id, name, email, roles, time_zone, working_hours) VALUES ($1, $2, 'ines@example.test', '{recruiter}', $3, '[]')`,
      [actor.personId, actor.name, actor.timeZone],
    );
  });
  afterAll(() => test.drop());

  const publish = (
    body: ContentBodyInput,
    baseVersion: number,
    over: { readonly note?: string; readonly idempotencyKey?: string } = {},
  ) =>
    parts.publishing.publish(actor, {
      body,
      baseVersion,
      note: null,
      idempotencyKey: newId(),
      ...over,
    });
  const versionOf = async (type: TypedBody['type'], key: string) =>
    (await parts.items.item(actor, type, key))?.version ?? 0;
  const codes = (result: { readonly __typename: string; readonly fields?: readonly object[] }) =>
    (result.fields ?? []).map((field) => {
      const { path, code } = field as { path: string; code: string };
      return `${path} ${code}`;
    });
  const rows = (text: string, values: readonly unknown[] = []) =>
    test.pool.query<Record<string, unknown>>(text, [...values]).then((result) => result.rows);

  it('keeps a body whole on its way to the editor and back', () => {
    const bodies: TypedBody[] = [
      { type: 'rubric', body: starter(STARTER_CONTENT.rubrics, 'coding') },
      { type: 'question', body: starter(STARTER_CONTENT.questions, 'coding_bm25') },
      { type: 'kit', body: starter(STARTER_CONTENT.kits, 'coding') },
      { type: 'flag_taxonomy', body: STARTER_CONTENT.taxonomy },
      { type: 'blueprint', body: starter(STARTER_CONTENT.blueprints, 'standard') },
    ];
    expect(bodies.map((given) => fromBodyInput(sent(given)))).toEqual(
      bodies.map((given) => ({ given })),
    );
  });

  it('publishes the next version with its note, its author, an audit row and news', async () => {
    const preview = await parts.publishing.preview(actor, {
      body: kit({ purpose: '  See how they work.  ' }),
      baseVersion: 1,
    });
    expect(preview).toMatchObject({
      problems: [],
      breaking: [],
      changes: [
        { path: 'purpose', label: 'Purpose', kind: 'changed', after: 'See how they work.' },
      ],
      impact: { type: 'kit', key: 'coding' },
    });
    expect(preview.impact.usedBy.map(({ key }) => key).sort()).toEqual([
      'ai_native_lab',
      'big_tech',
      'enterprise_ai',
      'standard',
    ]);
    expect(await versionOf('kit', 'coding')).toBe(1);

    const done = await publish(kit({ purpose: 'See how they work.' }), 1, { note: ' Shorter. ' });
    expect(done).toMatchObject({
      __typename: 'ContentPublished',
      item: { key: 'coding', version: 2, publishedBy: { id: actor.personId, name: actor.name } },
    });
    const itemId = 'item' in done ? done.item.itemId : '';
    expect((await parts.items.versions([itemId])).get(itemId)).toMatchObject([
      { number: 2, note: 'Shorter.', publishedBy: { name: actor.name } },
      { number: 1, note: null, publishedBy: null },
    ]);
    expect(
      await rows(`SELECT action, detail FROM audit_event WHERE subject_id = $1`, [itemId]),
    ).toEqual([
      {
        action: 'content.published',
        detail: { type: 'kit', key: 'coding', version: 2, breaking: 0 },
      },
    ]);
    expect(
      await rows(
        `SELECT o.payload->>'versionId' = v.id::text AS newest FROM outbox o JOIN content_version v ON v.item_id = $1 AND v.number = 2
         WHERE o.type = 'content.published' AND o.payload->>'itemId' = $1::text`,
        [itemId],
      ),
    ).toEqual([{ newest: true }]);
    expect(await parts.items.diff(actor, { type: 'kit', key: 'coding' }, 1, 2)).toHaveLength(1);
    const draft = await parts.items.body(actor, 'kit', 'coding', 1);
    expect(draft?.body).toEqual(starter(STARTER_CONTENT.kits, 'coding'));
  });

  it('tells the second of two editors which version is newer, and writes nothing of theirs', async () => {
    const base = await versionOf('kit', 'coding');
    const holder = await test.pool.connect();
    await holder.query('BEGIN');
    await new ContentStore().takeTurn({
      query: async (text) => {
        await holder.query(text);
        return [];
      },
    });
    const both = Promise.all([
      publish(kit({ title: 'Coding, mine' }), base),
      publish(kit({ title: 'Coding, theirs' }), base),
    ]);
    await waitFor('both to wait for their turn', async () => {
      const [row] = await rows(
        `SELECT count(*)::int AS waiting FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
      return row?.['waiting'] === 2;
    });
    await holder.query('COMMIT');
    holder.release();
    const [first, second] = await both;
    const results = [first, second].map(({ __typename }) => __typename).sort();
    expect(results).toEqual(['ContentPublished', 'StaleVersionProblem']);
    const stale = [first, second].find(({ __typename }) => __typename === 'StaleVersionProblem');
    expect(stale).toMatchObject({ currentVersion: base + 1 });
    expect(await versionOf('kit', 'coding')).toBe(base + 1);
  });

  it('publishes once under one key, and refuses the key for something else', async () => {
    const idempotencyKey = newId();
    const base = await versionOf('kit', 'coding');
    const body = kit({ title: 'Coding, once' });
    const first = await publish(body, base, { idempotencyKey });
    expect(await publish(body, base, { idempotencyKey })).toEqual(first);
    expect(await versionOf('kit', 'coding')).toBe(base + 1);
    expect(await publish(kit({ title: 'Else' }), base, { idempotencyKey })).toMatchObject({
      __typename: 'IdempotencyMismatchProblem',
    });
  });

  it('wants a note for what makes figures incomparable, and nothing else', async () => {
    const lines = starter(STARTER_CONTENT.rubrics, 'coding').competencies;
    const fewer = lines.filter(({ competency }) => competency !== 'iteration');
    const used = await parts.publishing.preview(actor, {
      body: rubric({ competencies: fewer }),
      baseVersion: 1,
    });
    expect(used.breaking).toContain(
      'AI engineer still weighs Iteration, which none of its rounds would rate.',
    );
    expect(used.breaking[0]).toBe('Iteration is no longer rated.');
    const lean = { key: 'coding_lean', title: 'Coding, lean' };
    expect(await publish(rubric(lean), 0)).toMatchObject({ item: { version: 1 } });
    const body = rubric({ ...lean, competencies: fewer });
    expect(codes(await publish(body, 1))).toEqual(['note NOTE_REQUIRED']);
    expect(codes(await publish(body, 1, { note: '  ' }))).toEqual(['note NOTE_REQUIRED']);
    expect(codes(await publish(body, 1, { note: 'x'.repeat(2001) }))).toEqual(['note TOO_LONG']);
    expect(await versionOf('rubric', 'coding_lean')).toBe(1);
    expect(await publish(body, 1, { note: 'Folded into testing.' })).toMatchObject({
      __typename: 'ContentPublished',
      item: { version: 2 },
    });
  });

  it('refuses what breaks a rule by its path, and what changes nothing', async () => {
    const base = await versionOf('question', 'coding_bm25');
    expect(
      codes(await publish(question({ prompt: ' ', competencies: ['nowhere'] }), base)),
    ).toEqual([
      'body.prompt REQUIRED',
      'body.competencies.0 UNKNOWN_COMPETENCY',
      'note NOTE_REQUIRED',
    ]);
    expect(codes(await publish(question(), base))).toEqual(['body NOTHING_CHANGED']);
    expect(codes(await publish({}, base))).toEqual(['body ONE_BODY']);
    expect(codes(await publish({ ...question(), ...kit() }, base))).toEqual(['body ONE_BODY']);
    const lines = starter(STARTER_CONTENT.rubrics, 'coding').competencies;
    const missing = {
      rubric: {
        ...starter(STARTER_CONTENT.rubrics, 'coding'),
        aiPolicies: ['prohibited' as const],
        competencies: lines.map(({ competency }) => ({
          competency,
          anchors: [1, 2, 2, 5].map((level) => ({ level, text: `Level ${level}` })),
        })),
      },
    };
    expect(codes(await publish(missing, 2))).toContain('body.competencies.0.anchors LEVELS');
  });

  it('makes a new item under a key of its own: a clone of another one', async () => {
    expect(codes(await publish(kit(), 0))).toContain('body.key KEY_TAKEN');
    expect(await publish(kit({ key: 'nowhere' }), 3)).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    const clone = kit({ key: 'coding_short', title: 'Coding, short' });
    const preview = await parts.publishing.preview(actor, { body: clone, baseVersion: 0 });
    expect(preview.problems).toEqual([]);
    expect(preview.changes.every(({ kind }) => kind === 'added')).toBe(true);
    expect(await publish(clone, 0)).toMatchObject({ item: { key: 'coding_short', version: 1 } });
    expect((await parts.content.latest('kit', 'coding_short'))?.title).toBe('Coding, short');
  });

  it('offers a kit word for word the same again when its questions were rewritten', async () => {
    const base = await versionOf('kit', 'coding_short');
    const body = kit({ key: 'coding_short', title: 'Coding, short' });
    expect(codes(await publish(body, base))).toEqual(['body NOTHING_CHANGED']);
    const before = await parts.content.latest('kit', 'coding_short');
    const held = async (id: string | undefined) =>
      (await parts.content.kitByVersionId(id ?? '')).questions.find(
        ({ key }) => key === 'coding_bm25',
      )?.number;
    await publish(
      question({ title: 'A ranker by words' }),
      await versionOf('question', 'coding_bm25'),
    );
    expect(await held(before?.id)).toBe(1);
    const preview = await parts.publishing.preview(actor, { body, baseVersion: base });
    expect(preview.changes).toMatchObject([
      { label: 'Question A ranker by words', before: 'version 1', after: 'version 2' },
    ]);
    expect(await publish(body, base)).toMatchObject({ item: { version: base + 1 } });
    const after = await parts.content.latest('kit', 'coding_short');
    expect([await held(before?.id), await held(after?.id)]).toEqual([1, 2]);
  });

  it('archives what nothing names, and tells what names the rest', async () => {
    const move = (key: string, version: number, type: TypedBody['type'] = 'kit') => ({
      ...{ type, key, version },
      idempotencyKey: newId(),
    });
    const refused = await parts.archive.archive(
      actor,
      move('coding_bm25', await versionOf('question', 'coding_bm25'), 'question'),
    );
    expect(refused).toMatchObject({ __typename: 'ContentInUseProblem', jobs: 0 });
    expect('usedBy' in refused && refused.usedBy.map(({ key }) => key).sort()).toEqual([
      'coding',
      'coding_short',
    ]);
    const version = await versionOf('kit', 'coding_short');
    expect(await parts.archive.archive(actor, move('coding_short', version - 1))).toMatchObject({
      __typename: 'StaleVersionProblem',
      currentVersion: version,
    });
    expect(await parts.archive.archive(actor, move('nowhere', 1))).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    expect(await parts.archive.archive(actor, move('coding_short', version))).toMatchObject({
      __typename: 'ContentArchived',
      item: { archived: true },
    });
    expect(await parts.content.latest('kit', 'coding_short')).toBeNull();
    const listed = async (archived: boolean) =>
      (await parts.items.items(actor, { type: 'kit', archived })).map(({ key }) => key);
    expect(await listed(true)).toEqual(['coding_short']);
    expect(await listed(false)).not.toContain('coding_short');
    const edited = kit({ key: 'coding_short', title: 'Coding, edited' });
    expect(codes(await publish(edited, version))).toEqual(['body.key ARCHIVED']);
    expect(await parts.archive.restore(actor, move('coding_short', version))).toMatchObject({
      __typename: 'ContentRestored',
      item: { archived: false, version },
    });
  });

  it('leaves the taxonomy of every loop and the blueprint of an open job out of the archive', async () => {
    const input = { type: 'flag_taxonomy', key: 'default', version: 1 } as const;
    expect(await parts.archive.archive(actor, { ...input, idempotencyKey: newId() })).toMatchObject(
      {
        __typename: 'ContentInUseProblem',
      },
    );
    parts.uses.add((_tx, type, key) =>
      Promise.resolve(type === 'blueprint' && key === 'standard' ? 2 : 0),
    );
    const standard = { type: 'blueprint', key: 'standard', version: 1 } as const;
    expect(
      await parts.archive.archive(actor, { ...standard, idempotencyKey: newId() }),
    ).toMatchObject({ __typename: 'ContentInUseProblem', jobs: 2, usedBy: [] });
    const other = { type: 'blueprint', key: 'big_tech', version: 1 } as const;
    expect(await parts.archive.archive(actor, { ...other, idempotencyKey: newId() })).toMatchObject(
      {
        __typename: 'ContentArchived',
      },
    );
    expect(await parts.archive.restore(actor, { ...other, idempotencyKey: newId() })).toMatchObject(
      {
        __typename: 'ContentRestored',
      },
    );
  });

  it('does not restore what no longer fits: a kit whose question went meanwhile', async () => {
    const lonely = question({ key: 'lonely', title: 'Lonely' });
    await publish(lonely, 0);
    await publish(kit({ key: 'of_lonely', title: 'Of the lonely', questionKeys: ['lonely'] }), 0);
    const move = (type: TypedBody['type'], key: string) => ({
      ...{ type, key, version: 1 },
      idempotencyKey: newId(),
    });
    await parts.archive.archive(actor, move('kit', 'of_lonely'));
    await parts.archive.archive(actor, move('question', 'lonely'));
    expect(codes(await parts.archive.restore(actor, move('kit', 'of_lonely')))).toEqual([
      'body.questionKeys.0 UNKNOWN_QUESTION',
    ]);
  });

  it('adds a competency and gives it another name, which every reader then tells', async () => {
    const save = (over: object) =>
      parts.competencies.save(actor, {
        key: 'data_sense',
        name: 'Data sense',
        description: 'How data are looked at first.',
        version: 0,
        idempotencyKey: newId(),
        ...over,
      });
    const name = async () =>
      (await parts.content.competencies(['data_sense'])).get('data_sense')?.name;
    expect(await save({})).toMatchObject({ competency: { version: 1, crossRound: false } });
    expect(await name()).toBe('Data sense');
    expect(codes(await save({}))).toEqual(['key KEY_TAKEN']);
    expect(await save({ version: 1, name: ' Eye for data ' })).toMatchObject({
      competency: { version: 2, name: 'Eye for data' },
    });
    expect(await name()).toBe('Eye for data');
    expect(await save({ version: 1 })).toMatchObject({
      __typename: 'StaleVersionProblem',
      currentVersion: 2,
    });
    expect(codes(await save({ version: 2, crossRound: true }))).toEqual(['crossRound FIXED']);
    expect(await save({ key: 'nowhere', version: 4 })).toMatchObject({
      __typename: 'NotFoundProblem',
    });
  });

  it('searches for % and _ as typed', async () => {
    const found = async (search: string) =>
      (await parts.items.items(actor, { archived: false, search })).map(({ key }) => key);
    expect(await found('%')).toEqual([]);
    expect(await found('system_design_r')).toEqual(['system_design_rag']);
    expect(await found('RANKER BY')).toEqual(['coding_bm25']);
  });
});
