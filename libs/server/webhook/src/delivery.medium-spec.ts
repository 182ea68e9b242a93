import { createHmac } from 'node:crypto';
import { newId } from '@debrief/server-kernel';
import { waitFor } from '@debrief/server-testing';
import { Webhook } from 'standardwebhooks';
import { DeliveryQueueRepository } from './delivery-queue.repository';
import { DeliveryWorker } from './delivery.worker';
import { EndpointService } from './endpoint.service';
import { FanOutProcessor } from './fan-out.processor';
import { WebhookWorld } from './testing/webhook.world';

const HOUR = 3600;

describe('a webhook', () => {
  let world: WebhookWorld;

  beforeAll(async () => {
    world = await WebhookWorld.open(2);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.run('TRUNCATE webhook_attempt, webhook_delivery, webhook_endpoint');
    for (const receiver of world.receivers) receiver.clear();
    world.clock.set(new Date());
  });

  it('is signed as Standard Webhooks says, by its own verifier and by hand', async () => {
    const { secret } = await world.endpoint();
    const loop = await world.loop();
    const id = await world.scheduled(loop);
    await world.turn();
    const [got] = world.receiver().tries;
    if (!got) throw new Error('nothing came');
    const headers = got.headers as Record<string, string>;
    expect(new Webhook(secret).verify(got.body, headers)).toEqual({
      type: 'round.scheduled',
      timestamp: world.clock.now().toISOString(),
      data: { loopId: loop.loopId, roundId: loop.roundId },
    });
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${got.body}`;
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
    );
    expect(headers).toMatchObject({
      'webhook-id': id,
      'content-type': 'application/json',
      'user-agent': expect.stringContaining('Debrief'),
    });
    expect(() => new Webhook(secret).verify(`${got.body} `, headers)).toThrow('No matching');
  });

  it('comes once for each endpoint that subscribes and is active, however often the news comes', async () => {
    const first = await world.endpoint();
    const other = await world.endpoint({ url: world.receiver(1).url, events: ['loop.started'] });
    const { loopId, roundId } = await world.loop();
    const news = { loopId, roundId, change: 'moved' } as const;
    const id = await world.tell('round.scheduled', news);
    expect(await world.states(first.id)).toEqual([]);
    const set = { ...news, change: 'set' } as const;
    const again = await world.tell('round.scheduled', set);
    expect(again).not.toBe(id);
    await world.run(`UPDATE webhook_endpoint SET state = 'paused' WHERE id = $1`, other.id);
    await world.spread('round.scheduled', set, again);
    await world.tell('loop.started', { loopId });
    await world.turn();
    expect(await world.states(first.id)).toEqual(['delivered']);
    expect(world.receiver().tries).toHaveLength(1);
    expect(await world.states(other.id)).toEqual([]);
  });

  it('goes out at once, without waiting for the next look', async () => {
    const { id } = await world.endpoint();
    const told = await world.scheduled();
    expect(await world.states(id)).toEqual(['waiting']);
    const { loopId, roundId } = await world.loop();
    const news = { loopId, roundId, change: 'cleared' } as const;
    await world.get(FanOutProcessor).spread('round.scheduled', news, told);
    const other = await world.endpoint({ events: ['round.unscheduled'] });
    await world.get(FanOutProcessor).spread('round.scheduled', news, told);
    await waitFor('the webhooks to arrive', () =>
      Promise.resolve(world.receiver().tries.length === 2),
    );
    await waitFor('them to be noted', async () =>
      (await world.states(other.id)).includes('delivered'),
    );
    await world.turn();
  });

  it('tells nothing of practice', async () => {
    const { id } = await world.endpoint();
    await world.scheduled(await world.loop([], { isMock: true }));
    expect(await world.states(id)).toEqual([]);
  });

  it('is sent again byte by byte under the same id until it is taken', async () => {
    const { id, secret } = await world.endpoint();
    world.receiver().answers(500);
    await world.scheduled();
    await world.turn();
    expect(await world.states(id)).toEqual(['waiting']);
    world.receiver().answers(204);
    expect(await world.secondsUntil(() => world.receiver().effects.size === 1)).toBe(5);
    const [first, second] = world.receiver().tries;
    expect(second?.body).toBe(first?.body);
    expect(second?.id).toBe(first?.id);
    expect(second?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp']);
    expect(
      new Webhook(secret).verify(second?.body ?? '', second?.headers as Record<string, string>),
    ).toMatchObject({ type: 'round.scheduled' });
    const { deliveries, endpoint } = await world.seen(world.owner, id);
    expect(deliveries[0]?.attempts).toMatchObject([
      { number: 1, status: 500, problem: 'The address answered 500.' },
      { number: 2, status: 204, problem: null },
    ]);
    expect(endpoint).toMatchObject({ failingSince: null, problem: null, waiting: 0 });
  });

  it('is tried at 0, 5 and 30 seconds, and then by one pilot each 30 seconds', async () => {
    await world.endpoint();
    world.receiver().answers(503);
    const at: number[] = [];
    for (let second = 0; second <= 120; second += 1) {
      if (second < 20) await world.scheduled();
      const before = world.receiver().tries.length;
      await world.turn();
      for (let n = before; n < world.receiver().tries.length; n += 1) at.push(second);
      world.pass(1);
    }
    expect(at).toEqual([0, 5, 30, 60, 90, 120]);
  });

  it('lets all that wait go at once when a pilot gets through, oldest first and four at a time', async () => {
    await world.endpoint();
    world.receiver().answers(503);
    const told: string[] = [];
    for (let n = 0; n < 30; n += 1) {
      told.push(await world.scheduled());
      await world.turn();
      world.pass(600);
    }
    world.receiver().clear();
    world.receiver().answers((_request, response) => {
      setTimeout(() => response.writeHead(200).end(), 20);
    });
    const seconds = await world.secondsUntil(() => world.receiver().effects.size > 0);
    expect(seconds).toBeLessThanOrEqual(300);
    expect(world.receiver().effects.size).toBe(30);
    expect(world.receiver().tries).toHaveLength(30);
    expect(world.receiver().mostAtOnce).toBe(4);
    const order = world
      .receiver()
      .tries.slice(1)
      .map(({ id }) => told.indexOf(id));
    for (const [place, index] of order.entries()) expect(Math.abs(index - place)).toBeLessThan(5);
  });

  it('goes out at once when a ping gets through to the endpoint that refused it', async () => {
    const { id } = await world.endpoint();
    world.receiver().answers(500);
    const told = await world.scheduled();
    await world.turn();
    world.pass(13 * HOUR);
    await world.turn();
    world.receiver().clear();
    world.pass(60);
    await world.turn();
    expect(world.receiver().tries).toEqual([]);
    const ping = { endpointId: id, idempotencyKey: newId() };
    await world.get(EndpointService).ping(world.owner, ping);
    await world.turn();
    expect(world.receiver().effects.has(told)).toBe(true);
  });

  it('that is refused for itself holds up no other, and is given up after three days', async () => {
    const { id } = await world.endpoint();
    const bad = await world.scheduled();
    world
      .receiver()
      .answers((request, response) =>
        response.writeHead(request.headers['webhook-id'] === bad ? 500 : 200).end(),
      );
    await world.turn();
    world.pass(6);
    await world.scheduled();
    await world.turn();
    expect(world.receiver().effects.size).toBe(1);
    for (let hour = 0; hour < 73; hour += 1) {
      const told = await world.scheduled();
      await world.turn();
      expect(world.receiver().effects.has(told)).toBe(true);
      world.pass(HOUR);
    }
    expect((await world.states(id)).filter((state) => state !== 'delivered')).toEqual(['failed']);
    expect((await world.seen(world.owner, id)).endpoint).toMatchObject({ state: 'active' });
  });

  it('ends in a paused endpoint after three days of nothing, and its owner is told', async () => {
    const { id } = await world.endpoint();
    world.receiver().answers(500);
    await world.scheduled();
    const hours = await (async () => {
      for (let hour = 0; hour < 100; hour += 1) {
        await world.turn();
        const { endpoint } = await world.seen(world.owner, id);
        if (endpoint?.state === 'paused') return hour;
        world.pass(HOUR);
      }
      return Infinity;
    })();
    expect(hours).toBe(72);
    expect(await world.states(id)).toEqual(['failed']);
    const news = await world.rows(
      `SELECT payload FROM outbox WHERE type = 'webhook.paused' AND payload->>'endpointId' = $1`,
      id,
    );
    expect(news).toHaveLength(1);
    const trail = await world.rows(
      `SELECT actor_kind FROM audit_event WHERE action = 'webhook.paused' AND subject_id = $1`,
      id,
    );
    expect(trail).toEqual([{ actor_kind: 'system' }]);
  });

  it('pauses an endpoint that answers 410', async () => {
    const { id } = await world.endpoint();
    world.receiver().answers(410);
    await world.scheduled();
    await world.turn();
    expect((await world.seen(world.owner, id)).endpoint).toMatchObject({
      state: 'paused',
      pausedReason: expect.stringContaining('410'),
    });
    expect(await world.states(id)).toEqual(['failed']);
  });

  it('that a dead process was sending is sent by another when the lease ends, under the same id', async () => {
    const { id } = await world.endpoint();
    const told = await world.scheduled();
    const taken = await world.test.uow.keepBooks((tx) =>
      world.get(DeliveryQueueRepository).claim(tx),
    );
    expect(taken.map(({ eventId }) => eventId)).toEqual([told]);
    await world.turn();
    expect(world.receiver().tries).toEqual([]);
    const seconds = await world.secondsUntil(() => world.receiver().effects.has(told));
    expect(seconds).toBe(30);
    expect(await world.states(id)).toEqual(['delivered']);
  });

  it('is sent by one of two processes that look at the same moment', async () => {
    await world.endpoint();
    const told = await Promise.all(Array.from({ length: 12 }, () => world.scheduled()));
    const second = (await world.start()).get(DeliveryWorker);
    for (let n = 0; n < 4; n += 1) {
      await Promise.all([world.turn(), second.look().then(() => second.idle())]);
    }
    expect(
      world
        .receiver()
        .tries.map(({ id }) => id)
        .sort(),
    ).toEqual([...told].sort());
    expect(world.receiver().mostAtOnce).toBeLessThanOrEqual(4);
  });
});
