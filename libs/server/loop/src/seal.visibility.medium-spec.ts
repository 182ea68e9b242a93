import {
  SEALS,
  LOOP_STATES,
  SEAT_ROLES,
  SEAT_STATES,
  countsAsAssessor,
  openStages as openStagesInWords,
} from '@debrief/domain';
import { newId } from '@debrief/server-kernel';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import fc from 'fast-check';
import {
  conflicted,
  inAudience,
  jobsManagedBy,
  loopsSeatedOn,
  loopsToApprove,
  mayKnow,
  openStages,
  owesFeedback,
} from './seal.visibility';
import { insertLoop, type LoopRow } from './testing/loop.rows';
import { insertGround, type Ground } from './testing/ground.rows';

const FILED = new Date('2026-11-21T10:00:00Z');

const seats = (people: number) =>
  fc
    .uniqueArray(
      fc.record({
        person: fc.nat({ max: people - 1 }),
        role: fc.constantFrom(...SEAT_ROLES),
        state: fc.constantFrom(...SEAT_STATES),
        filed: fc.boolean(),
      }),
      { maxLength: 3, selector: (seat) => seat.person },
    )
    .map((list) => {
      // One lead at most on a round, as the table demands; a seat that is gone has filed nothing.
      let led = false;
      return list.map((seat) => {
        const role = seat.role === 'lead' && led ? 'panelist' : seat.role;
        led ||= seat.role === 'lead';
        return { ...seat, role, filed: seat.filed && seat.state === 'assigned' } as const;
      });
    });

const loops = (people: number) =>
  fc.record({
    seal: fc.constantFrom(...SEALS),
    state: fc.constantFrom(...LOOP_STATES),
    stages: fc.array(fc.array(seats(people), { maxLength: 2 }), { minLength: 1, maxLength: 4 }),
    early: fc.boolean(),
    conflict: fc.boolean(),
  });

