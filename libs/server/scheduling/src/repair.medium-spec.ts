import { newId } from '@debrief/server-kernel';
import { RoundAsks, SeatService } from '@debrief/server-loop';
import { GapService } from '@debrief/server-scorecard';
import {
  behaviouralBody,
  codingBody,
  ScorecardWorld,
  SheetReader,
  type SpecLoop,
  type Who,
} from '@debrief/server-scorecard/testing';
import { RepairReader } from './repair.reader';
import { RepairService } from './repair.service';
import { SchedulingModule } from './scheduling.module';

const GAP = 'problem_solving';

/** Two people assess problem solving on the screen; the talk about values, still to come, has room for it. */
describe('the repairs of a coverage gap', () => {
  let world: ScorecardWorld;

  beforeAll(async () => {
    world = await ScorecardWorld.open({}, [SchedulingModule]);
  });
  afterAll(() => world.close());

  const repairsOf = (by: Who, loopId: string) => world.get(RepairReader).of(world.who(by), loopId);
  const gapsOf = async (loopId: string, by: Who = 'manager') => {
    const found = await repairsOf(by, loopId);
    return found.__typename === 'CoverageRepairs' ? found.gaps : [];
  };
  /** `competency have/need+planned: kind minutes who, …` of each gap. */
  const ledger = async (loopId: string): Promise<string[]> =>
    (await gapsOf(loopId)).map(
      ({ competency, have, need, planned, repairs }) =>
        `${competency} ${have}/${need}+${planned}: ${repairs
          .map(({ kind, minutes, personName }) =>
            [kind, minutes, personName].filter((one) => one !== null).join(' '),
          )
          .join(', ')}`,
    );
  const kinds = async (loopId: string) =>
    (await gapsOf(loopId)).map((gap) => `${gap.competency} ${gap.repairs[0]?.kind}`);
  const ask = (by: Who, loop: SpecLoop, over: Partial<Parameters<RepairService['ask']>[1]> = {}) =>
    world.get(RepairService).ask(world.who(by), {
      loopId: loop.loopId,
      roundId: loop.roundIds[1]?.[0] ?? '',
      roundVersion: 1,
      competency: GAP,
      extraMinutes: 0,
      idempotencyKey: newId(),
      ...over,
    });
  const book = (
    by: Who,
    loop: SpecLoop,
    person: Who,
    over: Partial<Parameters<RepairService['book']>[1]> = {},
  ) =>
    world.get(RepairService).book(world.who(by), {
      loopId: loop.loopId,
      loopVersion: 1,
      competency: GAP,
      personId: world.id(person),
      minutes: 20,
      idempotencyKey: newId(),
      ...over,
    });
  const giveUp = (seatId: string, how: 'excused' | 'no_show' | 'removed') => {
    const seats = world.get(SeatService);
    const input = { seatId, version: 1, idempotencyKey: newId() };
    if (how === 'removed') return seats.remove(world.who('manager'), input);
    const excused = { ...input, reason: 'Ill that day', noShow: how === 'no_show' };
    return seats.excuse(world.who('manager'), excused);
  };

  it('find no gap while as many people assess or will assess as the blueprint asks for', async () => {
    const { loopId } = await world.loop();
    expect(await repairsOf('manager', loopId)).toMatchObject({
      __typename: 'CoverageRepairs',
      loopVersion: 1,
      gaps: [],
    });
  });

  it.each(['excused', 'no_show', 'removed'] as const)(
    'show the gap when somebody is %s, and what closes it for no time',
    async (how) => {
      const loop = await world.loop();
      expect(await giveUp(loop.ben, how)).toMatchObject({ __typename: 'SeatChanged' });
      expect((await ledger(loop.loopId))[0]).toMatch(
        /^problem_solving 0\/2\+1: ask_in_round 0 Cleo Marin, short_call 20 .*, accept 0$/,
      );
      expect(await ask('manager', loop)).toMatchObject({
        __typename: 'RoundAsked',
        round: { durationMinutes: 60, version: 2 },
      });
      expect(await ledger(loop.loopId)).toEqual([]);
    },
  );

  it('follow a swap: nothing when the next person counts as well, the gap when the seat stays empty', async () => {
    const loop = await world.loop();
    await giveUp(loop.ben, 'removed');
    expect(await kinds(loop.loopId)).toEqual(['problem_solving ask_in_round']);
    await world.get(SeatService).assign(world.who('recruiter'), {
      roundId: loop.roundIds[0]?.[0] ?? '',
      personId: world.id('otherManager'),
      role: 'panelist',
      idempotencyKey: newId(),
    });
    expect(await kinds(loop.loopId)).toEqual([]);
  });

  it('show the gap that "not probed" leaves once the stage is open, and not before', async () => {
    const loop = await world.loop();
    const silent = codingBody({
      ratings: [
        { competency: 'problem_solving', value: 'not_probed', evidence: [], comment: '' },
        { competency: 'code_fluency', value: 3, evidence: ['n1'], comment: '' },
      ],
    });
    await world.filed('ben', loop.ben, silent);
    expect(await ledger(loop.loopId)).toEqual([]);
    await world.filed('ada', loop.ada);
    expect((await ledger(loop.loopId))[0]).toMatch(
      /^problem_solving 1\/2\+0: ask_in_round 0 Cleo Marin, short_call 20 Ben Osei, short_call 20/,
    );
  });

  it('lengthen a round without room, unless somebody is taken right after it', async () => {
    const loop = await world.loop();
    await giveUp(loop.ben, 'excused');
    await world.run(
      `UPDATE round SET duration_minutes = 25, state = 'scheduled', starts_at = '2026-11-26T10:00Z', ends_at = '2026-11-26T10:25Z' WHERE id = $1`,
      loop.roundIds[1]?.[0],
    );
    await world.run(
      `UPDATE seat SET during = '[2026-11-26T10:00Z, 2026-11-26T10:25Z)' WHERE id = $1`,
      loop.cleo,
    );
    const gap = (await gapsOf(loop.loopId))[0];
    expect(gap?.repairs[0]).toMatchObject({
      kind: 'add_time',
      minutes: 20,
      statement: 'Ask in Values with Cleo Marin on Thu 26 Nov, 20 min longer',
      roundVersion: 1,
    });
    const other = await world.loop({ extra: [] });
    await world.run(
      `UPDATE seat SET during = '[2026-11-26T10:40Z, 2026-11-26T11:00Z)' WHERE id = $1`,
      other.cleo,
    );
    expect((await gapsOf(loop.loopId))[0]?.repairs[0]?.kind).toBe('short_call');
    expect(await ask('manager', loop, { extraMinutes: 20 })).toMatchObject({
      __typename: 'SlotTakenProblem',
      personName: 'Cleo Marin',
      startsAt: new Date('2026-11-26T10:40:00Z'),
    });
    await world.run('UPDATE seat SET during = NULL WHERE id = $1', other.cleo);
    expect(await ask('manager', loop, { extraMinutes: 20 })).toMatchObject({
      __typename: 'RoundAsked',
      round: { durationMinutes: 45, endsAt: new Date('2026-11-26T10:45:00Z'), version: 2 },
    });
    expect(await ledger(loop.loopId)).toEqual([]);
  });

  it('put the competency with its anchors on the form, and take no scorecard without it', async () => {
    const loop = await world.loop();
    await giveUp(loop.ben, 'excused');
    await world.save('cleo', loop.cleo, 0, behaviouralBody());
    await ask('manager', loop);
    const sheet = await world.get(SheetReader).open(world.who('cleo'), loop.cleo);
    expect(sheet).toMatchObject({
      rubric: {
        competencies: [
          { competency: { key: 'ownership' } },
          { competency: { key: 'production_experience' } },
          { competency: { key: GAP }, anchors: { length: 4 } },
        ],
      },
      kit: { focusCompetencies: expect.arrayContaining([expect.objectContaining({ key: GAP })]) },
    });
    expect(await world.submit('cleo', loop.cleo, behaviouralBody())).toMatchObject({
      fields: [{ path: `body.ratings.${GAP}`, code: 'NOT_SETTLED' }],
    });
    const body = behaviouralBody();
    const rated = { competency: GAP, value: 3 as const, evidence: ['n1'], comment: '' };
    const full = { ...body, ratings: [...body.ratings, rated] };
    expect(await world.save('cleo', loop.cleo, 1, full)).toMatchObject({
      __typename: 'DraftSaved',
    });
    expect(await world.submit('cleo', loop.cleo, full)).toMatchObject({
      __typename: 'ScorecardFiled',
    });
  });

  it('book a call for one competency alone, which owes a scorecard in the debrief too', async () => {
    const loop = await world.loop();
    await giveUp(loop.ben, 'excused');
    await world.filed('ada', loop.ada);
    await world.filed('cleo', loop.cleo, behaviouralBody());
    await world.run(`UPDATE stage SET state = 'passed' WHERE loop_id = $1`, loop.loopId);
    await world.run(`UPDATE loop SET state = 'debrief' WHERE id = $1`, loop.loopId);
    expect((await ledger(loop.loopId))[0]).toMatch(
      /^problem_solving 1\/2\+0: short_call 20 Cleo Marin, short_call/,
    );
    const booked = await book('manager', loop, 'cleo');
    expect(booked).toMatchObject({
      __typename: 'RepairCallBooked',
      round: {
        name: 'Call: Problem solving',
        durationMinutes: 20,
        state: 'unscheduled',
        seats: [{ role: 'lead', person: { name: 'Cleo Marin' }, filedAt: null }],
      },
    });
    expect(await kinds(loop.loopId)).toEqual([]);
    const loopNow = await world.row(
      'SELECT missing_count AS missing, version FROM loop WHERE id = $1',
      loop.loopId,
    );
    expect(loopNow).toEqual({ missing: 1, version: 2 });
    const [call] = (await world.get(RoundAsks).plan(loop.loopId)).filter(
      ({ asks }) => asks.length > 0,
    );
    const seat = await world.row<{ id: string }>(
      'SELECT id FROM seat WHERE round_id = $1',
      call?.id,
    );
    const sheet = await world.get(SheetReader).open(world.who('cleo'), seat.id);
    expect(sheet).toMatchObject({
      rubric: { competencies: [{ competency: { key: GAP } }] },
      kit: { focusCompetencies: [{ key: GAP }] },
    });
    expect(await book('manager', loop, 'otherManager')).toMatchObject({
      __typename: 'StaleVersionProblem',
      currentVersion: 2,
    });
  });

  it('call on nobody who has seen feedback of the loop, or counts already', async () => {
    const loop = await world.loop();
    await giveUp(loop.ben, 'excused');
    await world.filed('ada', loop.ada);
    expect((await ledger(loop.loopId))[0]).toContain('short_call 20 Otto Manager');
    await world.run(
      `INSERT INTO access_ledger (loop_id, person_id, via) VALUES ($1, $2, 'flag_reading')`,
      loop.loopId,
      world.id('otherManager'),
    );
    expect((await ledger(loop.loopId))[0]).not.toContain('Otto Manager');
    expect(await book('manager', loop, 'otherManager')).toMatchObject({
      fields: [{ path: 'personId', code: 'CANNOT_SIT' }],
    });
    expect(await book('manager', loop, 'ada')).toMatchObject({ fields: [{ code: 'COUNTED' }] });
    expect(await book('manager', loop, 'manager', { minutes: 5 })).toMatchObject({
      fields: [{ path: 'minutes', code: 'OUT_OF_RANGE' }],
    });
  });

  it('refuse what the screen no longer offers', async () => {
    const loop = await world.loop();
    await giveUp(loop.ben, 'excused');
    expect(await ask('manager', loop, { roundVersion: 4 })).toMatchObject({
      __typename: 'StaleVersionProblem',
    });
    const refused = async (over: Parameters<typeof ask>[2]) => {
      const result = await ask('manager', loop, over);
      return 'fields' in result ? result.fields[0]?.code : result.__typename;
    };
    expect(await refused({ competency: 'juggling' })).toBe('UNKNOWN');
    expect(await refused({ roundId: loop.roundIds[0]?.[0] })).toBe('STARTED');
    expect(await refused({ extraMinutes: 90 })).toBe('OUT_OF_RANGE');
    expect(await refused({ loopId: newId() })).toBe('NotFoundProblem');
    await ask('manager', loop);
    expect(await refused({ roundVersion: 2 })).toBe('ASKED_ALREADY');
    await world.run(
      `UPDATE loop SET state = 'stopped', stop_reason = 'Filled' WHERE id = $1`,
      loop.loopId,
    );
    expect(await refused({ roundVersion: 2 })).toBe('LoopClosedProblem');
  });

  it('are shown to who runs the loop and owes nothing on it, and to nobody else', async () => {
    const loop = await world.loop({ extra: [{ personId: world.id('recruiter') }] });
    const { loopId } = loop;
    expect(await repairsOf('admin', loopId)).toMatchObject({ __typename: 'CoverageRepairs' });
    for (const who of ['ada', 'otherManager'] as const) {
      expect(await repairsOf(who, loopId)).toMatchObject({ __typename: 'NotFoundProblem' });
      expect(await ask(who, loop)).toMatchObject({ __typename: 'NotFoundProblem' });
      expect(await book(who, loop, 'cleo')).toMatchObject({ __typename: 'NotFoundProblem' });
    }
    const locked = { __typename: 'FeedbackLocked', owed: [{ roundName: 'Values' }] };
    expect(await repairsOf('recruiter', loopId)).toMatchObject(locked);
    expect(await ask('recruiter', loop)).toMatchObject(locked);
    expect(await book('recruiter', loop, 'cleo')).toMatchObject(locked);
    await world.run(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      newId(),
      world.id('admin'),
      loop.candidateId,
    );
    expect(await repairsOf('admin', loopId)).toMatchObject({ __typename: 'NotFoundProblem' });
  });

  it('end in a gap that somebody accepts with a reason, and may open again', async () => {
    const loop = await world.loop({ extra: [{ personId: world.id('recruiter') }] });
    const { loopId } = loop;
    const gaps = world.get(GapService);
    const accept = (by: Who, over = {}) =>
      gaps.accept(world.who(by), {
        ...{ loopId, competency: GAP, reason: 'The take-home shows it', idempotencyKey: newId() },
        ...over,
      });
    const reopen = (by: Who) =>
      gaps.reopen(world.who(by), { loopId, competency: GAP, idempotencyKey: newId() });
    expect(await accept('manager')).toMatchObject({ fields: [{ code: 'NO_GAP' }] });
    await giveUp(loop.ben, 'excused');
    expect(await accept('manager', { reason: '' })).toMatchObject({ fields: [{ path: 'reason' }] });
    expect(await accept('manager', { competency: 'ownership' })).toMatchObject({
      fields: [{ code: 'UNKNOWN' }],
    });
    expect(await accept('recruiter')).toMatchObject({ __typename: 'FeedbackLocked' });
    expect(await accept('otherManager')).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await reopen('manager')).toMatchObject({ fields: [{ code: 'NOT_ACCEPTED' }] });
    expect(await accept('manager')).toMatchObject({
      __typename: 'GapAccepted',
      gap: { acceptedBy: 'Hedda Manager', reason: 'The take-home shows it' },
    });
    expect((await gapsOf(loopId))[0]?.accepted).toMatchObject({ acceptedBy: 'Hedda Manager' });
    expect(await reopen('admin')).toMatchObject({ __typename: 'GapReopened', competency: GAP });
    expect((await gapsOf(loopId))[0]?.accepted).toBeNull();
  });
});
