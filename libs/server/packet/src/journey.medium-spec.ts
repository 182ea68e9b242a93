import { newId, type Actor } from '@debrief/server-kernel';
import { ScorecardService } from '@debrief/server-scorecard';
import { codingBody } from '@debrief/server-scorecard/testing';
import type { ScorecardBody } from '@debrief/domain';
import { PacketProcessors } from './packet-refresh.processor';
import { PacketAmendments } from './packet-amendment.listener';
import { PacketVersionReader } from './packet-version.reader';
import { PacketWorld, type Person } from './testing/packet.world';

describe('from filing to the decision', () => {
  let world: PacketWorld;

  beforeAll(async () => {
    world = await PacketWorld.open();
  });
  afterAll(() => world.close());

  const actor = (person: Person): Actor => world.actor(person, ['interviewer']);
  /** A body as the form sends it. */
  const sent = (body: ScorecardBody) => ({
    ...body,
    notes: [...body.notes],
    ratings: body.ratings.map((rating) => ({
      ...rating,
      evidence: [...rating.evidence],
      value: rating.value as number,
      notProbed: false,
    })),
    flags: body.flags.map((flag) => ({ ...flag, evidence: [...flag.evidence] })),
    keyPoints: [],
    star: [],
    asked: [],
    aiTools: [],
  });
  const submit = async (
    person: Person,
    seatId: string,
    body: ScorecardBody = codingBody(),
  ): Promise<string> => {
    const result = await world
      .get(ScorecardService)
      .submit(actor(person), { seatId, body: sent(body), idempotencyKey: newId() });
    if (result.__typename !== 'ScorecardFiled')
      throw new Error(`Not filed: ${JSON.stringify(result)}`);
    return result.scorecard.id;
  };
  const amend = (person: Person, scorecardId: string, version: number, body: ScorecardBody) =>
    world.get(ScorecardService).amend(actor(person), {
      scorecardId,
      version,
      reason: 'Saw it otherwise',
      body: sent(body),
      idempotencyKey: newId(),
    });

  it('every filing makes a new packet, warm for its first reader, and only a readable one', async () => {
    const loop = await world.loop();
    await submit('ada', loop.adaSeat);
    await world.get(PacketProcessors).refresh(loop.loopId);
    expect((await world.packet('hiringManager', loop.loopId)).assessors).toEqual([]);
    expect((await world.open('ben', loop.loopId)).__typename).toBe('FeedbackLocked');
    await submit('ben', loop.benSeat);
    await world.get(PacketProcessors).refresh(loop.loopId);
    const { answer, statements } = await world.metered('hiringManager', loop.loopId);
    expect(statements).toBe(1);
    expect(answer).toMatchObject({
      __typename: 'Packet',
      assessors: [
        { name: 'Ada Lind', independent: true },
        { name: 'Ben Osei', independent: true },
      ],
    });
  });

  it('keeps counting the first version when its author amended after opening the packet', async () => {
    const loop = await world.loop();
    const id = await submit('ada', loop.adaSeat);
    await submit('ben', loop.benSeat);
    expect(await amend('ada', id, 1, codingBody({}, 2))).toMatchObject({
      scorecard: { versions: [{}, { afterSeeingOthers: false }] },
    });
    const before = await world.packet('ada', loop.loopId);
    expect(before.assessors[0]).toMatchObject({ amendedAfterSeeing: false });
    expect(before.competencies.find(({ key }) => key === 'problem_solving')).toMatchObject({
      mean: 2.5,
      min: 2,
      max: 3,
    });
    expect(await amend('ada', id, 2, codingBody({}, 1))).toMatchObject({
      scorecard: { versions: [{}, {}, { afterSeeingOthers: true }] },
    });
    const after = await world.packet('hiringManager', loop.loopId);
    expect(after.assessors[0]).toMatchObject({ amendedAfterSeeing: true, independent: true });
    expect(after.competencies.find(({ key }) => key === 'problem_solving')).toMatchObject({
      mean: 3,
      min: 3,
      max: 3,
    });
    expect(
      after.scorecards[0]?.amendments.map(({ afterSeeingOthers }) => afterSeeingOthers),
    ).toEqual([false, true]);
  });

  it('freezes the next version when a scorecard is amended after the decision, which stays as it was', async () => {
    const loop = await world.debriefed();
    const { id } = await world.row<{ id: string }>(
      'SELECT id FROM scorecard WHERE seat_id = $1',
      loop.adaSeat,
    );
    await world.decide('hiringManager', loop.loopId);
    const before = await world.packet('recruiter', loop.loopId);
    expect(await amend('ada', id, 1, codingBody({}, 1))).toMatchObject({
      scorecard: { versions: [{}, { afterSeeingOthers: true }] },
    });
    const amendments = world.get(PacketAmendments);
    await amendments.freeze(loop.loopId, loop.adaSeat);
    await amendments.freeze(loop.loopId, loop.adaSeat);
    const after = await world.packet('recruiter', loop.loopId);
    expect(after.competencies).toEqual(before.competencies);
    expect(after.scorecards).toEqual(before.scorecards);
    expect(after.decisions).toEqual(before.decisions);
    expect(after.frozen).toEqual({ ...before.frozen, latest: 2 });
    const versions = world.get(PacketVersionReader);
    const recruiter = world.actor('recruiter', ['recruiter']);
    expect(await versions.list(recruiter, loop.loopId)).toMatchObject({
      versions: [
        { number: 1, reason: 'decision', outcome: 'hire', sha256: before.frozen?.sha256 },
        { number: 2, reason: 'amendment', outcome: null, frozenBy: 'Ada Lind' },
      ],
    });
    const diff = await versions.diff(recruiter, loop.loopId, 1, 2);
    expect(diff).toMatchObject({ __typename: 'PacketDiff' });
    const lines = diff.__typename === 'PacketDiff' ? diff.lines : [];
    expect(lines.find(({ kind }) => kind === 'amendment')).toMatchObject({
      about: 'Ada Lind in Screen',
      before: null,
    });
    expect(lines.some(({ kind }) => kind === 'rating')).toBe(false);
    for (const stranger of ['stranger', 'otherManager'] as const) {
      const actor = world.actor(stranger);
      expect(await versions.list(actor, loop.loopId)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
      expect(await versions.diff(actor, loop.loopId, 1, 2)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
    }
    expect(await versions.diff(recruiter, loop.loopId, 1, 3)).toMatchObject({ subject: 'packet' });
  });

  it('never decides on feedback that changed while the decision was being made', async () => {
    const loop = await world.debriefed();
    const { id } = await world.row<{ id: string }>(
      'SELECT id FROM scorecard WHERE seat_id = $1',
      loop.adaSeat,
    );
    const [decided, amended] = await Promise.all([
      world.decide('hiringManager', loop.loopId),
      amend('ada', id, 1, codingBody({}, 2)),
    ]);
    expect(decided.__typename).toBe('PacketDecided');
    const { body } = await world.row<{ body: string }>(
      'SELECT body FROM packet_version WHERE loop_id = $1',
      loop.loopId,
    );
    const frozen = (JSON.parse(body) as { scorecards: { amendments: unknown[] }[] }).scorecards[0]
      ?.amendments.length;
    // After the decision it is marked, so the two orders can be told apart.
    const [, second] = amended.__typename === 'ScorecardFiled' ? amended.scorecard.versions : [];
    expect(frozen).toBe(second?.afterSeeingOthers === false ? 1 : 0);
  });
});
