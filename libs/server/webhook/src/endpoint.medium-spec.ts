import type { WebhookName } from '@debrief/domain';
import { newId, type Actor } from '@debrief/server-kernel';
import { Webhook } from 'standardwebhooks';
import { EndpointService } from './endpoint.service';
import { ReplayService } from './replay.service';
import { WebhookWorld } from './testing/webhook.world';
import { UpkeepWorker } from './upkeep.worker';
import { WebhookReader } from './webhook.reader';

describe('a webhook endpoint', () => {
  let world: WebhookWorld;
  let service: EndpointService;

  beforeAll(async () => {
    world = await WebhookWorld.open(2);
    service = world.get(EndpointService);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.run('TRUNCATE webhook_attempt, webhook_delivery, webhook_endpoint');
    for (const receiver of world.receivers) receiver.clear();
  });

  const wish = (over: { url?: string; events?: WebhookName[]; description?: string } = {}) => ({
    url: world.receiver().url,
    description: 'Keeps the calendar of the team in step',
    events: ['round.scheduled'] as WebhookName[],
    idempotencyKey: newId(),
    ...over,
  });
  const change = (id: string, version: number, over: object, actor: Actor = world.owner) =>
    service.update(actor, { endpointId: id, version, idempotencyKey: newId(), ...over });

  it('shows its secret to whoever made it, again when the answer got lost, and to nobody else', async () => {
    const input = wish();
    const made = await service.create(world.owner, input);
    expect(made).toMatchObject({
      __typename: 'WebhookCreated',
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
    });
    expect(await service.create(world.owner, input)).toEqual(made);
    const secret = 'secret' in made ? made.secret : '';
    expect(JSON.stringify(await world.get(WebhookReader).all(world.owner))).not.toContain(secret);
    const stored = await world.rows(
      `SELECT response::text AS t FROM idempotency_key UNION ALL SELECT detail::text FROM audit_event
       UNION ALL SELECT encode(secret_sealed, 'escape') FROM webhook_endpoint`,
    );
    expect(stored.length).toBeGreaterThan(2);
    expect(JSON.stringify(stored)).not.toContain(secret.slice(6, 40));
  });

  it.each([
    ['http://example.org/x', 'NOT_HTTPS'],
    ['https://127.0.0.1:8443/', 'PRIVATE_ADDRESS'],
    ['https://[::ffff:10.0.0.1]/', 'PRIVATE_ADDRESS'],
    ['https://user:pass@example.org/', 'CREDENTIALS_IN_URL'],
    ['https://example.org:22/', 'PORT'],
    ['nonsense', 'NOT_A_URL'],
    [`https://example.org/${'x'.repeat(2000)}`, 'TOO_LONG'],
  ])('is not set up at %s', async (url, code) => {
    expect(await service.create(world.owner, wish({ url }))).toMatchObject({
      __typename: 'FieldProblems',
      fields: [{ path: 'url', code }],
    });
  });

  it('subscribes to something, and never to pings', async () => {
    for (const events of [[], ['ping']] as WebhookName[][])
      expect(await service.create(world.owner, wish({ events }))).toMatchObject({
        fields: [{ path: 'events', code: 'REQUIRED' }],
      });
  });

  it('is one of twenty at most, however many ask at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 22 }, () => service.create(world.owner, wish())),
    );
    const made = all.filter(({ __typename }) => __typename === 'WebhookCreated');
    expect(made).toHaveLength(20);
    expect(all).toContainEqual(
      expect.objectContaining({ fields: [expect.objectContaining({ code: 'TOO_MANY' })] }),
    );
    const [first] = made;
    const endpointId = first && 'endpointId' in first ? first.endpointId : '';
    await service.remove(world.owner, { endpointId, idempotencyKey: newId() });
    expect(await service.create(world.owner, wish())).toMatchObject({
      __typename: 'WebhookCreated',
    });
  });

  it('belongs to whoever last said where and what goes out, and a pause changes nothing about it', async () => {
    const { id } = await world.endpoint();
    const other = await world.person('Olga Admin', 'admin');
    const owner = async () => (await world.seen(world.owner, id)).endpoint?.owner.name;
    await change(id, 1, { description: 'Other words' }, other);
    await change(id, 2, { state: 'paused' }, other);
    expect(await owner()).toBe('Adil Admin');
    await change(id, 3, { state: 'active' }, other);
    expect(await owner()).toBe('Olga Admin');
    await change(id, 4, { events: ['loop.started'] });
    expect(await owner()).toBe('Adil Admin');
    const rotated = await service.rotate(other, {
      endpointId: id,
      version: 5,
      idempotencyKey: newId(),
    });
    expect(rotated).toMatchObject({ __typename: 'WebhookSecretRotated' });
    expect(await owner()).toBe('Olga Admin');
  });

  it('changes under its version only', async () => {
    const { id } = await world.endpoint();
    expect(await change(id, 7, { state: 'paused' })).toMatchObject({
      __typename: 'StaleVersionProblem',
      currentVersion: 1,
    });
    expect(await change(newId(), 1, { state: 'paused' })).toMatchObject({
      __typename: 'NotFoundProblem',
    });
  });

  it('is told nothing while paused, and what waited goes out when it is resumed', async () => {
    const { id } = await world.endpoint();
    world.receiver().answers(500);
    await world.scheduled();
    await world.turn();
    await change(id, 1, { state: 'paused' });
    world.receiver().clear();
    await world.scheduled();
    world.pass(60);
    await world.turn();
    expect(world.receiver().tries).toEqual([]);
    await change(id, 2, { state: 'active' });
    await world.turn();
    expect(world.receiver().effects.size).toBe(1);
  });

  it('signs with another secret once it is rotated', async () => {
    const { id, secret } = await world.endpoint();
    const rotated = await service.rotate(world.owner, {
      endpointId: id,
      version: 1,
      idempotencyKey: newId(),
    });
    const next = 'secret' in rotated ? rotated.secret : '';
    world.clock.set(new Date());
    await world.scheduled();
    await world.turn();
    const [got] = world.receiver().tries;
    const headers = (got?.headers ?? {}) as Record<string, string>;
    expect(() => new Webhook(secret).verify(got?.body ?? '', headers)).toThrow('No matching');
    expect(new Webhook(next).verify(got?.body ?? '', headers)).toMatchObject({
      type: 'round.scheduled',
    });
  });

  it('is pinged once, also while it is paused, and whatever it answers', async () => {
    const { id } = await world.endpoint();
    await change(id, 1, { state: 'paused' });
    world.receiver().answers(500);
    const ping = () => service.ping(world.owner, { endpointId: id, idempotencyKey: newId() });
    await ping();
    await world.turn();
    expect(await world.states(id)).toEqual(['failed']);
    world.receiver().clear();
    expect(await ping()).toMatchObject({ __typename: 'WebhookPinged' });
    await world.turn();
    expect(world.receiver().tries.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
      { type: 'ping', data: {} },
    ]);
  });

  it('is sent anew what failed, once each and under the same id', async () => {
    const { id } = await world.endpoint();
    world.receiver().answers(410);
    const told = await world.scheduled();
    await world.turn();
    const failed = () =>
      world.get(ReplayService).failed(world.owner, {
        endpointId: id,
        since: new Date(0),
        idempotencyKey: newId(),
      });
    expect(await failed()).toMatchObject({ fields: [{ code: 'PAUSED' }] });
    await change(id, 2, { state: 'active' });
    world.receiver().clear();
    expect(await failed()).toMatchObject({ count: 1 });
    expect(await failed()).toMatchObject({ count: 0 });
    await world.turn();
    expect(world.receiver().tries.map((one) => one.id)).toEqual([told]);
    const { deliveries } = await world.seen(world.owner, id);
    // Both are of one instant: their order says nothing.
    const replayed = deliveries.find(({ replay }) => replay === 1);
    expect(replayed?.state).toBe('delivered');
    expect(deliveries.filter(({ replay }) => replay === 0)).toMatchObject([{ state: 'failed' }]);
    const again = await world.get(ReplayService).one(world.owner, {
      deliveryId: replayed?.id ?? '',
      idempotencyKey: newId(),
    });
    expect(again).toMatchObject({ __typename: 'DeliveryReplayed' });
  });

  it('is paused when its owner leaves or is no admin any more, and nothing more goes out before that', async () => {
    const leaver = await world.person('Lea Leaver', 'admin');
    const { id } = await world.endpoint({ actor: leaver });
    await world.scheduled();
    await world.run(`UPDATE person SET roles = '{interviewer}' WHERE id = $1`, leaver.personId);
    await world.turn();
    await world.get(UpkeepWorker).pauseOrphans();
    await world.get(UpkeepWorker).pauseOrphans();
    expect(world.receiver().tries).toEqual([]);
    expect((await world.seen(world.owner, id)).endpoint).toMatchObject({
      state: 'paused',
      pausedReason: expect.stringContaining('owner'),
    });
    expect(
      await world.rows(
        `SELECT 1 FROM outbox WHERE type = 'webhook.paused' AND payload->>'endpointId' = $1`,
        id,
      ),
    ).toHaveLength(1);
  });

  it('keeps its tries for thirty days', async () => {
    const { id } = await world.endpoint();
    await world.scheduled();
    await world.turn();
    const tries = async () => (await world.seen(world.owner, id)).deliveries[0]?.attempts.length;
    world.pass(29 * 86_400);
    await world.get(UpkeepWorker).tidy();
    expect(await tries()).toBe(1);
    world.pass(2 * 86_400);
    await world.get(UpkeepWorker).tidy();
    expect(await tries()).toBe(0);
    world.pass(60 * 86_400);
    await world.get(UpkeepWorker).tidy();
    expect(await world.states(id)).toEqual([]);
    world.clock.set(new Date());
  });

  it('is gone when it is removed, with what waited for it', async () => {
    const { id } = await world.endpoint();
    await world.scheduled();
    const input = { endpointId: id, idempotencyKey: newId() };
    expect(await service.remove(world.owner, input)).toMatchObject({
      __typename: 'WebhookRemoved',
    });
    await world.turn();
    expect(world.receiver().tries).toEqual([]);
    expect(await world.get(WebhookReader).all(world.owner)).toEqual([]);
    expect((await world.seen(world.owner, id)).deliveries).toEqual([]);
  });
});
