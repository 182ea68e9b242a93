import Bull from 'bull';
import { makeWorkerUtils } from 'graphile-worker';
import {
  bullOptions,
  BullQueue,
  GraphileQueue,
  newId,
  QUEUE_NAME,
  type Job,
  type JobQueue,
} from '@debrief/server-kernel';
import { testDatabase, testRedis, waitFor, type TestDatabase, type TestRedis } from './index';

interface Bench {
  make(): JobQueue;
  /** Puts a job into the queue that is given up after its first failure. */
  addWithOneTry(job: Job): Promise<void>;
  /** Whether the queue has given the job up. */
  gaveUp(id: string): Promise<boolean>;
  stop(): Promise<void>;
}

async function onPostgres(): Promise<Bench> {
  const test: TestDatabase = await testDatabase();
  const queue = new GraphileQueue(test.pool);
  const utils = await makeWorkerUtils({ pgPool: test.pool });
  return {
    make: () => queue,
    addWithOneTry: async (job) => {
      await utils.addJob('outbox', job, { jobKey: job.id, maxAttempts: 1 });
    },
    gaveUp: async (id) =>
      (
        await test.pool.query(
          'SELECT 1 FROM graphile_worker.jobs WHERE key = $1 AND attempts >= max_attempts AND locked_at IS NULL',
          [id],
        )
      ).rowCount === 1,
    stop: async () => {
      await utils.release();
      await test.drop();
    },
  };
}

async function onRedis(): Promise<Bench> {
  const redis: TestRedis = await testRedis();
  const raw = new Bull<Job>(QUEUE_NAME, redis.url, bullOptions(redis.url));
  return {
    make: () => BullQueue.at(redis.url, () => undefined),
    addWithOneTry: async (job) => {
      await raw.add(job, { jobId: job.id, attempts: 1 });
    },
    gaveUp: async (id) => (await (await raw.getJob(id))?.isFailed()) ?? false,
    stop: async () => {
      await raw.close();
      await redis.stop();
    },
  };
}

/** Redis is looked for in the background; until it is found nothing can be added. */
const added = (queue: JobQueue, job: Job) =>
  waitFor('the queue to take the job', () =>
    queue.add(job).then(
      () => true,
      () => false,
    ),
  );

const benches: [string, () => Promise<Bench>][] = [
  ['graphile-worker on Postgres', onPostgres],
  ['Bull on Redis', onRedis],
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
  const ran = (id: string, times: number) =>
    waitFor(`run ${times} of the job`, () => Promise.resolve(runs(id).length >= times));

  it('runs a job with its name and data', async () => {
    const id = newId();
    await added(queue, { id, name: 'loop.started', data: { loopId: 'x' } });
    await ran(id, 1);
    expect(runs(id)).toEqual([{ id, name: 'loop.started', data: { loopId: 'x' } }]);
  });

  it('runs a job again that failed, after a pause', async () => {
    const id = newId();
    failFirst.add(id);
    await added(queue, { id, name: 'loop.started', data: {} });
    await ran(id, 2);
    expect(runs(id)).toHaveLength(2);
  });

  it('runs a job anew that it had given up, when it is handed over again', async () => {
    const job = { id: newId(), name: 'loop.started', data: {} };
    failFirst.add(job.id);
    await bench.addWithOneTry(job);
    await waitFor('the queue to give the job up', () => bench.gaveUp(job.id));
    await queue.add(job);
    await ran(job.id, 2);
    expect(runs(job.id)).toHaveLength(2);
  });

  it('runs a job anew that it has run, when it is handed over again', async () => {
    const job = { id: newId(), name: 'loop.started', data: {} };
    await queue.add(job);
    await ran(job.id, 1);
    await waitFor('a second run', async () => {
      await queue.add(job);
      return runs(job.id).length >= 2;
    });
  });
});