describe('the seal in SQL', () => {
  let test: TestDatabase;
  let ground: Ground;

  beforeAll(async () => {
    test = await testDatabase();
    ground = await insertGround(test.pool, { people: 4 });
  });
  afterAll(() => test.drop());

  const rowOf = (over: Pick<LoopRow, 'stages'> & Partial<LoopRow>): LoopRow => ({
    ...ground.loop,
    ...over,
  });
  const ask = async (
    loopId: string,
    person: string,
    roles: readonly string[] = ['interviewer'],
  ) => {
    const [row] = await test.db.readUnnamed<{
      owes: boolean;
      conflicted: boolean;
      audience: boolean;
      known: boolean;
      listed: boolean;
      open: number;
    }>(
      `SELECT ${owesFeedback('$1', 'l')} AS owes, ${conflicted('$1', 'l')} AS conflicted,
         ${inAudience('$1', '$2', 'l')} AS audience, ${mayKnow('$1', '$2', 'l')} AS known,
         (l.id IN ${loopsSeatedOn('$1')} OR l.job_id IN ${jobsManagedBy('$1')} OR l.id IN ${loopsToApprove('$1')}) AS listed, ${openStages('$1', 'l')} AS open
       FROM loop l WHERE l.id = $3`,
      [person, roles, loopId],
    );
    if (!row) throw new Error('The loop is not there');
    return row;
  };

  it('says the same as the rule in the domain on random loops, for each person', async () => {
    await fc.assert(
      fc.asyncProperty(loops(4), fc.nat({ max: 3 }), async (made, viewer) => {
        const person = ground.people[viewer] ?? '';
        const { loopId } = await insertLoop(
          test.pool,
          rowOf({
            seal: made.seal,
            state: made.state,
            stages: made.stages.map((rounds) => ({
              rounds: rounds.map((list) => ({
                seats: list.map((seat) => ({
                  personId: ground.people[seat.person] ?? '',
                  role: seat.role,
                  state: seat.state,
                  filedAt: seat.filed ? FILED : null,
                })),
              })),
            })),
          }),
        );
        if (made.early) {
          await test.pool.query(
            `INSERT INTO early_look (id, loop_id, person_id, reason, at) VALUES ($1, $2, $3, 'Needed today', now())`,
            [newId(), loopId, person],
          );
        }
        const all = made.stages.flat(2);
        const own = all.filter((seat) => seat.person === viewer);
        const owes = own.some((seat) => seat.state === 'assigned' && !seat.filed);
        const answer = await ask(loopId, person);
        expect(answer.owes).toBe(owes);
        expect(answer.audience).toBe(own.some((seat) => seat.state !== 'removed'));
        expect(answer.listed).toBe(answer.audience);
        expect(answer.open).toBe(
          openStagesInWords({
            owes,
            seal: made.seal,
            state: made.state,
            earlyLook: made.early,
            stages: made.stages.map((rounds, position) => ({
              position,
              counting: rounds
                .flat()
                .filter((seat) => countsAsAssessor(seat.role))
                .map(({ filed, state }) => ({ filed, state })),
            })),
          }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a stage shut to an admin who owes, even after an early look', async () => {
    const [admin = '', other = ''] = ground.people;
    const { loopId } = await insertLoop(
      test.pool,
      rowOf({
        stages: [
          { rounds: [{ seats: [{ personId: other, filedAt: FILED }] }] },
          { rounds: [{ seats: [{ personId: admin, role: 'shadow' }] }] },
        ],
      }),
    );
    await test.pool.query(
      `INSERT INTO early_look (id, loop_id, person_id, reason, at) VALUES ($1, $2, $3, 'Needed today', now())`,
      [newId(), loopId, admin],
    );
    expect(await ask(loopId, admin, ['admin'])).toMatchObject({ owes: true, open: 0, known: true });
    expect(await ask(loopId, other, ['interviewer'])).toMatchObject({ owes: false, open: 1 });
  });

  it('lets recruiters, admins and the job’s hiring manager know of a loop, but not any other interviewer', async () => {
    const { loopId } = await insertLoop(test.pool, rowOf({ stages: [{ rounds: [{}] }] }));
    const [stranger = ''] = ground.people;
    expect(await ask(loopId, stranger, ['recruiter'])).toMatchObject({ audience: true });
    expect(await ask(loopId, stranger, ['admin'])).toMatchObject({ audience: true });
    expect(await ask(loopId, ground.hiringManagerId, ['hiring_manager'])).toMatchObject({
      audience: true,
      listed: true,
    });
    expect(await ask(loopId, stranger, ['interviewer', 'hiring_manager'])).toMatchObject({
      audience: false,
      listed: false,
    });
  });

  it('lets who was asked to approve a decision know of its loop alone, and keeps it shut while they owe', async () => {
    const [approver = '', other = ''] = ground.people;
    const asked = await insertLoop(
      test.pool,
      rowOf({ stages: [{ rounds: [{ seats: [{ personId: other, filedAt: FILED }] }] }] }),
    );
    const unasked = await insertLoop(test.pool, rowOf({ stages: [{ rounds: [{}] }] }));
    const [versionId, decisionId] = [newId(), newId()];
    await test.pool.query(
      `INSERT INTO packet_version (id, loop_id, number, body, sha256, frozen_at, frozen_by) VALUES ($1, $2, 1, '{}', repeat('0', 64), now(), $3)`,
      [versionId, asked.loopId, ground.hiringManagerId],
    );
    await test.pool.query(
      `INSERT INTO decision (id, loop_id, packet_version_id, number, outcome, level, rationale, decided_by, decided_at)
       VALUES ($1, $2, $3, 1, 'hire', 'Senior', 'Strong', $4, now())`,
      [decisionId, asked.loopId, versionId, ground.hiringManagerId],
    );
    await test.pool.query(
      'INSERT INTO decision_approver (decision_id, person_id, loop_id, position) VALUES ($1, $2, $3, 0)',
      [decisionId, approver, asked.loopId],
    );
    const known = { audience: true, listed: true, known: true };
    expect(await ask(asked.loopId, approver)).toMatchObject({ ...known, owes: false, open: 1 });
    expect(await ask(unasked.loopId, approver)).toMatchObject({ audience: false, listed: false });
    expect(await ask(unasked.loopId, other)).toMatchObject({ audience: false, listed: false });
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), approver, ground.loop.candidateId],
    );
    expect(await ask(asked.loopId, approver)).toMatchObject({ conflicted: true, known: false });
    await test.pool.query('DELETE FROM conflict_of_interest WHERE person_id = $1', [approver]);
  });

  it('hides a loop from somebody conflicted with its candidate, whatever their role', async () => {
    const [barred = '', other = ''] = ground.people;
    const { loopId } = await insertLoop(test.pool, rowOf({ stages: [{ rounds: [{}] }] }));
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), barred, ground.loop.candidateId],
    );
    expect(await ask(loopId, barred, ['admin'])).toMatchObject({
      conflicted: true,
      audience: true,
      known: false,
    });
    expect(await ask(loopId, other, ['admin'])).toMatchObject({ conflicted: false, known: true });
  });
});
