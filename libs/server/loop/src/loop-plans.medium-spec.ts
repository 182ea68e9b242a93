import { Db, type Actor } from '@debrief/server-kernel';
import { castPerson } from '@debrief/server-hiring/testing';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import { LoopRepository, type LoopFilter } from './loop.repository';
import { insertEmptyVersion, insertJob } from './testing/ground.rows';

const LOOPS = 3_000;

/** Keeps the statement that would have been sent. */
class ListeningDb extends Db {
  public sent: { text: string; values: readonly unknown[] } = { text: '', values: [] };

  public override async read<Row extends object>(
    _name: string,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    this.sent = { text, values };
    return Promise.resolve([]);
  }
}

describe('the plan of the loop list', () => {
  let test: TestDatabase;
  let recruiter: Actor;
  let manager: Actor;

  beforeAll(async () => {
    test = await testDatabase();
    recruiter = await castPerson(test, 'Rhea Recruiter', 'recruiter');
    manager = await castPerson(test, 'Hedda Manager', 'hiring_manager');
    const versionId = await insertEmptyVersion(test.pool);
    const jobs = [
      await insertJob(test.pool, recruiter.personId),
      await insertJob(test.pool, recruiter.personId),
      await insertJob(test.pool, manager.personId),
    ];
    await test.pool.query(
      `WITH people AS (
         INSERT INTO candidate (id, name, email, time_zone) SELECT gen_random_uuid(), 'Candidate ' || n, n || '@example.test', 'UTC'
         FROM generate_series(1, $1::int) n RETURNING id
       ), applied AS (
         INSERT INTO application (id, candidate_id, job_id)
         SELECT gen_random_uuid(), id, ($2::uuid[])[1 + (row_number() OVER ()) % 3] FROM people RETURNING id, candidate_id, job_id
       )
       INSERT INTO loop (id, application_id, candidate_id, job_id, state, seal, blueprint_version_id, taxonomy_version_id, started_at, last_activity_at)
       SELECT gen_random_uuid(), id, candidate_id, job_id, 'not_hired', 'stage_complete', $3, $3, now(), now() - random() * interval '700 days' FROM applied`,
      [LOOPS, jobs, versionId],
    );
    await test.pool.query('ANALYZE');
  });
  afterAll(() => test.drop());

  const planOf = async (
    actor: Actor,
    filter: LoopFilter = {},
    after: readonly [string, string] | null = null,
  ): Promise<string> => {
    const db = new ListeningDb(test.pool);
    await new LoopRepository(db).page(actor, filter, after, 26);
    const rows = await test.pool.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (COSTS OFF) ${db.sent.text}`,
      [...db.sent.values],
    );
    return rows.rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  it.each([
    ['the first page', {}, null],
    [
      'a later page',
      {},
      ['2026-01-01 00:00:00+00', '00000000-0000-7000-8000-000000000000'] as const,
    ],
  ])('reads the activity index for %s of everything', async (_what, filter, after) => {
    const plan = await planOf(recruiter, filter, after);
    expect(plan).toContain('Index Scan using ix_loop_activity');
    expect(plan).not.toMatch(/Seq Scan on loop|Sort Key: l_\d+\.last_activity_at/);
  });

  it('reads the index of the manager’s jobs, and never all loops, for their own page', async () => {
    const plan = await planOf(manager);
    expect(plan).toContain('Index Scan using ix_loop_job_activity');
    expect(plan).not.toContain('Seq Scan on loop');
  });
});
