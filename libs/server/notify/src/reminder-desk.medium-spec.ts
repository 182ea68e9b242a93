import { DEFAULT_CADENCE } from '@debrief/domain';
import { newId, type Actor } from '@debrief/server-kernel';
import { castPerson } from '@debrief/server-loop/testing';
import { ReminderReader } from './reminder.reader';
import { ReminderService } from './reminder.service';
import { ReminderWorld, type Seated } from './testing/reminder.world';

const NOW = new Date('2026-11-24T08:00:00Z');
const STARTS = new Date('2026-11-24T10:00:00Z');
const LATER = new Date('2026-11-24T20:00:00Z');

describe('reminders on show and asked for', () => {
  let world: ReminderWorld;
  let ines: Actor;
  let seated: Seated;

  beforeEach(async () => {
    world = await ReminderWorld.open(NOW);
    ines = await world.person('Ines Farouq');
    seated = await world.planned(ines.personId, { startsAt: STARTS });
  });
  afterEach(() => world.close());

  const remind = (actor: Actor, seatId = seated.seatId, idempotencyKey = newId()) =>
    world.get(ReminderService).remind(actor, { seatId, idempotencyKey });
  const look = (actor: Actor, seatId = seated.seatId) =>
    world.get(ReminderReader).ofSeat(actor, seatId);
  const addSeat = async (personId: string, filedAt: Date | null = null): Promise<string> => {
    const id = newId();
    await world.test.pool.query(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role, filed_at)
       SELECT $1, round_id, stage_id, loop_id, $2, 'panelist', $3 FROM seat WHERE id = $4`,
      [id, personId, filedAt, seated.seatId],
    );
    return id;
  };
  const bar = (personId: string) =>
    world.test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), personId, seated.candidateId],
    );
  const problem = (code: string) => ({
    __typename: 'FieldProblems',
    fields: [expect.objectContaining({ path: 'seatId', code })],
  });

  describe('asked for', () => {
    beforeEach(() => world.clock.set(LATER));

    it('are sent at once, once however often the request comes, and are audited', async () => {
      const key = newId();
      const first = await remind(world.recruiter, seated.seatId, key);
      expect(first).toEqual({
        __typename: 'SeatReminded',
        seatId: seated.seatId,
        mailTo: expect.stringContaining('@'),
      });
      expect(await remind(world.recruiter, seated.seatId, key)).toEqual(first);
      expect(await world.mails({ personId: ines.personId })).toMatchObject([
        { kind: 'file_reminder', seatId: seated.seatId, params: { number: 101, asked: true } },
      ]);
      const audits = await world.test.db.readUnnamed(
        `SELECT actor_id FROM audit_event WHERE action = 'seat.reminded' AND subject_id = $1`,
        [seated.seatId],
      );
      expect(audits).toEqual([{ actor_id: world.recruiter.personId }]);
    });

    it('are not sent again within four hours, whoever asks and whoever sent the last', async () => {
      const both = await Promise.all([remind(world.recruiter), remind(world.manager)]);
      expect(both.map((one) => one.__typename).sort()).toEqual(['FieldProblems', 'SeatReminded']);
      world.clock.advanceMinutes(239);
      expect(await remind(world.manager)).toMatchObject(problem('REMINDED_RECENTLY'));
      world.clock.advanceMinutes(1);
      expect(await remind(world.manager)).toMatchObject({ __typename: 'SeatReminded' });
      // What the clock sends counts as well.
      await world.walk(new Date('2026-11-25T11:00:00Z'), 60);
      expect(await remind(world.manager)).toMatchObject(problem('REMINDED_RECENTLY'));
    });

    it('survive a new plan, and take no place in it', async () => {
      await remind(world.recruiter);
      const before = (await world.steps(seated.seatId)).length;
      await world.plan(seated.loopId);
      expect(await world.steps(seated.seatId)).toHaveLength(before);
      expect(await world.steps(seated.seatId)).toContain('file_reminder 101 sent');
    });

    it('are refused before the end, without a slot, and when nothing is owed', async () => {
      world.clock.set(new Date('2026-11-24T10:59:59Z'));
      expect(await remind(world.recruiter)).toMatchObject(problem('NOT_YET'));
      const unscheduled = await world.seat(ines.personId, { startsAt: null });
      expect(await remind(world.recruiter, unscheduled.seatId)).toMatchObject(problem('NOT_YET'));
      world.clock.set(LATER);
      await world.test.pool.query('UPDATE seat SET filed_at = $2 WHERE id = $1', [
        seated.seatId,
        LATER,
      ]);
      expect(await remind(world.recruiter)).toMatchObject(problem('NOTHING_OWED'));
      const closed = await world.seat(ines.personId, {
        startsAt: new Date('2026-11-23T10:00:00Z'),
        loop: { state: 'hired' },
      });
      expect(await remind(world.recruiter, closed.seatId)).toMatchObject(problem('NOTHING_OWED'));
    });

    it('say so when the interviewer wants none', async () => {
      await world.test.pool.query(
        `INSERT INTO notification_choice VALUES ($1, 'file_reminder', false)`,
        [ines.personId],
      );
      expect(await remind(world.recruiter)).toMatchObject({
        __typename: 'SeatReminded',
        mailTo: null,
      });
    });

    it('cannot be asked for by interviewers, other managers or the conflicted: there is no such seat', async () => {
      const unknown = await remind(world.recruiter, newId());
      expect(unknown).toMatchObject({ __typename: 'NotFoundProblem', subject: 'seat' });
      const barred = await castPerson(world.test, 'Barred Recruiter', 'recruiter');
      await bar(barred.personId);
      const other = await castPerson(world.test, 'Other Manager', 'hiring_manager');
      for (const actor of [ines, barred, other]) expect(await remind(actor)).toEqual(unknown);
      expect(await world.mails()).toEqual([]);
    });

    it('tell a recruiter who owes nothing about others’ seats, filed or not', async () => {
      const filed = await addSeat((await world.person('Filed')).personId, NOW);
      const own = await addSeat(world.recruiter.personId);
      const unknown = await remind(world.recruiter, newId());
      expect(await remind(world.recruiter)).toEqual(unknown);
      expect(await remind(world.recruiter, filed)).toEqual(unknown);
      expect(await remind(world.recruiter, own)).toMatchObject({ __typename: 'SeatReminded' });
    });
  });

  describe('on show', () => {
    it('are those of one’s own seat, and of any on a loop that one runs', async () => {
      for (const actor of [ines, world.recruiter, world.manager]) {
        const seen = await look(actor);
        expect(seen).toHaveLength(15);
        expect(seen?.[0]).toMatchObject({
          kind: 'kit_ahead',
          state: 'missed',
          number: 1,
          seatId: seated.seatId,
          person: { id: ines.personId, name: 'Ines Farouq' },
        });
      }
    });

    it('are hidden from everybody else', async () => {
      const barred = await castPerson(world.test, 'Barred Recruiter', 'recruiter');
      await bar(barred.personId);
      const panel = await world.person('Panel Member');
      await addSeat(panel.personId, NOW);
      const other = await castPerson(world.test, 'Other Manager', 'hiring_manager');
      for (const actor of [barred, panel, other]) expect(await look(actor)).toBeNull();
      expect(await look(world.recruiter, newId())).toBeNull();
    });

    it('are hidden from a recruiter who owes on the loop, except their own', async () => {
      const own = await addSeat(world.recruiter.personId);
      await world.plan(seated.loopId);
      expect(await look(world.recruiter)).toBeNull();
      expect(await look(world.recruiter, own)).toHaveLength(15);
    });

    it('are hidden from who was taken off', async () => {
      await world.test.pool.query(`UPDATE seat SET state = 'removed' WHERE id = $1`, [
        seated.seatId,
      ]);
      expect(await look(ines)).toBeNull();
      expect(await look(world.manager)).not.toBeNull();
    });
  });

  describe('tried out', () => {
    const preview = (over: object = {}) =>
      world.get(ReminderReader).preview({
        cadence: DEFAULT_CADENCE,
        startsAt: STARTS,
        endsAt: new Date('2026-11-24T11:00:00Z'),
        ...over,
      });

    it('show every step on the clock of the person', async () => {
      const kolkata = await world.person('Anu Rao', 'Asia/Kolkata');
      const steps = await preview({ personId: kolkata.personId });
      expect(steps).toHaveLength(15);
      expect(steps[0]).toEqual({
        kind: 'kit_ahead',
        number: 1,
        dueAt: new Date('2026-11-23T10:00:00Z'),
        localTime: '2026-11-23T15:30',
        timeZone: 'Asia/Kolkata',
      });
      // 16:30 there: an hour later is the next morning.
      expect(steps[3]).toMatchObject({ kind: 'file_reminder', localTime: '2026-11-25T09:00' });
    });

    it('go by the organisation when nobody is named, and store nothing', async () => {
      const before = await world.test.db.readUnnamed('SELECT count(*) FROM reminder');
      expect(await preview()).toHaveLength(15);
      expect(await world.test.db.readUnnamed('SELECT count(*) FROM reminder')).toEqual(before);
    });

    it.each([
      ['a cadence that does not hold together', { cadence: { ...DEFAULT_CADENCE, digestFrom: 0 } }],
      ['a round that ends before it starts', { endsAt: NOW }],
      ['a round of more than a day', { endsAt: new Date('2026-11-25T10:00:01Z') }],
      ['somebody unknown', { personId: newId() }],
    ])('are refused for %s', async (_what, over) => {
      await expect(preview(over)).rejects.toMatchObject({ category: 'bad_input' });
    });
  });
});
