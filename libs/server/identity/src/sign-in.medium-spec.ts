import { hash } from '@node-rs/argon2';
import { hashToken, newId, type Actor } from '@debrief/server-kernel';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import { insertPerson } from './testing';
import { caller, identityOver, type Identity } from './testing/identity.fixture';

const PASSWORD = 'seven quiet otters at noon';

describe('signing in by password', () => {
  const clock = new FixedClock(new Date('2026-11-24T09:00:00Z'));
  let test: TestDatabase;
  let identity: Identity;
  let person: Actor;
  let email: string;
  const attempt = (password: string, address?: string) =>
    identity.signIn.checkPassword(email, password, caller(address));

  beforeAll(async () => {
    test = await testDatabase(clock);
    identity = identityOver(test);
  });
  beforeEach(async () => {
    email = `p-${newId()}@example.org`;
    person = { ...(await insertPerson(test.pool, { email })), sessionId: newId() };
    await identity.account.setPassword(person, { password: PASSWORD });
  });
  afterAll(() => test.drop());

  it('takes the right password, whatever the case of the e-mail', async () => {
    expect(
      await identity.signIn.checkPassword(` ${email.toUpperCase()} `, PASSWORD, caller()),
    ).toBe(person.personId);
  });

  it('takes the password exactly as typed and nothing like it', async () => {
    for (const wrong of [`${PASSWORD} `, PASSWORD.toUpperCase(), PASSWORD.slice(0, -1)]) {
      await expect(attempt(wrong)).rejects.toMatchObject({ category: 'unauthenticated' });
    }
  });

  it('hashes a password anew that was stored at a lower cost', async () => {
    const weak = await hash(PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    await test.pool.query('UPDATE person SET password_hash = $2 WHERE id = $1', [
      person.personId,
      weak,
    ]);
    expect(await attempt(PASSWORD)).toBe(person.personId);
    const stored = await test.pool.query<{ password_hash: string }>(
      'SELECT password_hash FROM person WHERE id = $1',
      [person.personId],
    );
    expect(stored.rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await attempt(PASSWORD)).toBe(person.personId);
  });

  it('answers an unknown e-mail and somebody without a password like a wrong password', async () => {
    const without = await insertPerson(test.pool, { email: 'nobody-yet@example.org' });
    expect(without.personId).toBeTruthy();
    const answers = await Promise.all(
      [email, 'stranger@example.org', 'nobody-yet@example.org'].map((address) =>
        identity.signIn
          .checkPassword(address, 'certainly wrong', caller())
          .catch((error: Error) => error.message),
      ),
    );
    expect(new Set(answers).size).toBe(1);
  });

  it.each(['known', 'stranger'])(
    'makes a %s wait after five failures, longer each time, and lets nobody past meanwhile',
    async (who) => {
      if (who === 'stranger') email = `s-${newId()}@example.org`;
      for (let failure = 0; failure < 5; failure += 1)
        await expect(attempt('wrong')).rejects.toMatchObject({ category: 'unauthenticated' });
      await expect(attempt(PASSWORD)).rejects.toMatchObject({ category: 'rate_limited' });
      clock.advanceMinutes(1);
      await expect(attempt('wrong')).rejects.toMatchObject({ category: 'unauthenticated' });
      clock.advanceMinutes(0.75);
      await expect(attempt('wrong')).rejects.toMatchObject({ category: 'rate_limited' });
      clock.advanceMinutes(15);
      if (who === 'known') expect(await attempt(PASSWORD)).toBe(person.personId);
    },
  );

  it('stops an address that keeps guessing across accounts', async () => {
    for (let failure = 0; failure < 20; failure += 1) {
      await identity.signIn
        .checkPassword(`g-${failure}@example.org`, 'wrong', caller('198.51.100.9'))
        .catch(() => undefined);
    }
    await expect(attempt(PASSWORD, '198.51.100.9')).rejects.toMatchObject({
      category: 'rate_limited',
    });
    expect(await attempt(PASSWORD, '198.51.100.10')).toBe(person.personId);
  });

  it('opens a new session each time and leaves an audit row for failure, success and sign-out', async () => {
    await attempt('wrong').catch(() => undefined);
    const first = await identity.signIn.openSession(person.personId, caller());
    const second = await identity.signIn.openSession(person.personId, caller());
    expect(second.token).not.toBe(first.token);
    await identity.signIn.signOut(hashToken(first.token), newId());
    expect(await identity.sessions.byTokenHash(hashToken(first.token))).toBeNull();
    expect(await identity.sessions.byTokenHash(hashToken(second.token))).not.toBeNull();
    const rows = await test.pool.query<{ action: string }>(
      'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY id',
      [person.personId],
    );
    expect(rows.rows.map((row) => row.action)).toEqual([
      'password.set',
      'person.sign_in_failed',
      'person.signed_in',
      'person.signed_in',
      'person.signed_out',
    ]);
  });

  it('does not open a session for somebody deactivated', async () => {
    await test.pool.query('UPDATE person SET active = false WHERE id = $1', [person.personId]);
    await expect(attempt(PASSWORD)).rejects.toMatchObject({ category: 'unauthenticated' });
    await expect(identity.signIn.openSession(person.personId, caller())).rejects.toMatchObject({
      category: 'unauthenticated',
    });
  });

  it('needs the present password for a new one, which ends every other session', async () => {
    const here = await identity.openSession(person);
    const elsewhere = await identity.openSession({ ...person, sessionId: newId() });
    const next = 'eight louder herons at dusk';
    expect(
      await identity.account.setPassword(person, { current: 'wrong', password: next }),
    ).toMatchObject({
      __typename: 'FieldProblems',
      fields: [{ path: 'current', code: 'WRONG_PASSWORD' }],
    });
    expect(
      await identity.account.setPassword(person, { current: PASSWORD, password: next }),
    ).toMatchObject({ __typename: 'PasswordSet' });
    expect(await identity.sessions.byTokenHash(hashToken(here))).not.toBeNull();
    expect(await identity.sessions.byTokenHash(hashToken(elsewhere))).toBeNull();
    expect(await attempt(next)).toBe(person.personId);
  });
});
