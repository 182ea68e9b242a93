import { newId, type Actor } from '@debrief/server-kernel';
import { actorWith, testDatabase, type TestDatabase } from '@debrief/server-testing';
import { castPerson } from '@debrief/server-hiring/testing';
import { insertCandidate, insertJob } from './testing/ground.rows';
import { loadSmallContent, loopParts, type LoopParts } from './testing/loop.parts';

const key = () => newId();

describe('a loop', () => {
  let test: TestDatabase;
  let parts: LoopParts;
  let recruiter: Actor;
  let manager: Actor;
  let ines: Actor;
  let omar: Actor;
  let jobId: string;

  beforeAll(async () => {
    test = await testDatabase();
    parts = loopParts(test);
    await loadSmallContent(test);
    recruiter = await castPerson(test, 'Rhea Recruiter', 'recruiter');
    manager = await castPerson(test, 'Hedda Manager', 'hiring_manager');
    ines = await castPerson(test, 'Ines Farouq', 'interviewer');
    omar = await castPerson(test, 'Omar Lind', 'interviewer');
    jobId = await insertJob(test.pool, manager.personId);
    await test.pool.query(
      `INSERT INTO organisation (name, time_zone, working_hours) VALUES ('Acme', 'UTC', '[]')`,
    );
  });
  afterAll(() => test.drop());

  const started = async () => {
    const { applicationId, candidateId } = await insertCandidate(test.pool, jobId);
    const done = await parts.starting.start(recruiter, { applicationId, idempotencyKey: key() });
    if (done.__typename !== 'LoopStarted' || done.loop.__typename !== 'Loop')
      throw new Error(done.__typename);
    const rounds = await parts.reader.rounds(recruiter, [done.loop.id]);
    const roundIds = done.loop.stages.map((stage) =>
      (rounds.get(stage.id) ?? []).map((round) => round.id),
    );
    return { loop: done.loop, roundIds, applicationId, candidateId };
  };
  const assign = async (
    roundId: string | undefined,
    person: Actor,
    role: 'lead' | 'panelist' | 'shadow' = 'lead',
  ) => {
    const done = await parts.seats.assign(recruiter, {
      roundId: roundId ?? '',
      personId: person.personId,
      role,
      idempotencyKey: key(),
    });
    if (done.__typename !== 'SeatAssigned' || !('id' in done.seat))
      throw new Error(JSON.stringify(done));
    return done.seat;
  };
  const file = (seatId: string, loopId: string, person: Actor) =>
    test.uow.run({ actor: person, action: 'scorecard.submitted' }, async (tx) => {
      await parts.service.markSeatFiled(tx, { seatId, loopId, role: 'panelist' });
      tx.record({ subjectType: 'seat', subjectId: seatId, loopId });
      return { filed: true };
    });
  const seen = async (actor: Actor, loopId: string) => {
    const loop = await parts.reader.one(actor, loopId);
    if (loop.__typename !== 'Loop') throw new Error('not found');
    return loop;
  };
  const versionOf = async (loopId: string) =>
    (await seen(recruiter, loopId)).progress?.version ?? 0;
  const advance = async (actor: Actor, loopId: string, version?: number) =>
    parts.progress.advance(actor, {
      loopId,
      version: version ?? (await versionOf(loopId)),
      idempotencyKey: key(),
    });
  const contentVersion = async (loopId: string) =>
    (
      await test.db.readUnnamed<{ content_version: number }>(
        'SELECT content_version FROM loop WHERE id = $1',
        [loopId],
      )
    )[0]?.content_version ?? 0;

  describe('when started', () => {
    it('follows the latest blueprint, with the first stage open, and is the application’s current loop', async () => {
      const { loop, roundIds, applicationId } = await started();
      expect(loop).toMatchObject({
        blueprintTitle: 'Standard loop',
        blueprintVersion: 1,
        isMock: false,
        owedByMe: 0,
        seal: 'stage_complete',
      });
      expect(loop.stages.map((stage) => stage.name)).toEqual(['Phone screen', 'Onsite']);
      expect(loop.progress).toMatchObject({
        state: 'in_progress',
        currentStage: 0,
        version: 1,
        missingCount: 0,
      });
      expect(loop.progress?.stages.map((stage) => stage.state)).toEqual(['open', 'upcoming']);
      expect(roundIds.map((ids) => ids.length)).toEqual([1, 2]);
      const [row] = await test.db.readUnnamed(
        'SELECT current_loop_id FROM application WHERE id = $1',
        [applicationId],
      );
      expect(row).toEqual({ current_loop_id: loop.id });
    });

    it('stays one loop when the request is repeated, and refuses a second one that would run beside it', async () => {
      const { applicationId } = await insertCandidate(test.pool, jobId);
      const input = { applicationId, idempotencyKey: key() };
      const first = await parts.starting.start(recruiter, input);
      expect(await parts.starting.start(recruiter, input)).toEqual(first);
      expect(
        await parts.starting.start(recruiter, { ...input, idempotencyKey: key() }),
      ).toMatchObject({ __typename: 'TransitionProblem', from: 'running' });
    });

    it('runs beside the real one as a mock, without becoming the current loop or showing in the list', async () => {
      const { applicationId, loop } = await started();
      const mock = await parts.starting.start(recruiter, {
        applicationId,
        isMock: true,
        idempotencyKey: key(),
      });
      expect(mock).toMatchObject({ __typename: 'LoopStarted', loop: { isMock: true } });
      const [row] = await test.db.readUnnamed(
        'SELECT current_loop_id FROM application WHERE id = $1',
        [applicationId],
      );
      expect(row).toEqual({ current_loop_id: loop.id });
      const listed = (await parts.reader.list(recruiter, { first: 100 })).edges.map(
        ({ node }) => node,
      );
      expect(listed.some((one) => one.isMock)).toBe(false);
    });

    it('is refused alike for an unknown application and for one whose candidate is closed by conflict', async () => {
      const { applicationId, candidateId } = await insertCandidate(test.pool, jobId);
      await test.pool.query(
        `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
        [newId(), recruiter.personId, candidateId],
      );
      const barred = await parts.starting.start(recruiter, {
        applicationId,
        idempotencyKey: key(),
      });
      const unknown = await parts.starting.start(recruiter, {
        applicationId: newId(),
        idempotencyKey: key(),
      });
      expect(barred).toEqual(unknown);
      expect(barred).toMatchObject({ __typename: 'NotFoundProblem', subject: 'application' });
    });
  });

  describe('when advanced', () => {
    it('opens the next stage, and the debrief after the last', async () => {
      const { loop } = await started();
      const first = await advance(recruiter, loop.id);
      expect(first).toMatchObject({
        __typename: 'LoopAdvanced',
        loop: { progress: { state: 'in_progress', currentStage: 1, version: 2 } },
      });
      const second = await advance(manager, loop.id);
      expect(second).toMatchObject({
        loop: {
          progress: {
            state: 'debrief',
            currentStage: 1,
            stages: [{ state: 'passed' }, { state: 'passed' }],
          },
        },
      });
      expect(await advance(recruiter, loop.id)).toMatchObject({
        __typename: 'TransitionProblem',
        from: 'debrief',
      });
    });

    it('names who is missing on the open stage, shadows aside', async () => {
      const { loop, roundIds } = await started();
      await assign(roundIds[0]?.[0], ines);
      await assign(roundIds[0]?.[0], omar, 'shadow');
      const refused = await advance(recruiter, loop.id);
      expect(refused).toMatchObject({
        __typename: 'FeedbackMissingProblem',
        missing: [{ personName: 'Ines Farouq', roundName: 'Phone screen' }],
      });
      expect(refused.__typename === 'FeedbackMissingProblem' && refused.missing).toHaveLength(1);
      expect((await seen(recruiter, loop.id)).progress).toMatchObject({
        currentStage: 0,
        missingCount: 1,
      });
    });

    it('counts what is missing on a later stage only once that stage is open', async () => {
      const { loop, roundIds } = await started();
      await assign(roundIds[1]?.[0], ines);
      expect((await seen(recruiter, loop.id)).progress?.missingCount).toBe(0);
      await advance(recruiter, loop.id);
      expect((await seen(recruiter, loop.id)).progress?.missingCount).toBe(1);
    });

    it('is refused when somebody else was faster, and does nothing then', async () => {
      const { loop } = await started();
      await advance(recruiter, loop.id, 1);
      expect(await advance(recruiter, loop.id, 1)).toMatchObject({
        __typename: 'StaleVersionProblem',
        currentVersion: 2,
      });
      expect((await seen(recruiter, loop.id)).progress?.currentStage).toBe(1);
    });

    it('passes one stage when two people do it at the same time', async () => {
      const { loop } = await started();
      const both = await Promise.all([
        advance(recruiter, loop.id, 1),
        advance(manager, loop.id, 1),
      ]);
      expect(both.map((one) => one.__typename).sort()).toEqual([
        'LoopAdvanced',
        'StaleVersionProblem',
      ]);
    });

    it('is locked to somebody who owes, before any version or state is told', async () => {
      const { loop, roundIds } = await started();
      const seated = await castPerson(test, 'Rolf Recruiter', 'recruiter', 'interviewer');
      await assign(roundIds[1]?.[0], seated);
      for (const version of [1, 77]) {
        const locked = await advance(seated, loop.id, version);
        expect(locked).toMatchObject({
          __typename: 'FeedbackLocked',
          owed: [{ roundName: 'Coding' }],
        });
      }
    });

    it('looks unknown to interviewers, other hiring managers and the conflicted', async () => {
      const { loop, roundIds, candidateId } = await started();
      await assign(roundIds[0]?.[0], ines);
      const other = await castPerson(test, 'Other Manager', 'hiring_manager');
      const barred = await castPerson(test, 'Barred Recruiter', 'recruiter');
      await test.pool.query(
        `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'referrer')`,
        [newId(), barred.personId, candidateId],
      );
      for (const actor of [ines, other, barred, actorWith(['interviewer'])]) {
        const answers = [
          await advance(actor, loop.id, 1),
          await parts.progress.stop(actor, {
            loopId: loop.id,
            version: 1,
            reason: 'Why not',
            idempotencyKey: key(),
          }),
          await parts.earlyLooks.open(actor, {
            loopId: loop.id,
            reason: 'Why not',
            idempotencyKey: key(),
          }),
        ];
        expect(answers).toEqual(
          Array(3).fill(
            expect.objectContaining({ __typename: 'NotFoundProblem', subject: 'loop' }),
          ),
        );
      }
    });
  });

  describe('when stopped', () => {
    it('keeps the reason, calls off what is to come and lets everybody off', async () => {
      const { loop, roundIds } = await started();
      const seat = await assign(roundIds[1]?.[0], ines);
      const done = await parts.progress.stop(manager, {
        loopId: loop.id,
        version: 1,
        reason: ' Took another offer ',
        idempotencyKey: key(),
      });
      expect(done).toMatchObject({
        __typename: 'LoopStopped',
        loop: {
          progress: {
            state: 'stopped',
            stopReason: 'Took another offer',
            missingCount: 0,
            stages: [{ state: 'stopped' }, { state: 'stopped' }],
          },
        },
      });
      expect(await parts.reader.seat(recruiter, seat.id)).toMatchObject({ state: 'removed' });
      expect(await parts.ownWork.owedSeats(ines, loop.id)).toEqual([]);
      expect(await parts.reader.one(ines, loop.id)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
    });

    it('keeps on record who was on a round that was held, as excused', async () => {
      const { loop, roundIds } = await started();
      const roundId = roundIds[0]?.[0] ?? '';
      const seat = await assign(roundId, ines);
      await test.pool.query(
        `UPDATE round SET state = 'scheduled', starts_at = '2026-11-23T09:00:00Z', ends_at = '2026-11-23T09:45:00Z' WHERE id = $1`,
        [roundId],
      );
      await parts.progress.stop(manager, {
        loopId: loop.id,
        version: 1,
        reason: 'Position filled',
        idempotencyKey: key(),
      });
      expect(await parts.reader.seat(recruiter, seat.id)).toMatchObject({
        state: 'excused',
        reason: 'The loop was stopped.',
      });
    });

    it('takes no further change', async () => {
      const { loop, roundIds } = await started();
      await parts.progress.stop(recruiter, {
        loopId: loop.id,
        version: 1,
        reason: 'Position filled',
        idempotencyKey: key(),
      });
      expect(await advance(recruiter, loop.id)).toMatchObject({ __typename: 'LoopClosedProblem' });
      expect(
        await parts.progress.stop(recruiter, {
          loopId: loop.id,
          version: 2,
          reason: 'Again',
          idempotencyKey: key(),
        }),
      ).toMatchObject({ __typename: 'LoopClosedProblem' });
      expect(
        await parts.seats.assign(recruiter, {
          roundId: roundIds[0]?.[0] ?? '',
          personId: ines.personId,
          role: 'lead',
          idempotencyKey: key(),
        }),
      ).toMatchObject({ __typename: 'LoopClosedProblem' });
    });

    it.each([
      ['empty', '  ', 'REQUIRED'],
      ['unstorable', 'a\0b', 'INVALID_TEXT'],
      ['half a character', '\ud800', 'INVALID_TEXT'],
      ['endless', 'x'.repeat(2_001), 'TOO_LONG'],
    ])('is refused with a reason that is %s', async (_what, reason, code) => {
      const { loop } = await started();
      const done = await parts.progress.stop(recruiter, {
        loopId: loop.id,
        version: 1,
        reason,
        idempotencyKey: key(),
      });
      expect(done).toMatchObject({
        __typename: 'FieldProblems',
        fields: [{ path: 'reason', code }],
      });
    });
  });

  describe('when opened early', () => {
    it('shows what is filed to who gave a reason, and to nobody else', async () => {
      const { loop, roundIds } = await started();
      const seat = await assign(roundIds[0]?.[0], ines);
      await assign(roundIds[0]?.[0], omar, 'panelist');
      await file(seat.id, loop.id, ines);
      expect((await seen(recruiter, loop.id)).progress?.stages[0]?.readable).toBe(false);
      const opened = await parts.earlyLooks.open(recruiter, {
        loopId: loop.id,
        reason: 'Offer deadline today',
        idempotencyKey: key(),
      });
      expect(opened).toEqual({ __typename: 'EarlyLookOpened', at: test.clock.now() });
      expect((await seen(recruiter, loop.id)).progress?.stages[0]?.readable).toBe(true);
      expect((await seen(manager, loop.id)).progress?.stages[0]?.readable).toBe(false);
    });

    it('stays locked to somebody who owes', async () => {
      const { loop, roundIds } = await started();
      const seated = await castPerson(test, 'Runa Recruiter', 'recruiter');
      await assign(roundIds[1]?.[1], seated, 'shadow');
      expect(
        await parts.earlyLooks.open(seated, {
          loopId: loop.id,
          reason: 'Curious',
          idempotencyKey: key(),
        }),
      ).toMatchObject({ __typename: 'FeedbackLocked', owed: [{ roundName: 'System design' }] });
    });

    it('needs a reason, and is not for admins', async () => {
      const { loop } = await started();
      expect(
        await parts.earlyLooks.open(recruiter, {
          loopId: loop.id,
          reason: ' ',
          idempotencyKey: key(),
        }),
      ).toMatchObject({ __typename: 'FieldProblems' });
      const admin = await castPerson(test, 'Ada Admin', 'admin');
      expect(
        await parts.earlyLooks.open(admin, {
          loopId: loop.id,
          reason: 'Curious',
          idempotencyKey: key(),
        }),
      ).toMatchObject({ __typename: 'NotFoundProblem' });
    });
  });

  it('moves its content version with every change that a packet can show', async () => {
    const { loop, roundIds } = await started();
    const versions = [await contentVersion(loop.id)];
    const note = async () => versions.push(await contentVersion(loop.id));
    const seat = await assign(roundIds[0]?.[0], ines);
    await note();
    await file(seat.id, loop.id, ines);
    await note();
    await advance(recruiter, loop.id);
    await note();
    await parts.earlyLooks.open(recruiter, {
      loopId: loop.id,
      reason: 'Offer deadline',
      idempotencyKey: key(),
    });
    await note();
    expect(versions).toEqual([1, 2, 3, 4, 5]);
  });

  it('tells its history in plain words and without feedback', async () => {
    const { loop, roundIds } = await started();
    const seat = await assign(roundIds[0]?.[0], ines);
    await file(seat.id, loop.id, ines);
    await advance(recruiter, loop.id);
    const history = (await parts.reader.histories([loop.id])).get(loop.id) ?? [];
    expect(history.map(({ text, actorName }) => [text, actorName])).toEqual([
      ['Phone screen passed, Onsite opened', 'Rhea Recruiter'],
      ['Scorecard filed for Phone screen', 'Ines Farouq'],
      ['Ines Farouq put on Phone screen', 'Rhea Recruiter'],
      ['Loop started', 'Rhea Recruiter'],
    ]);
  });

  it('leaves one audit row and one event for each change', async () => {
    const { loop } = await started();
    await advance(recruiter, loop.id);
    const rows = await test.db.readUnnamed<{ action: string }>(
      `SELECT action FROM audit_event WHERE loop_id = $1 UNION ALL SELECT 'event ' || type FROM outbox WHERE payload->>'loopId' = $1::text ORDER BY 1`,
      [loop.id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'event loop.advanced',
      'event loop.started',
      'loop.advanced',
      'loop.started',
    ]);
  });
});
