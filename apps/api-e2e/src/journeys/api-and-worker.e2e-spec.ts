import {
  rowsOf,
  seasonDatabase,
  startApi,
  startProcess,
  testRedis,
  waitFor,
  type PreparedDatabase,
  type RunningProcess,
  type TestRedis,
} from '@debrief/server-testing';
import { completeBody, mutate, newKey } from '../harness/ask';

describe('api and worker as processes of their own, on Postgres and Redis', () => {
  let season: PreparedDatabase;
  let world: { url: string; drop(): Promise<void> };
  let redis: TestRedis;
  let api: RunningProcess;
  let worker: RunningProcess;

  beforeAll(async () => {
    [season, redis] = await Promise.all([seasonDatabase(), testRedis()]);
    world = await season.copy();
    const env = { REDIS_URL: redis.url };
    api = await startApi(world.url, env);
    worker = await startProcess('apps/worker/dist/main.js', { DATABASE_URL: world.url, ...env });
  }, 240_000);
  afterAll(async () => {
    await Promise.all([api.stop(), worker.stop()]);
    await redis.stop();
    await world.drop();
    await season.drop();
  });

  const owing = () =>
    rowsOf<{ id: string; person_id: string; loop_id: string }>(
      world.url,
      `SELECT s.id, s.person_id, s.loop_id FROM seat s JOIN loop l ON l.id = s.loop_id JOIN round r ON r.id = s.round_id
       WHERE s.state = 'assigned' AND s.filed_at IS NULL AND l.state = 'in_progress' AND NOT l.is_mock AND r.ends_at < '2026-11-24T09:30:00Z' ORDER BY s.id`,
    );
  const file = async (seat: { id: string; person_id: string }) => {
    const body = await completeBody(api, seat.person_id, seat.id);
    const started = Date.now();
    const { outcome } = await mutate(api, seat.person_id, 'submitScorecard', {
      idempotencyKey: newKey(),
      seatId: seat.id,
      body,
    });
    expect(outcome).toMatchObject({ __typename: 'ScorecardFiled' });
    return Date.now() - started;
  };
  const doneFor = (seatId: string) =>
    waitFor(
      'the worker to be done with the news of the filing',
      async () =>
        (
          await rowsOf(
            world.url,
            `SELECT 1 FROM outbox WHERE type = 'scorecard.submitted' AND payload->>'seatId' = $1 AND done_at IS NOT NULL`,
            [seatId],
          )
        ).length > 0,
      90_000,
    );

  it('does in the worker what follows a filing, once', async () => {
    const [seat] = await owing();
    if (!seat) throw new Error('The season has nobody who owes');
    await file(seat);
    await doneFor(seat.id);
    const rows = await rowsOf(
      world.url,
      `SELECT 1 FROM outbox WHERE type = 'scorecard.submitted' AND payload->>'seatId' = $1`,
      [seat.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('answers a filing while Redis is gone, says that it is degraded, and catches up when Redis is back empty', async () => {
    const [seat] = await owing();
    if (!seat) throw new Error('The season has nobody else who owes');
    await redis.kill();
    await file(seat);
    const ready = await waitFor('readiness to notice', async () => {
      const answer = await fetch(`${api.url}/health/ready`);
      const text = await answer.text();
      return answer.ok && text.includes('degraded') && text;
    });
    expect(ready).toContain('degraded');
    await redis.restart();
    await doneFor(seat.id);
  }, 180_000);

  it('ends by itself, with code 0, when it is told to', async () => {
    expect(await worker.stop('SIGTERM')).toBe(0);
    expect(await api.stop('SIGTERM')).toBe(0);
  });
});
