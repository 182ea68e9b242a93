import { hashToken, newId, type Actor } from '@debrief/server-kernel';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import { insertPerson } from './testing';
import { identityOver, type Identity } from './testing/identity.fixture';

describe('people', () => {
  let test: TestDatabase;
  let identity: Identity;
  let admin: Actor;

  beforeEach(async () => {
    test = await testDatabase();
    identity = identityOver(test);
    admin = await insertPerson(test.pool, { name: 'Ada', roles: ['admin'] });
  });
  afterEach(() => test.drop());

  const change = (actor: Actor, id: string, version: number, over: object) =>
    identity.people.update(actor, { idempotencyKey: newId(), id, version, ...over });

  it('are listed by name in pages without gaps or repeats', async () => {
    const names = ['zoë', 'Bo', 'bo', 'Émile', 'Cleo', 'anna'];
    for (const name of names) await insertPerson(test.pool, { name });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await identity.personReader.list(admin, { first: 2, after });
      seen.push(...page.edges.map((edge) => edge.node.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(7);
    expect([...seen].sort()).toEqual([...names, 'Ada'].sort());
  });

  it('are found by part of name or e-mail, where signs of a pattern mean themselves', async () => {
    await insertPerson(test.pool, { name: 'Percy 100%', email: 'percy@example.org' });
    const found = async (search: string) =>
      (await identity.personReader.list(admin, { search })).edges.map((edge) => edge.node.name);
    expect(await found('ERCY')).toEqual(['Percy 100%']);
    expect(await found('percy@')).toEqual(['Percy 100%']);
    expect(await found('0%')).toEqual(['Percy 100%']);
    expect(await found('%')).toEqual(['Percy 100%']);
    expect(await found('_____')).toEqual([]);
  });

  it('are filtered by role', async () => {
    await insertPerson(test.pool, { name: 'Rae', roles: ['recruiter', 'interviewer'] });
    const page = await identity.personReader.list(admin, { role: 'recruiter' });
    expect(page.edges.map((edge) => edge.node.name)).toEqual(['Rae']);
  });

  it('cannot share an e-mail, in whatever case', async () => {
    await insertPerson(test.pool, { email: 'bo@example.org' });
    const input = {
      idempotencyKey: newId(),
      name: 'Bo',
      email: 'BO@example.org',
      roles: ['interviewer' as const],
      timeZone: 'UTC',
    };
    expect(await identity.people.invite(admin, input)).toMatchObject({
      __typename: 'EmailTakenProblem',
    });
  });

  it('are not made from fields that cannot be', async () => {
    const input = {
      idempotencyKey: newId(),
      name: ' \u0000',
      email: 'a@b, c@d',
      roles: [],
      timeZone: 'Mars/Base',
    };
    expect(await identity.people.invite(admin, input)).toMatchObject({
      __typename: 'FieldProblems',
      fields: [
        { path: 'name', code: 'INVALID_TEXT' },
        { path: 'email', code: 'NOT_AN_EMAIL' },
        { path: 'timeZone' },
      ],
    });
  });

  it('lose their sessions with the roles, and keep them when only the name changes', async () => {
    const person = await insertPerson(test.pool, { roles: ['interviewer'] });
    const token = await identity.openSession(person);
    await change(admin, person.personId, 1, { name: 'New Name', roles: ['interviewer'] });
    expect(await identity.sessions.byTokenHash(hashToken(token))).toMatchObject({
      name: 'New Name',
    });
    await change(admin, person.personId, 2, { roles: ['interviewer', 'recruiter'] });
    expect(await identity.sessions.byTokenHash(hashToken(token))).toBeNull();
  });

  it('are not overwritten by somebody who read them before', async () => {
    const person = await insertPerson(test.pool);
    await change(admin, person.personId, 1, { name: 'First' });
    expect(await change(admin, person.personId, 1, { name: 'Second' })).toMatchObject({
      __typename: 'StaleVersionProblem',
      currentVersion: 2,
    });
    expect(await identity.personReader.byId(person.personId)).toMatchObject({ name: 'First' });
  });

  it('keep one active admin', async () => {
    expect(await change(admin, admin.personId, 1, { roles: [] })).toMatchObject({
      __typename: 'LastAdminProblem',
    });
    expect(await change(admin, admin.personId, 1, { active: false })).toMatchObject({
      __typename: 'LastAdminProblem',
    });
    const other = await insertPerson(test.pool, { roles: ['admin'] });
    expect(await change(other, admin.personId, 1, { roles: [] })).toMatchObject({
      __typename: 'PersonSaved',
    });
    expect(await change(other, other.personId, 1, { active: false })).toMatchObject({
      __typename: 'LastAdminProblem',
    });
  });

  it('keep one admin when two remove each other at once', async () => {
    const other = await insertPerson(test.pool, { roles: ['admin'] });
    const results = await Promise.all([
      change(admin, other.personId, 1, { roles: [] }),
      change(other, admin.personId, 1, { roles: [] }),
    ]);
    expect(results.map((result) => result.__typename).sort()).toEqual([
      'LastAdminProblem',
      'PersonSaved',
    ]);
  });

  it('change their own name and hours, and nobody else’s', async () => {
    const person = await insertPerson(test.pool);
    const workingHours = [{ weekday: 2, startMinute: 600, endMinute: 720 }];
    const input = { idempotencyKey: newId(), version: 1, name: 'Mine', workingHours };
    expect(await identity.people.updateMe(person, input)).toMatchObject({
      person: { id: person.personId, name: 'Mine', workingHours },
    });
    expect(await identity.personReader.byId(admin.personId)).toMatchObject({
      name: 'Ada',
      version: 1,
    });
  });
});
