import { newId, type Actor } from '@debrief/server-kernel';
import {
  castPerson,
  insertCandidate,
  insertEmptyVersion,
  insertJob,
  insertLoop,
  loopParts,
  type LoopParts,
  type LoopRow,
  type SeatRow,
} from '@debrief/server-loop/testing';
import { actorWith, testDatabase, type TestDatabase } from '@debrief/server-testing';
import { ClashRepository } from './clash.repository';
import { SeatResponseRepository } from './seat-response.repository';
import { SchedulingService } from './scheduling.service';

const key = () => newId();
const at = (time: string) => new Date(`2026-12-01T${time}:00Z`);

describe('the slot of a round', () => {
  let test: TestDatabase;
  let parts: LoopParts;
  let scheduling: SchedulingService;
  let recruiter: Actor;
  let manager: Actor;
  let jobId: string;
  let versionId: string;

  beforeAll(async () => {
    test = await testDatabase();
    parts = loopParts(test);
    scheduling = new SchedulingService(
      test.uow,
      parts.service,
      parts.reader,
      new ClashRepository(test.db),
      new SeatResponseRepository(test.db),
    );
    recruiter = await castPerson(test, 'Rhea Recruiter', 'recruiter');
    manager = await castPerson(test, 'Hedda Manager', 'hiring_manager');
    jobId = await insertJob(test.pool, manager.personId);
    versionId = await insertEmptyVersion(test.pool);
  });
  afterAll(() => test.drop());

  const person = (name = 'Ines Farouq') => castPerson(test, name, 'interviewer');
  const roundOf = async (seats: readonly SeatRow[] = [], over: Partial<LoopRow> = {}) => {
    const candidate = await insertCandidate(test.pool, jobId);
    const ids = await insertLoop(test.pool, {
      ...candidate,
      jobId,
      versionId,
      stages: [{ rounds: [{ seats }] }],
      ...over,
    });
    return {
      loopId: ids.loopId,
      candidateId: candidate.candidateId,
      roundId: ids.roundIds[0]?.[0] ?? '',
      seatIds: ids.seatIds.flat(2),
    };
  };
  const set = (roundId: string, startsAt: Date | null, version = 1, actor = recruiter) =>
    scheduling.setSlot(actor, { roundId, version, startsAt, idempotencyKey: key() });
  const during = async (seatId: string | undefined) =>
    (
      await test.db.readUnnamed<{ starts: Date | null; ends: Date | null }>(
        'SELECT lower(during) AS starts, upper(during) AS ends FROM seat WHERE id = $1',
        [seatId],
      )
    )[0];

  it('is set for the length of the round, with its panel', async () => {
    const { roundId, seatIds, loopId } = await roundOf([{ personId: (await person()).personId }]);
    expect(await set(roundId, at('09:00'), 1, manager)).toMatchObject({
      __typename: 'RoundScheduled',
      round: { state: 'scheduled', startsAt: at('09:00'), endsAt: at('10:00'), version: 2 },
    });
    expect(await during(seatIds[0])).toEqual({ starts: at('09:00'), ends: at('10:00') });
    const rows = await test.db.readUnnamed<{ what: string }>(
      `SELECT action AS what FROM audit_event WHERE loop_id = $1 UNION ALL SELECT type FROM outbox WHERE payload->>'loopId' = $1::text`,
      [loopId],
    );
    expect(rows.map(({ what }) => what)).toEqual(['round.scheduled', 'round.scheduled']);
  });

  it('carries a place, which stays until another is given, and whose change alone is told as such', async () => {
    const { roundId, loopId } = await roundOf();
    const place = 'https://meet.example.org/abc';
    const input = { roundId, version: 1, startsAt: at('09:00'), place, idempotencyKey: key() };
    expect(await scheduling.setSlot(recruiter, input)).toMatchObject({ round: { place } });
    expect(await set(roundId, at('10:00'), 2)).toMatchObject({ round: { place } });
    expect(
      await scheduling.setSlot(recruiter, {
        ...input,
        startsAt: at('10:00'),
        version: 3,
        place: ' Room 4 ',
        idempotencyKey: key(),
      }),
    ).toMatchObject({ round: { place: 'Room 4', startsAt: at('10:00') } });
    const news = await test.db.readUnnamed<{ change: string }>(
      `SELECT payload->>'change' AS change FROM outbox WHERE payload->>'loopId' = $1::text ORDER BY id`,
      [loopId],
    );
    expect(news.map(({ change }) => change).sort()).toEqual(['moved', 'place', 'set']);
  });

  it.each([
    ['javascript:alert(1)', 'NOT_HTTPS'],
    ['x'.repeat(501), 'TOO_LONG'],
  ])('is refused with the place %s', async (place, code) => {
    const { roundId } = await roundOf();
    expect(
      await scheduling.setSlot(recruiter, {
        roundId,
        version: 1,
        startsAt: at('09:00'),
        place,
        idempotencyKey: key(),
      }),
    ).toMatchObject({ __typename: 'FieldProblems', fields: [{ path: 'place', code }] });
  });

  it('moves and is cleared, and frees the panel then', async () => {
    const ines = await person();
    const first = await roundOf([{ personId: ines.personId }]);
    const second = await roundOf([{ personId: ines.personId }]);
    await set(first.roundId, at('09:00'));
    expect(await set(first.roundId, at('12:00'), 2)).toMatchObject({
      round: { startsAt: at('12:00'), version: 3 },
    });
    expect(await set(second.roundId, at('12:30'))).toMatchObject({
      __typename: 'SlotTakenProblem',
    });
    expect(await set(first.roundId, null, 3)).toMatchObject({
      round: { state: 'unscheduled', startsAt: null, endsAt: null },
    });
    expect(await during(first.seatIds[0])).toEqual({ starts: null, ends: null });
    expect(await set(second.roundId, at('12:30'))).toMatchObject({ __typename: 'RoundScheduled' });
  });

  it('is refused when somebody on the panel sits elsewhere, with who and when, and nothing moves', async () => {
    const [ines, omar] = [await person(), await person('Omar Lind')];
    const taken = await roundOf([{ personId: omar.personId }]);
    await set(taken.roundId, at('15:00'));
    const { roundId, seatIds } = await roundOf([
      { personId: ines.personId },
      { personId: omar.personId },
    ]);
    expect(await set(roundId, at('14:30'))).toEqual({
      __typename: 'SlotTakenProblem',
      message: 'Omar Lind has another round at that time.',
      personId: omar.personId,
      personName: 'Omar Lind',
      startsAt: at('15:00'),
      endsAt: at('16:00'),
    });
    expect(await during(seatIds[0])).toEqual({ starts: null, ends: null });
    expect(await parts.reader.round(recruiter, roundId)).toMatchObject({
      state: 'unscheduled',
      version: 1,
    });
    expect(await set(roundId, at('16:00'))).toMatchObject({ __typename: 'RoundScheduled' });
  });

  it('is given to one of two rounds that ask for the same person at the same time', async () => {
    const ines = await person();
    const [first, second] = [
      await roundOf([{ personId: ines.personId }]),
      await roundOf([{ personId: ines.personId }]),
    ];
    const both = await Promise.all([
      set(first.roundId, at('18:00')),
      set(second.roundId, at('18:30')),
    ]);
    expect(both.map((one) => one.__typename).sort()).toEqual([
      'RoundScheduled',
      'SlotTakenProblem',
    ]);
  });

  it('is set once, however often the request comes', async () => {
    const { roundId } = await roundOf();
    const input = { roundId, version: 1, startsAt: at('09:00'), idempotencyKey: key() };
    await scheduling.setSlot(recruiter, input);
    expect(await scheduling.setSlot(recruiter, input)).toMatchObject({
      __typename: 'RoundScheduled',
      round: { version: 2 },
    });
    expect(await scheduling.setSlot(recruiter, { ...input, startsAt: at('10:00') })).toMatchObject({
      __typename: 'IdempotencyMismatchProblem',
    });
  });

  it('is refused on a stale version', async () => {
    const { roundId } = await roundOf();
    await set(roundId, at('09:00'));
    expect(await set(roundId, at('10:00'))).toMatchObject({
      __typename: 'StaleVersionProblem',
      currentVersion: 2,
    });
  });

  it.each([
    ['31 days back', '2026-10-24T08:00:00Z', 'TOO_LONG_AGO'],
    ['more than a year ahead', '2027-11-26T09:00:00Z', 'TOO_FAR_AHEAD'],
  ])('is refused %s', async (_what, startsAt, code) => {
    const { roundId } = await roundOf();
    expect(await set(roundId, new Date(startsAt))).toMatchObject({
      __typename: 'FieldProblems',
      fields: [{ path: 'startsAt', code }],
    });
  });

  it('may lie some weeks back, for a round that was held before it was entered', async () => {
    const { roundId } = await roundOf();
    expect(await set(roundId, new Date('2026-11-02T09:00:00Z'))).toMatchObject({
      __typename: 'RoundScheduled',
    });
  });

  it('is refused on a loop that is closed', async () => {
    const { roundId } = await roundOf([], { state: 'hired' });
    expect(await set(roundId, at('09:00'))).toMatchObject({ __typename: 'LoopClosedProblem' });
  });

  it('cannot be set by interviewers of the round, other managers or the conflicted; they are told there is none', async () => {
    const ines = await person();
    const { roundId, candidateId } = await roundOf([{ personId: ines.personId }]);
    const barred = await castPerson(test, 'Barred Recruiter', 'recruiter');
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), barred.personId, candidateId],
    );
    const unknown = await set(newId(), at('09:00'));
    expect(unknown).toMatchObject({ __typename: 'NotFoundProblem', subject: 'round' });
    for (const actor of [
      ines,
      barred,
      await castPerson(test, 'Other Manager', 'hiring_manager'),
      actorWith(['interviewer']),
    ]) {
      expect(await set(roundId, at('09:00'), 1, actor)).toEqual(unknown);
    }
  });
});
