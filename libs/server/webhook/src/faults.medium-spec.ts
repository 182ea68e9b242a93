import type { RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { newId, type Actor } from '@debrief/server-kernel';
import { loopParts } from '@debrief/server-loop/testing';
import { waitFor } from '@debrief/server-testing';
import { DeliveryWorker } from './delivery.worker';
import { EndpointService } from './endpoint.service';
import { WebhookWorld } from './testing/webhook.world';

const CURED_WITHIN_S = 60;

/** What another system can do wrong, and what is noted of it. */
const FAULTS: readonly [string, RequestListener, RegExp][] = [
  ['answers 500', (_request, response) => response.writeHead(500).end('private words'), /500/],
  ['cuts the connection', (request) => request.socket.destroy(), /cut off/],
  [
    'cuts it in the middle of its answer',
    (request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('half');
      request.socket.end();
    },
    /cut off|failed/,
  ],
  [
    'answers with 200 MB',
    (_request, response) => {
      response.writeHead(200);
      let left = 200;
      const more = (): void => {
        while (left > 0 && !response.destroyed) {
          left -= 1;
          if (!response.write(Buffer.alloc(1_048_576))) {
            response.once('drain', more);
            return;
          }
        }
        response.end();
      };
      more();
    },
    /larger than 64 KiB/,
  ],
  [
    'leads on to a private address',
    (_request, response) =>
      response.writeHead(307, { location: 'https://169.254.169.254/latest' }).end(),
    /307/,
  ],
];

describe('an endpoint in trouble', () => {
  let world: WebhookWorld;

  beforeAll(async () => {
    world = await WebhookWorld.open(2);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.run('TRUNCATE webhook_attempt, webhook_delivery, webhook_endpoint');
    for (const receiver of world.receivers) receiver.clear();
  });

  /** Deliveries of five events over fifty minutes of trouble, then the cure. */
  const outage = async (): Promise<{ told: string[]; seconds: number }> => {
    const told: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      told.push(await world.scheduled());
      await world.turn();
      world.pass(600);
    }
    world.receiver().clear();
    const seconds = await world.secondsUntil(() => world.receiver().effects.size === told.length);
    return { told, seconds };
  };

  it.each(FAULTS)(
    'that %s gets everything within a minute of the cure, once',
    async (_what, fault, noted) => {
      const { id } = await world.endpoint();
      world.receiver().answers(fault);
      await world.scheduled();
      await world.turn();
      const during = await world.seen(world.owner, id);
      expect(during.endpoint?.problem).toMatch(noted);
      expect(during.endpoint?.failingSince).not.toBeNull();
      await world.run('TRUNCATE webhook_attempt, webhook_delivery');
      const { told, seconds } = await outage();
      expect(seconds).toBeLessThanOrEqual(CURED_WITHIN_S);
      expect(
        world
          .receiver()
          .tries.map((one) => one.id)
          .sort(),
      ).toEqual([...told].sort());
      expect(await world.states(id)).toEqual(told.map(() => 'delivered'));
      const kept = JSON.stringify(
        await world.rows('SELECT * FROM webhook_attempt, webhook_endpoint'),
      );
      expect(kept).not.toContain('private words');
    },
  );

  it('that hangs holds up no other, no mutation and at most four of its own, and gets all after the cure', async () => {
    const hanging: (() => void)[] = [];
    const bad = await world.endpoint();
    const good = await world.endpoint({ url: world.receiver(1).url });
    world.receiver().answers((_request, response) => {
      hanging.push(() => response.writeHead(204).end());
    });
    const worker = world.get(DeliveryWorker);
    const told: string[] = [];
    for (let n = 0; n < 8; n += 1) told.push(await world.scheduled());
    await worker.look();
    await waitFor('the other endpoint to have all', () =>
      Promise.resolve(world.receiver(1).effects.size === 8),
    );
    expect(world.receiver().effects.size).toBe(0);
    expect(world.receiver().mostAtOnce).toBe(4);
    const recruiter = await world.person('Rhea Recruiter', 'recruiter');
    const { roundId } = await world.loop();
    const began = Date.now();
    const seated = await assign(recruiter, roundId);
    expect(seated.__typename).toBe('SeatAssigned');
    expect(Date.now() - began).toBeLessThan(2_000);
    // Ten real seconds: the time that one try may take.
    await worker.idle();
    const during = await world.seen(world.owner, bad.id);
    expect(during.endpoint?.problem).toMatch(/within 10 seconds/);
    world.receiver().clear();
    const seconds = await world.secondsUntil(() => world.receiver().effects.size === 8);
    expect(seconds).toBeLessThanOrEqual(CURED_WITHIN_S);
    expect([...world.receiver().effects.keys()].sort()).toEqual([...told].sort());
    expect(new Set(await world.states(good.id))).toEqual(new Set(['delivered']));
    expect(hanging.length).toBeGreaterThanOrEqual(4);
  });

  const assign = async (actor: Actor, roundId: string) =>
    loopParts(world.test).seats.assign(actor, {
      roundId,
      personId: (await world.person('Ines Farouq', 'interviewer')).personId,
      role: 'panelist',
      idempotencyKey: newId(),
    });

  it('that is slow but sound gets everything, four at a time', async () => {
    await world.endpoint();
    world.receiver().answers((_request, response) => {
      setTimeout(() => response.writeHead(200).end(), 150);
    });
    for (let n = 0; n < 12; n += 1) await world.scheduled();
    await world.turn();
    expect(world.receiver().tries).toHaveLength(12);
    expect(world.receiver().mostAtOnce).toBe(4);
  });

  it('that speaks no sound TLS gets nothing', async () => {
    const server = createTlsServer({}, (_request, response) => response.end());
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    // Not among the open pairs, so it is refused as private before a byte is sent, by name as well.
    const made = await create(`https://127.0.0.1:${port}/`);
    expect(made).toMatchObject({ __typename: 'FieldProblems' });
    server.close();
    const { id } = await world.endpoint();
    // A pair that is open, spoken to in TLS although it speaks plain HTTP.
    await world.run('UPDATE webhook_endpoint SET url = $1', `https://${world.receiver().pair}/`);
    await world.scheduled();
    await world.turn();
    expect(world.receiver().tries).toEqual([]);
    expect((await world.seen(world.owner, id)).endpoint?.problem).toMatch(/failed|cut off/);
  });

  const create = (url: string) =>
    world.get(EndpointService).create(world.owner, {
      url,
      description: '',
      events: ['round.scheduled'],
      idempotencyKey: newId(),
    });

  it('whose name leads inside is never called, neither when it is set up nor later', async () => {
    expect(await create('https://2130706433:8443/')).toMatchObject({
      fields: [{ path: 'url', code: 'PRIVATE_ADDRESS' }],
    });
    const made = await create('https://localhost:8443/');
    const id = 'endpointId' in made ? made.endpointId : '';
    await world.scheduled();
    await world.turn();
    const { deliveries } = await world.seen(world.owner, id);
    expect(deliveries).toMatchObject([
      { state: 'waiting', status: null, problem: expect.stringContaining('private network') },
    ]);
  });

  it('that took it while the worker died before noting it takes it twice and has one effect', async () => {
    const { id } = await world.endpoint();
    const told = await world.scheduled();
    // The worker dies between the answer and its books.
    const dying = (await world.start()).get(DeliveryWorker);
    const { uow } = dying as unknown as { uow: { keepBooks: (work: unknown) => Promise<unknown> } };
    const keep = uow.keepBooks.bind(uow);
    let kept = 0;
    uow.keepBooks = (work) => {
      kept += 1;
      return kept === 1 ? keep(work) : Promise.reject(new Error('killed'));
    };
    await dying.look();
    await dying.idle();
    expect(world.receiver().effects.size).toBe(1);
    expect(await world.states(id)).toEqual(['sending']);
    const seconds = await world.secondsUntil(() => world.receiver().tries.length === 2);
    expect(seconds).toBeLessThanOrEqual(CURED_WITHIN_S);
    expect(world.receiver().tries.map((one) => one.id)).toEqual([told, told]);
    expect(world.receiver().effects.size).toBe(1);
    expect(await world.states(id)).toEqual(['delivered']);
  });
});
