import { newId, type Actor } from '@debrief/server-kernel';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import { castPerson } from '@debrief/server-hiring/testing';
import {
  insertCandidate,
  insertEmptyVersion,
  insertJob,
  insertPerson,
} from './testing/ground.rows';
import { loopParts, type LoopParts } from './testing/loop.parts';
import { insertLoop, type SeatRow } from './testing/loop.rows';

const key = () => newId();
const FILED = new Date('2026-11-21T10:00:00Z');
const AT = (hour: number) => new Date(`2026-12-01T${String(hour).padStart(2, '0')}:00:00Z`);

describe('a seat', () => {
  let test: TestDatabase;
  let parts: LoopParts;
  let recruiter: Actor;
  let manager: Actor;
  let jobId: string;
  let versionId: string;

  beforeAll(async () => {
    test = await testDatabase();
    parts = loopParts(test);
    recruiter = await castPerson(test, 'Rhea Recruiter', 'recruiter');
    manager = await castPerson(test, 'Hedda Manager', 'hiring_manager');
    jobId = await insertJob(test.pool, manager.personId);
    versionId = await insertEmptyVersion(test.pool);
  });
  afterAll(() => test.drop());

  const person = () => castPerson(test, 'Ines Farouq', 'interviewer');
  const loopWith = async (seats: readonly SeatRow[] = [], startsAt: Date | null = null) => {
    const candidate = await insertCandidate(test.pool, jobId);
    const ids = await insertLoop(test.pool, {
      ...candidate,
      jobId,
      versionId,
      stages: [
        { rounds: [{ seats, startsAt, name: 'Coding' }, { name: 'Design' }] },
        { rounds: [{}] },
        { rounds: [{}], state: 'passed' },
      ],
    });
    return {
      loopId: ids.loopId,
      candidateId: candidate.candidateId,
      roundIds: ids.roundIds.flat(),
      seatIds: ids.seatIds.flat(2),
    };
  };
  const assign = (
    actor: Actor,
    roundId: string | undefined,
    personId: string,
    role: 'lead' | 'panelist' = 'panelist',
  ) => parts.seats.assign(actor, { roundId: roundId ?? '', personId, role, idempotencyKey: key() });
  const remove = (actor: Actor, seatId: string | undefined, version = 1) =>
    parts.seats.remove(actor, { seatId: seatId ?? '', version, idempotencyKey: key() });
  const excuse = (
    actor: Actor,
    seatId: string | undefined,
    over: { version?: number; reason?: string; noShow?: boolean } = {},
  ) =>
    parts.seats.excuse(actor, {
      seatId: seatId ?? '',
      version: 1,
      reason: 'Ill',
      idempotencyKey: key(),
      ...over,
    });

  it('is given once, however often the request comes', async () => {
    const { roundIds, loopId } = await loopWith();
    const ines = await person();
    const input = {
      roundId: roundIds[0] ?? '',
      personId: ines.personId,
      role: 'lead' as const,
      idempotencyKey: key(),
    };
    const first = await parts.seats.assign(manager, input);
    expect(first).toMatchObject({
      __typename: 'SeatAssigned',
      seat: {
        role: 'lead',
        state: 'assigned',
        version: 1,
        mine: false,
        filedAt: null,
        person: { name: 'Ines Farouq' },
      },
    });
    expect(await parts.seats.assign(manager, input)).toEqual(first);
    expect(await parts.seats.assign(manager, { ...input, role: 'panelist' })).toMatchObject({
      __typename: 'IdempotencyMismatchProblem',
    });
    expect(await parts.ownWork.owedSeats(ines)).toMatchObject([{ loopId, roundName: 'Coding' }]);
  });

  it('cannot be given twice on one loop, unless the first was removed', async () => {
    const ines = await person();
    const { roundIds, seatIds } = await loopWith([{ personId: ines.personId }]);
    expect(await assign(recruiter, roundIds[1], ines.personId)).toMatchObject({
      __typename: 'FieldProblems',
      fields: [{ path: 'personId', code: 'ALREADY_SEATED' }],
    });
    await remove(recruiter, seatIds[0]);
    expect(await assign(recruiter, roundIds[1], ines.personId)).toMatchObject({
      __typename: 'SeatAssigned',
    });
  });

  it('is given once when two people put the same person on two rounds at the same time', async () => {
    const { roundIds } = await loopWith();
    const ines = await person();
    const both = await Promise.all([
      assign(recruiter, roundIds[0], ines.personId),
      assign(manager, roundIds[1], ines.personId),
    ]);
    expect(both.map((one) => one.__typename).sort()).toEqual(['FieldProblems', 'SeatAssigned']);
  });

  it('has one lead a round', async () => {
    const ines = await person();
    const { roundIds } = await loopWith([{ personId: ines.personId, role: 'lead' }]);
    expect(await assign(recruiter, roundIds[0], (await person()).personId, 'lead')).toMatchObject({
      fields: [{ path: 'role', code: 'LEAD_TAKEN' }],
    });
  });

  it('is refused to somebody with a conflict, who has left, or on a stage that is over', async () => {
    const { roundIds, candidateId } = await loopWith();
    const barred = await person();
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), barred.personId, candidateId],
    );
    const gone = await insertPerson(test.pool, 'Gone Already');
    await test.pool.query('UPDATE person SET active = false WHERE id = $1', [gone]);
    expect(await assign(recruiter, roundIds[0], barred.personId)).toMatchObject({
      fields: [
        { path: 'personId', code: 'CANNOT_SIT', message: 'Ines Farouq cannot sit on this loop.' },
      ],
    });
    expect(await assign(recruiter, roundIds[0], gone)).toMatchObject({
      fields: [{ path: 'personId', code: 'INACTIVE' }],
    });
    expect(await assign(recruiter, roundIds[3], (await person()).personId)).toMatchObject({
      fields: [{ path: 'roundId', code: 'STAGE_CLOSED' }],
    });
  });

  it('is refused when the person has another round at that time, with who and when', async () => {
    const ines = await person();
    await loopWith([{ personId: ines.personId }], AT(9));
    const { roundIds } = await loopWith([], new Date('2026-12-01T09:30:00Z'));
    expect(await assign(recruiter, roundIds[0], ines.personId)).toEqual(
      expect.objectContaining({
        __typename: 'SlotTakenProblem',
        personId: ines.personId,
        personName: 'Ines Farouq',
        startsAt: AT(9),
        endsAt: AT(10),
      }),
    );
    const { roundIds: after } = await loopWith([], AT(10));
    expect(await assign(recruiter, after[0], ines.personId)).toMatchObject({
      __typename: 'SeatAssigned',
    });
  });

  it('cannot be given, taken or excused by an interviewer, another hiring manager or somebody conflicted', async () => {
    const ines = await person();
    const { roundIds, seatIds, candidateId } = await loopWith([{ personId: ines.personId }]);
    const barred = await castPerson(test, 'Barred Recruiter', 'recruiter');
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'own_record')`,
      [newId(), barred.personId, candidateId],
    );
    for (const actor of [ines, barred, await castPerson(test, 'Other Manager', 'hiring_manager')]) {
      expect(await assign(actor, roundIds[1], actor.personId)).toMatchObject({
        __typename: 'NotFoundProblem',
        subject: 'round',
      });
      expect(await remove(actor, seatIds[0])).toMatchObject({
        __typename: 'NotFoundProblem',
        subject: 'seat',
      });
      expect(await excuse(actor, seatIds[0])).toMatchObject({
        __typename: 'NotFoundProblem',
        subject: 'seat',
      });
    }
    expect(await remove(recruiter, newId())).toEqual(await remove(barred, seatIds[0]));
    expect(await assign(recruiter, roundIds[0], newId())).toMatchObject({
      __typename: 'NotFoundProblem',
      subject: 'person',
    });
  });

  it('is removed under its version, frees the time and leaves the list', async () => {
    const ines = await person();
    const { roundIds, seatIds, loopId } = await loopWith([{ personId: ines.personId }], AT(14));
    expect(await remove(recruiter, seatIds[0], 9)).toMatchObject({
      __typename: 'StaleVersionProblem',
      currentVersion: 1,
    });
    expect(await remove(recruiter, seatIds[0])).toMatchObject({
      __typename: 'SeatChanged',
      seat: { state: 'removed', version: 2, dueAt: null },
    });
    expect(await assign(recruiter, roundIds[0], ines.personId)).toMatchObject({
      __typename: 'SeatAssigned',
    });
    const rounds = [...(await parts.reader.rounds(recruiter, [loopId])).values()].flat();
    expect(rounds.flatMap((round) => round.seats).map((seat) => seat.state)).toEqual(['assigned']);
  });

  it('is excused or noted as not there, with the reason on record, once', async () => {
    const [ines, omar] = [await person(), await person()];
    const { seatIds, loopId } = await loopWith([
      { personId: ines.personId },
      { personId: omar.personId },
    ]);
    expect(
      await excuse(recruiter, seatIds[0], { reason: ' Moved to another team ' }),
    ).toMatchObject({ seat: { state: 'excused', reason: 'Moved to another team', version: 2 } });
    expect(await excuse(recruiter, seatIds[1], { noShow: true })).toMatchObject({
      seat: { state: 'no_show' },
    });
    expect(await excuse(recruiter, seatIds[1], { version: 2 })).toMatchObject({
      fields: [{ path: 'seatId', code: 'NOT_ASSIGNED' }],
    });
    const loop = await parts.reader.one(recruiter, loopId);
    expect(loop).toMatchObject({ progress: { missingCount: 0 } });
  });

  it.each([
    ['empty', '', 'REQUIRED'],
    ['unstorable', 'a\0', 'INVALID_TEXT'],
    ['endless', 'x'.repeat(1_001), 'TOO_LONG'],
  ])('is not excused with a reason that is %s', async (_what, reason, code) => {
    const { seatIds } = await loopWith([{ personId: (await person()).personId }]);
    expect(await excuse(recruiter, seatIds[0], { reason })).toMatchObject({
      __typename: 'FieldProblems',
      fields: [{ path: 'reason', code }],
    });
  });

  it('stays when its scorecard is filed', async () => {
    const { seatIds } = await loopWith([{ personId: (await person()).personId, filedAt: FILED }]);
    expect(await remove(recruiter, seatIds[0])).toMatchObject({
      fields: [{ path: 'seatId', code: 'ALREADY_FILED' }],
    });
    expect(await excuse(recruiter, seatIds[0])).toMatchObject({
      fields: [{ path: 'seatId', code: 'ALREADY_FILED' }],
    });
  });

  it('is never given up by whoever sits on it, for that would lift the seal', async () => {
    const seated = await castPerson(test, 'Rolf Recruiter', 'recruiter');
    const { seatIds } = await loopWith([{ personId: seated.personId }]);
    expect(await remove(seated, seatIds[0])).toMatchObject({
      fields: [{ path: 'seatId', code: 'OWN_SEAT' }],
    });
    expect(await excuse(seated, seatIds[0])).toMatchObject({
      fields: [{ path: 'seatId', code: 'OWN_SEAT' }],
    });
    expect(await remove(recruiter, seatIds[0])).toMatchObject({ __typename: 'SeatChanged' });
  });

  it('tells a recruiter who owes nothing about others’ seats, filed or not', async () => {
    const seated = await castPerson(test, 'Runa Recruiter', 'recruiter');
    const [ines, omar] = [await person(), await person()];
    const { seatIds } = await loopWith([
      { personId: seated.personId },
      { personId: ines.personId, filedAt: FILED },
      { personId: omar.personId },
    ]);
    expect(await remove(seated, seatIds[1])).toEqual(await remove(seated, seatIds[2]));
    expect(await excuse(seated, seatIds[1])).toMatchObject({
      __typename: 'NotFoundProblem',
      subject: 'seat',
    });
    expect(await parts.reader.seat(seated, seatIds[1] ?? '')).toMatchObject({
      filedAt: null,
      dueAt: null,
      mine: false,
    });
  });

  it('tells a recruiter who owes nothing about stages either: whether one is over does not show', async () => {
    const seated = await castPerson(test, 'Rita Recruiter', 'recruiter');
    const { roundIds } = await loopWith([{ personId: seated.personId }]);
    const answers = [];
    for (const roundId of [roundIds[2], roundIds[3]])
      answers.push((await assign(seated, roundId, (await person()).personId)).__typename);
    expect(answers).toEqual(['SeatAssigned', 'SeatAssigned']);
  });

  it('makes the packet ready when the last one that owes is given up, once until another is given', async () => {
    const [ines, omar, shadow] = [await person(), await person(), await person()];
    const { loopId, roundIds, seatIds } = await loopWith([
      { personId: ines.personId, filedAt: FILED },
      { personId: omar.personId },
      { personId: shadow.personId, role: 'shadow' },
    ]);
    const ready = async () =>
      (
        await test.pool.query(
          `SELECT 1 FROM outbox WHERE type = 'packet.ready' AND payload->>'loopId' = $1`,
          [loopId],
        )
      ).rowCount;
    await excuse(recruiter, seatIds[1]);
    expect(await ready()).toBe(1);
    await remove(recruiter, seatIds[2]);
    expect(await ready()).toBe(1);
    const given = await assign(recruiter, roundIds[1], (await person()).personId);
    expect(await ready()).toBe(1);
    if (given.__typename !== 'SeatAssigned' || !('id' in given.seat)) throw new Error('not given');
    await remove(recruiter, given.seat.id);
    expect(await ready()).toBe(2);
  });

  it('makes no packet ready when nobody has filed', async () => {
    const { loopId, seatIds } = await loopWith([{ personId: (await person()).personId }]);
    await remove(recruiter, seatIds[0]);
    const told = await test.pool.query(`SELECT type FROM outbox WHERE payload->>'loopId' = $1`, [
      loopId,
    ]);
    expect(told.rows).toEqual([{ type: 'seat.removed' }]);
  });

  it('leaves an audit row and an event behind', async () => {
    const { roundIds, loopId } = await loopWith();
    const ines = await person();
    const done = await assign(recruiter, roundIds[0], ines.personId);
    const seatId = done.__typename === 'SeatAssigned' && 'id' in done.seat ? done.seat.id : '';
    await excuse(recruiter, seatId);
    const rows = await test.db.readUnnamed<{ what: string }>(
      `SELECT action || ' ' || subject_id AS what FROM audit_event WHERE loop_id = $1
       UNION ALL SELECT 'event ' || type || ' ' || (payload->>'seatId') FROM outbox WHERE payload->>'loopId' = $1::text ORDER BY 1`,
      [loopId],
    );
    expect(rows.map(({ what }) => what)).toEqual([
      `event seat.assigned ${seatId}`,
      `event seat.excused ${seatId}`,
      `seat.assigned ${seatId}`,
      `seat.excused ${seatId}`,
    ]);
  });
});
