import { hashToken, newId, type Actor } from '@debrief/server-kernel';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import { insertPerson } from './testing';
import { identityOver, type Identity } from './testing/identity.fixture';

describe('sessions', () => {
  const clock = new FixedClock(new Date('2026-11-24T09:00:00Z'));
  let test: TestDatabase;
  let identity: Identity;
  let person: Actor;
  const behind = (token: string) => identity.sessions.byTokenHash(hashToken(token));

  beforeAll(async () => {
    test = await testDatabase(clock);
    identity = identityOver(test);
    await identity.organisation.ensure();
  });
  beforeEach(async () => {
    clock.set(new Date('2026-11-24T09:00:00Z'));
    person = { ...(await insertPerson(test.pool, { roles: ['interviewer'] })), sessionId: newId() };
  });
  afterAll(() => test.drop());

  it('tell who is behind a token, and nobody behind another', async () => {
    const token = await identity.openSession(person);
    expect(await behind(token)).toEqual(person);
    expect(await behind(`${token}x`)).toBeNull();
  });

  it('keep only the hash of the token', async () => {
    const token = await identity.openSession(person);
    const rows = await test.pool.query<{ all: string }>('SELECT s::text AS all FROM session s');
    expect(rows.rows.map((row) => row.all).join()).not.toContain(token);
  });

  it('end when they are not used for twelve hours', async () => {
    const token = await identity.openSession(person);
    clock.advanceMinutes(12 * 60 - 1);
    expect(await behind(token)).not.toBeNull();
    clock.advanceMinutes(12 * 60 + 1);
    expect(await behind(token)).toBeNull();
  });

  it('end after seven days however busily they are used', async () => {
    const token = await identity.openSession(person);
    for (let half = 0; half < 13; half += 1) {
      clock.advanceMinutes(11 * 60);
      expect(await behind(token)).not.toBeNull();
    }
    clock.advanceMinutes(11 * 60);
    clock.advanceMinutes(11 * 60);
    clock.advanceMinutes(11 * 60);
    expect(await behind(token)).toBeNull();
  });

  it('note their use at most every five minutes', async () => {
    const token = await identity.openSession(person);
    const lastUse = async (): Promise<string | undefined> =>
      (await identity.me.mySessions(person)).map((session) => session.lastUsedAt.toISOString())[0];
    clock.advanceMinutes(4);
    await behind(token);
    expect(await lastUse()).toBe('2026-11-24T09:00:00.000Z');
    clock.advanceMinutes(2);
    await behind(token);
    expect(await lastUse()).toBe('2026-11-24T09:06:00.000Z');
  });

  it('of somebody deactivated are nobody’s', async () => {
    const token = await identity.openSession(person);
    await test.pool.query('UPDATE person SET active = false WHERE id = $1', [person.personId]);
    expect(await behind(token)).toBeNull();
  });

  it('are listed and ended by their owner, but look unknown to a colleague', async () => {
    const token = await identity.openSession(person);
    const colleague = await insertPerson(test.pool);
    const input = { idempotencyKey: newId(), sessionId: person.sessionId };
    expect(await identity.me.mySessions(colleague)).toEqual([]);
    expect(await identity.account.endSession(colleague, input)).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    expect(await behind(token)).not.toBeNull();
    expect(await identity.account.endSession(person, input)).toEqual({
      __typename: 'SessionEnded',
      sessionId: person.sessionId,
    });
    expect(await behind(token)).toBeNull();
  });

  it('of anybody are ended by an admin', async () => {
    const token = await identity.openSession(person);
    const admin = await insertPerson(test.pool, { roles: ['admin'] });
    await identity.account.endSession(admin, {
      idempotencyKey: newId(),
      sessionId: person.sessionId,
    });
    expect(await behind(token)).toBeNull();
  });

  it('tell their person when they end and what the roles allow', async () => {
    await identity.openSession(person);
    expect(await identity.me.me(person)).toMatchObject({
      person: { id: person.personId },
      sessionExpiresAt: new Date('2026-11-24T21:00:00Z'),
      organisation: { feedbackDueHours: 24 },
      can: [],
    });
  });
});
