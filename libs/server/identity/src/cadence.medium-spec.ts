import { DEFAULT_CADENCE, DEFAULT_WORKING_HOURS } from '@debrief/domain';
import { newId, type Actor } from '@debrief/server-kernel';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import { identityOver, insertPerson, type Identity } from './testing';

describe('the reminder cadence of the organisation', () => {
  let test: TestDatabase;
  let identity: Identity;
  let admin: Actor;

  beforeAll(async () => {
    test = await testDatabase();
    identity = identityOver(test);
    admin = await insertPerson(test.pool, { roles: ['admin'] });
    await identity.organisation.ensure();
  });
  afterAll(() => test.drop());

  const version = async () => (await identity.organisationReader.cadence()).version;
  const news = async (): Promise<string[]> =>
    (
      await test.db.readUnnamed<{ told: string }>(
        `DELETE FROM outbox WHERE type IN ('cadence.changed', 'person.changed') RETURNING type AS told`,
      )
    ).map(({ told }) => told);

  it('is the default until somebody sets it', async () => {
    expect(await identity.organisationReader.cadence()).toEqual({
      cadence: DEFAULT_CADENCE,
      version: 1,
    });
  });

  it('is kept as it was set, once however often it is sent, and is news', async () => {
    const input = {
      ...DEFAULT_CADENCE,
      kitHoursBefore: null,
      digestFrom: 4,
      version: await version(),
      idempotencyKey: newId(),
    };
    const saved = await identity.organisation.updateCadence(admin, input);
    expect(saved).toMatchObject({
      __typename: 'CadenceSaved',
      cadence: { cadence: { kitHoursBefore: null, digestFrom: 4 }, version: input.version + 1 },
    });
    expect(await identity.organisation.updateCadence(admin, input)).toEqual(saved);
    expect(await identity.organisationReader.cadence()).toEqual({
      cadence: { ...DEFAULT_CADENCE, kitHoursBefore: null, digestFrom: 4 },
      version: input.version + 1,
    });
    expect(await news()).toEqual(['cadence.changed']);
    expect(
      await identity.organisation.updateCadence(admin, { ...input, digestFrom: 5 }),
    ).toMatchObject({ __typename: 'IdempotencyMismatchProblem' });
  });

  it('is refused on a stale version or with steps that do not hold together', async () => {
    const given = { ...DEFAULT_CADENCE, idempotencyKey: newId() };
    expect(
      await identity.organisation.updateCadence(admin, { ...given, version: 99 }),
    ).toMatchObject({ __typename: 'StaleVersionProblem', currentVersion: await version() });
    expect(
      await identity.organisation.updateCadence(admin, {
        ...given,
        stopAfterWorkingDays: 0,
        version: await version(),
      }),
    ).toMatchObject({
      __typename: 'FieldProblems',
      fields: expect.arrayContaining([
        expect.objectContaining({ path: 'stopAfterWorkingDays', code: 'OUT_OF_RANGE' }),
      ]),
    });
    expect(await news()).toEqual([]);
  });

  it('is planned anew when the due time or the hours of the organisation change, not its name', async () => {
    const change = (over: object) =>
      version().then((current) =>
        identity.organisation.update(admin, {
          version: current,
          idempotencyKey: newId(),
          ...over,
        }),
      );
    await change({ name: 'Another name' });
    expect(await news()).toEqual([]);
    await change({ feedbackDueHours: 48 });
    await change({ workingHours: [...DEFAULT_WORKING_HOURS] });
    expect(await news()).toEqual(['cadence.changed', 'cadence.changed']);
  });

  it('hears of people whose hours, zone or activity change, not of a new name', async () => {
    const person = await insertPerson(test.pool, { name: 'Omar Lind' });
    let current = 1;
    const change = async (over: object) => {
      await identity.people.update(admin, {
        id: person.personId,
        version: current,
        idempotencyKey: newId(),
        ...over,
      });
      current += 1;
    };
    await change({ name: 'Omar Berg' });
    expect(await news()).toEqual([]);
    await change({ timeZone: 'Asia/Kolkata' });
    await change({ workingHours: [] });
    await change({ active: false });
    expect(await news()).toEqual(['person.changed', 'person.changed', 'person.changed']);
  });
});
