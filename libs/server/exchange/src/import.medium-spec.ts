import { newId } from '@debrief/server-kernel';
import { insertPerson } from '@debrief/server-loop/testing';
import { actorOf, ImportWorld, NOW, tally } from './testing/import.world';
import { ashbyLines, greenhouseFile, JOB_TITLE, leverFile } from './testing/vendor-files';

const GREENHOUSE = { source: 'greenhouse', content: 'all', format: 'json' } as const;
const CANDIDATE_TABLE = { source: 'csv', content: 'candidates', format: 'csv' } as const;

describe('an import', () => {
  let world: ImportWorld;

  beforeEach(async () => {
    world = await ImportWorld.open();
  });
  afterEach(() => world.test.drop());

  it('checks a Greenhouse file without writing, applies it, and finds nothing to do the second time', async () => {
    await world.openJob(JOB_TITLE);
    const text = JSON.stringify(greenhouseFile());
    const checked = await world.check(GREENHOUSE, text);
    expect(checked).toMatchObject({ state: 'checked', problem: null });
    expect(await world.count('candidate')).toBe(0);
    const applied = await world.apply(checked.id);
    expect(applied.state).toBe('done');
    expect(tally(applied)).toEqual({
      person: [3, 0, 3, 0, 0],
      stage: [1, 0, 0, 0, 0],
      candidate: [30, 0, 0, 0, 0],
      application: [60, 0, 5, 0, 0],
      interview: [60, 0, 0, 0, 0],
      scorecard: [60, 0, 0, 0, 0],
    });
    expect([
      await world.count('candidate'),
      await world.count('application'),
      await world.count('imported_application'),
      await world.count('imported_interview WHERE stage = $1', 'Onsite'),
      await world.count('imported_interview WHERE on_date IS NOT NULL AND starts_at IS NULL'),
      await world.count(
        'imported_scorecard WHERE interview_id IS NOT NULL AND author_id IS NOT NULL',
      ),
      await world.count(`imported_scorecard WHERE recommendation = 'mixed'`),
      await world.count(`person WHERE email LIKE 'interviewer%' AND NOT active`),
    ]).toEqual([30, 30, 60, 60, 6, 60, 10, 3]);
    expect(await world.count(`outbox WHERE type NOT IN ('import.asked', 'import.done')`)).toBe(0);
    expect(await world.count(`audit_event WHERE action = 'import.applied'`)).toBeGreaterThan(6);
    const again = await world.apply((await world.check(GREENHOUSE, text)).id);
    expect(
      Object.values(tally(again)).every(([create, update, , wait]) => !create && !update && !wait),
    ).toBe(true);
    expect(await world.count('imported_scorecard')).toBe(60);
  });

  it('keeps a scorecard’s words, makes its rich text plain, and its private box private', async () => {
    await world.openJob(JOB_TITLE);
    await world.apply((await world.check(GREENHOUSE, JSON.stringify(greenhouseFile()))).id);
    const { rows } = await world.test.pool.query(
      `SELECT recommendation, recommendation_original, summary, ratings, answers, private_notes
       FROM imported_scorecard WHERE source_id = '5002'`,
    );
    expect(rows).toEqual([
      {
        recommendation: 'mixed',
        recommendation_original: 'mixed',
        summary: 'Solid _overall_',
        ratings: [
          {
            name: 'Problem solving',
            group: 'Skills',
            rating: 3,
            original: 'yes',
            note: 'Found the **edge** case',
          },
          { name: 'Communication', group: 'Skills', rating: null, original: 'mixed', note: '' },
        ],
        answers: [{ question: 'Tested own code?', answer: '- twice' }],
        private_notes: 'Only for the recruiter',
      },
    ]);
  });

  it('tells fields without a place, and shows no value of feedback', async () => {
    const file = {
      scorecards: [{ ...greenhouseFile().scorecards[0], secret_score: 'hire her' }],
      candidates: greenhouseFile().candidates,
    };
    const { unknownFields } = await world.check(GREENHOUSE, JSON.stringify(file));
    expect(unknownFields).toContainEqual({
      record: 'candidate',
      field: 'phone_numbers',
      times: 30,
      example: '(list)',
    });
    expect(unknownFields).toContainEqual({
      record: 'candidate',
      field: 'company',
      times: 30,
      example: 'Example Works',
    });
    expect(unknownFields).toContainEqual({
      record: 'scorecard',
      field: 'secret_score',
      times: 1,
      example: '(string)',
    });
  });

  it.each([
    ['Lever', 'lever', 'json', (): string => JSON.stringify(leverFile())],
    ['Ashby', 'ashby', 'ndjson', ashbyLines],
  ] as const)(
    'takes in a file of %s and finds nothing to do the second time',
    async (_, source, format, make) => {
      await world.openJob(JOB_TITLE);
      const file = { source, content: 'all', format } as const;
      const applied = await world.apply((await world.check(file, make())).id);
      expect(await world.problems(applied.id)).toBe(
        'number,record,id,label,action,field,code,problem\r\n',
      );
      expect(tally(applied)).toMatchObject({
        person: [3, 0, 0, 0, 0],
        application: [60, 0, 0, 0, 0],
        interview: [60, 0, 0, 0, 0],
        scorecard: [60, 0, 0, 0, 0],
      });
      expect([
        await world.count('candidate'),
        await world.count('application'),
        await world.count(
          'imported_scorecard WHERE interview_id IS NOT NULL AND author_id IS NOT NULL',
        ),
        await world.count(`imported_scorecard WHERE recommendation = 'strong_yes'`),
      ]).toEqual([30, 30, 60, 15]);
      const again = await world.check(file, make());
      expect(
        Object.values(tally(again)).every(
          ([create, update, , wait, error]) => !create && !update && !wait && !error,
        ),
      ).toBe(true);
    },
  );

  it('expects nothing of what waits, also when the file holds it twice, and does what it told', async () => {
    const text = JSON.stringify(greenhouseFile());
    const checked = await world.check(GREENHOUSE, text);
    expect(tally(checked)).toMatchObject({
      application: [30, 0, 5, 30, 0],
      interview: [30, 0, 0, 30, 0],
      scorecard: [30, 0, 0, 30, 0],
    });
    const applied = await world.apply(checked.id);
    expect(tally(applied)).toEqual(tally(checked));
    const again = await world.check(GREENHOUSE, text);
    expect(
      Object.values(tally(again)).every(([create, update]) => create === 0 && update === 0),
    ).toBe(true);
  });

  it('lets what comes before its candidate wait, and links it when a later file brings them', async () => {
    await world.openJob(JOB_TITLE);
    const { scorecards, scheduled_interviews, ...rest } = greenhouseFile();
    const early = await world.apply(
      (await world.check(GREENHOUSE, JSON.stringify({ scorecards, scheduled_interviews }))).id,
    );
    expect(tally(early)).toMatchObject({
      scorecard: [0, 0, 0, 60, 0],
      interview: [0, 0, 0, 60, 0],
    });
    expect(await world.problems(early.id)).toContain('NOT_THERE_YET');
    await world.apply((await world.check(GREENHOUSE, JSON.stringify(rest))).id);
    expect(await world.count('imported_scorecard WHERE interview_id IS NOT NULL')).toBe(60);
    expect(tally(await world.run(early.id))).toMatchObject({ scorecard: [60, 0, 0, 0, 0] });
  });

  it('comes to the same in any order of lists and records', async () => {
    await world.openJob(JOB_TITLE);
    const shuffled = Object.fromEntries(
      Object.entries(greenhouseFile())
        .reverse()
        .map(([name, list]) => [name, [...list].reverse()]),
    );
    const applied = await world.apply((await world.check(GREENHOUSE, JSON.stringify(shuffled))).id);
    expect(tally(applied)).toMatchObject({
      candidate: [30, 0, 0, 0, 0],
      scorecard: [60, 0, 0, 0, 0],
    });
    expect(await world.count('application')).toBe(30);
  });

  it('waits for a job nobody made, names the field, and goes on when it is applied again', async () => {
    const { candidates, applications } = greenhouseFile();
    const run = await world.apply(
      (await world.check(GREENHOUSE, JSON.stringify({ candidates, applications }))).id,
    );
    expect(tally(run)['application']?.[3]).toBe(30);
    expect(await world.problems(run.id)).toContain('jobs.0.id,JOB_UNKNOWN');
    await world.openJob(JOB_TITLE);
    expect(tally(await world.apply(run.id))['application']?.[3]).toBe(0);
    expect(await world.count('application')).toBe(30);
  });

  it('follows a changed record, but never over what people changed here', async () => {
    const table = (name: string, source: string): string =>
      `name,email,source\n${name},noor@example.org,${source}\n`;
    await world.apply((await world.check(CANDIDATE_TABLE, table('Noor A', 'Fair'))).id);
    await world.test.pool.query(`UPDATE candidate SET name = 'Noor Amari', version = version + 1`);
    const run = await world.apply(
      (await world.check(CANDIDATE_TABLE, table('Noor B', 'Meetup'))).id,
    );
    const { rows } = await world.test.pool.query('SELECT name, source FROM candidate');
    expect(rows).toEqual([{ name: 'Noor Amari', source: 'Meetup' }]);
    expect(tally(run)).toEqual({ candidate: [0, 1, 0, 0, 0] });
    expect(await world.problems(run.id)).toContain('name,KEPT_YOURS');
  });

  it('goes on behind the last batch when its process died, and writes nothing twice', async () => {
    const lines = Array.from(
      { length: 900 },
      (_, index) => `Person ${index},p${index}@example.org`,
    );
    const checked = await world.check(CANDIDATE_TABLE, `name,email\n${lines.join('\n')}\n`);
    await world.service.apply(world.recruiter, {
      runId: checked.id,
      version: checked.version,
      idempotencyKey: newId(),
    });
    // The third batch never commits, and nobody gives the lease back: so it is with a process that is gone.
    await world.test.pool.query(`
      CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF (SELECT count(*) FROM candidate) > 500 THEN RAISE 'gone' USING ERRCODE = '57P01'; END IF;
        RETURN NULL; END $$;
      CREATE TRIGGER die AFTER INSERT ON imported_record FOR EACH STATEMENT EXECUTE FUNCTION die();`);
    await expect(world.work.advance(checked.id)).rejects.toThrow();
    expect(await world.count('candidate')).toBe(400);
    await world.test.pool.query('DROP TRIGGER die ON imported_record');
    await world.work.advance(checked.id);
    expect(await world.count('candidate')).toBe(400);
    world.clock.set(new Date(NOW.getTime() + 31_000));
    await world.work.takeUp();
    expect((await world.run(checked.id)).state).toBe('done');
    expect([await world.count('candidate'), await world.count('imported_record')]).toEqual([
      900, 900,
    ]);
  });

  it('stops when it is cancelled, and says so of files it cannot read', async () => {
    const checked = await world.check(CANDIDATE_TABLE, 'name,email\nNoor,noor@example.org\n');
    expect(
      await world.service.cancel(world.recruiter, {
        runId: checked.id,
        version: checked.version,
        idempotencyKey: newId(),
      }),
    ).toMatchObject({ __typename: 'ImportCancelled', run: { state: 'cancelled' } });
    await world.work.takeUp();
    expect(await world.count('import_row WHERE data IS NOT NULL')).toBe(0);
    expect(await world.check(GREENHOUSE, '{"candidates": [{"id": 1')).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('ends in the middle') as string,
    });
    expect(await world.check(CANDIDATE_TABLE, 'who,what\n1,2\n')).toMatchObject({
      state: 'failed',
    });
  });

  it('does not let a recruiter give roles, nor anybody make an admin, nor a conflicted person touch a candidate', async () => {
    const people = { source: 'csv', content: 'interviewers', format: 'csv' } as const;
    const table =
      'name,email,roles\nA B,a@example.org,recruiter\nC D,c@example.org,interviewer\nE F,e@example.org,admin\n';
    expect(tally(await world.check(people, table))).toEqual({ person: [1, 0, 0, 0, 2] });
    const admin = actorOf(await insertPerson(world.test.pool, 'Adil Admin', ['admin']), ['admin']);
    expect(tally(await world.check(people, table, admin))).toEqual({ person: [2, 0, 0, 0, 1] });
    const mine = 'name,email\nNoor,noor@example.org\n';
    await world.apply((await world.check(CANDIDATE_TABLE, mine)).id);
    await world.test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind, created_at)
       SELECT gen_random_uuid(), $1, id, 'relative', now() FROM candidate`,
      [world.recruiter.personId],
    );
    expect(tally(await world.check(CANDIDATE_TABLE, mine))).toEqual({ candidate: [0, 0, 0, 0, 1] });
    expect(tally(await world.check(CANDIDATE_TABLE, mine, admin))).toEqual({
      candidate: [0, 0, 1, 0, 0],
    });
  });

  it('puts questions into the bank and publishes a changed one as its next version', async () => {
    const questions = { source: 'csv', content: 'questions', format: 'csv' } as const;
    const table = (prompt: string): string =>
      `kind;topic;title;prompt;difficulty;key points\ncoding;text;Token windows;"${prompt}";medium;overlap|edges\nchess;x;Bad;y;z;\n`;
    const first = await world.apply((await world.check(questions, table('Split a\ndocument.'))).id);
    expect(tally(first)).toEqual({ question: [1, 0, 0, 0, 1] });
    await world.apply((await world.check(questions, table('Split it.'))).id);
    const { rows } = await world.test.pool.query(
      `SELECT v.number, v.body ->> 'prompt' AS prompt FROM content_version v ORDER BY v.number`,
    );
    expect(rows).toEqual([
      { number: 1, prompt: 'Split a\ndocument.' },
      { number: 2, prompt: 'Split it.' },
    ]);
  });
});
