import { newId, type Actor } from '@debrief/server-kernel';
import { CertificationService } from './certification.service';
import { EnrolmentService } from './enrolment.service';
import { GraduationService } from './graduation.service';
import { PathService } from './path.service';
import { NOW, REVERSE, SHADOW, SIGN_OFF, TrainingWorld } from './testing/training.world';
import { TrainingReader } from './training.reader';

describe('training', () => {
  let world: TrainingWorld;
  let admin: Actor;
  let trainer: Actor;
  let stranger: Actor;
  let pathId: string;

  beforeAll(async () => {
    world = await TrainingWorld.open();
    admin = await world.person('Adil Admin', 'admin');
    trainer = await world.person('Tove Trainer', 'interviewer');
    stranger = await world.person('Sten Stranger', 'interviewer');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.clock.set(NOW);
    pathId = await world.path(admin, { trainerIds: [trainer.personId] });
  });

  const standing = async (viewer: Actor, of: Actor) =>
    (await world.get(TrainingReader).eligibility(viewer, 'coding', [of.personId]))[0];
  const seen = async (viewer: Actor, enrolmentId: string) =>
    world.get(TrainingReader).enrolment(viewer, enrolmentId);
  /** A held round with a lead who has filed. */
  const round = async (trainee: Actor, role: 'shadow' | 'reverse_shadow') => {
    const lead = await world.person('Lena Lead', 'interviewer');
    const loop = await world.loop([
      { personId: lead.personId, role: 'lead' },
      { personId: trainee.personId, role },
    ]);
    await world.filed(loop.loopId, loop.seats[0] ?? '');
    return { ...loop, lead, seatId: loop.seats[1] ?? '' };
  };

  it('leads from the first shadow to the certificate, by facts alone', async () => {
    const ines = await world.person('Ines Farouq', 'interviewer');
    expect(await standing(stranger, ines)).toMatchObject({ standing: 'shadow_only' });
    const id = await world.enrolled(trainer, pathId, ines);

    const shadowed = await round(ines, 'shadow');
    expect((await seen(trainer, id))?.progress.current).toMatchObject({ state: 'open', toFile: 1 });
    await world.filed(shadowed.loopId, shadowed.seatId);
    expect((await seen(trainer, id))?.progress.current).toMatchObject({ state: 'approval' });
    expect(await standing(stranger, ines)).toMatchObject({ standing: 'shadow_only' });

    await world.approve(trainer, id, 'shadow');
    expect(await standing(stranger, ines)).toMatchObject({ standing: 'reverse_shadow_only' });
    const reversed = await round(ines, 'reverse_shadow');
    await world.filed(reversed.loopId, reversed.seatId);
    const done = await world.approve(trainer, id, 'sign_off');
    expect(done).toMatchObject({ __typename: 'EnrolmentChanged', enrolment: { graduatedAt: NOW } });
    expect(await standing(stranger, ines)).toMatchObject({
      standing: 'may_lead',
      until: new Date('2027-11-24T09:00:00Z'),
    });
    expect(await world.count(`outbox WHERE type = 'training.graduated'`)).toBe(1);
    await world.get(GraduationService).settleAll();
    expect(await world.count(`outbox WHERE type = 'training.graduated'`)).toBe(1);

    world.clock.set(new Date('2027-12-01T09:00:00Z'));
    expect(await standing(stranger, ines)).toMatchObject({ standing: 'lapsed' });
  });

  it('moves on by itself where nothing waits for an approval, once nobody owes on the loops', async () => {
    await world.path(admin, { trainerIds: [trainer.personId], steps: [REVERSE] });
    const ines = await world.person('Ines Farouq', 'interviewer');
    const slow = await world.person('Sam Slow', 'interviewer');
    const id = await world.enrolled(admin, pathId, ines);
    const loop = await world.loop([
      { personId: slow.personId, role: 'lead' },
      { personId: ines.personId, role: 'reverse_shadow' },
    ]);
    await world.filed(loop.loopId, loop.seats[1] ?? '');
    expect(await world.get(GraduationService).settleAll()).toBe(0);
    await world.filed(loop.loopId, loop.seats[0] ?? '');
    expect(await world.get(GraduationService).settleAll()).toBe(1);
    expect(await world.get(GraduationService).settleAll()).toBe(0);
    expect((await seen(admin, id))?.graduatedAt).toEqual(NOW);
    expect(
      await world.count(`audit_event WHERE action = 'training.graduated' AND actor_id IS NULL`),
    ).toBe(1);
  });

  it('tells a trainer who owes on the loop nothing of what was filed there', async () => {
    const ines = await world.person('Ines Farouq', 'interviewer');
    const id = await world.enrolled(admin, pathId, ines);
    const loop = await world.loop([
      { personId: trainer.personId, role: 'lead' },
      { personId: ines.personId, role: 'shadow' },
    ]);
    const before = JSON.stringify(await seen(trainer, id));
    await world.filed(loop.loopId, loop.seats[1] ?? '');
    expect(JSON.stringify(await seen(trainer, id))).toBe(before);
    expect((await seen(admin, id))?.progress.current?.state).toBe('approval');
    expect((await seen(ines, id))?.progress.current?.state).toBe('approval');
    expect(await world.approve(trainer, id, 'shadow')).toMatchObject({
      fields: [{ path: 'stepKey', code: 'NOT_WAITING' }],
    });
    await world.filed(loop.loopId, loop.seats[0] ?? '');
    expect((await seen(trainer, id))?.progress.current?.state).toBe('approval');
  });

  it('hides rounds of a candidate with whom the trainer has a conflict of interest', async () => {
    const ines = await world.person('Ines Farouq', 'interviewer');
    const id = await world.enrolled(admin, pathId, ines);
    const shadowed = await round(ines, 'shadow');
    await world.filed(shadowed.loopId, shadowed.seatId);
    await world.test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), trainer.personId, shadowed.candidateId],
    );
    expect((await seen(trainer, id))?.rounds).toEqual([]);
    expect((await seen(admin, id))?.rounds).toHaveLength(1);
  });

  it('lets nobody approve their own step, nor who is no trainer of the path', async () => {
    const id = await world.enrolled(admin, pathId, trainer);
    const shadowed = await round(trainer, 'shadow');
    await world.filed(shadowed.loopId, shadowed.seatId);
    expect(await world.approve(trainer, id, 'shadow')).toMatchObject({ fields: [{ code: 'OWN' }] });
    expect(await world.approve(admin, id, 'shadow')).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    expect(await world.approve(stranger, id, 'shadow')).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    expect(await seen(stranger, id)).toBeNull();
    expect(await world.count('training_approval WHERE enrolment_id = $1', id)).toBe(0);
  });

  it('puts on a path and takes off it, for its trainers and admins', async () => {
    const ines = await world.person('Ines Farouq', 'interviewer');
    const enrol = (actor: Actor) =>
      world.get(EnrolmentService).enrol(actor, {
        pathId,
        personId: ines.personId,
        idempotencyKey: newId(),
      });
    expect(await enrol(stranger)).toMatchObject({ __typename: 'NotFoundProblem' });
    const id = await world.enrolled(trainer, pathId, ines);
    expect(await enrol(admin)).toMatchObject({ fields: [{ code: 'ALREADY_ENROLLED' }] });
    const withdraw = (actor: Actor) =>
      world.get(EnrolmentService).withdraw(actor, { enrolmentId: id, idempotencyKey: newId() });
    expect(await withdraw(stranger)).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await withdraw(trainer)).toMatchObject({ __typename: 'EnrolmentEnded' });
    expect(await seen(trainer, id)).toBeNull();
    expect(await world.enrolled(admin, pathId, ines)).not.toBe(id);
  });

  it('certifies by hand until a day, and takes it back, with reasons', async () => {
    const ines = await world.person('Ines Farouq', 'interviewer');
    const service = world.get(CertificationService);
    const grant = (over: object = {}) =>
      service.grant(admin, {
        personId: ines.personId,
        roundKind: 'coding',
        expiresAt: new Date('2027-06-30T00:00:00Z'),
        reason: 'Led such rounds for years',
        idempotencyKey: newId(),
        ...over,
      });
    expect(await grant({ reason: ' ' })).toMatchObject({ fields: [{ code: 'REQUIRED' }] });
    expect(await grant({ expiresAt: NOW })).toMatchObject({ fields: [{ code: 'INVALID' }] });
    await grant();
    const found = await standing(stranger, ines);
    expect(found).toMatchObject({ standing: 'may_lead', until: new Date('2027-06-30T00:00:00Z') });
    const revoke = () =>
      service.revoke(admin, {
        certificationId: found?.certificationId ?? '',
        reason: 'Stopped interviewing',
        idempotencyKey: newId(),
      });
    expect(await revoke()).toMatchObject({ __typename: 'CertificationChanged' });
    expect(await revoke()).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await standing(stranger, ines)).toMatchObject({ standing: 'shadow_only' });
  });

  it('saves a path once, guarded by its version, and refuses what makes no sense', async () => {
    const [path] = await world.get(TrainingReader).paths();
    const save = (over: object) =>
      world.get(PathService).save(admin, {
        id: path?.id ?? null,
        version: path?.version ?? 0,
        idempotencyKey: newId(),
        path: {
          roundKind: 'coding',
          title: 'Coding',
          steps: [SHADOW, SIGN_OFF],
          trainerIds: [trainer.personId],
          validMonths: 6,
          renewal: 'last_round',
        },
        ...over,
      });
    expect(await save({ version: 0 })).toMatchObject({ __typename: 'StaleVersionProblem' });
    expect(await save({ id: null })).toMatchObject({ fields: [{ code: 'TAKEN' }] });
    expect(await save({})).toMatchObject({ __typename: 'TrainingPathSaved' });
    expect(await world.path(admin, { trainerIds: [trainer.personId] })).toBe(pathId);
  });
});
