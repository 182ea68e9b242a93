import { AppError, hashToken, newId, type Actor } from '@debrief/server-kernel';
import { FixedClock, testDatabase, waitFor, type TestDatabase } from '@debrief/server-testing';
import { insertPerson } from './testing';
import { identityOver, type Identity } from './testing/identity.fixture';
import type { CreateApiTokenInput } from './token.input';

const DAY_MS = 24 * 3_600_000;

describe('API tokens', () => {
  let test: TestDatabase;
  let clock: FixedClock;
  let identity: Identity;
  let ines: Actor;
  let ben: Actor;
  let admin: Actor;

  beforeEach(async () => {
    clock = new FixedClock(new Date('2026-11-24T09:00:00Z'));
    test = await testDatabase(clock);
    identity = identityOver(test);
    ines = await insertPerson(test.pool, { name: 'Ines', roles: ['recruiter'] });
    ben = await insertPerson(test.pool, { name: 'Ben', roles: ['recruiter'] });
    admin = await insertPerson(test.pool, { name: 'Ada', roles: ['admin'] });
  });
  afterEach(() => test.drop());

  const pass = (ms: number) => clock.advanceMinutes(ms / 60_000);
  const inputFor = (over: Partial<CreateApiTokenInput> = {}): CreateApiTokenInput => ({
    idempotencyKey: newId(),
    name: 'Nightly sync',
    scopes: ['loops:read', 'hiring:read'],
    expiresInDays: 30,
    ...over,
  });
  const make = async (actor: Actor, over: Partial<CreateApiTokenInput> = {}) => {
    const made = await identity.tokens.create(actor, inputFor(over));
    if (made.__typename !== 'ApiTokenCreated' || made.token === null)
      throw new Error(`No token: ${JSON.stringify(made)}`);
    return { ...made.apiToken, token: made.token };
  };
  const authenticate = (token: string, address = '192.0.2.1') =>
    identity.authenticator.authenticate(token, address);
  const refusal = async (token: string) => {
    const answer = await authenticate(token);
    return answer.ok ? null : [answer.error.category, answer.error.message];
  };
  const auditOf = async (action: string) =>
    (
      await test.pool.query<{ actor_id: string; subject_id: string; detail: object }>(
        'SELECT actor_id, subject_id, detail FROM audit_event WHERE action = $1 ORDER BY id',
        [action],
      )
    ).rows;

  it('act as their person with the roles of now, and carry their scopes', async () => {
    const made = await make(ines);
    expect(made.token).toMatch(/^dbf_[A-Za-z0-9_-]{43}$/);
    expect(made).toMatchObject({ hint: made.token.slice(-4), isService: false, perMinute: 120 });
    expect(await authenticate(made.token)).toMatchObject({
      ok: true,
      actor: {
        personId: ines.personId,
        roles: ['recruiter'],
        token: { id: made.id, scopes: ['hiring:read', 'loops:read'] },
      },
    });
    await test.pool.query(`UPDATE person SET roles = '{interviewer}' WHERE id = $1`, [
      ines.personId,
    ]);
    expect(await authenticate(made.token)).toMatchObject({ actor: { roles: ['interviewer'] } });
  });

  it('are stored as a hash alone, and audited without the secret', async () => {
    const made = await make(ines);
    const stored = await test.pool.query<{ row: string }>(
      `SELECT t::text AS row FROM api_token t UNION ALL SELECT e::text FROM audit_event e
       UNION ALL SELECT k::text FROM idempotency_key k UNION ALL SELECT o::text FROM outbox o`,
    );
    const text = stored.rows.map(({ row }) => row).join('\n');
    expect(text).toContain(hashToken(made.token).toString('hex'));
    expect(text).not.toContain(made.token);
    expect(text).not.toContain(made.token.slice(4));
    expect(await auditOf('token.created')).toMatchObject([
      { actor_id: ines.personId, subject_id: made.id, detail: { personId: ines.personId } },
    ]);
  });

  it('are refused in one and the same way, whatever is wrong with them', async () => {
    const expired = await make(ines, { expiresInDays: 1 });
    const revoked = await make(ines);
    await identity.tokens.revoke(ines, { idempotencyKey: newId(), tokenId: revoked.id });
    const left = await insertPerson(test.pool, { name: 'Lea' });
    const ofLeft = await make(left);
    await test.pool.query('UPDATE person SET active = false WHERE id = $1', [left.personId]);
    pass(DAY_MS + 1);
    const unknown = `dbf_${'x'.repeat(43)}`;
    for (const token of [
      expired.token,
      revoked.token,
      ofLeft.token,
      unknown,
      'dbf_',
      '',
      'nonsense',
    ])
      expect(await refusal(token)).toEqual([
        'unauthenticated',
        'This token does not open anything.',
      ]);
  });

  it('hold until the moment they expire', async () => {
    const made = await make(ines, { expiresInDays: 1 });
    pass(DAY_MS - 1);
    expect(await authenticate(made.token)).toMatchObject({ ok: true });
    pass(1);
    expect(await authenticate(made.token)).toMatchObject({ ok: false });
  });

  it('end with their person, and do not come back with them', async () => {
    const made = await make(ines);
    const update = (version: number, active: boolean) =>
      identity.people.update(admin, {
        idempotencyKey: newId(),
        id: ines.personId,
        version,
        active,
      });
    expect(await update(1, false)).toMatchObject({ __typename: 'PersonSaved' });
    expect(await authenticate(made.token)).toMatchObject({ ok: false });
    expect(await update(2, true)).toMatchObject({ __typename: 'PersonSaved' });
    expect(await authenticate(made.token)).toMatchObject({ ok: false });
  });

  it('note their last use at most once a minute, and a use that cannot be noted still counts', async () => {
    const made = await make(ines);
    const noted = async () => (await identity.tokenReader.mine(ines))[0];
    await authenticate(made.token, '198.51.100.7');
    await waitFor('the first use', async () => (await noted())?.lastUsedAt != null);
    const first = clock.now();
    pass(59_000);
    await authenticate(made.token, '198.51.100.8');
    expect(await noted()).toMatchObject({ lastUsedAt: first, lastUsedFrom: '198.51.100.7' });
    pass(1_000);
    await authenticate(made.token, '198.51.100.8');
    await waitFor('the second use', async () => (await noted())?.lastUsedFrom === '198.51.100.8');
    await test.pool.query('ALTER TABLE api_token RENAME COLUMN last_used_from TO used_from');
    pass(60_000);
    expect(await authenticate(made.token)).toMatchObject({ ok: true });
  });

  it('are shown once: a repeat replaces one nobody used, and keeps one in use to itself', async () => {
    const input = inputFor();
    const first = await identity.tokens.create(ines, input);
    const again = await identity.tokens.create(ines, input);
    if (first.__typename !== 'ApiTokenCreated' || again.__typename !== 'ApiTokenCreated')
      throw new Error('No token');
    expect(again.apiToken.id).toBe(first.apiToken.id);
    expect(again.token).not.toBe(first.token);
    expect(await authenticate(first.token ?? '')).toMatchObject({ ok: false });
    expect(await authenticate(again.token ?? '')).toMatchObject({ ok: true });
    await waitFor(
      'the use',
      async () => (await identity.tokenReader.mine(ines))[0]?.lastUsedAt != null,
    );
    expect(await identity.tokens.create(ines, input)).toMatchObject({ token: null });
    expect(await authenticate(again.token ?? '')).toMatchObject({ ok: true });
    expect(await identity.tokens.create(ines, { ...input, name: 'Other' })).toMatchObject({
      __typename: 'IdempotencyMismatchProblem',
    });
  });

  it('are at most 20 live ones a person; a revoked one makes room', async () => {
    const made = [];
    for (let n = 0; n < 20; n += 1) made.push(await make(ines));
    expect(await identity.tokens.create(ines, inputFor())).toMatchObject({
      __typename: 'FieldProblems',
      fields: [{ code: 'TOO_MANY_TOKENS' }],
    });
    expect(await identity.tokens.create(ben, inputFor())).toMatchObject({
      __typename: 'ApiTokenCreated',
    });
    await identity.tokens.revoke(ines, { idempotencyKey: newId(), tokenId: made[0]?.id ?? '' });
    expect(await identity.tokens.create(ines, inputFor())).toMatchObject({
      __typename: 'ApiTokenCreated',
    });
  });

  it('are not made from terms that cannot be', async () => {
    const answer = await identity.tokens.create(
      ines,
      inputFor({ name: ' ', scopes: [], expiresInDays: 366, perMinute: 0 }),
    );
    expect(answer).toMatchObject({
      fields: [
        { path: 'name', code: 'REQUIRED' },
        { path: 'scopes', code: 'REQUIRED' },
        { path: 'expiresInDays', code: 'OUT_OF_RANGE' },
        { path: 'perMinute', code: 'OUT_OF_RANGE' },
      ],
    });
  });

  it('are seen and revoked by their person and by admins, and by nobody else', async () => {
    const made = await make(ines);
    const revoke = (actor: Actor) =>
      identity.tokens.revoke(actor, { idempotencyKey: newId(), tokenId: made.id });
    expect(await identity.tokenReader.mine(ben)).toEqual([]);
    expect(await revoke(ben)).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await authenticate(made.token)).toMatchObject({ ok: true });
    const listed = (await identity.tokenReader.page({})).edges.map(({ node }) => node);
    expect(listed).toMatchObject([{ id: made.id, person: { name: 'Ines' } }]);
    expect(JSON.stringify(listed)).not.toContain(made.token.slice(4));
    expect(await revoke(admin)).toMatchObject({ __typename: 'ApiTokenRevoked' });
    expect(await authenticate(made.token)).toMatchObject({ ok: false });
    expect(await auditOf('token.revoked')).toMatchObject([
      { actor_id: admin.personId, subject_id: made.id, detail: { personId: ines.personId } },
    ]);
  });

  it('are listed in pages without gaps or repeats', async () => {
    for (let n = 0; n < 5; n += 1) {
      await make(ines, { name: `Token ${n}` });
      pass(1);
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await identity.tokenReader.page({ first: 2, after });
      seen.push(...page.edges.map(({ node }) => node.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['Token 4', 'Token 3', 'Token 2', 'Token 1', 'Token 0']);
  });

  it('are limited by the minute, each for itself', async () => {
    const slow = await make(ines, { perMinute: 2 });
    const other = await make(ines);
    expect(await authenticate(slow.token)).toMatchObject({ ok: true, allowance: { remaining: 1 } });
    const second = await authenticate(slow.token);
    expect(second).toMatchObject({ ok: true, allowance: { limit: 2, remaining: 0 } });
    await expect(second.allowance?.spend(1)).rejects.toBeInstanceOf(AppError);
    const refused = await authenticate(slow.token);
    expect(refused).toMatchObject({ ok: false, error: { category: 'rate_limited' } });
    expect(refused.ok ? 0 : refused.waitSeconds).toBeGreaterThan(0);
    expect(await authenticate(other.token)).toMatchObject({ ok: true });
  });

  it('are not guessed at will from one address; who was right before is not shut out with a neighbour', async () => {
    const known = await make(ines);
    const fresh = await make(ben);
    await authenticate(known.token, '2001:db8:1:2::1');
    for (let n = 0; n < 30; n += 1)
      await authenticate(`dbf_${'z'.repeat(43)}`, `2001:db8:1:2::${n}`);
    expect(await authenticate(fresh.token, '2001:db8:1:2::ffff')).toMatchObject({
      ok: false,
      error: { category: 'rate_limited' },
    });
    expect(await authenticate(known.token, '2001:db8:1:2::ffff')).toMatchObject({ ok: true });
    expect(await authenticate(fresh.token, '2001:db8:1:3::1')).toMatchObject({ ok: true });
  });
});
