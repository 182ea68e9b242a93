import { newId, type Actor } from '@debrief/server-kernel';
import { ImportedHistoryReader } from './imported-history.reader';
import { ScorecardWorld, type SpecLoop, type Who } from './testing/scorecard.world';

describe('imported history', () => {
  let world: ScorecardWorld;

  beforeAll(async () => {
    world = await ScorecardWorld.open();
  });
  afterAll(() => world.close());

  const read = (key: Who, candidateId: string) =>
    world.get(ImportedHistoryReader).of(world.who(key), candidateId);
  /** Feedback of other systems: one card by Ben, one by somebody unknown here. */
  const told = async (loop: SpecLoop): Promise<void> => {
    const applicationId = newId();
    await world.test.pool.query(
      `INSERT INTO imported_application (id, candidate_id, application_id, source, job_title)
       SELECT $1, candidate_id, application_id, 'greenhouse', 'Old job' FROM loop WHERE id = $2`,
      [applicationId, loop.loopId],
    );
    for (const [authorId, words] of [
      [world.id('ben'), 'mixed'],
      [null, 'definitely_not'],
    ] as const)
      await world.test.pool.query(
        `INSERT INTO imported_scorecard (id, candidate_id, application_id, author_id, author_name, source, source_id,
           round_name, recommendation, recommendation_original, private_notes)
         VALUES ($1, $2, $3, $4, 'Somebody', 'greenhouse', '1', 'Coding', 'unmapped', $5, 'for few')`,
        [newId(), loop.candidateId, applicationId, authorId, words],
      );
  };
  const settle = async (loop: SpecLoop): Promise<void> => {
    await world.test.pool.query(
      `UPDATE seat SET state = 'excused', reason = 'away' WHERE loop_id = $1`,
      [loop.loopId],
    );
  };
  const viewed = async (candidateId: string): Promise<number> => {
    const found = await world.test.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM audit_event WHERE action = 'imported.viewed' AND subject_id = $1`,
      [candidateId],
    );
    return found.rows[0]?.n ?? 0;
  };

  it('is read whole by recruiters, admins and the job’s manager, each time on the record', async () => {
    const loop = await world.loop();
    await told(loop);
    for (const key of ['recruiter', 'admin', 'manager'] as const) {
      const history = await read(key, loop.candidateId);
      expect(history).toMatchObject({
        applications: [{ jobTitle: 'Old job' }],
        scorecards: [{ privateNotes: 'for few' }, { privateNotes: 'for few' }],
      });
    }
    expect(await viewed(loop.candidateId)).toBe(3);
    expect(await read('otherManager', loop.candidateId)).toBeNull();
    expect(await read('cleo', loop.candidateId)).toBeNull();
    expect(await viewed(loop.candidateId)).toBe(3);
  });

  it('shows an interviewer who owes nothing the cards they wrote, without private notes, and nothing else', async () => {
    const loop = await world.loop();
    await told(loop);
    expect(await read('ben', loop.candidateId)).toBeNull();
    await settle(loop);
    expect(await read('ben', loop.candidateId)).toMatchObject({
      applications: [],
      interviews: [],
      scorecards: [{ recommendationOriginal: 'mixed', privateNotes: null }],
    });
    expect(await read('ada', loop.candidateId)).toBeNull();
  });

  it('hides private notes from the manager of another job of the candidate', async () => {
    const loop = await world.loop();
    await told(loop);
    const other = await world.loop();
    await world.test.pool.query(
      `UPDATE job SET hiring_manager_id = $2 WHERE id = (SELECT job_id FROM loop WHERE id = $1)`,
      [other.loopId, world.id('otherManager')],
    );
    await world.test.pool.query(
      `INSERT INTO application (id, candidate_id, job_id) SELECT $1, $2, job_id FROM loop WHERE id = $3`,
      [newId(), loop.candidateId, other.loopId],
    );
    const history = await read('otherManager', loop.candidateId);
    expect(history?.scorecards.map(({ privateNotes }) => privateNotes)).toEqual([null, null]);
  });

  it('is the same nothing for whoever owes or is in conflict as for a candidate that is none, whatever was filed', async () => {
    const owing = await world.loop({
      extra: [{ personId: world.id('recruiter'), role: 'shadow' }],
    });
    const answers: unknown[] = [];
    const ask = async (actor: Actor, id: string) =>
      answers.push(await world.get(ImportedHistoryReader).of(actor, id));
    await ask(world.who('recruiter'), owing.candidateId);
    await told(owing);
    await ask(world.who('recruiter'), owing.candidateId);
    await ask(world.who('recruiter'), newId());
    const barred = await world.loop();
    await told(barred);
    await world.test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind, created_at) VALUES ($1, $2, $3, 'relative', now())`,
      [newId(), world.id('admin'), barred.candidateId],
    );
    await ask(world.who('admin'), barred.candidateId);
    expect(answers).toEqual([null, null, null, null]);
    expect([await viewed(owing.candidateId), await viewed(barred.candidateId)]).toEqual([0, 0]);
    await settle(owing);
    expect((await read('recruiter', owing.candidateId))?.scorecards).toHaveLength(2);
  });
});
