import type { ScorecardBody } from '@debrief/domain';
import { newId, type Actor } from '@debrief/server-kernel';
import { codingBody } from '@debrief/server-scorecard/testing';
import { CalibrationReader } from './calibration.reader';
import { CalibrationService, type SavePack } from './calibration.service';
import { NOW, SIGN_OFF, TrainingWorld } from './testing/training.world';
import { TrainingReader } from './training.reader';
import { TrainingWorker } from './training.worker';

const noted = (text: string): ScorecardBody =>
  codingBody({ notes: [{ id: 'n1', kind: 'said', text, atSeconds: null, fileId: null }] });
const GOLD = [
  { competency: 'problem_solving', value: 3, reason: 'Found the edge alone' },
  { competency: 'code_fluency', value: 2, reason: 'Needed the hint' },
] as const;

describe('calibration packs', () => {
  let world: TrainingWorld;
  let admin: Actor;
  let trainer: Actor;
  let ines: Actor;

  beforeAll(async () => {
    world = await TrainingWorld.open();
    admin = await world.person('Adil Admin', 'admin');
    trainer = await world.person('Tove Trainer', 'interviewer');
    ines = await world.person('Ines Farouq', 'interviewer');
    await world.path(admin, { trainerIds: [trainer.personId], steps: [SIGN_OFF] });
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));

  /** A decided loop with one filed scorecard, by Lena unless said otherwise. */
  const decided = async (body: ScorecardBody, over: { state?: 'hired' | 'debrief' } = {}) => {
    const lead = await world.person('Lena Lead', 'interviewer');
    const loop = await world.loop([{ personId: lead.personId, role: 'lead' }], {
      state: over.state ?? 'hired',
      candidateName: 'Noor Haddad',
    });
    return {
      ...loop,
      lead,
      scorecardId: await world.filed(loop.loopId, loop.seats[0] ?? '', body),
    };
  };
  const save = (actor: Actor, over: Partial<SavePack>) =>
    world.get(CalibrationService).save(actor, {
      id: null,
      version: 0,
      title: 'Edges',
      roundKind: 'coding',
      entries: [],
      state: 'published',
      idempotencyKey: newId(),
      ...over,
    });
  const entry = (scorecardId: string, text: string, confirmed: readonly string[] = []) => ({
    scorecardId,
    notes: [{ id: 'n1', text }],
    gold: GOLD,
    confirmed,
  });
  /** A published pack of one scorecard. */
  const pack = async () => {
    const card = await decided(noted('Tested the last window'));
    const done = await save(admin, {
      entries: [entry(card.scorecardId, 'Tested the last window')],
    });
    if (done.__typename !== 'CalibrationPackSaved') throw new Error(JSON.stringify(done));
    return { ...card, packId: done.packId };
  };
  const open = async (actor: Actor, packId: string) => {
    const found = await world.get(CalibrationReader).one(actor, packId);
    return found.__typename === 'CalibrationPack' ? found : null;
  };
  const answer = async (
    actor: Actor,
    packId: string,
    values: readonly [1 | 2 | 3 | 4, 1 | 2 | 3 | 4],
  ) => {
    const [first] = (await open(actor, packId))?.entries ?? [];
    return world.get(CalibrationService).answer(actor, {
      packId,
      answers: GOLD.map(({ competency }, index) => ({
        entryId: first?.id ?? newId(),
        competency,
        value: values[index] ?? 1,
      })),
      idempotencyKey: newId(),
    });
  };

  it('takes names out and lists what may still tell who it was', async () => {
    const card = await decided(
      noted('Noor told Lena of 2019 at Northwind. She built it with Blue Harbour.'),
    );
    const draft = await world.get(CalibrationReader).draft(admin, card.scorecardId);
    expect(draft).toMatchObject({
      notes: [
        {
          text: 'the candidate told a colleague of 2019 at a company. She built it with Blue Harbour.',
        },
      ],
      remaining: ['2019', 'Blue Harbour'],
      gold: [{ competency: 'problem_solving', value: 3, reason: '' }, {}],
    });
    expect(
      await world.count(
        `audit_event WHERE loop_id = $1 AND action = 'scorecards.viewed' AND actor_id = $2`,
        card.loopId,
        admin.personId,
      ),
    ).toBe(1);
  });

  it('is saved only without names, and with every mark looked at', async () => {
    const card = await decided(noted('Noor built it in 2019'));
    expect(
      await save(admin, { entries: [entry(card.scorecardId, 'Noor built it in 2019')] }),
    ).toMatchObject({
      fields: [
        { path: 'entries.0.notes.0.text', code: 'NAMES_SOMEBODY' },
        { path: 'entries.0.confirmed', code: 'NOT_CONFIRMED' },
      ],
    });
    const clean = entry(card.scorecardId, 'They built it in 2019', ['2019']);
    expect(await save(admin, { entries: [{ ...clean, gold: [] }] })).toMatchObject({
      fields: [{ path: 'entries.0.gold', code: 'REQUIRED' }],
    });
    expect(await save(admin, { entries: [clean] })).toMatchObject({
      __typename: 'CalibrationPackSaved',
    });
  });

  it('is made of decided loops alone, and only by whoever may read them and make packs', async () => {
    const running = await decided(noted('Fine'), { state: 'debrief' });
    expect(await save(admin, { entries: [entry(running.scorecardId, 'Fine')] })).toMatchObject({
      fields: [{ path: 'entries.0', code: 'UNKNOWN' }],
    });
    const card = await decided(noted('Fine'));
    const entries = [entry(card.scorecardId, 'Fine')];
    // A trainer without a seat on that loop may not read it; an interviewer makes no packs at all.
    expect(await save(trainer, { entries })).toMatchObject({ __typename: 'FieldProblems' });
    expect(await save(ines, { entries })).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await save(card.lead, { entries })).toMatchObject({ __typename: 'NotFoundProblem' });
    const sources = await world.get(CalibrationReader).sourcesOf(admin, 'coding');
    expect(sources.map(({ scorecardId }) => scorecardId)).toContain(card.scorecardId);
    expect(sources.map(({ scorecardId }) => scorecardId)).not.toContain(running.scorecardId);
    expect(await world.get(CalibrationReader).sourcesOf(ines, 'coding')).toEqual([]);
  });

  it('is blind until it is answered, and measures the answer', async () => {
    const { packId } = await pack();
    const blind = await open(ines, packId);
    expect(blind?.entries).toMatchObject([
      { gold: null, scorecardId: null, competencies: ['problem_solving', 'code_fluency'] },
    ]);
    expect(JSON.stringify(blind)).not.toContain('Found the edge alone');
    expect(await answer(ines, packId, [3, 4])).toMatchObject({
      __typename: 'CalibrationAnswered',
      agreement: { pairs: 2, exact: 0.5, withinOne: 0.5 },
    });
    expect(await open(ines, packId)).toMatchObject({
      attemptsLeft: 0,
      entries: [{ gold: GOLD }],
      attempts: [{ agreement: { exact: 0.5 }, answers: [{ value: 3 }, { value: 4 }] }],
    });
    expect(await answer(ines, packId, [3, 2])).toMatchObject({
      fields: [{ code: 'NO_ATTEMPT_LEFT' }],
    });
  });

  it('wants every rating answered once', async () => {
    const { packId } = await pack();
    const [first] = (await open(ines, packId))?.entries ?? [];
    const send = (answers: readonly { competency: string; value: never }[]) =>
      world.get(CalibrationService).answer(ines, {
        packId,
        answers: answers.map((one) => ({ ...one, entryId: first?.id ?? '' })),
        idempotencyKey: newId(),
      });
    const three = 3 as never;
    expect(await send([{ competency: 'problem_solving', value: three }])).toMatchObject({
      fields: [{ path: 'answers', code: 'REQUIRED' }],
    });
    expect(
      await send([
        { competency: 'problem_solving', value: three },
        { competency: 'problem_solving', value: three },
        { competency: 'code_fluency', value: 9 as never },
      ]),
    ).toMatchObject({ fields: [{ code: 'UNKNOWN' }, { code: 'INVALID' }] });
    expect(await world.count('calibration_attempt WHERE pack_id = $1', packId)).toBe(0);
  });

  it('may be taken again as often as the path allows, and moves the trainee on', async () => {
    const { packId } = await pack();
    const pathId = await world.path(admin, {
      trainerIds: [trainer.personId],
      steps: [
        {
          key: 'pack',
          kind: 'calibration',
          count: 1,
          approvalRequired: false,
          calibration: { packId, measure: 'exact', minimum: 1, attempts: 2 },
        },
        SIGN_OFF,
      ],
    });
    const nina = await world.person('Nina New', 'interviewer');
    const id = await world.enrolled(admin, pathId, nina);
    const first = async () =>
      (await world.get(TrainingReader).enrolment(trainer, id))?.progress.steps[0];
    await answer(nina, packId, [1, 1]);
    expect(await first()).toMatchObject({ state: 'open', attempts: 1 });
    await answer(nina, packId, [3, 2]);
    expect(await first()).toMatchObject({ state: 'done', attempts: 2 });
    expect(await answer(nina, packId, [3, 2])).toMatchObject({ __typename: 'FieldProblems' });
  });

  it('looks unknown to somebody with a conflict with a candidate in it, or who owes on its loop', async () => {
    const barred = await world.person('Bo Barred', 'admin');
    const owing = await world.person('Ola Owing', 'admin');
    const { packId, candidateId, loopId, scorecardId, stageIds, roundIds } = await pack();
    expect(await open(barred, packId)).not.toBeNull();
    expect(await open(owing, packId)).not.toBeNull();
    await world.test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), barred.personId, candidateId],
    );
    await world.test.pool.query(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role) VALUES ($1, $2, $3, $4, $5, 'panelist')`,
      [newId(), roundIds[0]?.[0], stageIds[0], loopId, owing.personId],
    );
    for (const person of [barred, owing]) {
      expect(await open(person, packId)).toBeNull();
      expect(await answer(person, packId, [3, 2])).toMatchObject({ __typename: 'NotFoundProblem' });
      expect(await save(person, { entries: [entry(scorecardId, 'Fine')] })).toMatchObject({
        fields: [{ code: 'UNKNOWN' }],
      });
      expect(await world.get(CalibrationReader).draft(person, scorecardId)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
      const listed = await world.get(CalibrationReader).list(person);
      expect(listed.map(({ id }) => id)).not.toContain(packId);
    }
  });

  it('changes no more once it is published, but can be retired', async () => {
    const { packId, scorecardId } = await pack();
    const change = { id: packId, version: 1, entries: [entry(scorecardId, 'Other words')] };
    expect(await save(admin, change)).toMatchObject({ fields: [{ code: 'PUBLISHED' }] });
    expect(await save(admin, { ...change, version: 7 })).toMatchObject({
      __typename: 'StaleVersionProblem',
    });
    expect(await save(admin, { ...change, state: 'retired' })).toMatchObject({
      __typename: 'CalibrationPackSaved',
    });
    expect(await open(ines, packId)).toBeNull();
  });

  it('forgets a candidate who was erased, with what was answered about them', async () => {
    const { packId, candidateId } = await pack();
    await answer(ines, packId, [3, 2]);
    await world.get(TrainingWorker).forget(candidateId);
    await world.get(TrainingWorker).forget(candidateId);
    expect(await world.count('calibration_entry WHERE pack_id = $1', packId)).toBe(0);
    expect(
      await world.row('SELECT answers, exact FROM calibration_attempt WHERE pack_id = $1', packId),
    ).toEqual({ answers: [], exact: 1 });
    expect(await world.row('SELECT state FROM calibration_pack WHERE id = $1', packId)).toEqual({
      state: 'retired',
    });
  });
});
