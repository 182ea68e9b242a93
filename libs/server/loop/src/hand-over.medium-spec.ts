import { newId, type Actor } from '@debrief/server-kernel';
import { castPerson } from '@debrief/server-hiring/testing';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import {
  insertCandidate,
  insertEmptyVersion,
  insertJob,
  insertPerson,
} from './testing/ground.rows';
import { loopParts, type LoopParts } from './testing/loop.parts';
import { insertLoop, type LoopRow, type SeatRow } from './testing/loop.rows';

const NOW = new Date('2026-11-24T09:00:00Z');
const FILED = new Date('2026-11-21T10:00:00Z');
const TOMORROW = new Date('2026-11-25T09:00:00Z');
const YESTERDAY = new Date('2026-11-23T09:00:00Z');

describe('handing a seat over', () => {
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

  const person = (name = 'Ines Farouq') => castPerson(test, name, 'interviewer');
  const loopWith = async (
    seats: readonly SeatRow[],
    startsAt: Date | null = null,
    over: Partial<LoopRow> = {},
  ) => {
    const candidate = await insertCandidate(test.pool, jobId);
    const ids = await insertLoop(test.pool, {
      ...candidate,
      jobId,
      versionId,
      stages: [{ rounds: [{ seats, startsAt, name: 'Coding' }, { name: 'Design' }] }],
      ...over,
    });
    return {
      loopId: ids.loopId,
      candidateId: candidate.candidateId,
      roundIds: ids.roundIds.flat(),
      seatIds: ids.seatIds.flat(2),
    };
  };
  const hand = (
    actor: Actor,
    seatId: string | undefined,
    to: string,
    over: { version?: number; reason?: string } = {},
  ) =>
    parts.handOvers.handOver(actor, {
      seatId: seatId ?? '',
      personId: to,
      version: 1,
      reason: 'On leave',
      idempotencyKey: newId(),
      ...over,
    });
  const seatOf = async (seatId: string | undefined) =>
    (
      await test.db.readUnnamed<{
        state: string;
        reason: string | null;
        role: string;
        version: number;
      }>('SELECT state, reason, role, version FROM seat WHERE id = $1', [seatId])
    )[0];
  const newSeatOf = (done: Awaited<ReturnType<typeof hand>>): string =>
    done.__typename === 'SeatHandedOver' && 'id' in done.seat ? done.seat.id : '';

  it('puts another person in the same role, takes the old one off, and moves the time along', async () => {
    const [ines, omar] = [await person(), await person('Omar Lind')];
    const { seatIds } = await loopWith([{ personId: ines.personId, role: 'lead' }], TOMORROW);
    const done = await hand(manager, seatIds[0], omar.personId);
    expect(done).toMatchObject({
      __typename: 'SeatHandedOver',
      seat: { role: 'lead', state: 'assigned', person: { name: 'Omar Lind' }, filedAt: null },
    });
    expect(await seatOf(seatIds[0])).toMatchObject({ state: 'removed', version: 2 });
    const [during] = await test.db.readUnnamed<{ starts: Date }>(
      'SELECT lower(during) AS starts FROM seat WHERE id = $1',
      [newSeatOf(done)],
    );
    expect(during?.starts).toEqual(TOMORROW);
  });

  it('excuses the old one, with the reason, once the round has begun', async () => {
    const [ines, omar] = [await person(), await person('Omar Lind')];
    for (const [startsAt, state] of [
      [NOW, 'excused'],
      [YESTERDAY, 'excused'],
      [new Date(NOW.getTime() + 1), 'removed'],
    ] as const) {
      const { seatIds } = await loopWith([{ personId: ines.personId }], startsAt);
      await hand(recruiter, seatIds[0], omar.personId, { reason: ' Fell ill ' });
      expect(await seatOf(seatIds[0])).toMatchObject({ state, reason: 'Fell ill' });
      await test.pool.query(`UPDATE seat SET during = NULL, state = 'removed'`);
    }
  });

  it('happens once, however often the request comes', async () => {
    const [ines, omar] = [await person(), await person('Omar Lind')];
    const { seatIds, loopId } = await loopWith([{ personId: ines.personId }]);
    const input = {
      seatId: seatIds[0] ?? '',
      version: 1,
      personId: omar.personId,
      reason: 'On leave',
      idempotencyKey: newId(),
    };
    const first = await parts.handOvers.handOver(recruiter, input);
    expect(await parts.handOvers.handOver(recruiter, input)).toEqual(first);
    expect(await parts.handOvers.handOver(recruiter, { ...input, reason: 'Other' })).toMatchObject({
      __typename: 'IdempotencyMismatchProblem',
    });
    const rows = await test.db.readUnnamed<{ what: string }>(
      `SELECT action || ' ' || subject_id AS what FROM audit_event WHERE loop_id = $1
       UNION ALL SELECT type || ' ' || (payload->>'seatId') FROM outbox WHERE payload->>'loopId' = $1::text ORDER BY 1`,
      [loopId],
    );
    expect(rows.map(({ what }) => what)).toEqual([
      `seat.assigned ${newSeatOf(first)}`,
      `seat.handed_over ${seatIds[0]}`,
      `seat.removed ${seatIds[0]}`,
      `seat.replaced ${seatIds[0]}`,
    ]);
  });

  it('archives the draft for its author: the new one sees nothing of it and begins sealed', async () => {
    const [ines, omar] = [await person(), await person('Omar Lind')];
    const other = await person('Ulla Berg');
    const { seatIds, loopId } = await loopWith(
      [{ personId: ines.personId }, { personId: other.personId, filedAt: FILED }],
      YESTERDAY,
    );
    await test.pool.query(
      `INSERT INTO scorecard_draft (seat_id, person_id, body) VALUES ($1, $2, '{"summary":"mine"}')`,
      [seatIds[0], ines.personId],
    );
    const newSeat = newSeatOf(await hand(recruiter, seatIds[0], omar.personId));
    const drafts = await test.db.readUnnamed(
      'SELECT seat_id, person_id, why FROM archived_draft UNION ALL SELECT seat_id, person_id, NULL FROM scorecard_draft',
    );
    expect(drafts).toEqual([{ seat_id: seatIds[0], person_id: ines.personId, why: 'handed_over' }]);
    expect(await parts.reader.seatForScorecard(omar, seatIds[0] ?? '')).toBeNull();
    expect(await parts.reader.seatForScorecard(omar, newSeat)).toMatchObject({ seatId: newSeat });
    expect(await parts.reader.one(omar, loopId)).toMatchObject({ progress: null });
    const rounds = [...(await parts.reader.rounds(omar, [loopId])).values()].flat();
    expect(rounds.flatMap((round) => round.seats).map((seat) => seat.id)).toEqual([newSeat]);
  });

  it('promotes a shadow of the round, who keeps the seat and the notes on it', async () => {
    const [ines, shadow] = [await person(), await person('Omar Lind')];
    const { seatIds } = await loopWith(
      [
        { personId: ines.personId, role: 'lead' },
        { personId: shadow.personId, role: 'shadow' },
      ],
      YESTERDAY,
    );
    expect(await hand(recruiter, seatIds[0], shadow.personId)).toMatchObject({
      seat: { id: seatIds[1], role: 'lead', version: 2 },
    });
    expect(await seatOf(seatIds[0])).toMatchObject({ state: 'excused' });
    const seats = await test.db.readUnnamed(
      'SELECT 1 FROM seat WHERE loop_id = (SELECT loop_id FROM seat WHERE id = $1)',
      [seatIds[0]],
    );
    expect(seats).toHaveLength(2);
  });

  it('is refused to somebody with another seat on the loop, a filed shadow, or the holder', async () => {
    const [ines, panel, shadow, filed] = [
      await person(),
      await person(),
      await person(),
      await person(),
    ];
    const { seatIds } = await loopWith([
      { personId: ines.personId, role: 'lead' },
      { personId: panel.personId },
      { personId: shadow.personId, role: 'shadow' },
      { personId: filed.personId, role: 'shadow', filedAt: FILED },
    ]);
    const refused = (code: string) => ({
      __typename: 'FieldProblems',
      fields: [expect.objectContaining({ path: 'personId', code })],
    });
    expect(await hand(recruiter, seatIds[0], panel.personId)).toMatchObject(
      refused('ALREADY_SEATED'),
    );
    expect(await hand(recruiter, seatIds[0], filed.personId)).toMatchObject(
      refused('ALREADY_SEATED'),
    );
    expect(await hand(recruiter, seatIds[0], ines.personId)).toMatchObject(refused('SAME_PERSON'));
    // A shadow's seat is nothing to be promoted to.
    const { seatIds: shadows } = await loopWith([
      { personId: ines.personId, role: 'shadow' },
      { personId: shadow.personId, role: 'shadow' },
    ]);
    expect(await hand(recruiter, shadows[0], shadow.personId)).toMatchObject(
      refused('ALREADY_SEATED'),
    );
  });

  it('is refused to somebody with a conflict, who has left, or is unknown', async () => {
    const ines = await person();
    const { seatIds, candidateId } = await loopWith([{ personId: ines.personId }]);
    const barred = await person('Barred Person');
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), barred.personId, candidateId],
    );
    const gone = await insertPerson(test.pool, 'Gone Already');
    await test.pool.query('UPDATE person SET active = false WHERE id = $1', [gone]);
    expect(await hand(recruiter, seatIds[0], barred.personId)).toMatchObject({
      fields: [{ path: 'personId', code: 'CANNOT_SIT' }],
    });
    expect(await hand(recruiter, seatIds[0], gone)).toMatchObject({
      fields: [{ path: 'personId', code: 'INACTIVE' }],
    });
    expect(await hand(recruiter, seatIds[0], newId())).toMatchObject({
      __typename: 'NotFoundProblem',
      subject: 'person',
    });
    expect(await seatOf(seatIds[0])).toMatchObject({ state: 'assigned', version: 1 });
  });

  it('is refused when the person has another round at that time, and changes nothing', async () => {
    const [ines, busy] = [await person(), await person('Omar Lind')];
    const at = new Date('2026-12-03T09:00:00Z');
    await loopWith([{ personId: busy.personId }], at);
    const { seatIds } = await loopWith([{ personId: ines.personId }], at);
    expect(await hand(recruiter, seatIds[0], busy.personId)).toMatchObject({
      __typename: 'SlotTakenProblem',
      personName: 'Omar Lind',
      startsAt: at,
    });
    expect(await seatOf(seatIds[0])).toMatchObject({ state: 'assigned', version: 1 });
  });

  it('is refused when it is filed, given up, stale, closed, or without a reason', async () => {
    const [ines, omar] = [await person(), await person('Omar Lind')];
    const filed = await loopWith([{ personId: ines.personId, filedAt: FILED }]);
    expect(await hand(recruiter, filed.seatIds[0], omar.personId)).toMatchObject({
      fields: [{ path: 'seatId', code: 'ALREADY_FILED' }],
    });
    const excused = await loopWith([{ personId: ines.personId, state: 'excused' }]);
    expect(await hand(recruiter, excused.seatIds[0], omar.personId)).toMatchObject({
      fields: [{ path: 'seatId', code: 'NOT_ASSIGNED' }],
    });
    const open = await loopWith([{ personId: ines.personId }]);
    expect(await hand(recruiter, open.seatIds[0], omar.personId, { version: 7 })).toMatchObject({
      __typename: 'StaleVersionProblem',
      currentVersion: 1,
    });
    expect(await hand(recruiter, open.seatIds[0], omar.personId, { reason: ' ' })).toMatchObject({
      fields: [{ path: 'reason', code: 'REQUIRED' }],
    });
    const closed = await loopWith([{ personId: ines.personId }], null, { state: 'hired' });
    expect(await hand(recruiter, closed.seatIds[0], omar.personId)).toMatchObject({
      __typename: 'LoopClosedProblem',
    });
  });

  it('is never done with one’s own seat, for that would lift the seal', async () => {
    const seated = await castPerson(test, 'Rolf Recruiter', 'recruiter');
    const omar = await person('Omar Lind');
    const { seatIds } = await loopWith([{ personId: seated.personId }]);
    expect(await hand(seated, seatIds[0], omar.personId)).toMatchObject({
      fields: [{ path: 'seatId', code: 'OWN_SEAT' }],
    });
  });

  it('tells a recruiter who owes nothing about others’ seats, filed or not', async () => {
    const seated = await castPerson(test, 'Runa Recruiter', 'recruiter');
    const [ines, ulla, omar] = [await person(), await person(), await person('Omar Lind')];
    const { seatIds } = await loopWith([
      { personId: seated.personId },
      { personId: ines.personId, filedAt: FILED },
      { personId: ulla.personId },
    ]);
    const unknown = await hand(seated, newId(), omar.personId);
    expect(unknown).toMatchObject({ __typename: 'NotFoundProblem', subject: 'seat' });
    expect(await hand(seated, seatIds[1], omar.personId)).toEqual(unknown);
    expect(await hand(seated, seatIds[2], omar.personId)).toEqual(unknown);
  });

  it('cannot be done by an interviewer, another hiring manager or somebody conflicted', async () => {
    const [ines, omar] = [await person(), await person('Omar Lind')];
    const { seatIds, candidateId } = await loopWith([{ personId: ines.personId }]);
    const barred = await castPerson(test, 'Barred Recruiter', 'recruiter');
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'own_record')`,
      [newId(), barred.personId, candidateId],
    );
    for (const actor of [ines, barred, await castPerson(test, 'Other', 'hiring_manager')])
      expect(await hand(actor, seatIds[0], omar.personId)).toMatchObject({
        __typename: 'NotFoundProblem',
        subject: 'seat',
      });
  });

  it('is done once when two people hand it over at the same time', async () => {
    const [ines, omar, ulla] = [await person(), await person('Omar'), await person('Ulla')];
    const { seatIds, loopId } = await loopWith([{ personId: ines.personId, role: 'lead' }]);
    const both = await Promise.all([
      hand(recruiter, seatIds[0], omar.personId),
      hand(manager, seatIds[0], ulla.personId),
    ]);
    expect(both.map((one) => one.__typename).sort()).toEqual([
      'SeatHandedOver',
      'StaleVersionProblem',
    ]);
    const assigned = await test.db.readUnnamed(
      `SELECT 1 FROM seat WHERE loop_id = $1 AND state = 'assigned'`,
      [loopId],
    );
    expect(assigned).toHaveLength(1);
  });

  it('is told in the history of the loop', async () => {
    const [ines, omar] = [await person(), await person('Omar Lind')];
    const { seatIds, loopId } = await loopWith([{ personId: ines.personId }]);
    await hand(recruiter, seatIds[0], omar.personId);
    expect((await parts.reader.histories([loopId])).get(loopId)).toMatchObject([
      { action: 'seat.handed_over', text: 'Coding handed over from Ines Farouq to Omar Lind' },
    ]);
  });
});
