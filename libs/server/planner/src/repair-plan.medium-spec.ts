import type { SeatResponse } from '@debrief/domain';
import { newId, ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { SeatService } from '@debrief/server-loop';
import {
  SeatResponseService,
  SchedulingModule,
  SchedulingService,
} from '@debrief/server-scheduling';
import { ScorecardWorld, type SpecLoop, type Who } from '@debrief/server-scorecard/testing';
import { NoShowService } from './no-show.service';
import { RepairPlanModule, RepairPlanWorkerModule } from './repair-plan.module';
import { RepairPlanReader, type RepairView } from './repair-plan.reader';
import { RepairPlanner } from './repair-plan.service';
import { RepairPolicies } from './repair-policy.service';
import { answerOf, type RepairInput } from './repair-problem';
import { RepairVerbs } from './repair-verbs.service';

const DAY_MS = 86_400_000;

describe('repairs of schedules', () => {
  let world: ScorecardWorld;
  let days = 0;
  let heard = 0;

  beforeAll(async () => {
    world = await ScorecardWorld.open({}, [
      SchedulingModule,
      RepairPlanModule,
      RepairPlanWorkerModule,
    ]);
  });
  afterAll(() => world.close());

  /** Hands new news to who listens, twice: it may come twice. */
  const hear = async (): Promise<void> => {
    const registry = world.get(ProcessorRegistry);
    for (let round = 0; round < 4; round += 1) {
      const rows = await world.test.db.readUnnamed<{
        id: string;
        type: string;
        seq: string;
        payload: object;
      }>('SELECT id, type, seq, payload FROM outbox WHERE seq > $1 ORDER BY seq', [heard]);
      if (rows.length === 0) return;
      heard = Number(rows.at(-1)?.seq);
      for (const row of [...rows, ...rows])
        await registry.handle({ id: row.id, name: row.type, data: row.payload });
    }
  };
  /** A loop whose second round has a slot to come, ten in the morning, on a working day of its own. */
  const settled = async (): Promise<SpecLoop & { roundId: string; startsAt: Date }> => {
    const loop = await world.loop();
    const roundId = loop.roundIds[1]?.[0] ?? '';
    const startsAt = await slot(roundId);
    await hear();
    return { ...loop, roundId, startsAt };
  };
  const slot = async (roundId: string): Promise<Date> => {
    do days += 1;
    while ([0, 6].includes(new Date(Date.UTC(2026, 10, 25 + days)).getUTCDay()));
    const startsAt = new Date(Date.UTC(2026, 10, 25 + days, 10));
    const { version } = await world.row<{ version: number }>(
      'SELECT version FROM round WHERE id = $1',
      roundId,
    );
    const done = await world.get(SchedulingService).setSlot(world.who('recruiter'), {
      ...{ roundId, version, startsAt, idempotencyKey: newId() },
    });
    expect(done.__typename).toBe('RoundScheduled');
    return startsAt;
  };
  const answer = async (who: Who, seatId: string, response: SeatResponse): Promise<void> => {
    const input = { seatId, response, idempotencyKey: newId() };
    const done = await world.get(SeatResponseService).respond(world.who(who), input);
    expect(done.__typename).toBe('SeatResponded');
    await hear();
  };
  const openOf = (loopId: string, by: Who = 'recruiter') =>
    world.get(RepairPlanReader).open(world.who(by), loopId);
  const only = async (loopId: string): Promise<RepairView> => {
    const [repair, ...more] = await openOf(loopId);
    if (!repair || more.length > 0) throw new Error(`${more.length} repairs too many, or none`);
    return repair;
  };
  const approve = (repair: RepairView, by: Who = 'recruiter', over = {}) =>
    world.get(RepairVerbs).approve(world.who(by), {
      ...{ repairId: repair.id, version: repair.version, proposal: 0, idempotencyKey: newId() },
      ...over,
    });
  const policy = async (mode: 'off' | 'propose' | 'apply', over = {}): Promise<void> => {
    const policies = world.get(RepairPolicies);
    const { version } = await policies.current();
    const done = await policies.save(world.who('admin'), {
      ...{ version, mode, cutoffHours: 4, mostSwaps: 2, idempotencyKey: newId() },
      ...over,
    });
    expect(done.__typename).toBe('RepairPolicySaved');
  };
  const panel = async (roundId: string): Promise<string[]> => {
    const rows = await world.test.db.readUnnamed<{ who: string }>(
      `SELECT p.name || ' ' || s.role || ' ' || s.state AS who FROM seat s JOIN person p ON p.id = s.person_id
       WHERE s.round_id = $1 ORDER BY s.state = 'assigned', s.role, p.name`,
      [roundId],
    );
    return rows.map(({ who }) => who);
  };
  const statesOf = async (loopId: string): Promise<string[]> => {
    const rows = await world.test.db.readUnnamed<{ state: string }>(
      'SELECT state FROM schedule_repair WHERE loop_id = $1 ORDER BY opened_at, id',
      [loopId],
    );
    return rows.map(({ state }) => state);
  };

  it('are proposed once when somebody declines, with who could step in and who is told', async () => {
    const loop = await settled();
    await answer('cleo', loop.cleo, 'declined');
    const repair = await only(loop.loopId);
    expect(repair).toMatchObject({
      cause: 'declined',
      state: 'open',
      asks: ['policy'],
      complete: true,
    });
    const [first] = repair.proposals;
    expect(first?.changes).toHaveLength(1);
    expect(first?.told.map(({ how }) => how)).toEqual(['called_off', 'invited']);
    expect(first?.candidateTold).toEqual([]);
    const names = repair.proposals.map(({ changes }) => changes[0]?.after.seats[0]?.person.name);
    // Neither who sits on the loop already nor who declined.
    expect(names).not.toContain('Cleo Marin');
    expect(names).not.toContain('Ada Lind');
    expect(names).toContain('Otto Manager');
    await hear();
    expect(await statesOf(loop.loopId)).toEqual(['open']);
  });

  it('are run again from what is stored, to the same answer', async () => {
    const loop = await settled();
    await answer('cleo', loop.cleo, 'declined');
    const stored = await world.row<{ input: RepairInput; answer: object }>(
      'SELECT input, answer FROM schedule_repair WHERE loop_id = $1',
      loop.loopId,
    );
    expect(answerOf(stored.input)).toEqual(stored.answer);
  });

  it('are not there for an interviewer, another hiring manager, who owes there, or a stranger to the loop', async () => {
    const loop = await settled();
    await answer('cleo', loop.cleo, 'declined');
    const repair = await only(loop.loopId);
    await world.run(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role, during) SELECT $1, id, stage_id, loop_id, $3, 'panelist',
         tstzrange(starts_at, ends_at) FROM round WHERE id = $2`,
      ...[newId(), loop.roundId, world.id('admin')],
    );
    for (const who of ['ada', 'otherManager', 'admin'] as const) {
      expect(await openOf(loop.loopId, who)).toEqual([]);
      expect(await approve(repair, who)).toMatchObject({ __typename: 'NotFoundProblem' });
    }
    expect(await openOf(loop.loopId, 'manager')).toHaveLength(1);
  });

  it('are made by whoever runs the loop: one seat changes, the time stands, the round is never left', async () => {
    const loop = await settled();
    await answer('cleo', loop.cleo, 'declined');
    const repair = await only(loop.loopId);
    const stepsIn = repair.proposals[0]?.changes[0]?.after.seats[0]?.person.name;
    expect(await approve(repair)).toMatchObject({
      __typename: 'RepairSettled',
      repair: { state: 'approved' },
    });
    await hear();
    expect(await panel(loop.roundId)).toEqual([
      'Cleo Marin lead removed',
      `${stepsIn} lead assigned`,
    ]);
    expect(await openOf(loop.loopId)).toEqual([]);
    expect(await statesOf(loop.loopId)).toEqual(['approved']);
    // Decided is decided, also for who looked earlier.
    expect(await approve(repair)).toMatchObject({ __typename: 'StaleVersionProblem' });
  });

  it('are refused whole when whoever would step in is taken by now, and say when', async () => {
    const loop = await settled();
    await answer('cleo', loop.cleo, 'declined');
    const repair = await only(loop.loopId);
    const personId = repair.proposals[0]?.changes[0]?.after.seats[0]?.person.id ?? '';
    const other = await world.loop({ first: [{ personId, role: 'lead' }] });
    await world.run(
      `UPDATE seat SET during = tstzrange($2, $2::timestamptz + interval '1 hour') WHERE loop_id = $1 AND person_id = $3`,
      ...[other.loopId, loop.startsAt, personId],
    );
    expect(await approve(repair)).toMatchObject({ __typename: 'SlotTakenProblem', personId });
    expect(await panel(loop.roundId)).toEqual(['Cleo Marin lead assigned']);
    expect(await statesOf(loop.loopId)).toEqual(['open']);
    await world.run('UPDATE seat SET during = NULL WHERE loop_id = $1', other.loopId);
  });

  it('end when somebody says yes after all, and are found anew when they say no again', async () => {
    const loop = await settled();
    await answer('cleo', loop.cleo, 'declined');
    await answer('cleo', loop.cleo, 'accepted');
    expect(await statesOf(loop.loopId)).toEqual(['lapsed']);
    world.clock.advanceMinutes(1);
    await answer('cleo', loop.cleo, 'declined');
    expect(await statesOf(loop.loopId)).toEqual(['lapsed', 'open']);
  });

  it('end when the round moves, is over, or its loop is closed', async () => {
    const [moved, over] = [await settled(), await settled()];
    for (const loop of [moved, over]) await answer('cleo', loop.cleo, 'declined');
    await slot(moved.roundId);
    await hear();
    expect(await statesOf(moved.loopId)).toEqual(['lapsed']);
    await world.run(`UPDATE loop SET closed_at = now() WHERE id = $1`, over.loopId);
    await world.get(RepairPlanner).settle(null);
    expect(await statesOf(over.loopId)).toEqual(['lapsed']);
  });

  it('fill the place of somebody who was taken off, and end when it is filled by hand', async () => {
    const loop = await settled();
    const seats = world.get(SeatService);
    await seats.remove(world.who('manager'), {
      ...{ seatId: loop.cleo, version: 1, idempotencyKey: newId() },
    });
    await hear();
    expect(await only(loop.loopId)).toMatchObject({ cause: 'removed' });
    const byHand = {
      roundId: loop.roundId,
      personId: world.id('otherManager'),
      role: 'lead',
    } as const;
    expect(
      await seats.assign(world.who('manager'), { ...byHand, idempotencyKey: newId() }),
    ).toMatchObject({ __typename: 'SeatAssigned' });
    await hear();
    expect(await statesOf(loop.loopId)).toEqual(['lapsed']);
  });

  it('follow a conflict of interest, which frees the seat by itself; what is filed stays', async () => {
    const loop = await settled();
    await world.filed('ada', loop.ada);
    for (const who of ['ada', 'cleo'] as const)
      await world.run(
        `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES (gen_random_uuid(), $1, $2, 'relative')`,
        ...[world.id(who), loop.candidateId],
      );
    await world.get(UnitOfWork).keepBooks((tx) => {
      for (const who of ['ada', 'cleo'] as const)
        tx.emit('conflict.declared', { candidateId: loop.candidateId, personId: world.id(who) });
      return Promise.resolve();
    });
    await hear();
    expect(await panel(loop.roundId)).toEqual(['Cleo Marin lead removed']);
    expect(await world.count(`seat WHERE id = $1 AND state = 'assigned'`, loop.ada)).toBe(1);
    expect(await only(loop.loopId)).toMatchObject({ cause: 'conflict' });
  });

  it('are found for whoever is not active any more', async () => {
    const loop = await settled();
    await world.run('UPDATE person SET active = false WHERE id = $1', world.id('cleo'));
    await world.get(UnitOfWork).keepBooks((tx) => {
      tx.emit('person.changed', { personId: world.id('cleo') });
      return Promise.resolve();
    });
    await hear();
    expect(await only(loop.loopId)).toMatchObject({ cause: 'inactive' });
    await world.run('UPDATE person SET active = true WHERE id = $1', world.id('cleo'));
    await world.get(RepairPlanner).settle(null);
    expect(await statesOf(loop.loopId)).toEqual(['lapsed']);
  });

  describe('under a policy that applies', () => {
    beforeAll(() => policy('apply'));
    afterAll(() => policy('propose'));

    it('are made by themselves, named after the policy and its author, as often as it allows', async () => {
      const loop = await settled();
      await answer('cleo', loop.cleo, 'declined');
      expect(await statesOf(loop.loopId)).toEqual(['applied']);
      expect((await panel(loop.roundId))[0]).toBe('Cleo Marin lead removed');
      const { version } = await world.get(RepairPolicies).current();
      const audit = await world.row<{ actor_id: string | null; detail: object }>(
        `SELECT actor_id, detail FROM audit_event WHERE action = 'schedule_repair.applied' AND loop_id = $1`,
        loop.loopId,
      );
      expect(audit).toMatchObject({
        actor_id: null,
        detail: { policyVersion: version, policyByName: 'Adil Admin', cause: 'declined' },
      });
      // The next ones fall out too: one more swap is allowed, the third is a person's.
      for (const state of ['applied', 'open']) {
        const seat = await world.row<{ id: string; person_id: string }>(
          `SELECT id, person_id FROM seat WHERE round_id = $1 AND state = 'assigned'`,
          loop.roundId,
        );
        await world.run(
          `INSERT INTO seat_response (seat_id, response, note, responded_at) VALUES ($1, 'declined', '', $2)`,
          ...[seat.id, world.clock.now()],
        );
        await world.get(RepairPlanner).look(seat.id);
        await hear();
        expect((await statesOf(loop.loopId)).filter((one) => one === state).length).toBeGreaterThan(
          0,
        );
      }
      expect(await only(loop.loopId)).toMatchObject({ asks: expect.arrayContaining(['swaps']) });
    });

    it('wait for a person inside the cut-off', async () => {
      await policy('apply', { cutoffHours: 80 });
      const loop = await settled();
      const near = new Date(world.clock.now().getTime() + DAY_MS);
      await world.run(
        `UPDATE round SET starts_at = $2, ends_at = $2::timestamptz + interval '1 hour' WHERE id = $1`,
        ...[loop.roundId, near],
      );
      await answer('cleo', loop.cleo, 'declined');
      expect(
        (await only(loop.loopId)).asks.every((ask) => ask === 'cutoff' || ask === 'no_proposal'),
      ).toBe(true);
      await policy('off');
      const silent = await settled();
      await answer('cleo', silent.cleo, 'declined');
      expect(await statesOf(silent.loopId)).toEqual([]);
    });
  });

  describe('when somebody does not come', () => {
    const note = (loop: SpecLoop, over: object, by: Who = 'manager') =>
      world.get(NoShowService).record(world.who(by), {
        ...{ roundId: loop.roundIds[0]?.[0] ?? '', version: 1, reason: 'No sign of them' },
        ...{ who: 'candidate' as const, idempotencyKey: newId(), ...over },
      });

    it('a candidate’s round loses its slot and keeps its panel, or is called off without anybody owing', async () => {
      const [again, never] = [await world.loop(), await world.loop()];
      expect(await note(again, {})).toMatchObject({
        round: { state: 'unscheduled', startsAt: null },
      });
      expect(await note(never, { then: 'cancel' })).toMatchObject({
        round: { state: 'cancelled' },
      });
      const roundOf = (loop: SpecLoop) => panel(loop.roundIds[0]?.[0] ?? '');
      expect(await roundOf(again)).toEqual([
        'Ada Lind lead assigned',
        'Ben Osei panelist assigned',
      ]);
      expect(await roundOf(never)).toEqual(['Ada Lind lead excused', 'Ben Osei panelist excused']);
      expect(
        await world.count(
          'scorecard s JOIN seat t ON t.id = s.seat_id WHERE t.loop_id = $1',
          never.loopId,
        ),
      ).toBe(0);
    });

    it('is not noted of a round that is to come, was filed on, or is somebody else’s to run', async () => {
      const [ahead, filed] = [await settled(), await world.loop()];
      await world.filed('ada', filed.ada);
      expect(await note(ahead, { roundId: ahead.roundId, version: 2 })).toMatchObject({
        fields: [{ code: 'NOT_STARTED' }],
      });
      expect(await note(filed, {})).toMatchObject({ fields: [{ code: 'FILED' }] });
      for (const who of ['ben', 'otherManager'] as const)
        expect(await note(filed, {}, who)).toMatchObject({ __typename: 'NotFoundProblem' });
    });

    it('an interviewer’s seat ends as a no-show, with the reason', async () => {
      const loop = await world.loop();
      const who = { who: 'interviewer' as const };
      expect(await note(loop, who)).toMatchObject({ fields: [{ path: 'seatId' }] });
      expect(await note(loop, { ...who, seatId: loop.ben })).toMatchObject({
        __typename: 'NoShowRecorded',
      });
      expect((await panel(loop.roundIds[0]?.[0] ?? ''))[0]).toBe('Ben Osei panelist no_show');
    });
  });
});
