import { AppError, countStatements, newId, type Actor } from '@debrief/server-kernel';
import { actorWith, testDatabase, type TestDatabase } from '@debrief/server-testing';
import { castPerson } from '@debrief/server-hiring/testing';
import { insertCandidate, insertEmptyVersion, insertJob } from './testing/ground.rows';
import { loopParts, type LoopParts } from './testing/loop.parts';
import { insertLoop, type LoopRow } from './testing/loop.rows';

const FILED = new Date('2026-11-21T10:00:00Z');
const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute));

describe('reading loops', () => {
  let test: TestDatabase;
  let parts: LoopParts;
  let recruiter: Actor;
  let versionId: string;

  beforeAll(async () => {
    test = await testDatabase();
    parts = loopParts(test);
    recruiter = await castPerson(test, 'Rhea Recruiter', 'recruiter');
    versionId = await insertEmptyVersion(test.pool);
    await test.pool.query(
      `INSERT INTO organisation (name, time_zone, working_hours, feedback_due_hours) VALUES ('Acme', 'UTC', '[]', 48)`,
    );
  });
  afterAll(() => test.drop());

  /** A job of its own, so that specs do not see each other's loops. */
  const place = async () => {
    const manager = await castPerson(test, 'Hedda Manager', 'hiring_manager');
    const jobId = await insertJob(test.pool, manager.personId);
    const add = async (over: Partial<LoopRow> = {}, name = 'Noor Haddad') => {
      const candidate = await insertCandidate(test.pool, jobId, name);
      const ids = await insertLoop(test.pool, {
        ...candidate,
        jobId,
        versionId,
        stages: [{ rounds: [{}] }],
        ...over,
      });
      return { ...ids, ...candidate };
    };
    return { manager, jobId, add };
  };
  const listed = async (actor: Actor, jobId: string, filter: object = {}) =>
    (await parts.reader.list(actor, { first: 100, filter: { jobId, ...filter } })).edges.map(
      ({ node }) => node.id,
    );

  it('lists what is open to the reader, last activity first', async () => {
    const { jobId, manager, add } = await place();
    const ines = await castPerson(test, 'Ines Farouq', 'interviewer');
    const older = await add({ lastActivityAt: at(1) });
    const newer = await add({
      lastActivityAt: at(2),
      stages: [{ rounds: [{ seats: [{ personId: ines.personId, filedAt: FILED }] }] }],
    });
    expect(await listed(recruiter, jobId)).toEqual([newer.loopId, older.loopId]);
    expect(await listed(manager, jobId)).toEqual([newer.loopId, older.loopId]);
    expect(await listed(ines, jobId)).toEqual([newer.loopId]);
    expect(await listed(actorWith(['interviewer', 'hiring_manager']), jobId)).toEqual([]);
  });

  it('leaves out loops on which the reader owes, mocks, and those closed by conflict; the owed ones are in the sealed list', async () => {
    const { jobId, add } = await place();
    const seated = await castPerson(test, 'Rolf Recruiter', 'recruiter');
    const owed = await add({
      stages: [{ rounds: [{ seats: [{ personId: seated.personId, role: 'shadow' }] }] }],
    });
    await add({ isMock: true });
    const barred = await add();
    const open = await add();
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), seated.personId, barred.candidateId],
    );
    expect(await listed(seated, jobId)).toEqual([open.loopId]);
    const sealed = (await parts.reader.sealed(seated, {})).edges.map(({ node }) => node);
    expect(sealed).toMatchObject([{ id: owed.loopId, progress: null, owedByMe: 1 }]);
    expect(await parts.reader.one(seated, barred.loopId)).toEqual(
      await parts.reader.one(seated, newId()),
    );
  });

  it('filters by state, stage, missing scorecards and part of the candidate’s name', async () => {
    const { jobId, add } = await place();
    const person = await castPerson(test, 'Omar Lind', 'interviewer');
    const debrief = await add({ state: 'debrief', currentStage: 1 }, 'Ada 100% Byron');
    const waiting = await add(
      { stages: [{ rounds: [{ seats: [{ personId: person.personId }] }] }] },
      'Alan Turing',
    );
    await test.uow.run({ actor: recruiter, action: 'loop.advanced' }, async (tx) => {
      await parts.service.recountMissing(tx, waiting.loopId);
      tx.record({ subjectType: 'loop', subjectId: waiting.loopId });
      return {};
    });
    expect(await listed(recruiter, jobId, { state: 'debrief' })).toEqual([debrief.loopId]);
    expect(await listed(recruiter, jobId, { stage: 1 })).toEqual([debrief.loopId]);
    expect(await listed(recruiter, jobId, { needsFeedback: true })).toEqual([waiting.loopId]);
    expect(await listed(recruiter, jobId, { needsFeedback: false })).toEqual([debrief.loopId]);
    expect(await listed(recruiter, jobId, { candidateName: 'tUR' })).toEqual([waiting.loopId]);
    expect(await listed(recruiter, jobId, { candidateName: '0%' })).toEqual([debrief.loopId]);
    expect(await listed(recruiter, jobId, { candidateName: '_' })).toEqual([]);
  });

  it('pages without losing or repeating one, also where activity is at the same microsecond', async () => {
    const { jobId, add } = await place();
    for (let index = 0; index < 7; index += 1) await add({ lastActivityAt: at(index % 2) });
    await test.pool.query(
      `UPDATE loop SET last_activity_at = last_activity_at + interval '7 microseconds' WHERE job_id = $1`,
      [jobId],
    );
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<LoopParts['reader']['list']>> = await parts.reader.list(
        recruiter,
        { first: 2, after, filter: { jobId } },
      );
      ids.push(...page.edges.map(({ node }) => node.id));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(ids).size).toBe(7);
    expect(ids).toEqual(await listed(recruiter, jobId));
  });

  it.each([1, 10, 25])('takes one statement for a page of %i', async (rows) => {
    const { jobId, add } = await place();
    for (let index = 0; index < rows; index += 1) await add();
    const { result, statements } = await countStatements(() =>
      parts.reader.list(recruiter, { first: rows, filter: { jobId } }),
    );
    expect([result.edges.length, statements]).toEqual([rows, 1]);
  });

  it.each([
    ['a page of 0', { first: 0 }],
    ['a page of 101', { first: 101 }],
    ['a foreign cursor', { after: 'bm9uZQ' }],
    [
      'a cursor with no instant',
      { after: Buffer.from(JSON.stringify(['soon', newId()])).toString('base64url') },
    ],
    ['a name with NUL', { filter: { candidateName: 'a\0' } }],
    ['a stage that no loop has', { filter: { stage: 2_147_483_648 } }],
  ])('refuses %s', async (_what, args) => {
    const refused = await parts.reader.list(recruiter, args).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AppError);
    expect(refused).toMatchObject({ category: 'bad_input' });
  });

  describe('of which the reader has a seat', () => {
    const seatedLoop = async (over: Partial<LoopRow> = {}) => {
      const { jobId, add } = await place();
      const ines = await castPerson(test, 'Ines Farouq', 'interviewer');
      const omar = await castPerson(test, 'Omar Lind', 'interviewer');
      const loop = await add({
        stages: [
          {
            rounds: [
              {
                name: 'Coding',
                startsAt: new Date('2026-11-23T09:00:00Z'),
                seats: [{ personId: ines.personId }, { personId: omar.personId }],
              },
              { seats: [] },
            ],
          },
        ],
        ...over,
      });
      return { jobId, ines, omar, ...loop, seats: loop.seatIds.flat(2) };
    };
    const file = (seatId: string | undefined) =>
      test.pool.query('UPDATE seat SET filed_at = $2 WHERE id = $1', [seatId, FILED]);
    const whole = async (actor: Actor, loopId: string) => {
      const loop = await parts.reader.one(actor, loopId);
      return { loop, rounds: [...(await parts.reader.rounds(actor, [loopId])).values()].flat() };
    };

    it('shows only their own seat and no progress while they owe', async () => {
      const { ines, loopId } = await seatedLoop();
      const { loop, rounds } = await whole(ines, loopId);
      expect(loop).toMatchObject({ progress: null, owedByMe: 1 });
      expect(rounds[0]).toMatchObject({
        otherSeats: 1,
        seats: [
          { mine: true, person: { name: 'Ines Farouq' }, dueAt: new Date('2026-11-25T10:00:00Z') },
        ],
      });
      expect(rounds[1]).toMatchObject({ otherSeats: 0, seats: [] });
    });

    it('does not change by a byte when somebody else files', async () => {
      const { ines, loopId, seats } = await seatedLoop();
      const look = async () =>
        JSON.stringify([
          await whole(ines, loopId),
          await parts.reader.sealed(ines, {}),
          await parts.ownWork.owedSeats(ines),
          await parts.ownWork.myRounds(ines),
          await parts.ownWork.sealedLoops(ines),
          await parts.ownWork.attention(ines),
          await parts.reader.seat(ines, seats[1] ?? ''),
          await parts.reader.locked(ines, loopId),
          await parts.reader.list(ines, {}),
        ]);
      const before = await look();
      await test.uow.run({ actor: recruiter, action: 'scorecard.submitted' }, async (tx) => {
        await parts.service.markSeatFiled(tx, { seatId: seats[1] ?? '', loopId, role: 'panelist' });
        tx.record({ subjectType: 'seat', subjectId: seats[1] ?? '', loopId });
        return {};
      });
      expect(await look()).toBe(before);
    });

    it('shows the panel and the progress once they have filed', async () => {
      const { ines, loopId, seats } = await seatedLoop();
      await file(seats[0]);
      const { loop, rounds } = await whole(ines, loopId);
      expect(loop).toMatchObject({
        owedByMe: 0,
        progress: { stages: [{ seats: 2, filed: 1, readable: false }] },
      });
      expect(new Map(rounds[0]?.seats.map((seat) => [seat.mine, seat.filedAt]))).toEqual(
        new Map([
          [true, FILED],
          [false, null],
        ]),
      );
    });

    it('tells their own work: rounds, owed scorecards and what opens the loop', async () => {
      const { ines, loopId, seats } = await seatedLoop();
      expect(await parts.ownWork.myRounds(ines)).toMatchObject([
        {
          seatId: seats[0],
          loopId,
          name: 'Coding',
          filed: false,
          candidate: { name: 'Noor Haddad' },
        },
      ]);
      expect(await parts.ownWork.owedSeats(ines)).toMatchObject([
        { seatId: seats[0], roundName: 'Coding', dueAt: new Date('2026-11-25T10:00:00Z') },
      ]);
      expect(await parts.ownWork.sealedLoops(ines)).toEqual([
        {
          loopId,
          candidateName: 'Noor Haddad',
          jobTitle: 'Applied AI engineer',
          opensWhen: expect.stringContaining('First file your scorecard for Coding.') as unknown,
        },
      ]);
      await file(seats[0]);
      expect(await parts.ownWork.owedSeats(ines)).toEqual([]);
      expect(await parts.ownWork.sealedLoops(ines)).toEqual([]);
    });

    it('gives the sheet of their own seat, and of nobody else’s', async () => {
      const { ines, omar, seats } = await seatedLoop();
      expect(await parts.reader.seatForScorecard(ines, seats[0] ?? '')).toMatchObject({
        seatId: seats[0],
        roundName: 'Coding',
        level: 'Senior',
        otherRounds: [{ name: 'Round 2' }],
        loopState: 'in_progress',
      });
      expect(await parts.reader.seatForScorecard(omar, seats[0] ?? '')).toBeNull();
      expect(await parts.reader.seatForScorecard(actorWith(['admin']), seats[0] ?? '')).toBeNull();
      expect(await parts.reader.seatForScorecard(ines, newId())).toBeNull();
    });
  });

  it('gives the packet its source in one statement', async () => {
    const { add, manager } = await place();
    const omar = await castPerson(test, 'Omar Lind', 'interviewer');
    const { loopId, roundIds, stageIds } = await add({
      stages: [
        {
          rounds: [
            {
              startsAt: at(0),
              seats: [
                { personId: omar.personId, state: 'excused' },
                { personId: manager.personId, state: 'removed' },
              ],
            },
          ],
        },
      ],
    });
    const { result, statements } = await countStatements(() => parts.reader.packetSource(loopId));
    expect(statements).toBe(1);
    expect(result).toMatchObject({
      loop: {
        id: loopId,
        contentVersion: 1,
        jobTitle: 'Applied AI engineer',
        candidate: { name: 'Noor Haddad', links: [] },
      },
      hiringManagerId: manager.personId,
      stages: [{ id: stageIds[0], position: 0 }],
      rounds: [
        {
          id: roundIds[0]?.[0],
          stageId: stageIds[0],
          startsAt: at(0),
          endsAt: at(60),
          rubricVersionId: versionId,
        },
      ],
      seats: [
        {
          personName: 'Omar Lind',
          state: 'excused',
          reason: 'Ill that day',
          dueAt: new Date(at(60).getTime() + 48 * 3_600_000),
        },
      ],
      earlyLooks: [],
    });
    expect(result?.seats).toHaveLength(1);
    expect(await parts.reader.packetSource(newId())).toBeNull();
  });

  it('says what waits for whoever runs the loops, and nothing to anybody else', async () => {
    const { add, manager } = await place();
    const omar = await castPerson(test, 'Omar Lind', 'interviewer');
    await add({ stages: [{ rounds: [{ name: 'Coding' }] }] }, 'A. Empty');
    await add(
      { stages: [{ rounds: [{ name: 'Coding', seats: [{ personId: omar.personId }] }] }] },
      'B. Unscheduled',
    );
    await add(
      {
        stages: [
          { rounds: [{ name: 'Coding', startsAt: at(0), seats: [{ personId: omar.personId }] }] },
        ],
      },
      'C. Late',
    );
    await add(
      {
        stages: [
          { rounds: [{ name: 'Coding', seats: [{ personId: omar.personId, filedAt: FILED }] }] },
        ],
      },
      'D. Complete',
    );
    await add({ state: 'debrief', stages: [{ rounds: [{}], state: 'passed' }] }, 'E. Debrief');
    await add(
      { stages: [{ rounds: [{ name: 'Coding', seats: [{ personId: manager.personId }] }] }] },
      'F. Own',
    );
    const items = await parts.ownWork.attention(manager);
    expect(items.map((item) => `${item.candidateName}: ${item.kind}: ${item.text}`).sort()).toEqual(
      [
        'A. Empty: seat_to_fill: Nobody assesses Coding yet.',
        'B. Unscheduled: round_to_schedule: Coding has no time yet.',
        'C. Late: scorecard_late: Omar Lind’s scorecard for Coding is late.',
        'D. Complete: stage_to_advance: Everyone has filed for Stage 1: pass it, or stop the loop.',
        'E. Debrief: decision_due: All stages are passed: a decision is due.',
      ],
    );
    expect(await parts.ownWork.attention(omar)).toEqual([]);
    expect(
      await parts.ownWork.attention(await castPerson(test, 'Other Manager', 'hiring_manager')),
    ).toEqual([]);
  });
});
