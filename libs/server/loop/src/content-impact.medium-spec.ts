import { STARTER_CONTENT } from '@debrief/content';
import { contentParts, loadContent, type ContentParts } from '@debrief/server-blueprint/testing';
import { newId, type Actor } from '@debrief/server-kernel';
import { castPerson } from '@debrief/server-hiring/testing';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import { ContentImpactRepository } from './content-impact.repository';
import { insertCandidate, insertJob } from './testing/ground.rows';
import { loopParts, type LoopParts } from './testing/loop.parts';

describe('what publishing content does to loops', () => {
  let test: TestDatabase;
  let content: ContentParts;
  let loops: LoopParts;
  let impact: ContentImpactRepository;
  let recruiter: Actor;
  let jobId: string;

  beforeAll(async () => {
    test = await testDatabase();
    await loadContent(test, STARTER_CONTENT);
    content = contentParts(test);
    loops = loopParts(test);
    impact = new ContentImpactRepository(test.db, content.uses);
    impact.onModuleInit();
    recruiter = await castPerson(test, 'Rhea Recruiter', 'recruiter');
    const manager = await castPerson(test, 'Hedda Manager', 'hiring_manager');
    jobId = await insertJob(test.pool, manager.personId);
  });
  afterAll(() => test.drop());

  const startLoop = async (isMock = false): Promise<{ loopId: string; candidateId: string }> => {
    const { applicationId, candidateId } = await insertCandidate(test.pool, jobId, 'Noor');
    await loops.starting.start(recruiter, { applicationId, isMock, idempotencyKey: newId() });
    const found = await test.pool.query<{ id: string }>(
      'SELECT id FROM loop WHERE application_id = $1',
      [applicationId],
    );
    return { loopId: found.rows[0]?.id ?? '', candidateId };
  };
  const pinned = async (loopId: string) =>
    (
      await test.pool.query<{ kit: number; rubric: number; blueprint: number }>(
        `SELECT k.number AS kit, ru.number AS rubric, b.number AS blueprint
         FROM round r JOIN loop l ON l.id = r.loop_id JOIN content_version k ON k.id = r.kit_version_id
         JOIN content_version ru ON ru.id = r.rubric_version_id JOIN content_version b ON b.id = l.blueprint_version_id
         WHERE r.loop_id = $1 AND r.key = 'onsite_coding'`,
        [loopId],
      )
    ).rows[0];
  const publish = async (type: 'kit' | 'rubric' | 'blueprint', title: string) => {
    const key = type === 'blueprint' ? 'standard' : 'coding';
    const latest = await content.content.latest(type, key);
    if (!latest) throw new Error(`There is no ${type} ${key}`);
    const body = { ...latest.body, title };
    const sent =
      'competencies' in body && type === 'rubric'
        ? {
            ...body,
            competencies: body.competencies.map(({ competency, anchors }) => ({
              competency,
              anchors: ([1, 2, 3, 4] as const).map((level) => ({ level, text: anchors[level] })),
            })),
          }
        : body;
    return content.publishing.publish(recruiter, {
      body: structuredClone({ [type]: sent }),
      baseVersion: latest.number,
      note: null,
      idempotencyKey: newId(),
    });
  };
  const reached = (
    type: 'kit' | 'rubric' | 'blueprint' | 'question' | 'flag_taxonomy',
    key: string,
  ) => impact.loops(recruiter, type, key);

  it('leaves a running loop what it pins; only loops started afterwards take the new version', async () => {
    const before = await startLoop();
    for (const type of ['kit', 'rubric', 'blueprint'] as const)
      expect(await publish(type, `Another ${type}`)).toMatchObject({ item: { version: 2 } });
    const after = await startLoop();
    expect(await pinned(before.loopId)).toEqual({ kit: 1, rubric: 1, blueprint: 1 });
    expect(await pinned(after.loopId)).toEqual({ kit: 2, rubric: 2, blueprint: 2 });
  });

  it('counts real loops that pin any version, and those of them that run', async () => {
    await startLoop(true);
    const { loopId } = await startLoop();
    for (const [type, key] of [
      ['kit', 'coding'],
      ['rubric', 'coding'],
      ['blueprint', 'standard'],
      ['flag_taxonomy', 'default'],
      ['question', 'coding_bm25'],
    ] as const)
      expect([type, await reached(type, key)]).toEqual([type, { loops: 3, inFlight: 3 }]);
    expect(await reached('kit', 'research_paper')).toEqual({ loops: 0, inFlight: 0 });
    await test.pool.query(
      `UPDATE loop SET state = 'stopped', stop_reason = 'Filled' WHERE id = $1`,
      [loopId],
    );
    expect(await reached('kit', 'coding')).toEqual({ loops: 3, inFlight: 2 });
  });

  it('counts a loop for the question that was chosen, no longer for those of its kit', async () => {
    const { loopId } = await startLoop();
    const others = (await reached('question', 'coding_top_k')).loops;
    const version = await content.content.latest('question', 'coding_bm25');
    await test.pool.query(
      `WITH chosen AS (
         INSERT INTO round_choice (round_id, chosen_by, chosen_at) SELECT id, $2, now() FROM round WHERE loop_id = $1 AND key = 'onsite_coding' RETURNING round_id
       ) INSERT INTO round_question (round_id, question_key, loop_id, version_id, position, chosen_by, chosen_at)
       SELECT round_id, 'coding_bm25', $1, $3, 0, $2, now() FROM chosen`,
      [loopId, recruiter.personId, version?.id],
    );
    expect((await reached('question', 'coding_top_k')).loops).toBe(others - 1);
    expect((await reached('question', 'coding_bm25')).loops).toBe(others);
  });

  it('tells whoever owes on a loop nothing of how it goes, and whoever is barred nothing of it', async () => {
    const { loopId, candidateId } = await startLoop();
    const before = await reached('kit', 'coding');
    await test.pool.query(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role)
       SELECT gen_random_uuid(), r.id, r.stage_id, r.loop_id, $2, 'lead' FROM round r WHERE r.loop_id = $1 LIMIT 1`,
      [loopId, recruiter.personId],
    );
    await test.pool.query(`UPDATE loop SET state = 'not_hired' WHERE id = $1`, [loopId]);
    expect(await reached('kit', 'coding')).toEqual(before);
    const other = await castPerson(test, 'Ravi Recruiter', 'recruiter');
    expect(await impact.loops(other, 'kit', 'coding')).toEqual({
      ...before,
      inFlight: before.inFlight - 1,
    });
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES (gen_random_uuid(), $1, $2, 'relative')`,
      [other.personId, candidateId],
    );
    expect(await impact.loops(other, 'kit', 'coding')).toEqual({
      loops: before.loops - 1,
      inFlight: before.inFlight - 1,
    });
  });

  it('counts the open jobs whose next loop takes it', async () => {
    const open = () =>
      Promise.all([
        impact.jobs('blueprint', 'standard'),
        impact.jobs('kit', 'coding'),
        impact.jobs('rubric', 'coding'),
        impact.jobs('flag_taxonomy', 'default'),
        impact.jobs('kit', 'research_paper'),
        impact.jobs('question', 'coding_bm25'),
      ]);
    expect(await open()).toEqual([1, 1, 1, 1, 0, 0]);
    const standard = { type: 'blueprint', key: 'standard', version: 2 } as const;
    expect(
      await content.archive.archive(recruiter, { ...standard, idempotencyKey: newId() }),
    ).toMatchObject({ __typename: 'ContentInUseProblem', jobs: 1, usedBy: [] });
    await test.pool.query('UPDATE job SET open = false WHERE id = $1', [jobId]);
    expect(await open()).toEqual([0, 0, 0, 0, 0, 0]);
    expect(
      await content.archive.archive(recruiter, { ...standard, idempotencyKey: newId() }),
    ).toMatchObject({ __typename: 'ContentArchived' });
  });
});
