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
import { mutate, newKey } from '../harness/ask';
import { MailSink } from './mail-sink';
import { FAULT_SECONDS, moveRoom, roomsToMove, type Room } from './rooms';
import { WebhookSink } from './webhook-sink';

const ROOMS = 4;
/** How long is waited for everything to arrive after the cure. */
const CURE_MS = 60_000;

describe('Redis gone, the mail server mute, the webhook target hanging and the worker killed, all at once', () => {
  let season: PreparedDatabase;
  let world: { url: string; drop(): Promise<void> };
  let redis: TestRedis;
  let api: RunningProcess;
  let worker: RunningProcess;
  let rooms: Room[];
  const mail = new MailSink();
  const target = new WebhookSink();

  const startWorker = () =>
    startProcess('apps/worker/dist/main.js', {
      DATABASE_URL: world.url,
      REDIS_URL: redis.url,
      SMTP_URL: mail.url,
      OUTBOUND_ALLOW: `127.0.0.1:${target.port}`,
      SECRETS_KEY: KEY,
    });
  const KEY = Buffer.alloc(32, 7).toString('base64');

  beforeAll(async () => {
    season = await seasonDatabase({ now: new Date() });
    [world, redis] = await Promise.all([season.copy(), testRedis()]);
    await Promise.all([mail.up(), target.up()]);
    api = await startApi(world.url, {
      REDIS_URL: redis.url,
      SMTP_URL: mail.url,
      OUTBOUND_ALLOW: `127.0.0.1:${target.port}`,
      SECRETS_KEY: KEY,
    });
    worker = await startWorker();
    rooms = await roomsToMove(world.url, ROOMS);
    await subscribe();
  }, 300_000);
  afterAll(async () => {
    await Promise.all([api.stop(), worker.stop()]);
    await Promise.all([redis.stop(), mail.down(), target.down()]);
    await world.drop();
    await season.drop();
  });

  async function subscribe(): Promise<void> {
    const [admin] = await rowsOf<{ id: string }>(
      world.url,
      `SELECT id FROM person WHERE active AND 'admin' = ANY (roles) ORDER BY id LIMIT 1`,
    );
    const { outcome } = await mutate(api, admin?.id ?? '', 'createWebhook', {
      url: target.url,
      description: 'The team’s own system',
      events: ['ROUND_RESCHEDULED'],
      idempotencyKey: newKey(),
    });
    expect(outcome).toMatchObject({ __typename: 'WebhookCreated' });
  }

  const moveAll = async (label: string): Promise<void> => {
    for (const [index, room] of rooms.entries()) await moveRoom(api, room, `${label} ${index}`);
  };
  /** Ids of the news of moved rounds, and of the invitations they brought about. */
  const news = async () =>
    (
      await rowsOf<{ id: string }>(
        world.url,
        `SELECT id FROM outbox WHERE type = 'round.scheduled' AND payload->>'roundId' = ANY ($1)`,
        [rooms.map(({ roundId }) => roundId)],
      )
    ).map(({ id }) => id);
  const invitations = () =>
    rowsOf<{ id: string; state: string }>(
      world.url,
      `SELECT id, state FROM mail WHERE kind IN ('invitation', 'candidate_invitation') AND loop_id = ANY ($1::uuid[])`,
      [rooms.map(({ loopId }) => loopId)],
    );
  const allArrived = async (atLeast: number): Promise<boolean> => {
    const [ids, mails] = [await news(), await invitations()];
    return (
      ids.every((id) => target.accepted.some((one) => one.id === id)) &&
      mails.length >= atLeast &&
      mails.every(({ state }) => state === 'sent')
    );
  };

  it('answers every change meanwhile, and each mail and webhook arrives once within 60 s of the cure', async () => {
    await moveAll('Room');
    await waitFor('the first news to arrive', () => allArrived(ROOMS), CURE_MS);
    const usual = (await invitations()).length;

    await redis.kill();
    await mail.down();
    await mail.mute();
    target.hang();
    const end = performance.now() + FAULT_SECONDS * 1000;
    await moveAll('Hall');
    // The Redis that is gone keeps the news from the worker; the worker dies all the same.
    await worker.stop('SIGKILL');
    worker = await startWorker();
    await waitFor(
      'the outage to have lasted',
      () => Promise.resolve(performance.now() > end),
      FAULT_SECONDS * 1000 + 5000,
    );

    await redis.restart();
    await waitFor(
      'a webhook to be tried in vain',
      () => Promise.resolve(target.unanswered > 0),
      CURE_MS,
    );
    target.answer();
    await mail.down();
    await mail.up();
    await waitFor('everything to arrive', () => allArrived(2 * usual), CURE_MS);

    const ids = await news();
    expect(ids).toHaveLength(2 * ROOMS);
    expect(target.accepted.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(new Set(target.accepted.map(({ type }) => type))).toEqual(
      new Set(['round.rescheduled']),
    );
    const mails = await invitations();
    expect(mails).toHaveLength(2 * usual);
    const taken = (id: string) =>
      mail.taken.filter((one) => one === `<mail.${id}@localhost>`).length;
    expect(mails.map(({ id }) => taken(id))).toEqual(mails.map(() => 1));
  }, 300_000);
});
