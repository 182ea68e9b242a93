import { SeverityRatingsReader, type ClosedRating } from '@debrief/server-scorecard';
import fc from 'fast-check';
import { AgreementReader } from './agreement.reader';
import { SeverityRefit } from './severity-refit.service';
import { SeverityReader } from './severity.reader';
import { NOW, rated, SeverityWorld, type Filed } from './testing/severity.world';

describe('severity, learnt from closed loops', () => {
  let world: SeverityWorld;

  beforeAll(async () => {
    world = await SeverityWorld.open();
    await world.season(16);
  });
  afterAll(() => world.close());

  const seat = (name: 'ana' | 'ben' | 'cem' | 'dora', role: 'lead' | 'panelist' | 'shadow') => ({
    personId: world.people[name],
    role,
  });
  const read = async (): Promise<readonly ClosedRating[]> => {
    const all: ClosedRating[] = [];
    await world.get(SeverityRatingsReader).eachPage(1_000_000, (page) => all.push(...page));
    return all;
  };
  const fits = async (): Promise<number> =>
    (await world.test.pool.query('SELECT 1 FROM severity_fit')).rowCount ?? 0;

  it('knows nothing before the first fit', async () => {
    expect(await world.get(SeverityReader).newest()).toBe(0);
    expect(await world.get(SeverityReader).book()).toBeNull();
    expect(
      (await world.get(AgreementReader).agreement(world.as('admin', 'admin'), null)).fit,
    ).toBeNull();
    expect(await world.get(AgreementReader).habits(world.as('ana', 'interviewer'))).toEqual([]);
  });

  it('fits at once where there is no fit, then once a night by the organisation’s clock', async () => {
    const refit = world.get(SeverityRefit);
    world.clock.set(NOW);
    expect(await refit.whenDue()).toBe(true);
    expect(await refit.whenDue()).toBe(false);
    world.clock.advanceMinutes(29);
    expect(await refit.whenDue()).toBe(false);
    world.clock.advanceMinutes(1);
    expect(await refit.whenDue()).toBe(true);
    expect(await refit.whenDue()).toBe(false);
    expect(await fits()).toBe(2);
  });

  it('is done by one process, however many look', async () => {
    world.clock.advanceMinutes(24 * 60);
    const before = await fits();
    const refit = world.get(SeverityRefit);
    const done = await Promise.all([refit.whenDue(), refit.whenDue(), refit.whenDue()]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await fits()).toBe(before + 1);
  });

  it('gives a book with the habit of everybody, and keeps habits of the newest fit alone', async () => {
    const fit = await world.get(SeverityRefit).now();
    const book = await world.get(SeverityReader).book();
    expect(book).toMatchObject({ fit: fit?.number, state: 'on', ratings: 96 });
    expect(await world.get(SeverityReader).newest()).toBe(fit?.number);
    const { ana, ben, cem } = world.people;
    expect(book?.habits.get(ben)?.effect).toBeGreaterThan(0.5);
    expect(book?.habits.get(cem)?.effect).toBeLessThan(-0.5);
    expect(Math.abs(book?.habits.get(ana)?.effect ?? 1)).toBeLessThan(0.2);
    expect(book?.habits.get(ana)).toMatchObject({ ratings: 24, shared: 24, panel: 0 });
    const { rows } = await world.test.pool.query<{ fit_number: number }>(
      'SELECT DISTINCT fit_number FROM severity_habit',
    );
    expect(rows).toEqual([{ fit_number: fit?.number }]);
  });

  it('reads nothing of open loops, of loops somebody owes on, of shadows, practice or thin ratings', async () => {
    const before = await read();
    const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
    const states = fc.constantFrom('planned', 'in_progress', 'debrief', 'on_hold');
    await fc.assert(
      fc.asyncProperty(states, level, level, async (state, one, other) => {
        const body = rated(one, other);
        const filed: Filed[] = [
          { seat: seat('ana', 'lead'), body },
          { seat: seat('ben', 'panelist'), body },
        ];
        await world.loop({ state: state as 'planned' }, filed);
        await world.loop({ state: 'hired', isMock: true }, filed);
        await world.loop({ state: 'stopped' }, [
          ...filed,
          { seat: seat('cem', 'panelist'), body: null },
        ]);
        await world.loop({ state: 'not_hired' }, [{ seat: seat('dora', 'shadow'), body }]);
        await world.loop({ state: 'hired' }, [
          { seat: seat('ana', 'lead'), body: { ...body, notes: [] } },
        ]);
        expect(await read()).toEqual(before);
      }),
      { numRuns: 6 },
    );
    await world.loop({ state: 'stopped' }, [{ seat: seat('ana', 'lead'), body: rated(2, 3) }]);
    expect(await read()).toHaveLength(before.length + 2);
  });

  it('counts the first version of a card that was amended after seeing others', async () => {
    const before = await read();
    const loopId = await world.loop({ state: 'not_hired' }, [
      { seat: seat('ana', 'lead'), body: rated(1, 1) },
    ]);
    await world.test.pool.query(
      `INSERT INTO scorecard_version (id, scorecard_id, loop_id, number, body, recommendation, summary, submitted_by, submitted_at,
         amendment_reason, after_seeing_others)
       SELECT gen_random_uuid(), sc.id, sc.loop_id, 2, $2, 'yes', 'Another', sc.author_id, sc.submitted_at, 'Saw more', true
       FROM scorecard sc WHERE sc.loop_id = $1`,
      [loopId, JSON.stringify(rated(4, 4))],
    );
    const added = (await read()).filter((rating) => rating.loopId === loopId);
    expect(added.map(({ value }) => value)).toEqual([1, 1]);
    expect(await read()).toHaveLength(before.length + 2);
  });

  it('takes the newest when there are more than it may hold', async () => {
    const all = await read();
    const some: ClosedRating[] = [];
    await world.get(SeverityRatingsReader).eachPage(5, (page) => some.push(...page));
    expect(some).toEqual(all.slice(0, 5));
  });
});
