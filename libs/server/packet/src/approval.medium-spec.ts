import type { ApprovalVerdict, DecisionOutcome, Role } from '@debrief/domain';
import { newId, type Actor } from '@debrief/server-kernel';
import { insertPerson } from '@debrief/server-loop/testing';
import { codingBody } from '@debrief/server-scorecard/testing';
import { ApprovalFlowService } from './approval-flow.service';
import { ApprovalReader } from './approval.reader';
import { ApprovalService } from './approval.service';
import { CommunicationService } from './communication.service';
import { DecisionPlanner } from './decision-plan.service';
import { PacketWorld, NOW } from './testing/packet.world';
import type { WorldLoop } from './testing/world.rows';

describe('decisions that need approval', () => {
  let world: PacketWorld;
  let vera: Actor;
  let walt: Actor;
  let yuki: Actor;
  let zoe: Actor;
  let admin: Actor;

  const actorOf = (
    personId: string,
    name: string,
    roles: readonly Role[] = ['interviewer'],
  ): Actor => ({
    personId,
    name,
    roles,
    timeZone: 'Europe/Lisbon',
    sessionId: newId(),
  });
  const person = async (name: string) => actorOf(await insertPerson(world.test.pool, name), name);

  beforeAll(async () => {
    world = await PacketWorld.open();
    [vera, walt, yuki, zoe] = [
      await person('Vera'),
      await person('Walt'),
      await person('Yuki'),
      await person('Zoe'),
    ];
    admin = world.actor('admin', ['admin']);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.clock.set(NOW);
    await flow({
      groups: [
        { name: 'Board', needed: 2, people: [vera, walt, yuki] },
        { name: 'Finance', needed: 1, people: [zoe] },
      ],
    });
  });

  const flow = async (over: {
    readonly jobId?: string | null;
    readonly version?: number;
    readonly outcomes?: DecisionOutcome[];
    readonly groups: readonly { name: string; needed: number; people: readonly Actor[] }[];
  }) => {
    const { jobId = null, outcomes = ['hire'], groups } = over;
    const held = await world.row<{ version: number } | undefined>(
      'SELECT version FROM approval_flow WHERE job_id IS NOT DISTINCT FROM $1::uuid',
      jobId,
    );
    return world.get(ApprovalFlowService).save(admin, {
      jobId,
      version: over.version ?? held?.version ?? 0,
      followsDefault: false,
      outcomes,
      groups: groups.map((group) => ({
        ...group,
        people: group.people.map((one) => one.personId),
      })),
      idempotencyKey: newId(),
    });
  };
  const noFlow = () => flow({ outcomes: [], groups: [] });
  const proposed = async (over: Parameters<PacketWorld['debriefed']>[0] = {}) => {
    const loop = await world.debriefed(over);
    const result = await world.decide('hiringManager', loop.loopId);
    if (result.__typename !== 'PacketDecided') throw new Error(JSON.stringify(result));
    return { ...loop, decision: result.decision };
  };
  type Proposed = Awaited<ReturnType<typeof proposed>>;
  const answer = (
    who: Actor,
    { decision }: Proposed,
    verdict: ApprovalVerdict = 'approved',
    reason = '',
  ) =>
    world
      .get(ApprovalService)
      .answer(who, { decisionId: decision.id, verdict, reason, idempotencyKey: newId() });
  const withdraw = (who: Actor, { decision }: Proposed, reason = 'Second thoughts') =>
    world
      .get(ApprovalService)
      .withdraw(who, { decisionId: decision.id, reason, idempotencyKey: newId() });
  const stateOf = (loop: WorldLoop) =>
    world.row<{ state: string; version: number }>(
      'SELECT state, version FROM loop WHERE id = $1',
      loop.loopId,
    );
  const news = (type: string, loop: WorldLoop) =>
    world.count(`outbox WHERE type = $1 AND payload->>'loopId' = $2`, type, loop.loopId);
  const asked = async (who: Actor) =>
    (await world.get(ApprovalReader).toAnswer(who)).map(({ loopId }) => loopId);
  const shown = async (loop: WorldLoop) => (await world.packet('recruiter', loop.loopId)).decisions;

  it('waits group after group, n of m each, and moves the loop with the last approval', async () => {
    const loop = await proposed();
    expect(loop.decision).toMatchObject({
      state: 'pending',
      mayWithdraw: true,
      mayAnswer: false,
      approvals: [
        { name: 'Board', needed: 2, state: 'open' },
        { name: 'Finance', needed: 1, state: 'waiting' },
      ],
    });
    expect(await stateOf(loop)).toEqual({ state: 'debrief', version: 1 });
    expect([await asked(vera), await asked(zoe)]).toEqual([[loop.loopId], []]);
    expect(await answer(zoe, loop)).toMatchObject({ __typename: 'ApprovalClosedProblem' });
    expect(await answer(vera, loop)).toMatchObject({
      decision: { state: 'pending', changedSince: false },
    });
    expect(await answer(vera, loop)).toMatchObject({ __typename: 'ApprovalClosedProblem' });
    expect(await news('decision.advanced', loop)).toBe(0);
    expect(await answer(yuki, loop)).toMatchObject({
      decision: { state: 'pending', approvals: [{ state: 'approved' }, { state: 'open' }] },
    });
    expect(await news('decision.advanced', loop)).toBe(1);
    expect([await asked(walt), await asked(zoe)]).toEqual([[], [loop.loopId]]);
    expect(await answer(walt, loop)).toMatchObject({ __typename: 'ApprovalClosedProblem' });
    expect(await news('packet.decided', loop)).toBe(0);
    expect(await answer(zoe, loop)).toMatchObject({ decision: { state: 'final' } });
    expect(await stateOf(loop)).toEqual({ state: 'hired', version: 2 });
    expect(await news('packet.decided', loop)).toBe(1);
    expect(await shown(loop)).toMatchObject([{ state: 'final', settlement: { by: 'Zoe' } }]);
  });

  it('is declined with a reason, and then the hiring manager may decide anew', async () => {
    const loop = await proposed();
    expect(await answer(walt, loop, 'declined', ' ')).toMatchObject({
      fields: [{ path: 'reason' }],
    });
    expect(await answer(walt, loop, 'declined', 'No budget')).toMatchObject({
      decision: { state: 'declined', settlement: { reason: 'No budget', by: 'Walt' } },
    });
    expect(await stateOf(loop)).toEqual({ state: 'debrief', version: 1 });
    expect(await news('decision.dropped', loop)).toBe(1);
    expect(await answer(vera, loop)).toMatchObject({
      __typename: 'ApprovalClosedProblem',
      message: 'This decision was declined by Walt meanwhile.',
    });
    expect((await world.packet('recruiter', loop.loopId)).frozen).toBeNull();
    expect(await world.decide('hiringManager', loop.loopId, { outcome: 'no_hire' })).toMatchObject({
      decision: { number: 2, state: 'final' },
    });
    expect((await world.packet('recruiter', loop.loopId)).frozen).toMatchObject({ number: 2 });
  });

  it('is taken back by its decider alone, while it waits', async () => {
    const loop = await proposed();
    const manager = world.actor('hiringManager');
    for (const other of [vera, world.actor('otherManager'), admin])
      expect(await withdraw(other, loop)).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await withdraw(manager, loop, ' ')).toMatchObject({ fields: [{ path: 'reason' }] });
    expect(await withdraw(manager, loop)).toMatchObject({ decision: { state: 'withdrawn' } });
    expect(await withdraw(manager, loop)).toMatchObject({ __typename: 'ApprovalClosedProblem' });
    expect(await asked(vera)).not.toContain(loop.loopId);
  });

  it('takes one of many deciders, and tells the others who decided', async () => {
    const loop = await world.debriefed();
    const results = await Promise.all(
      Array.from({ length: 20 }, () => world.decide('hiringManager', loop.loopId)),
    );
    expect(results.filter(({ __typename }) => __typename === 'PacketDecided')).toHaveLength(1);
    expect(
      results.filter(
        (one) => one.__typename === 'DecisionPendingProblem' && one.decidedBy === 'Hedda Manager',
      ),
    ).toHaveLength(19);
    const final = await world.debriefed();
    const finals = await Promise.all(
      Array.from({ length: 20 }, () =>
        world.decide('hiringManager', final.loopId, { outcome: 'no_hire' }),
      ),
    );
    expect(
      finals.filter(
        (one) => one.__typename === 'StaleVersionProblem' && /Hedda Manager/u.test(one.message),
      ),
    ).toHaveLength(19);
  });

  it('counts approvers who answer at the same time one by one', async () => {
    const loop = await proposed();
    const board = await Promise.all([vera, walt, yuki].map((who) => answer(who, loop)));
    expect(board.map(({ __typename }) => __typename).sort()).toEqual([
      'ApprovalAnswered',
      'ApprovalAnswered',
      'ApprovalClosedProblem',
    ]);
    const finance = await Promise.all([zoe, zoe, zoe].map((who) => answer(who, loop)));
    expect(finance.filter(({ __typename }) => __typename === 'ApprovalAnswered')).toHaveLength(1);
    expect(await stateOf(loop)).toEqual({ state: 'hired', version: 2 });
    expect(await news('packet.decided', loop)).toBe(1);
  });

  it('is not proposed to a group that can no longer be met, and names it', async () => {
    const loop = await world.debriefed();
    await world.run('UPDATE person SET active = false WHERE id = $1', zoe.personId);
    expect(await world.decide('hiringManager', loop.loopId)).toMatchObject({
      __typename: 'ApprovalUnmetProblem',
      groups: ['Finance'],
    });
    await world.run('UPDATE person SET active = true WHERE id = $1', zoe.personId);
    await world.run(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative'), ($4, $5, $3, 'relative')`,
      newId(),
      vera.personId,
      loop.candidateId,
      newId(),
      walt.personId,
    );
    expect(await world.decide('hiringManager', loop.loopId)).toMatchObject({ groups: ['Board'] });
    const own = world.actor('hiringManager');
    await flow({ groups: [{ name: 'Self', needed: 1, people: [own] }] });
    const other = await world.debriefed();
    expect(await world.decide('hiringManager', other.loopId)).toMatchObject({ groups: ['Self'] });
  });

  it('opens its packet to who is named in it, to nobody else, and to none who owes or is conflicted', async () => {
    const loop = await proposed({ extra: [{ personId: zoe.personId, role: 'shadow' }] });
    const planner = world.get(DecisionPlanner);
    expect(await asked(vera)).toContain(loop.loopId);
    expect(await asked(zoe)).not.toContain(loop.loopId);
    expect(await answer(zoe, loop)).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await answer(world.actor('stranger', []), loop)).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    expect(await answer(world.actor('recruiter', ['recruiter']), loop)).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    expect(await planner.outlook(vera, loop.loopId)).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    await world.run(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      newId(),
      vera.personId,
      loop.candidateId,
    );
    expect(await asked(vera)).not.toContain(loop.loopId);
    expect(await answer(vera, loop)).toMatchObject({ __typename: 'NotFoundProblem' });
  });

  it('says that the loop has changed since, and is not approved past a critical flag', async () => {
    await flow({ groups: [{ name: 'Finance', needed: 1, people: [zoe] }] });
    const loop = await proposed();
    const body = codingBody({
      flags: [{ type: 'overconfidence', severity: 'critical', evidence: ['n1'], comment: '' }],
    });
    const seatId = newId();
    await world.run(
      `INSERT INTO seat (id, round_id, loop_id, stage_id, person_id, role, state)
       SELECT $1, round_id, loop_id, stage_id, $2, 'panelist', 'assigned' FROM seat WHERE id = $3`,
      seatId,
      yuki.personId,
      loop.adaSeat,
    );
    await world.run(
      'UPDATE loop SET content_version = content_version + 1 WHERE id = $1',
      loop.loopId,
    );
    expect(await shown(loop)).toMatchObject([{ state: 'pending', changedSince: true }]);
    expect(await answer(zoe, loop)).toMatchObject({ __typename: 'FeedbackMissingProblem' });
    await world.file(loop, seatId, body);
    expect(await answer(zoe, loop)).toMatchObject({ __typename: 'CriticalFlagProblem' });
    expect(await stateOf(loop)).toMatchObject({ state: 'debrief' });
    expect(await answer(zoe, loop, 'declined', 'See the flag')).toMatchObject({
      decision: { state: 'declined' },
    });
  });

  it('is for the outcomes that a job says, where it does not follow the organisation', async () => {
    const { jobId } = world.rows;
    await flow({
      jobId,
      outcomes: ['no_hire'],
      groups: [{ name: 'Job', needed: 1, people: [zoe] }],
    });
    const loop = await world.debriefed();
    expect(await world.decide('hiringManager', loop.loopId, { outcome: 'no_hire' })).toMatchObject({
      decision: { state: 'pending', approvals: [{ name: 'Job' }] },
    });
    const other = await world.debriefed();
    expect(await world.decide('hiringManager', other.loopId)).toMatchObject({
      decision: { state: 'final' },
    });
    expect(await flow({ jobId, version: 7, groups: [] })).toMatchObject({
      fields: [{ path: 'groups' }],
    });
    expect(await flow({ jobId, version: 7, outcomes: [], groups: [] })).toMatchObject({
      __typename: 'StaleVersionProblem',
      currentVersion: 1,
    });
    await world.run('DELETE FROM approval_flow WHERE job_id = $1', jobId);
  });

  it('ends with its loop when that is stopped', async () => {
    const loop = await proposed();
    await world.run(
      `UPDATE loop SET state = 'stopped', stop_reason = 'Withdrew' WHERE id = $1`,
      loop.loopId,
    );
    await world.get(ApprovalService).loopStopped(loop.loopId);
    await world.get(ApprovalService).loopStopped(loop.loopId);
    expect(await shown(loop)).toMatchObject([{ state: 'withdrawn', settlement: { by: null } }]);
    expect(await asked(vera)).not.toContain(loop.loopId);
  });

  it('keeps on record what stood beside it, and refuses while a vote is sealed', async () => {
    await noFlow();
    const loop = await world.debriefed({ body: codingBody({ recommendation: 'no' }) });
    const debriefId = newId();
    await world.run(
      `INSERT INTO debrief (id, loop_id, number, mode, content_version, opened_by, opened_at) VALUES ($1, $2, 1, 'together', 1, $3, $4)`,
      debriefId,
      loop.loopId,
      world.rows.recruiter,
      NOW,
    );
    expect(await world.decide('hiringManager', loop.loopId)).toMatchObject({
      __typename: 'VoteSealedProblem',
    });
    expect(
      await world.get(DecisionPlanner).outlook(world.actor('hiringManager'), loop.loopId),
    ).toMatchObject({ records: [] });
    await world.run(
      `INSERT INTO debrief_voter (debrief_id, person_id, first_vote, vote, level, reason, sealed_at) VALUES ($1, $2, 'no', 'yes', 'Senior', 'Swayed', $4), ($1, $3, 'no', 'no', 'Mid', 'Not yet', $4)`,
      debriefId,
      world.rows.ada,
      world.rows.ben,
      NOW,
    );
    await world.run('UPDATE debrief SET revealed_at = $2 WHERE id = $1', debriefId, NOW);
    expect(await world.decide('hiringManager', loop.loopId)).toMatchObject({
      decision: {
        state: 'final',
        memo: 'Thank you all. The design round settled it.',
        record: {
          debriefNumber: 1,
          votesBefore: [{ recommendation: 'no' }],
          votesAfter: [
            { recommendation: 'no', names: ['Ben Osei'] },
            { recommendation: 'yes', names: ['Ada Lind'] },
          ],
          dissent: [{ name: 'Ben Osei', vote: 'no' }],
        },
      },
    });
    expect(
      await world.row(
        'SELECT closed_at IS NOT NULL AS closed FROM debrief WHERE id = $1',
        debriefId,
      ),
    ).toEqual({ closed: true });
  });

  it('is told to the candidate by those who run the loop, once it is final', async () => {
    const loop = await proposed();
    const communication = world.get(CommunicationService);
    const manager = world.actor('hiringManager');
    const tell = (who: Actor, over: object = {}) =>
      communication.record(who, {
        loopId: loop.loopId,
        state: 'told',
        channel: 'call',
        note: 'Glad',
        at: NOW,
        idempotencyKey: newId(),
        ...over,
      });
    const toTell = async (who: Actor) =>
      (await communication.toTell(who)).map(({ loopId }) => loopId);
    expect(await toTell(manager)).not.toContain(loop.loopId);
    expect(await tell(manager)).toMatchObject({ __typename: 'TransitionProblem' });
    await Promise.all([answer(vera, loop), answer(walt, loop)]);
    await answer(zoe, loop);
    expect(await toTell(manager)).toContain(loop.loopId);
    expect(await toTell(world.actor('otherManager'))).toEqual([]);
    for (const other of [vera, world.actor('otherManager'), world.actor('ada', ['interviewer'])])
      expect(await tell(other)).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await tell(manager, { state: 'answered_yes' })).toMatchObject({
      fields: [{ path: 'state' }],
    });
    expect(await tell(manager)).toMatchObject({ entry: { state: 'told', channel: 'call' } });
    world.clock.advanceMinutes(1);
    expect(await tell(manager, { state: 'answered_yes', channel: null })).toMatchObject({
      entry: { state: 'answered_yes' },
    });
    expect(await toTell(manager)).not.toContain(loop.loopId);
    expect((await world.packet('recruiter', loop.loopId)).communication).toMatchObject([
      { state: 'told', note: 'Glad' },
      { state: 'answered_yes', channel: null },
    ]);
  });

  it('leaves what was answered and settled as it was written', async () => {
    for (const [table, column] of [
      ['decision_detail', 'memo'],
      ['approval_answer', 'reason'],
      ['decision_settlement', 'reason'],
      ['candidate_told', 'note'],
    ] as const) {
      expect(await world.count(table)).toBeGreaterThan(0);
      await expect(world.run(`UPDATE ${table} SET ${column} = 'x'`)).rejects.toMatchObject({
        code: '23001',
      });
      await expect(world.run(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: '23001' });
    }
  });
});
