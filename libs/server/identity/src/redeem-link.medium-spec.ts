import { hashToken, newId, type Actor } from '@debrief/server-kernel';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { LinkKind } from './sign-in-link.repository';
import { insertPerson } from './testing';
import { caller, identityOver, type Identity } from './testing/identity.fixture';

describe('one-time links', () => {
  const clock = new FixedClock(new Date('2026-11-24T09:00:00Z'));
  let test: TestDatabase;
  let identity: Identity;

  beforeEach(async () => {
    clock.set(new Date('2026-11-24T09:00:00Z'));
    test = await testDatabase(clock);
    identity = identityOver(test);
  });
  afterEach(() => test.drop());

  const token = (link: string): string => link.split('/').at(-1) ?? '';
  const make = async (
    kind: LinkKind,
    personId: string | null,
    minutes?: number,
  ): Promise<string> => {
    const made: string[] = [];
    await test.uow.run({ actor: null, action: 'sign_in_link.made' }, async (tx) => {
      made.push(
        (await identity.links.make(tx, { kind, personId, ...(minutes ? { minutes } : {}) })).link,
      );
      tx.record({ subjectType: 'person', subjectId: personId ?? 'first' });
      return { kind };
    });
    return token(made.join(''));
  };
  const redeem = (details: Parameters<Identity['redeem']['redeem']>[0]) =>
    identity.redeem.redeem(details, caller());
  const invited = async (admin: Actor) => {
    const result = await identity.people.invite(admin, {
      idempotencyKey: newId(),
      name: 'Bo Lind',
      email: 'Bo@Example.org',
      roles: ['recruiter'],
      timeZone: 'Europe/Oslo',
    });
    if (result.__typename !== 'PersonInvited') throw new Error(result.__typename);
    return result;
  };

  it('make the first admin, once', async () => {
    const link = await make('first_admin', null);
    const details = { token: link, name: 'Ada', email: 'ada@example.org', timeZone: 'Europe/Rome' };
    const redeemed = await redeem(details);
    expect(redeemed).toMatchObject({ ok: true, kind: 'first_admin' });
    if (!redeemed.ok) throw new Error('not redeemed');
    expect(await identity.sessions.byTokenHash(hashToken(redeemed.session.token))).toMatchObject({
      name: 'Ada',
      roles: ['admin'],
    });
    await expect(redeem({ ...details, email: 'eve@example.org' })).rejects.toMatchObject({
      category: 'unauthenticated',
    });
  });

  it('do not make a second first admin, even by a link made before', async () => {
    const link = await make('first_admin', null);
    await insertPerson(test.pool, { roles: ['admin'] });
    await expect(
      redeem({ token: link, name: 'Eve', email: 'eve@example.org' }),
    ).rejects.toMatchObject({ category: 'unauthenticated' });
  });

  it('say what is missing and stay unused until it is there', async () => {
    const link = await make('first_admin', null);
    expect(await redeem({ token: link })).toMatchObject({
      ok: false,
      problems: [{ path: 'name' }, { path: 'email' }],
    });
    expect(
      await redeem({ token: link, name: 'Ada', email: 'ada@example.org', password: 'short' }),
    ).toMatchObject({
      ok: false,
      problems: [{ path: 'password', code: 'TOO_SHORT' }],
    });
    expect(await redeem({ token: link, name: 'Ada', email: 'ada@example.org' })).toMatchObject({
      ok: true,
    });
  });

  it('let one of twenty simultaneous uses through', async () => {
    const person = await insertPerson(test.pool);
    const link = await make('sign_in', person.personId);
    const uses = await Promise.allSettled(
      Array.from({ length: 20 }, () => redeem({ token: link })),
    );
    expect(uses.filter((use) => use.status === 'fulfilled')).toHaveLength(1);
  });

  it('run out after ten minutes, or later where a demonstration asks for it', async () => {
    const person = await insertPerson(test.pool);
    const short = await make('sign_in', person.personId);
    const long = await make('sign_in', person.personId, 60);
    clock.advanceMinutes(11);
    await expect(redeem({ token: short })).rejects.toMatchObject({ category: 'unauthenticated' });
    expect(await redeem({ token: long })).toMatchObject({ ok: true, kind: 'sign_in' });
  });

  it('activate the invited person within three days, with a password if they like', async () => {
    const admin = await insertPerson(test.pool, { roles: ['admin'] });
    const { link, person, expiresAt } = await invited(admin);
    expect(person).toMatchObject({ active: false, email: 'bo@example.org' });
    expect(expiresAt).toEqual(new Date('2026-11-27T09:00:00Z'));
    clock.advanceMinutes(71 * 60);
    await redeem({ token: token(link), password: 'seven quiet otters at noon' });
    expect(await identity.personReader.byId(person.id)).toMatchObject({ active: true });
    expect(
      await identity.signIn.checkPassword('bo@example.org', 'seven quiet otters at noon', caller()),
    ).toBe(person.id);
  });

  it('of an invitation end when the person is deactivated', async () => {
    const admin = await insertPerson(test.pool, { roles: ['admin'] });
    const { person } = await invited(admin);
    const second = await identity.people.update(admin, {
      idempotencyKey: newId(),
      id: person.id,
      version: 1,
      active: true,
    });
    expect(second).toMatchObject({ __typename: 'PersonSaved' });
    const link = await make('invite', person.id);
    await identity.people.update(admin, {
      idempotencyKey: newId(),
      id: person.id,
      version: 2,
      active: false,
    });
    await expect(redeem({ token: link })).rejects.toMatchObject({ category: 'unauthenticated' });
  });

  it('are made anew when the request for one is repeated, for no token is kept', async () => {
    const admin = await insertPerson(test.pool, { roles: ['admin'] });
    const person = await insertPerson(test.pool);
    const input = { idempotencyKey: newId(), personId: person.personId };
    const first = await identity.people.makeLink(admin, input);
    const again = await identity.people.makeLink(admin, input);
    if (first.__typename !== 'SignInLinkMade' || again.__typename !== 'SignInLinkMade')
      throw new Error('not made');
    expect(again.link).not.toBe(first.link);
    const stored = await test.pool.query<{ all: string }>(
      'SELECT k::text AS all FROM idempotency_key k',
    );
    expect(stored.rows.map((row) => row.all).join()).not.toContain(token(first.link));
    expect(await redeem({ token: token(again.link) })).toMatchObject({ ok: true });
  });

  it('are not made for somebody who is not active', async () => {
    const admin = await insertPerson(test.pool, { roles: ['admin'] });
    const gone = await insertPerson(test.pool, { active: false });
    expect(
      await identity.people.makeLink(admin, { idempotencyKey: newId(), personId: gone.personId }),
    ).toMatchObject({
      __typename: 'NotFoundProblem',
    });
  });
});
