import { testDatabase, testRedis, waitFor, type TestDatabase, type TestRedis } from './index';
import { BullQueue, GraphileQueue, newId, type Job, type JobQueue } from '@debrief/server-kernel';

interface Bench {
  make(): JobQueue;
  stop(): Promise<void>;
}

const benches: [string, () => Promise<Bench>][] = [
  [
    'graphile-worker on Postgres',
    async () => {
      const test: TestDatabase = await testDatabase();
      return { make: () => new GraphileQueue(test.pool), stop: () => test.drop() };
    },
  ],
  [
    'Bull on Redis',
    async () => {
      const redis: TestRedis = await testRedis();
      return { make: () => new BullQueue(redis.url, () => undefined), stop: () => redis.stop() };
    },
  ],
];

describe.each(benches)('the job queue: %s', (_name, open) => {
  let bench: Bench;
  let queue: JobQueue;
  const seen: Job[] = [];
  const failFirst = new Set<string>();

  beforeAll(async () => {
    bench = await open();
    queue = bench.make();
    await queue.work((job) => {
      seen.push(job);
      if (failFirst.delete(job.id)) return Promise.reject(new Error('first try fails'));
      return Promise.resolve();
    });
  });
  afterAll(async () => {
    await queue.close();
    await bench.stop();
  });
  const runs = (id: string) => seen.filter((job) => job.id === id);

  it('runs a job with its name and data', async () => {
    const id = newId();
    await queue.add({ id, name: 'loop.started', data: { loopId: 'x' } });
    const [job] = await waitFor('the job to run', () =>
      Promise.resolve(runs(id).length > 0 && runs(id)),
    );
    expect(job).toEqual({ id, name: 'loop.started', data: { loopId: 'x' } });
  });

  it('runs a job again that failed', async () => {
    const id = newId();
    failFirst.add(id);
    await queue.add({ id, name: 'loop.started', data: {} });
    await waitFor('a second run', () => Promise.resolve(runs(id).length === 2));
    expect(runs(id)).toHaveLength(2);
  });
});

it.each(benches)('%s runs a job once that was added twice while it waited', async (_name, open) => {
  const bench = await open();
  const queue = bench.make();
  const id = newId();
  await queue.add({ id, name: 'a', data: {} });
  await queue.add({ id, name: 'a', data: {} });
  await queue.add({ id: newId(), name: 'marker', data: {} });
  const seen: string[] = [];
  await queue.work((job) => {
    seen.push(job.name);
    return Promise.resolve();
  });
  await waitFor('the job and the marker', () =>
    Promise.resolve(seen.includes('a') && seen.includes('marker')),
  );
  expect(seen.filter((name) => name === 'a')).toHaveLength(1);
  await queue.close();
  await bench.stop();
});
