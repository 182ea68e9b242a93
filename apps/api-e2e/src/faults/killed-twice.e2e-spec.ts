import {
  rowsOf,
  seasonDatabase,
  startApi,
  startProcess,
  testRedis,
  waitFor,
  withClient,
  type PreparedDatabase,
  type RunningProcess,
  type TestRedis,
} from '@debrief/server-testing';
import { moveRoom, roomsToMove, staleLoops, workOf, type Room } from './rooms';

/** Within this a job whose process was killed must be begun again by another; the bar is 20 s. */
const AGAIN_MS = 20_000;

interface Ground {
  readonly api: RunningProcess;
  /** Another process that does background work. */
  worker(): Promise<RunningProcess>;
  stop(): Promise<void>;
}

async function onRedis(databaseUrl: string): Promise<Ground> {
  const redis: TestRedis = await testRedis();
  const env = { REDIS_URL: redis.url };
  const api = await startApi(databaseUrl, env);
  return {
    api,
    worker: () => startProcess('apps/worker/dist/main.js', { DATABASE_URL: databaseUrl, ...env }),
    stop: async () => {
      await api.stop();
      await redis.stop();
    },
  };
}

/** The servers do the work themselves; the first is stopped so that it takes none. */
async function onPostgres(databaseUrl: string): Promise<Ground> {
  const api = await startApi(databaseUrl);
  return { api, worker: () => startApi(databaseUrl), stop: () => api.stop().then(() => undefined) };
}

describe.each([
  ['a worker on Redis', onRedis],
  ['a server that works on Postgres', onPostgres],
] as const)('%s is killed twice inside one job', (name, open) => {
  let season: PreparedDatabase;
  let world: { url: string; drop(): Promise<void> };
  let ground: Ground;
  const started: RunningProcess[] = [];

  beforeAll(async () => {
    season = await seasonDatabase({ now: new Date() });
    world = await season.copy();
    ground = await open(world.url);
  }, 240_000);
  afterAll(async () => {
    await Promise.all(started.map((process) => process.stop()));
    await ground.stop();
    await world.drop();
    await season.drop();
  });

  const begin = async () => {
    const process = await ground.worker();
    started.push(process);
    return process;
  };
  const triesOf = async (rooms: readonly Room[]) => (await workOf(world.url, rooms))[0];
  /** Kills a process that is inside the job, as the outbox has it before and after; gives the try it was in. */
  const killInside = (process: RunningProcess, rooms: readonly Room[]) =>
    waitFor(
      'the process to be inside the job',
      async () => {
        const work = await triesOf(rooms);
        if (!work?.running) return false;
        await process.stop('SIGKILL');
        const after = await triesOf(rooms);
        if (!after?.running || after.attempts !== work.attempts)
          throw new Error('The process was killed between two tries; nothing is learned from that');
        return after.attempts;
      },
      30_000,
    );
  const begunAgain = async (rooms: readonly Room[], attempts: number) => {
    const killed = performance.now();
    await waitFor(
      'another process to begin the job',
      async () => ((await triesOf(rooms))?.attempts ?? 0) > attempts,
      AGAIN_MS,
    );
    return Math.round(performance.now() - killed);
  };

  it('begins the job again elsewhere both times, finishes it, and gives it up at no time', async () => {
    const rooms = await roomsToMove(world.url, 1);
    const pauses: number[] = [];
    await withClient(world.url, async (outsider) => {
      // The job needs to write here and waits, as it would for anything slow.
      await outsider.query('BEGIN');
      await outsider.query('LOCK TABLE packet_projection IN SHARE MODE');
      const first = name.includes('Redis') ? await begin() : ground.api;
      for (const room of rooms) await moveRoom(ground.api, room, 'Room of the killed');
      let inside = await killInside(first, rooms);
      const second = await begin();
      pauses.push(await begunAgain(rooms, inside));
      inside = await killInside(second, rooms);
      await begin();
      pauses.push(await begunAgain(rooms, inside));
    });
    await waitFor('the job to be done', async () => (await triesOf(rooms))?.done, 60_000);
    console.info(`${name}: begun again ${pauses.join(' and ')} ms after the kills`);
    expect(await staleLoops(world.url, rooms)).toEqual([]);
    const [row] = await rowsOf<{ last_error: string | null; effects: number }>(
      world.url,
      `SELECT o.last_error, (SELECT count(*)::int FROM packet_projection p WHERE p.loop_id = (o.payload->>'loopId')::uuid) AS effects
       FROM outbox o WHERE o.type = 'round.scheduled' AND o.payload->>'roundId' = $1`,
      [rooms[0]?.roundId],
    );
    expect(row).toEqual({ last_error: null, effects: 1 });
  }, 240_000);
});
