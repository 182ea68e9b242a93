import { proposeSchedules } from '@debrief/domain';
import { newId } from '@debrief/server-kernel';
import { SchedulingModule } from '@debrief/server-scheduling';
import { ScorecardWorld, type SpecLoop, type Who } from '@debrief/server-scorecard/testing';
import { BoardReader } from './board.reader';
import { BookingService, type ConfirmSchedule, type Ground } from './booking.service';
import { DeskReader } from './desk.reader';
import { HoldService } from './hold.service';
import { PlannerModule } from './planner.module';
import type { RunInput } from './run.repository';
import { RunService } from './run.service';

/** Rounds of the race in which all want the same person; the full one is run by a command. */
const RACES = Number(process.env.SCHEDULE_RACES ?? 10);
const ATTEMPTS = 20;

describe('schedules of a stage', () => {
  let world: ScorecardWorld;
  let slots = 0;

  beforeAll(async () => {
    world = await ScorecardWorld.open({}, [SchedulingModule, PlannerModule]);
  });
  afterAll(() => world.close());

  const stageOf = ({ loopId, stageIds }: SpecLoop) => ({ loopId, stageId: stageIds[1] ?? '' });
  const deskOf = async (loop: SpecLoop, by: Who = 'recruiter') => {
    const desk = await world
      .get(DeskReader)
      .desk(world.who(by), { ...stageOf(loop), from: null, to: null });
    if (desk.__typename !== 'ScheduleDesk') throw new Error(desk.__typename);
    return desk;
  };
  const propose = async (loop: SpecLoop) => {
    const run = await world.get(RunService).propose(world.who('recruiter'), stageOf(loop));
    if (run.__typename !== 'ScheduleRun') throw new Error(run.__typename);
    return run;
  };
  /** A working hour of its own, in the weeks to come. */
  const freshSlot = (): Date => {
    slots += 1;
    const day = Math.floor(slots / 5);
    return new Date(Date.UTC(2026, 11, 1 + day + 2 * Math.floor((day + 1) / 5), 10 + (slots % 5)));
  };
  const booking = async (
    loop: SpecLoop,
    startsAt: Date,
    over: Partial<ConfirmSchedule> = {},
  ): Promise<ConfirmSchedule> => {
    const { rounds } = await deskOf(loop);
    return {
      ...stageOf(loop),
      placements: rounds.map(({ id, seats }) => ({
        roundId: id,
        startsAt,
        roomId: null,
        seats: seats.map((seat) => ({ seatId: seat.id, personId: world.id('cleo') })),
      })),
      versions: rounds.map(({ id, version }) => ({ roundId: id, version })),
      idempotencyKey: newId(),
      ...over,
    };
  };
  const confirm = (input: ConfirmSchedule, by: Who = 'recruiter') =>
    world.get(BookingService).confirm(world.who(by), input);
  const hold = async (loop: SpecLoop, startsAt: Date) =>
    world.get(HoldService).hold(world.who('recruiter'), await booking(loop, startsAt));
  const slotOf = (loop: SpecLoop) =>
    world.row<{ starts_at: Date | null; hold_id: string | null }>(
      'SELECT starts_at, hold_id FROM round WHERE id = $1',
      loop.roundIds[1]?.[0] ?? '',
    );

  it('are proposed at once, and found again byte for byte from what is stored', async () => {
    const loop = await world.loop();
    const run = await propose(loop);
    expect(run).toMatchObject({ state: 'done', complete: true });
    expect(run.proposals).toHaveLength(10);
    const stored = await world.row<{ input: RunInput; answer: { schedules: unknown } }>(
      'SELECT input, answer FROM schedule_run WHERE id = $1',
      run.id,
    );
    const { request } = stored.input;
    if (request.want !== 'loop') throw new Error(request.want);
    expect(proposeSchedules(request.problem, request.loopId, request).schedules).toEqual(
      stored.answer.schedules,
    );
  });

  it('are shown with who can be chosen, and priced with what a change would cost', async () => {
    const loop = await world.loop();
    const desk = await deskOf(loop);
    expect(desk.state).toBe('needs_scheduling');
    expect(desk.windowsWords).toContain('named no times');
    const [round] = desk.rounds;
    expect(round?.seats.map(({ role, heldBy }) => [role, heldBy])).toEqual([
      ['lead', world.id('cleo')],
    ]);
    const { placements } = await booking(loop, freshSlot());
    const check = await world
      .get(DeskReader)
      .check(world.who('recruiter'), { ...stageOf(loop), placements });
    expect(check).toMatchObject({ __typename: 'ScheduleCheck', brokenRules: [] });
  });

  it('are not there for an interviewer, another hiring manager, or who has a conflict', async () => {
    const loop = await world.loop();
    const input = await booking(loop, freshSlot());
    for (const who of ['ada', 'otherManager'] as const) {
      const asked = { ...stageOf(loop), from: null, to: null };
      expect(await world.get(DeskReader).desk(world.who(who), asked)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
      expect(await confirm(input, who)).toMatchObject({ __typename: 'NotFoundProblem' });
    }
    expect((await slotOf(loop)).starts_at).toBeNull();
  });

  it('are booked whole and once, and leave the board', async () => {
    const loop = await world.loop();
    const startsAt = freshSlot();
    const input = await booking(loop, startsAt);
    const states = async () => {
      const board = await world.get(BoardReader).page(world.who('recruiter'), { first: 100 }, {});
      return board.edges.filter(({ node }) => node.loopId === loop.loopId).length;
    };
    const before = await states();
    const first = await confirm(input);
    expect(first).toMatchObject({ __typename: 'ScheduleConfirmed' });
    expect(await confirm(input)).toEqual(first);
    expect((await slotOf(loop)).starts_at).toEqual(startsAt);
    expect(await states()).toBeLessThanOrEqual(before);
    expect(await confirm({ ...input, idempotencyKey: newId() })).toMatchObject({
      __typename: 'StaleVersionProblem',
    });
  });

  it('break a hard rule only by a named person with a reason', async () => {
    const loop = await world.loop();
    const night = new Date('2026-12-02T03:00:00Z');
    const input = await booking(loop, night);
    const refused = await confirm(input);
    if (refused.__typename !== 'RulesBrokenProblem') throw new Error(refused.__typename);
    const rules = refused.brokenRules.map(({ rule }) => rule);
    expect(rules).toContain('candidate_time');
    const override = { reason: 'She asked for it', rules };
    expect(await confirm({ ...input, override })).toMatchObject({
      __typename: 'ScheduleConfirmed',
    });
    expect(
      await world.row(
        'SELECT reason, person_id FROM schedule_override WHERE loop_id = $1',
        loop.loopId,
      ),
    ).toEqual({ reason: 'She asked for it', person_id: world.id('recruiter') });
  });

  it(`go to exactly one of ${ATTEMPTS} who want the same person, ${RACES} times over; the others learn who and when`, async () => {
    const loops: SpecLoop[] = [];
    for (let count = 0; count < ATTEMPTS; count += 1) loops.push(await world.loop());
    const startsAt = new Date('2026-12-14T10:00:00Z');
    const bookings = world.get(BookingService);
    const recruiter = world.who('recruiter');
    const attempts: { input: ConfirmSchedule; ground: Ground }[] = [];
    const prepared = async (loop: SpecLoop) => {
      const input = await booking(loop, startsAt);
      return { input, ground: await bookings.ground(recruiter, input) };
    };
    for (const loop of loops) attempts.push(await prepared(loop));
    for (let race = 0; race < RACES; race += 1) {
      const results = await Promise.all(
        attempts.map(({ input, ground }, at) =>
          bookings.confirmOn(
            world.who(at % 2 ? 'admin' : 'recruiter'),
            { ...input, idempotencyKey: newId() },
            ground,
          ),
        ),
      );
      const won = results.filter(({ __typename }) => __typename === 'ScheduleConfirmed');
      expect(won).toHaveLength(1);
      for (const lost of results.filter((result) => !won.includes(result)))
        expect(lost).toMatchObject({
          __typename: 'SlotTakenProblem',
          personId: world.id('cleo'),
          startsAt,
        });
      await world.run(
        `UPDATE round SET starts_at = NULL, ends_at = NULL, state = 'unscheduled' WHERE loop_id = ANY($1)`,
        loops.map(({ loopId }) => loopId),
      );
      await world.run(
        `UPDATE seat SET during = NULL WHERE round_id = ANY($1)`,
        loops.map(({ roundIds }) => roundIds[1]?.[0]),
      );
      const winner = results.findIndex(({ __typename }) => __typename === 'ScheduleConfirmed');
      const loop = loops[winner];
      if (loop) attempts[winner] = await prepared(loop);
    }
  });

  it('block calendars while they are held, and give them back when the hold runs out', async () => {
    const [loop, other] = [await world.loop(), await world.loop()];
    const startsAt = freshSlot();
    expect(await hold(loop, startsAt)).toMatchObject({
      __typename: 'ScheduleHeld',
      hold: { state: 'held', accepted: 0, seats: 1 },
    });
    expect(await confirm(await booking(other, startsAt))).toMatchObject({
      __typename: 'SlotTakenProblem',
    });
    const holds = world.get(HoldService);
    expect(await holds.expireOne()).toBe(false);
    world.clock.advanceMinutes(49 * 60);
    expect(await holds.expireOne()).toBe(true);
    expect(await slotOf(loop)).toEqual({ starts_at: null, hold_id: null });
    expect(await confirm(await booking(other, startsAt))).toMatchObject({
      __typename: 'ScheduleConfirmed',
    });
  });

  it('become bookings when everybody of a hold has accepted', async () => {
    const loop = await world.loop();
    const startsAt = freshSlot();
    expect(await hold(loop, startsAt)).toMatchObject({ __typename: 'ScheduleHeld' });
    const holds = world.get(HoldService);
    await holds.answered(loop.cleo);
    expect((await slotOf(loop)).hold_id).not.toBeNull();
    await world.run(
      `INSERT INTO seat_response (seat_id, response, responded_at) VALUES ($1, 'accepted', $2)`,
      loop.cleo,
      world.clock.now(),
    );
    await holds.answered(loop.cleo);
    expect(await slotOf(loop)).toEqual({ starts_at: startsAt, hold_id: null });
  });
});