it.each(benches)('%s runs a job once that was added twice while it waited', async (_name, open) => {
  const bench = await open();
  const queue = bench.make();
  const id = newId();
  await added(queue, { id, name: 'a', data: {} });
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

it.each(benches)('%s starts no second run of a job that is running', async (_name, open) => {
  const bench = await open();
  const queue = bench.make();
  const job = { id: newId(), name: 'slow', data: {} };
  const seen: string[] = [];
  let finish: () => void = () => undefined;
  await queue.work(({ name }) => {
    seen.push(name);
    if (name !== 'slow') return Promise.resolve();
    return new Promise((done) => {
      finish = done;
    });
  });
  await added(queue, job);
  await waitFor('the job to start', () => Promise.resolve(seen.includes('slow')));
  await queue.add(job);
  await queue.add({ id: newId(), name: 'marker', data: {} });
  await waitFor('the marker', () => Promise.resolve(seen.includes('marker')));
  expect(seen).toEqual(['slow', 'marker']);
  finish();
  await queue.close();
  await bench.stop();
});

it.each(benches)('%s lets a running job finish before it closes', async (_name, open) => {
  const bench = await open();
  const queue = bench.make();
  const told: string[] = [];
  let finish: () => void = () => undefined;
  await queue.work(async () => {
    told.push('begun');
    await new Promise<void>((done) => {
      finish = done;
    });
    told.push('finished');
  });
  await added(queue, { id: newId(), name: 'a', data: {} });
  await waitFor('the job to begin', () => Promise.resolve(told.length > 0));
  const closing = queue.close().then(() => told.push('closed'));
  await Promise.resolve();
  finish();
  await closing;
  expect(told).toEqual(['begun', 'finished', 'closed']);
  await bench.stop();
});

describe('Bull while Redis is away', () => {
  it('refuses a job soon instead of holding the caller, and works once Redis is there', async () => {
    const redis = await testRedis();
    await redis.kill();
    const queue = BullQueue.at(redis.url, () => undefined);
    const seen: string[] = [];
    await queue.work((job) => {
      seen.push(job.name);
      return Promise.resolve();
    });
    await expect(queue.add({ id: newId(), name: 'early', data: {} })).rejects.toThrow(/Redis/);
    await redis.restart();
    await added(queue, { id: newId(), name: 'late', data: {} });
    await waitFor('the job to run', () => Promise.resolve(seen.includes('late')));
    expect(seen).toEqual(['late']);
    await queue.close();
    await redis.stop();
  });

  it('closes when the running job is finished, although Redis cannot be told', async () => {
    const redis = await testRedis();
    const queue = BullQueue.at(redis.url, () => undefined);
    const told: string[] = [];
    let finish: () => void = () => undefined;
    await queue.work(() => {
      told.push('begun');
      return new Promise<void>((done) => {
        finish = done;
      }).then(() => void told.push('finished'));
    });
    await added(queue, { id: newId(), name: 'a', data: {} });
    await waitFor('the job to begin', () => Promise.resolve(told.length > 0));
    await redis.kill();
    await waitFor('the queue to notice', () =>
      queue.add({ id: newId(), name: 'b', data: {} }).then(
        () => false,
        () => true,
      ),
    );
    const closing = queue.close().then(() => told.push('closed'));
    finish();
    await closing;
    expect(told).toEqual(['begun', 'finished', 'closed']);
    // Bull lets go of its connections only when there is a Redis to say so to.
    await redis.restart();
    await waitFor('the queue to find Redis', () =>
      queue.add({ id: newId(), name: 'c', data: {} }).then(
        () => true,
        () => false,
      ),
    );
    await queue.close();
    await redis.stop();
  });

  it('keeps no words of errors in Redis', async () => {
    const redis = await testRedis();
    const raw = new Bull<Job>(QUEUE_NAME, redis.url, bullOptions(redis.url));
    const queue = BullQueue.at(redis.url, () => undefined);
    await queue.work(() => Promise.reject(new Error('no mailbox for grace@example.org')));
    const id = newId();
    await raw.add({ id, name: 'a', data: {} }, { jobId: id, attempts: 1 });
    await waitFor('the failure', async () => (await raw.getJob(id))?.isFailed());
    expect(JSON.stringify((await raw.getJob(id))?.toJSON())).not.toContain('grace@');
    await queue.close();
    await raw.close();
    await redis.stop();
  });
});

describe('graphile-worker', () => {
  it('goes on after Postgres has closed every connection', async () => {
    const test = await testDatabase();
    const queue = new GraphileQueue(test.pool);
    const seen: string[] = [];
    await queue.work((job) => {
      seen.push(job.name);
      return Promise.resolve();
    });
    await added(queue, { id: newId(), name: 'before', data: {} });
    await waitFor('the first job', () => Promise.resolve(seen.includes('before')));
    await test.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await added(queue, { id: newId(), name: 'after', data: {} });
    await waitFor('the job after the cut', () => Promise.resolve(seen.includes('after')), 30_000);
    await queue.close();
    await test.drop();
  });

  it('takes the jobs of a dead process over, and never those of one that lives', async () => {
    const test = await testDatabase();
    const seen: string[] = [];
    let finish: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      finish = done;
    });
    const worker = async () => {
      const queue = new GraphileQueue(test.pool);
      await queue.work((job) => {
        seen.push(job.name);
        return job.name === 'slow' ? held : Promise.resolve();
      });
      return queue;
    };
    const queues = [await worker(), await worker()];
    await queues[0]?.add({ id: newId(), name: 'slow', data: {} });
    await waitFor('the slow job to begin', () => Promise.resolve(seen.includes('slow')));
    const orphan: Job = { id: newId(), name: 'orphan', data: {} };
    // What a process leaves behind that is killed inside a job.
    await test.pool.query(
      `WITH added AS (SELECT * FROM graphile_worker.add_job('outbox', $1::json, job_key => $2, run_at => now() + interval '1 hour'))
       SELECT 1 FROM added`,
      [JSON.stringify(orphan), orphan.id],
    );
    await test.pool.query(
      `UPDATE graphile_worker._private_jobs SET locked_by = 'pool-of-the-dead', locked_at = now(), attempts = 1, run_at = now() WHERE key = $1`,
      [orphan.id],
    );
    await waitFor('the orphan to run', () => Promise.resolve(seen.includes('orphan')), 30_000);
    expect(seen).toEqual(['slow', 'orphan']);
    finish();
    for (const queue of queues) await queue.close();
    await test.drop();
  });
});
