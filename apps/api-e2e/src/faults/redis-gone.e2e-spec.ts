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
import { FAULT_SECONDS, moveRoom, roomsToMove, staleLoops, workOf, type Room } from './rooms';

const CLIENTS = 4;
const BEFORE_MS = 4000;
/** Between two changes of a client: people are quick, not endless. */
const PAUSE_MS = 250;
/** Below this a ratio of two answers says more about the machine than about us. */
const FLOOR_MS = 400;

const share = (times: readonly number[], part: number) =>
  [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * part)] ?? 0;

let season: PreparedDatabase;
beforeAll(async () => {
  season = await seasonDatabase({ now: new Date() });
}, 240_000);
afterAll(() => season.drop());

describe('Redis goes while people work, and comes back empty', () => {
  let world: { url: string; drop(): Promise<void> };
  let redis: TestRedis;
  let api: RunningProcess;
  let worker: RunningProcess;
  let rooms: Room[];

  beforeAll(async () => {
    [world, redis] = await Promise.all([season.copy(), testRedis()]);
    const env = { REDIS_URL: redis.url };
    api = await startApi(world.url, env);
    worker = await startProcess('apps/worker/dist/main.js', { DATABASE_URL: world.url, ...env });
    rooms = await roomsToMove(world.url, CLIENTS);
  }, 240_000);
  afterAll(async () => {
    await Promise.all([api.stop(), worker.stop()]);
    await redis.stop();
    await world.drop();
  });

  /** Every client moves its room again and again for so long; gives how long each answer took. */
  const workFor = async (ms: number): Promise<number[]> => {
    const end = performance.now() + ms;
    const times = await Promise.all(
      rooms.map(async (room, client) => {
        const own: number[] = [];
        while (performance.now() < end) {
          own.push(await moveRoom(api, room, `Room ${client}.${own.length}`));
          await new Promise((done) => setTimeout(done, PAUSE_MS));
        }
        return own;
      }),
    );
    return times.flat();
  };
  const allDone = async () => (await workOf(world.url, rooms)).every(({ done }) => done);
  const readyOf = async (process: RunningProcess) => {
    const answer = await fetch(`${process.url}/health/ready`);
    return `${answer.status} ${await answer.text()}`;
  };

  it(`answers every change during ${FAULT_SECONDS} s without Redis, and does all the work once afterwards`, async () => {
    await workFor(1000);
    const before = await workFor(BEFORE_MS);
    await redis.kill();
    const during = await workFor(FAULT_SECONDS * 1000);
    expect(await readyOf(api)).toMatch(/^200 .*"redis":"degraded"/);
    expect(await readyOf(worker)).toMatch(/^200 .*"redis":"degraded"/);
    const waiting = (await workOf(world.url, rooms)).filter(({ done }) => !done).length;
    expect(waiting).toBeGreaterThan(0);
    await redis.restart();
    const back = performance.now();
    // What Redis held is handed over again 45 s after it was. The short run lets that pass at once.
    if (FAULT_SECONDS < 60)
      await rowsOf(world.url, 'UPDATE outbox SET retry_at = now() WHERE done_at IS NULL');
    await waitFor('all work to be done', allDone, 90_000);
    const caughtUp = Math.round(performance.now() - back);
    console.info(
      `Redis gone for ${FAULT_SECONDS} s: ${during.length} changes answered, median ${Math.round(share(during, 0.5))} ms ` +
        `(${Math.round(share(before, 0.5))} before), slowest ${Math.round(Math.max(...during))} ms; ${waiting} pieces of work done ${caughtUp} ms after its return`,
    );
    expect(during.length).toBeGreaterThan(CLIENTS);
    expect(share(during, 0.5)).toBeLessThan(Math.max(2 * share(before, 0.5), FLOOR_MS));
    expect(share(during, 0.95)).toBeLessThan(Math.max(2 * share(before, 0.95), FLOOR_MS));
    expect(await staleLoops(world.url, rooms)).toEqual([]);
  }, 240_000);

  it('says so in few lines, not in one a moment', () => {
    const told = worker.log().split('\n').filter(Boolean);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(20 + FAULT_SECONDS);
  });

  it('lets the worker end with code 0 while Redis is away', async () => {
    await redis.kill();
    expect(await worker.stop('SIGTERM')).toBe(0);
    await redis.restart();
  });
});

describe('Redis is not there when api and worker start', () => {
  let world: { url: string; drop(): Promise<void> };
  let redis: TestRedis;

  beforeAll(async () => {
    [world, redis] = await Promise.all([season.copy(), testRedis()]);
  }, 240_000);
  afterAll(async () => {
    await redis.stop();
    await world.drop();
  });

  it('lets both start degraded, answers changes, and does the work once Redis is there', async () => {
    await redis.kill();
    const env = { REDIS_URL: redis.url };
    const [api, worker] = await Promise.all([
      startApi(world.url, env),
      startProcess('apps/worker/dist/main.js', { DATABASE_URL: world.url, ...env }),
    ]);
    const rooms = await roomsToMove(world.url, 1);
    const ready = await (await fetch(`${api.url}/health/ready`)).json();
    expect(ready).toMatchObject({ ready: true, redis: 'degraded' });
    for (const room of rooms) await moveRoom(api, room, 'Room without Redis');
    expect(await workOf(world.url, rooms)).toMatchObject([{ done: false, relayed: false }]);
    await redis.restart();
    await waitFor(
      'the work to be done',
      async () => (await workOf(world.url, rooms)).every(({ done }) => done),
      60_000,
    );
    expect(await staleLoops(world.url, rooms)).toEqual([]);
    expect(await worker.stop()).toBe(0);
    await api.stop();
  }, 180_000);
});
