import { CandidateExport, CandidateReader, JobReader } from '@debrief/server-hiring';
import { newId, type Actor } from '@debrief/server-kernel';
import { LoopReader, OwnWorkReader } from '@debrief/server-loop';
import { codingBody } from '@debrief/server-scorecard/testing';
import { ComparisonService } from './comparison.service';
import { MockService } from './mock.service';
import { NOW, SIGN_OFF, TrainingWorld } from './testing/training.world';
import { TrainingReader } from './training.reader';

describe('practice', () => {
  let world: TrainingWorld;
  let admin: Actor;
  let trainer: Actor;
  let other: Actor;
  let ines: Actor;
  let lead: Actor;

  beforeAll(async () => {
    world = await TrainingWorld.open();
    admin = await world.person('Adil Admin', 'admin');
    trainer = await world.person('Tove Trainer', 'interviewer');
    other = await world.person('Otto Other', 'interviewer');
    ines = await world.person('Ines Farouq', 'interviewer');
    lead = await world.person('Lena Lead', 'interviewer');
    await world.path(admin, {
      trainerIds: [trainer.personId],
      steps: [
        { key: 'mock', kind: 'mock', count: 1, approvalRequired: false, calibration: null },
        SIGN_OFF,
      ],
    });
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));

  const compare = (viewer: Actor, seatId: string) =>
    world.get(ComparisonService).of(viewer, seatId);

  it('needs no application and no candidate, and is on the desk of both', async () => {
    const mock = await world.mock(trainer, ines, lead);
    expect(
      await world.row('SELECT is_mock, application_id, seal FROM loop WHERE id = $1', mock.loopId),
    ).toEqual({ is_mock: true, application_id: null, seal: 'stage_complete' });
    for (const person of [ines, lead]) {
      const rounds = await world.get(OwnWorkReader).myRounds(person);
      expect(rounds.map(({ loopId }) => loopId)).toContain(mock.loopId);
    }
    expect(await world.get(LoopReader).seatForScorecard(ines, mock.traineeSeatId)).toMatchObject({
      candidate: { name: 'Practice candidate' },
      kind: 'coding',
    });
  });

  it('is started by admins, recruiters and trainers of the kind alone, with two different people who are free', async () => {
    const input = {
      roundKind: 'coding' as const,
      traineeId: ines.personId,
      leadId: lead.personId,
      startsAt: new Date('2026-12-24T09:00:00Z'),
    };
    const start = (actor: Actor, over: object = {}) =>
      world.get(MockService).start(actor, { ...input, ...over, idempotencyKey: newId() });
    expect(await start(other)).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await start(trainer, { leadId: ines.personId })).toMatchObject({
      fields: [{ path: 'leadId', code: 'SAME' }],
    });
    expect(await start(trainer, { rolePlayerId: newId() })).toMatchObject({
      fields: [{ path: 'rolePlayerId', code: 'UNKNOWN' }],
    });
    expect(await start(trainer, { roundKind: 'research_paper' })).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    expect(await start(trainer)).toMatchObject({ __typename: 'MockLoopStarted' });
    expect(await start(trainer, { leadId: other.personId })).toMatchObject({
      fields: [{ path: 'startsAt', code: 'SLOT_TAKEN' }],
    });
  });

  it('opens the comparison to both only when both have filed, and looks the same until then', async () => {
    const mock = await world.mock(trainer, ines, lead);
    const untouched = await compare(ines, mock.traineeSeatId);
    expect(untouched).toMatchObject({ __typename: 'ComparisonSealedProblem', isMock: true });
    // World one: nobody has filed. World two: the lead has. The trainee sees no difference.
    await world.file(lead, mock.leadSeatId, codingBody({}, 3));
    expect(await compare(ines, mock.traineeSeatId)).toEqual(untouched);
    expect(await compare(lead, mock.traineeSeatId)).toMatchObject({
      __typename: 'ComparisonSealedProblem',
    });
    expect(await compare(trainer, mock.traineeSeatId)).toMatchObject({
      __typename: 'ComparisonSealedProblem',
    });
    await world.file(
      ines,
      mock.traineeSeatId,
      codingBody({
        ratings: [
          { competency: 'problem_solving', value: 3, evidence: ['n1'], comment: 'Clear' },
          { competency: 'code_fluency', value: 2, evidence: ['n1'], comment: '' },
        ],
      }),
    );
    for (const viewer of [ines, lead, trainer, admin]) {
      expect(await compare(viewer, mock.traineeSeatId)).toMatchObject({
        __typename: 'TrainingComparison',
        trainee: { name: 'Ines Farouq' },
        lead: { name: 'Lena Lead' },
        agreement: { pairs: 3, exact: 2 / 3, withinOne: 1 },
        ratings: [
          {
            competency: 'problem_solving',
            distance: 0,
            trainee: { value: 3, comment: 'Clear', evidence: [{ id: 'n1' }] },
          },
          { competency: 'code_fluency', distance: 1, lead: { value: 3 }, trainee: { value: 2 } },
          { competency: 'production_experience', distance: null, trainee: { notProbed: true } },
        ],
      });
    }
    expect(await compare(other, mock.traineeSeatId)).toMatchObject({
      __typename: 'NotFoundProblem',
    });
  });

  it('opens a shadow’s comparison on a real loop only as its seal opens', async () => {
    const panelist = await world.person('Pia Panelist', 'interviewer');
    const loop = await world.loop([
      { personId: lead.personId, role: 'lead' },
      { personId: ines.personId, role: 'shadow' },
      { personId: panelist.personId, role: 'panelist' },
    ]);
    const [leadSeat = '', shadowSeat = '', panelSeat = ''] = loop.seats;
    await world.filed(loop.loopId, shadowSeat);
    const before = await compare(panelist, shadowSeat);
    await world.filed(loop.loopId, leadSeat);
    // The shadow has filed and owes nothing, but the stage waits for one more; so does the panelist.
    expect(await compare(ines, shadowSeat)).toMatchObject({
      __typename: 'ComparisonSealedProblem',
    });
    expect(await compare(panelist, shadowSeat)).toEqual(before);
    // No trainer's eye reaches a real loop.
    expect(await compare(trainer, shadowSeat)).toMatchObject({ __typename: 'NotFoundProblem' });
    await world.filed(loop.loopId, panelSeat);
    expect(await compare(ines, shadowSeat)).toMatchObject({ __typename: 'TrainingComparison' });
    expect(await compare(trainer, shadowSeat)).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(
      await world.count(
        'access_ledger WHERE loop_id = $1 AND person_id = $2',
        loop.loopId,
        ines.personId,
      ),
    ).toBe(1);
  });

  it('counts on the trainee’s path when it was held and filed', async () => {
    const nina = await world.person('Nina New', 'interviewer');
    const [path] = await world.get(TrainingReader).paths();
    const id = await world.enrolled(trainer, path?.id ?? '', nina);
    const mock = await world.mock(trainer, nina, lead);
    const state = async () =>
      (await world.get(TrainingReader).enrolment(nina, id))?.progress.steps[0];
    expect(await state()).toMatchObject({ state: 'open', planned: 1, done: 0 });
    world.clock.set(new Date('2026-12-20T09:00:00Z'));
    await world.file(nina, mock.traineeSeatId);
    expect(await state()).toMatchObject({ state: 'done', done: 1 });
  });

  it('keeps the candidate and the job of practice out of lists, search and export', async () => {
    await world.mock(trainer, ines, await world.person('Lars Lead', 'interviewer'));
    expect(await world.count('candidate WHERE is_practice')).toBe(1);
    const listed = await world.get(CandidateReader).list(admin, { first: 50, search: 'practice' });
    expect(listed.edges).toEqual([]);
    const all = await world.get(CandidateReader).list(admin, { first: 50 });
    expect(all.edges.map(({ node }) => node.name)).not.toContain('Practice candidate');
    const jobs = await world.get(JobReader).list(admin, { first: 50 });
    expect(jobs.edges.map(({ node }) => node.title)).not.toContain('Practice');
    const exported = await new CandidateExport(world.test.db).page(
      admin,
      { jobId: null, from: null, to: null },
      null,
    );
    expect(JSON.stringify(exported)).not.toContain('Practice');
    const loops = await world.get(LoopReader).list(admin, { first: 50, filter: null });
    expect(loops.edges.some(({ node }) => node.isMock)).toBe(false);
    const sealed = await world.get(LoopReader).sealed(ines, { first: 50 });
    expect(sealed.edges.some(({ node }) => node.isMock)).toBe(false);
  });
});
