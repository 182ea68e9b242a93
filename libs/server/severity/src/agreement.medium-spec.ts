import { AgreementReader } from './agreement.reader';
import { SeverityRefit } from './severity-refit.service';
import { rated, SeverityWorld } from './testing/severity.world';

describe('agreement and habits', () => {
  let world: SeverityWorld;

  beforeAll(async () => {
    world = await SeverityWorld.open();
    await world.season(12);
    await world.get(SeverityRefit).now();
  });
  afterAll(() => world.close());

  const agreement = (...of: Parameters<SeverityWorld['as']>) =>
    world.get(AgreementReader).agreement(world.as(...of), null);
  const habits = (...of: Parameters<SeverityWorld['as']>) =>
    world.get(AgreementReader).habits(world.as(...of));

  it('says by competency how far people agree, and what the fit found', async () => {
    const found = await agreement('admin', 'admin');
    expect(found).toMatchObject({ loops: 12, ratings: 72, fit: { state: 'on', ratings: 72 } });
    expect(found.competencies.map(({ competency, shared }) => [competency, shared])).toEqual([
      ['code_fluency', 12],
      ['problem_solving', 12],
    ]);
    for (const { alpha, icc, kappa, needed } of found.competencies) {
      expect(alpha?.alpha).toBeLessThan(1);
      expect(alpha?.interval).not.toBeNull();
      expect(icc?.panel).toBeCloseTo(3, 9);
      expect(kappa?.pairs).toBe(36);
      expect(needed === null || needed > 1).toBe(true);
    }
    expect(found.fit?.habitSpread).toBeGreaterThan(0.3);
  });

  it('is the same to whoever may know the same loops, and empty to a manager of other jobs', async () => {
    expect(await agreement('manager', 'hiring_manager')).toEqual(await agreement('admin', 'admin'));
    expect(await agreement('dora', 'hiring_manager')).toMatchObject({ loops: 9 });
    const stranger = await agreement('owner', 'hiring_manager');
    expect(stranger).toMatchObject({ loops: 0, ratings: 0, competencies: [] });
  });

  it('has nothing of a loop on which anybody owes, and of a candidate one has a conflict with', async () => {
    const before = await agreement('owner', 'recruiter');
    const filed = ['ana', 'ben'] as const;
    const owed = await world.loop({ state: 'stopped' }, [
      ...filed.map((name) => ({ seat: { personId: world.people[name] }, body: rated(1, 4) })),
      { seat: { personId: world.people.owner }, body: null },
    ]);
    expect(await agreement('owner', 'recruiter')).toEqual(before);
    expect(await agreement('admin', 'admin')).toEqual(before);
    await world.test.pool.query('UPDATE seat SET filed_at = now() WHERE loop_id = $1', [owed]);
    expect(await agreement('owner', 'recruiter')).toMatchObject({ loops: before.loops + 1 });
    await world.test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind)
       SELECT gen_random_uuid(), $1, candidate_id, 'relative' FROM loop WHERE id = $2`,
      [world.people.owner, owed],
    );
    expect(await agreement('owner', 'recruiter')).toEqual(before);
    expect(await agreement('admin', 'admin')).toMatchObject({ loops: before.loops + 1 });
  });

  it('shows everybody their own habit, an admin all of them, and none of too few shared ratings', async () => {
    const own = await habits('ben', 'interviewer');
    expect(own.map(({ name, isYou }) => [name, isYou])).toEqual([['Ben Berg', true]]);
    expect(own[0]?.effect).toBeGreaterThan(0.4);
    expect(own[0]?.low).toBeLessThan(own[0]?.effect ?? 0);
    expect(await habits('owner', 'recruiter')).toEqual([]);
    const all = await habits('admin', 'admin');
    expect(all.map(({ name }) => name)).toEqual(['Ana Alves', 'Ben Berg', 'Cem Can', 'Dora Dahl']);
    await world.test.pool.query('UPDATE severity_habit SET shared = 7 WHERE person_id = $1', [
      world.people.ben,
    ]);
    expect(await habits('ben', 'interviewer')).toMatchObject([{ effect: null, spread: null }]);
  });

  it('leaves on the trail that somebody looked', async () => {
    const seen = async () =>
      (
        await world.test.pool.query(
          `SELECT 1 FROM audit_event WHERE action = 'agreement.viewed' AND actor_id = $1`,
          [world.people.cem],
        )
      ).rowCount;
    const before = (await seen()) ?? 0;
    await habits('cem', 'interviewer');
    expect(await seen()).toBe(before + 1);
  });
});
