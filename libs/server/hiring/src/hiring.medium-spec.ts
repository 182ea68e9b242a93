import { ContentLoader, ContentReader, ContentRepository } from '@debrief/server-blueprint';
import { SMALL_CONTENT } from '@debrief/server-blueprint/testing';
import { newId, type Actor } from '@debrief/server-kernel';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import { castPerson, hiringParts, type HiringParts } from './testing';

const key = () => newId();

describe('hiring', () => {
  const clock = new FixedClock(new Date('2026-11-24T09:00:00Z'));
  let test: TestDatabase;
  let parts: HiringParts;
  let recruiter: Actor;
  let manager: Actor;
  let other: Actor;
  let admin: Actor;

  beforeAll(async () => {
    test = await testDatabase(clock);
    const content = new ContentRepository(test.db);
    await test.uow.run({ actor: null, action: 'content.loaded' }, (tx) =>
      new ContentLoader(content).loadStarterContent(tx, SMALL_CONTENT),
    );
    parts = hiringParts(test, new ContentReader(content));
    recruiter = await castPerson(test, 'Rhea Recruiter', 'recruiter');
    manager = await castPerson(test, 'Hedda Manager', 'hiring_manager');
    other = await castPerson(test, 'Other Manager', 'hiring_manager');
    admin = await castPerson(test, 'Ada Admin', 'admin');
  });
  afterAll(() => test.drop());

  const jobInput = (over: object = {}) => ({
    title: 'Applied AI engineer',
    department: 'Search',
    level: 'Senior',
    pattern: 'standard' as const,
    blueprintKey: 'standard',
    hiringManagerId: manager.personId,
    recruiterIds: [recruiter.personId],
    idempotencyKey: key(),
    ...over,
  });
  const makeJob = async (over: object = {}) => {
    clock.advanceMinutes(1);
    const done = await parts.jobs.create(recruiter, jobInput(over));
    if (done.__typename !== 'JobSaved' || done.job.__typename !== 'Job')
      throw new Error(JSON.stringify(done));
    return done.job;
  };
  const candidateInput = (jobId: string, over: object = {}) => ({
    name: 'Noor Haddad',
    email: `${newId()}@example.org`,
    timeZone: 'Africa/Tunis',
    jobId,
    payExpectation: '70 000',
    privateNotes: 'Second child in May',
    idempotencyKey: key(),
    ...over,
  });
  const add = async (jobId: string, over: object = {}) => {
    clock.advanceMinutes(1);
    const done = await parts.candidates.add(recruiter, candidateInput(jobId, over));
    if (done.__typename !== 'CandidateAdded') throw new Error(JSON.stringify(done));
    return done;
  };
  const conflict = (actor: Actor, personId: string, candidateId: string) =>
    parts.candidates.declareConflict(actor, {
      personId,
      candidateId,
      kind: 'referrer',
      idempotencyKey: key(),
    });
  const audits = async (action: string, subjectId: string) =>
    (
      await test.db.readUnnamed<{ n: number }>(
        'SELECT count(*)::int AS n FROM audit_event WHERE action = $1 AND subject_id = $2',
        [action, subjectId],
      )
    )[0]?.n;

  describe('a job', () => {
    it('is opened once, with its people, and recorded', async () => {
      const input = jobInput({ title: '  Applied AI engineer ' });
      const done = await parts.jobs.create(manager, input);
      expect(done).toMatchObject({
        job: {
          title: 'Applied AI engineer',
          open: true,
          version: 1,
          hiringManager: { name: 'Hedda Manager' },
          recruiters: [{ name: 'Rhea Recruiter' }],
        },
      });
      expect(await parts.jobs.create(manager, input)).toEqual(done);
      expect(
        done.__typename === 'JobSaved' &&
          'id' in done.job &&
          (await audits('job.created', done.job.id)),
      ).toBe(1);
    });

    it('is refused with every problem at once', async () => {
      const done = await parts.jobs.create(
        recruiter,
        jobInput({
          title: ' ',
          department: 'a\0b',
          level: 'x'.repeat(101),
          blueprintKey: 'nowhere',
          hiringManagerId: recruiter.personId,
          recruiterIds: [manager.personId, newId()],
        }),
      );
      expect(done).toMatchObject({ __typename: 'FieldProblems' });
      expect(
        done.__typename === 'FieldProblems' &&
          done.fields.map(({ path, code }) => `${path} ${code}`),
      ).toEqual([
        'title REQUIRED',
        'department INVALID_TEXT',
        'level TOO_LONG',
        'hiringManagerId NOT_ELIGIBLE',
        'recruiterIds.0 NOT_ELIGIBLE',
        'recruiterIds.1 NOT_ELIGIBLE',
        'blueprintKey UNKNOWN',
      ]);
    });

    it('is refused with somebody who has left, but keeps whoever was in place before', async () => {
      const leaving = await castPerson(test, 'Leaving Recruiter', 'recruiter');
      const job = await makeJob({ recruiterIds: [leaving.personId] });
      await test.pool.query('UPDATE person SET active = false WHERE id = $1', [leaving.personId]);
      expect(
        await parts.jobs.create(recruiter, jobInput({ recruiterIds: [leaving.personId] })),
      ).toMatchObject({ fields: [{ path: 'recruiterIds.0' }] });
      expect(
        await parts.jobs.update(recruiter, {
          id: job.id,
          version: 1,
          title: 'Renamed',
          idempotencyKey: key(),
        }),
      ).toMatchObject({ job: { title: 'Renamed', version: 2 } });
    });

    it('changes under its version only, and only where something was given', async () => {
      const job = await makeJob();
      const change = { id: job.id, version: 1, open: false, level: null, idempotencyKey: key() };
      expect(await parts.jobs.update(manager, change)).toMatchObject({
        job: { open: false, level: 'Senior', version: 2 },
      });
      expect(
        await parts.jobs.update(recruiter, { ...change, idempotencyKey: key() }),
      ).toMatchObject({ __typename: 'StaleVersionProblem', currentVersion: 2 });
    });

    it('is not changed by another hiring manager: that looks like an unknown job', async () => {
      const job = await makeJob();
      const take = { version: 1, hiringManagerId: other.personId };
      const refused = await parts.jobs.update(other, {
        ...take,
        id: job.id,
        idempotencyKey: key(),
      });
      expect(refused).toEqual(
        await parts.jobs.update(recruiter, { ...take, id: newId(), idempotencyKey: key() }),
      );
      expect(refused).toMatchObject({ __typename: 'NotFoundProblem', subject: 'job' });
    });

    it('is listed newest first, open or closed or both, page by page', async () => {
      const [first, second] = [await makeJob(), await makeJob()];
      await parts.jobs.update(recruiter, {
        id: first.id,
        version: 1,
        open: false,
        idempotencyKey: key(),
      });
      const ids = async (args: object) =>
        (await parts.jobReader.list(other, args)).edges.map(({ node }) => node.id);
      expect(await ids({ first: 100, open: true })).toContain(second.id);
      expect(await ids({ first: 100, open: true })).not.toContain(first.id);
      const page = await parts.jobReader.list(other, { first: 1 });
      expect([
        page.edges[0]?.node.id,
        ...(await ids({ first: 1, after: page.pageInfo.endCursor })),
      ]).toEqual([second.id, first.id]);
    });
  });

  describe('a candidate', () => {
    it('is added with application and restricted facts in one go', async () => {
      const job = await makeJob();
      const done = await add(job.id, {
        email: ' Noor@Example.ORG ',
        links: ['https://noor.example'],
      });
      expect(done).toMatchObject({
        candidate: {
          name: 'Noor Haddad',
          email: 'noor@example.org',
          links: ['https://noor.example'],
        },
        application: { job: { id: job.id }, currentLoopId: null },
      });
      expect(await parts.restricted.notes(recruiter, [done.candidate.id])).toEqual(
        new Map([[done.candidate.id, 'Second child in May']]),
      );
      expect(await parts.restricted.pay(recruiter, [done.application.id])).toEqual(
        new Map([[done.application.id, '70 000']]),
      );
    });

    it('is added once when the same request comes many times at once, and once when two people type the same address', async () => {
      const job = await makeJob();
      const input = candidateInput(job.id);
      const same = await Promise.all(
        Array.from({ length: 8 }, () => parts.candidates.add(recruiter, input)),
      );
      expect(
        new Set(
          same.map((one) =>
            one.__typename === 'CandidateAdded' ? one.application.id : one.__typename,
          ),
        ).size,
      ).toBe(1);
      const email = `${newId()}@example.org`;
      const both = await Promise.all(
        [recruiter, admin].map((actor) =>
          parts.candidates.add(actor, candidateInput(job.id, { email })),
        ),
      );
      expect(both.map((one) => one.__typename).sort()).toEqual(['CandidateAdded', 'FieldProblems']);
    });

    it('is found again by the address, and applies for another job as the same person', async () => {
      const [job, another] = [await makeJob(), await makeJob()];
      const first = await add(job.id, { email: 'again@example.org' });
      const second = await add(another.id, {
        email: 'AGAIN@example.org',
        name: 'Another Name',
        privateNotes: 'Moves to Lisbon',
      });
      expect(second.candidate).toMatchObject({ id: first.candidate.id, name: 'Noor Haddad' });
      expect(
        (await parts.restricted.notes(admin, [first.candidate.id])).get(first.candidate.id),
      ).toBe('Second child in May\n\nMoves to Lisbon');
      expect(
        (await parts.candidateReader.applicationsOf([first.candidate.id])).get(first.candidate.id),
      ).toHaveLength(2);
    });

    it('cannot apply twice for one job while the first application is not decided', async () => {
      const job = await makeJob();
      const { candidate } = await add(job.id);
      expect(
        await parts.candidates.add(recruiter, candidateInput(job.id, { email: candidate.email })),
      ).toMatchObject({ fields: [{ path: 'email', code: 'ALREADY_APPLIED' }] });
    });

    it('is refused with every problem at once, for a closed job, and for one that is not there', async () => {
      const job = await makeJob();
      const done = await parts.candidates.add(
        recruiter,
        candidateInput(job.id, {
          name: '\ud800',
          email: 'nobody',
          timeZone: 'Mars/Base',
          links: ['javascript:alert(1)'],
          source: 'x'.repeat(201),
          privateNotes: 'a\0',
        }),
      );
      expect(
        done.__typename === 'FieldProblems' &&
          done.fields.map(({ path, code }) => `${path} ${code}`),
      ).toEqual([
        'name INVALID_TEXT',
        'email INVALID_EMAIL',
        'timeZone UNKNOWN_TIME_ZONE',
        'links.0 INVALID_LINK',
        'source TOO_LONG',
        'privateNotes INVALID_TEXT',
      ]);
      await parts.jobs.update(recruiter, {
        id: job.id,
        version: 1,
        open: false,
        idempotencyKey: key(),
      });
      expect(await parts.candidates.add(recruiter, candidateInput(job.id))).toMatchObject({
        fields: [{ path: 'jobId', code: 'JOB_CLOSED' }],
      });
      expect(await parts.candidates.add(recruiter, candidateInput(newId()))).toMatchObject({
        __typename: 'NotFoundProblem',
        subject: 'job',
      });
    });

    it('is read by recruiters, admins and the manager of the job, and by nobody else', async () => {
      const { candidate } = await add((await makeJob()).id, { name: 'Zofia Only' });
      const listed = async (actor: Actor) =>
        (await parts.candidateReader.list(actor, { search: 'zofia o' })).edges.length;
      for (const actor of [recruiter, admin, manager]) {
        expect(await parts.candidateReader.one(actor, candidate.id)).toMatchObject({
          name: 'Zofia Only',
        });
        expect(await listed(actor)).toBe(1);
      }
      const ines = await castPerson(test, 'Ines Farouq', 'interviewer');
      for (const actor of [other, ines]) {
        expect(await parts.candidateReader.one(actor, candidate.id)).toEqual(
          await parts.candidateReader.one(recruiter, newId()),
        );
        expect(await listed(actor)).toBe(0);
      }
    });

    it('is searched for by part of name or address as typed, and listed page by page', async () => {
      const job = await makeJob();
      for (const name of ['Page One', 'Page Two', 'Page 100%']) await add(job.id, { name });
      const found = async (search: string) =>
        (await parts.candidateReader.list(recruiter, { search })).edges.map(
          ({ node }) => node.name,
        );
      expect(await found('00%')).toEqual(['Page 100%']);
      const first = await parts.candidateReader.list(recruiter, { search: 'page ', first: 2 });
      const rest = await parts.candidateReader.list(recruiter, {
        search: 'page ',
        first: 2,
        after: first.pageInfo.endCursor,
      });
      expect([...first.edges, ...rest.edges].map(({ node }) => node.name)).toEqual([
        'Page 100%',
        'Page Two',
        'Page One',
      ]);
      await expect(parts.candidateReader.list(recruiter, { search: 'a\0' })).rejects.toMatchObject({
        category: 'bad_input',
      });
    });
  });

  describe('a conflict of interest', () => {
    it('makes the candidate unknown to who has it, everywhere', async () => {
      const job = await makeJob();
      const { candidate, application } = await add(job.id, { name: 'Barbara Barred' });
      expect(await conflict(manager, recruiter.personId, candidate.id)).toMatchObject({
        __typename: 'ConflictDeclared',
        conflict: { kind: 'referrer', person: { name: 'Rhea Recruiter' } },
      });
      expect(await parts.candidateReader.one(recruiter, candidate.id)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
      expect(
        (await parts.candidateReader.list(recruiter, { search: 'Barbara Barred' })).edges,
      ).toEqual([]);
      expect((await parts.restricted.notes(recruiter, [candidate.id])).size).toBe(0);
      expect((await parts.restricted.pay(recruiter, [application.id])).size).toBe(0);
      expect(
        await parts.candidates.add(
          recruiter,
          candidateInput((await makeJob()).id, { email: candidate.email }),
        ),
      ).toMatchObject({ __typename: 'NotFoundProblem' });
      expect(await conflict(recruiter, manager.personId, candidate.id)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
      expect(await parts.candidateReader.one(manager, candidate.id)).toMatchObject({
        name: 'Barbara Barred',
      });
    });

    it('is on record once, and names nobody unknown', async () => {
      const { candidate } = await add((await makeJob()).id);
      const first = await conflict(admin, other.personId, candidate.id);
      expect(await conflict(admin, other.personId, candidate.id)).toEqual(first);
      expect(await conflict(admin, newId(), candidate.id)).toMatchObject({
        __typename: 'NotFoundProblem',
        subject: 'person',
      });
      expect(await conflict(admin, other.personId, newId())).toMatchObject({
        __typename: 'NotFoundProblem',
        subject: 'candidate',
      });
      expect(await conflict(other, manager.personId, candidate.id)).toMatchObject({
        __typename: 'NotFoundProblem',
        subject: 'candidate',
      });
    });
  });

  describe('restricted facts', () => {
    it('are read by recruiters, admins and this job’s manager, and each reading is recorded', async () => {
      const { candidate, application } = await add((await makeJob()).id);
      for (const actor of [recruiter, admin, manager]) {
        expect((await parts.restricted.notes(actor, [candidate.id])).size).toBe(1);
        expect((await parts.restricted.pay(actor, [application.id])).size).toBe(1);
      }
      expect(await audits('restricted.viewed', candidate.id)).toBe(3);
      expect(await audits('restricted.viewed', application.id)).toBe(3);
    });

    it('are not read by interviewers or the manager of another job, and nothing is recorded then', async () => {
      const { candidate, application } = await add((await makeJob()).id);
      for (const actor of [other, await castPerson(test, 'Ines Farouq', 'interviewer')]) {
        expect((await parts.restricted.notes(actor, [candidate.id])).size).toBe(0);
        expect((await parts.restricted.pay(actor, [application.id])).size).toBe(0);
      }
      expect(await audits('restricted.viewed', candidate.id)).toBe(0);
    });

    it('of one application do not open to who manages another job of the same candidate', async () => {
      const first = await add((await makeJob()).id, { email: 'both@example.org' });
      const second = await add((await makeJob({ hiringManagerId: other.personId })).id, {
        email: 'both@example.org',
      });
      expect([
        ...(
          await parts.restricted.pay(other, [first.application.id, second.application.id])
        ).keys(),
      ]).toEqual([second.application.id]);
    });
  });
});
