import { DEFAULT_CADENCE } from '@debrief/domain';
import { identityOver } from '@debrief/server-identity/testing';
import { newId, ProcessorRegistry, type Actor } from '@debrief/server-kernel';
import { castPerson } from '@debrief/server-loop/testing';
import { ReminderPlanner } from './reminder.planner';
import { ReminderWorld, type Seated } from './testing/reminder.world';

const NOW = new Date('2026-11-24T08:00:00Z');
const STARTS = new Date('2026-11-25T10:00:00Z');
const ENDS = new Date('2026-11-25T11:00:00Z');
const OURS = [
  'kit_ahead',
  'starting_soon',
  'file_now',
  'file_reminder',
  'escalation',
  'digest',
  'hand_over',
];

describe('reminders when something changes', () => {
  let world: ReminderWorld;
  let ines: Actor;
  let seated: Seated;

  beforeEach(async () => {
    world = await ReminderWorld.open(NOW);
    ines = await world.person('Ines Farouq');
    seated = await world.planned(ines.personId, { startsAt: STARTS });
  });
  afterEach(() => world.close());

  /** Hands every piece of news to those who listen, as the job queue does; twice, for it may come twice. */
  const hearNews = async (): Promise<void> => {
    const rows = await world.test.db.readUnnamed<{ id: string; type: string; payload: object }>(
      'SELECT id, type, payload FROM outbox WHERE done_at IS NULL ORDER BY seq',
    );
    const registry = world.get(ProcessorRegistry);
    for (const row of [...rows].reverse())
      if (row.type !== 'mail.queued')
        await registry.handle({ id: row.id, name: row.type, data: row.payload });
    await world.get(ReminderPlanner).planLoop(seated.loopId);
  };
  const waiting = async (seatId: string): Promise<string[]> =>
    (await world.steps(seatId)).filter((step) => step.endsWith('waiting'));
  const reminders = async (of: { personId?: string } = {}) =>
    (await world.mails(of)).filter(({ kind }) => OURS.includes(kind));
  const sentOf = async (personId: string): Promise<string[]> =>
    (await reminders({ personId })).map(
      (mail) => `${mail.kind} ${mail.at.toISOString().slice(5, 16)}`,
    );
  const walkOn = () => world.walk(new Date('2026-12-01T18:00:00Z'), 60);
  const setSlot = (startsAt: Date | null) =>
    world.test.uow.run({ actor: world.recruiter, action: 'round.scheduled' }, async (tx) => {
      const locked = await world.loops.service.lockRound(tx, world.recruiter, seated.roundId);
      if (!locked) throw new Error('The round is not there');
      const slot = startsAt && {
        startsAt,
        endsAt: new Date(startsAt.getTime() + 3_600_000),
      };
      await world.loops.service.markScheduled(tx, locked.round, slot, '');
      tx.record({ subjectType: 'round', subjectId: seated.roundId });
      tx.emit('round.scheduled', {
        loopId: seated.loopId,
        roundId: seated.roundId,
        change: slot ? 'moved' : 'cleared',
      });
      return { done: true };
    });
  const file = () =>
    world.test.uow.run({ actor: ines, action: 'scorecard.submitted' }, async (tx) => {
      const seat = await world.loops.service.lockForFiling(tx, ines, seated.seatId);
      if (!seat) throw new Error('The seat is not there');
      await world.loops.service.markSeatFiled(tx, seat);
      tx.record({ subjectType: 'seat', subjectId: seated.seatId });
      tx.emit('scorecard.submitted', { loopId: seated.loopId, seatId: seated.seatId });
      return { done: true };
    });

  it('end when the scorecard is filed, whether the news came or not', async () => {
    await world.walk(new Date('2026-11-25T12:00:00Z'), 60);
    await file();
    // The next tick comes before the news.
    await world.walk(new Date('2026-11-25T16:00:00Z'), 60);
    expect(await sentOf(ines.personId)).toEqual([
      'kit_ahead 11-24T10:00',
      'starting_soon 11-25T09:00',
      'file_now 11-25T11:00',
      'file_reminder 11-25T12:00',
    ]);
    await hearNews();
    expect(await waiting(seated.seatId)).toEqual([]);
    await walkOn();
    expect(await sentOf(ines.personId)).toHaveLength(4);
    expect(await world.news('scorecard.overdue', seated.seatId)).toBe(0);
    expect(await reminders({ personId: world.manager.personId })).toEqual([]);
  });

  it.each([
    ['excused', 'excuse'],
    ['taken off', 'remove'],
  ] as const)('end when the interviewer is %s', async (_how, way) => {
    const input = { seatId: seated.seatId, version: 1, idempotencyKey: newId() };
    const done =
      way === 'excuse'
        ? await world.loops.seats.excuse(world.recruiter, { ...input, reason: 'Ill' })
        : await world.loops.seats.remove(world.recruiter, input);
    expect(done).toMatchObject({ __typename: 'SeatChanged' });
    await hearNews();
    expect(await waiting(seated.seatId)).toEqual([]);
    await walkOn();
    expect(await reminders()).toEqual([]);
  });

  it('go to who took the seat over, from then on, and both are told', async () => {
    const omar = await world.person('Omar Lind');
    await world.walk(new Date('2026-11-25T12:00:00Z'), 60);
    expect(
      await world.loops.handOvers.handOver(world.recruiter, {
        seatId: seated.seatId,
        version: 1,
        personId: omar.personId,
        reason: 'Fell ill',
        idempotencyKey: newId(),
      }),
    ).toMatchObject({ __typename: 'SeatHandedOver' });
    await hearNews();
    await hearNews();
    await walkOn();
    // Two of the same instant have no order.
    expect((await sentOf(ines.personId)).sort()).toEqual([
      'file_now 11-25T11:00',
      'file_reminder 11-25T12:00',
      'hand_over 11-25T12:00',
      'kit_ahead 11-24T10:00',
      'starting_soon 11-25T09:00',
    ]);
    expect((await sentOf(omar.personId)).slice(0, 4)).toEqual([
      'hand_over 11-25T12:00',
      'file_reminder 11-25T13:00',
      'file_reminder 11-25T15:00',
      'file_reminder 11-26T11:00',
    ]);
  });

  it('end when the slot is cleared, and begin anew with another one', async () => {
    await world.walk(new Date('2026-11-24T10:00:00Z'), 60);
    await setSlot(null);
    await hearNews();
    expect(await waiting(seated.seatId)).toEqual([]);
    await setSlot(new Date('2026-11-27T10:00:00Z'));
    await hearNews();
    await world.walk(new Date('2026-11-27T11:00:00Z'), 60);
    expect(await sentOf(ines.personId)).toEqual([
      'kit_ahead 11-24T10:00',
      'kit_ahead 11-26T10:00',
      'starting_soon 11-27T09:00',
      'file_now 11-27T11:00',
    ]);
  });

  it('are not sent twice when a slot is cleared and set to what it was', async () => {
    await world.walk(new Date('2026-11-24T10:00:00Z'), 60);
    for (const slot of [null, STARTS, new Date('2026-11-27T10:00:00Z'), STARTS]) {
      await setSlot(slot);
      await hearNews();
      await world.tick();
    }
    await world.walk(ENDS, 60);
    expect(await sentOf(ines.personId)).toEqual([
      'kit_ahead 11-24T10:00',
      'starting_soon 11-25T09:00',
      'file_now 11-25T11:00',
    ]);
  });

  it('follow a slot that moves although the news has not come', async () => {
    await setSlot(new Date('2026-11-27T10:00:00Z'));
    await world.walk(new Date('2026-11-24T10:00:00Z'), 60);
    expect(await reminders()).toEqual([]);
    await hearNews();
    await world.walk(new Date('2026-11-26T10:00:00Z'), 60);
    expect(await sentOf(ines.personId)).toEqual(['kit_ahead 11-26T10:00']);
  });

  it.each(['stopped', 'hired', 'not_hired'] as const)('end when the loop is %s', async (state) => {
    if (state === 'stopped')
      await world.loops.progress.stop(world.recruiter, {
        loopId: seated.loopId,
        version: 1,
        reason: 'The position is filled',
        idempotencyKey: newId(),
      });
    else
      await world.test.uow.run({ actor: world.manager, action: 'packet.decided' }, async (tx) => {
        await world.loops.service.moveLoop(tx, seated.loopId, 1, state);
        tx.record({ subjectType: 'loop', subjectId: seated.loopId });
        tx.emit('packet.decided', { loopId: seated.loopId, decisionId: newId() });
        return { done: true };
      });
    await hearNews();
    expect(await waiting(seated.seatId)).toEqual([]);
    await walkOn();
    expect(await reminders()).toEqual([]);
    expect(await world.news('scorecard.overdue', seated.seatId)).toBe(0);
  });

  it('end for somebody who has left, or declared a conflict', async () => {
    const omar = await world.person('Omar Lind');
    const other = await world.planned(omar.personId, { startsAt: STARTS });
    await world.test.pool.query('UPDATE person SET active = false WHERE id = $1', [ines.personId]);
    await world.test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), omar.personId, other.candidateId],
    );
    await walkOn();
    expect(await reminders()).toEqual([]);
  });

  it('move with the hours and the zone of the interviewer, and repeat nothing', async () => {
    await world.walk(new Date('2026-11-24T10:00:00Z'), 60);
    const admin = await castPerson(world.test, 'Ada Admin', 'admin');
    await identityOver(world.test).people.update(admin, {
      id: ines.personId,
      version: 1,
      timeZone: 'America/New_York',
      idempotencyKey: newId(),
    });
    await hearNews();
    await world.walk(new Date('2026-11-26T14:00:00Z'), 60);
    // Nine to five in New York is two to ten in the evening here.
    expect(await sentOf(ines.personId)).toEqual([
      'kit_ahead 11-24T10:00',
      'starting_soon 11-24T22:00',
      'file_now 11-25T11:00',
      'file_reminder 11-25T14:00',
      'file_reminder 11-25T18:00',
      'file_reminder 11-26T14:00',
    ]);
  });

  it('follow a new cadence, and repeat nothing', async () => {
    await world.walk(new Date('2026-11-24T10:00:00Z'), 60);
    const admin = await castPerson(world.test, 'Ada Admin', 'admin');
    const identity = identityOver(world.test);
    expect(
      await identity.organisation.updateCadence(admin, {
        ...DEFAULT_CADENCE,
        kitHoursBefore: 20,
        startMinutesBefore: null,
        lateMinutesAfter: null,
        repeatDaily: false,
        version: 1,
        idempotencyKey: newId(),
      }),
    ).toMatchObject({ __typename: 'CadenceSaved' });
    await hearNews();
    await walkOn();
    expect(await sentOf(ines.personId)).toEqual([
      'kit_ahead 11-24T10:00',
      'file_now 11-25T11:00',
      'file_reminder 11-25T15:00',
      'file_reminder 11-26T11:00',
    ]);
  });

  it('tell that a scorecard is overdue once a due time', async () => {
    const admin = await castPerson(world.test, 'Ada Admin', 'admin');
    const due = async (hours: number) => {
      const { version } = await identityOver(world.test).organisationReader.current();
      await identityOver(world.test).organisation.update(admin, {
        version,
        feedbackDueHours: hours,
        idempotencyKey: newId(),
      });
      await hearNews();
    };
    await world.walk(new Date('2026-11-26T10:00:00Z'), 60);
    expect(await world.news('scorecard.overdue', seated.seatId)).toBe(0);
    await world.walk(new Date('2026-11-26T11:00:00Z'), 60);
    expect(await world.news('scorecard.overdue', seated.seatId)).toBe(1);
    await due(24);
    await due(25);
    await world.walk(new Date('2026-11-26T14:00:00Z'), 60);
    expect(await world.news('scorecard.overdue', seated.seatId)).toBe(2);
    await due(2);
    await world.tick();
    expect(await world.news('scorecard.overdue', seated.seatId)).toBe(2);
  });

  it('are planned for a seat that no news announced', async () => {
    const forgotten = await world.seat(ines.personId, {
      startsAt: new Date('2026-11-26T10:00:00Z'),
    });
    const long = await world.seat(ines.personId, { startsAt: new Date('2026-10-01T10:00:00Z') });
    expect(await world.steps(forgotten.seatId)).toEqual([]);
    await world.get(ReminderPlanner).planForgotten();
    expect(await waiting(forgotten.seatId)).toHaveLength(16);
    expect(await world.steps(long.seatId)).toEqual([]);
  });
});
