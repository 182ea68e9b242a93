import { newId, tidyUp } from '@debrief/server-kernel';
import { testDatabase, type TestDatabase } from './database';

describe('tidyUp', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test.drop());

  const key = (age: string) =>
    test.pool.query(
      `INSERT INTO idempotency_key (actor_id, key, operation, request_hash, created_at) VALUES ($1, $2, 'x', 'y', now() - $3::interval)`,
      [newId(), newId(), age],
    );
  const news = (done: string | null) =>
    test.pool.query(
      `INSERT INTO outbox (id, type, payload, created_at, relayed_at, done_at)
       VALUES ($1, 'x', '{}', now() - interval '30 days', now() - interval '30 days', now() - $2::interval)`,
      [newId(), done],
    );

  it('forgets keys after a day and finished news after two weeks, but never unfinished news', async () => {
    await key('25 hours');
    await key('23 hours');
    await news('15 days');
    await news('13 days');
    await news(null);
    expect(await tidyUp(test.pool)).toBe(2);
    expect(await tidyUp(test.pool)).toBe(0);
    const left = await test.pool.query<{ keys: number; news: number }>(
      'SELECT (SELECT count(*)::int FROM idempotency_key) AS keys, (SELECT count(*)::int FROM outbox) AS news',
    );
    expect(left.rows).toEqual([{ keys: 1, news: 2 }]);
  });
});
