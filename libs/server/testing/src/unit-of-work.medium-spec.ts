import { newId, notFound } from '@debrief/server-kernel';
import { actorWith } from './actors';
import { testDatabase, type TestDatabase } from './database';

describe('UnitOfWork', () => {
  let test: TestDatabase;
  const actor = actorWith(['admin']);

  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test.drop());

  const counts = async () => {
    const [row] = await test.db.readUnnamed<{ audits: number; events: number; keys: number }>(
      `SELECT (SELECT count(*)::int FROM audit_event) AS audits, (SELECT count(*)::int FROM outbox) AS events,
              (SELECT count(*)::int FROM idempotency_key) AS keys`,
    );
    return row;
  };
  const invite = (key: string, input: object, personId = newId()) =>
    test.uow.run({ actor, action: 'person.invited', once: { key, input } }, (tx) => {
      tx.record({ subjectType: 'person', subjectId: personId });
      tx.emit('person.invited', { personId });
      return Promise.resolve({ __typename: 'PersonInvited', personId });
    });

  it('writes the audit row, the outbox row and the answer together', async () => {
    const before = await counts();
    await invite(newId(), { name: 'a' });
    const after = await counts();
    expect(after).toEqual({
      audits: (before?.audits ?? 0) + 1,
      events: (before?.events ?? 0) + 1,
      keys: (before?.keys ?? 0) + 1,
    });
  });

  it('gives the same answer again under the same key and does nothing twice', async () => {
    const key = newId();
    const first = await invite(key, { name: 'b' });
    const before = await counts();
    const again = await invite(key, { name: 'b' });
    expect(again).toEqual(first);
    expect(await counts()).toEqual(before);
  });

  it('refuses a key that comes back with another content', async () => {
    const key = newId();
    await invite(key, { name: 'c' });
    expect(await invite(key, { name: 'd' })).toMatchObject({
      __typename: 'IdempotencyMismatchProblem',
    });
  });

  it('does the work once when twenty copies arrive at the same time', async () => {
    const key = newId();
    const before = await counts();
    const answers = await Promise.all(Array.from({ length: 20 }, () => invite(key, { name: 'e' })));
    const after = await counts();
    expect(new Set(answers.map((a) => ('personId' in a ? a.personId : a.message))).size).toBe(1);
    expect((after?.events ?? 0) - (before?.events ?? 0)).toBe(1);
  });

  it('leaves nothing behind when a problem is returned', async () => {
    const before = await counts();
    const result = await test.uow.run(
      { actor, action: 'person.updated', once: { key: newId(), input: {} } },
      async (tx) => {
        await tx.execute('DELETE FROM person');
        tx.record({ subjectType: 'person', subjectId: 'x' });
        return notFound('person');
      },
    );
    expect(result).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await counts()).toEqual(before);
  });

  it('refuses to commit a change that nobody recorded', async () => {
    await expect(
      test.uow.run({ actor, action: 'person.updated' }, () =>
        Promise.resolve({ __typename: 'PersonSaved' }),
      ),
    ).rejects.toThrow('Nothing was recorded under person.updated');
  });

  it('keeps audit rows from being changed, deleted or truncated', async () => {
    await invite(newId(), { name: 'f' });
    await expect(
      test.pool.query('UPDATE audit_event SET action = $1', ['x']),
    ).rejects.toMatchObject({ code: '23001' });
    await expect(test.pool.query('DELETE FROM audit_event')).rejects.toMatchObject({
      code: '23001',
    });
    await expect(test.pool.query('TRUNCATE audit_event')).rejects.toMatchObject({ code: '23001' });
  });
});
