import { jest } from '@jest/globals';
import { authProvider, currentMe, forgetMe, redeemLink } from './auth-provider';
import { allowed } from './permissions';
import { data, failure, fakeApi } from './testing/fake-api';

const me = (id: string, can: string[] = []) =>
  data({ me: { person: { id, name: 'Radka Nwosu' }, can } });
const kept = new Map<string, string>();

beforeEach(() => {
  forgetMe();
  kept.clear();
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      clear: () => kept.clear(),
    },
    sessionStorage: { clear: jest.fn() },
  });
});

describe('the auth provider', () => {
  it('lets a signed-in person in, asking once a minute', async () => {
    const { asked } = fakeApi(me('p1'));
    await authProvider.checkAuth({});
    await expect(authProvider.getIdentity?.()).resolves.toEqual({
      id: 'p1',
      fullName: 'Radka Nwosu',
    });
    expect(asked).toHaveLength(1);
  });

  it('sends somebody without a session to the sign-in page', async () => {
    fakeApi(data({ me: null }));
    await expect(authProvider.checkAuth({})).rejects.toMatchObject({ status: 401 });
  });

  it('keeps somebody in while the server cannot be reached, but lets nobody new in', async () => {
    fakeApi(
      { status: 204 },
      me('p1'),
      new TypeError('offline'),
      new TypeError('offline'),
      new TypeError('offline'),
    );
    await authProvider.login({ email: 'a', password: 'b' });
    forgetMe();
    await expect(authProvider.checkAuth({})).resolves.toBeUndefined();
    await expect(authProvider.canAccess?.({ resource: 'people', action: 'list' })).resolves.toBe(
      true,
    );
    kept.clear();
    await expect(authProvider.checkAuth({})).rejects.toMatchObject({ kind: 'offline' });
  });

  it('leaves pages for people without a session alone', async () => {
    fakeApi(data({ me: null }));
    await expect(authProvider.getPermissions?.({})).resolves.toEqual([]);
  });

  it('asks again after a failure instead of remembering it', async () => {
    fakeApi(new TypeError('offline'), me('p1'));
    await expect(currentMe()).rejects.toMatchObject({ kind: 'offline' });
    await expect(currentMe()).resolves.toMatchObject({ person: { id: 'p1' } });
  });

  it('says the same for an unknown e-mail and a wrong password', async () => {
    fakeApi(failure('UNAUTHENTICATED', 'no', 401));
    const login = authProvider.login({ email: 'a@example.org', password: 'x' });
    await expect(login).rejects.toMatchObject({ message: 'E-mail and password do not match.' });
  });

  it('says when too many tries were made', async () => {
    fakeApi({ status: 429 });
    await expect(authProvider.login({ email: 'a', password: 'b' })).rejects.toMatchObject({
      status: 429,
    });
  });

  it('clears what the browser keeps when the person signs out', async () => {
    const { asked } = fakeApi({ status: 204 }, me('p1'), { status: 204 });
    await authProvider.login({ email: 'a', password: 'b' });
    kept.set('filters', 'kept');
    await authProvider.logout({});
    expect(kept.size).toBe(0);
    expect(asked.at(-1)?.path).toBe('/auth/sign-out');
  });

  it('keeps unsent work of the same person over an ended session, but not for another one', async () => {
    fakeApi({ status: 204 }, me('p1'), { status: 204 }, me('p1'), { status: 204 }, me('p2'));
    await authProvider.login({ email: 'a', password: 'b' });
    kept.set('draft', 'unsent');
    await expect(authProvider.checkError({ status: 401 })).rejects.toMatchObject({ status: 401 });
    await authProvider.logout({});
    await authProvider.login({ email: 'a', password: 'b' });
    expect(kept.get('draft')).toBe('unsent');
    await authProvider.login({ email: 'other', password: 'b' });
    expect(kept.has('draft')).toBe(false);
  });

  it('does not sign out for a refusal', async () => {
    await expect(authProvider.checkError({ status: 403 })).resolves.toBeUndefined();
  });

  it('decides what is shown by the names the server gives', async () => {
    fakeApi(me('p1', ['create_job']));
    await expect(authProvider.canAccess?.({ resource: 'jobs', action: 'create' })).resolves.toBe(
      true,
    );
    await expect(authProvider.canAccess?.({ resource: 'people', action: 'list' })).resolves.toBe(
      false,
    );
    expect(allowed({ can: [] }, 'questions', 'list')).toBe(true);
  });
});

describe('a one-time link', () => {
  it('signs in', async () => {
    fakeApi({ json: { kind: 'invite' } }, me('p3'));
    await expect(redeemLink({ token: 't' })).resolves.toEqual({ kind: 'invite' });
  });

  it('that is spent says so', async () => {
    fakeApi({ status: 401, json: { code: 'UNAUTHENTICATED' } });
    await expect(redeemLink({ token: 't' })).rejects.toMatchObject({ status: 410 });
  });

  it('that needs details gives them by field and stays usable', async () => {
    const fields = [{ path: 'name', code: 'REQUIRED', message: 'Give your name.' }];
    fakeApi({ status: 400, json: { code: 'BAD_USER_INPUT', kind: 'first_admin', fields } });
    await expect(redeemLink({ token: 't' })).rejects.toMatchObject({
      body: { errors: { name: 'Give your name.' } },
    });
  });
});
