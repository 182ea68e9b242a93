import type { DomainEvents } from '@debrief/domain';
import { newId, type Actor } from '@debrief/server-kernel';
import { EndpointService } from './endpoint.service';
import { ReplayService } from './replay.service';
import { WebhookWorld, type SpecEndpoint, type SpecLoop } from './testing/webhook.world';

const EVENTS = [
  'round.scheduled',
  'scorecard.submitted',
  'scorecard.drafted',
  'red_flag.raised',
  'packet.ready',
  'round.no_show',
] as const;

describe('the seal of webhooks', () => {
  let world: WebhookWorld;
  let ines: Actor;

  beforeAll(async () => {
    world = await WebhookWorld.open(2);
    ines = await world.person('Ines Farouq', 'interviewer');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.run('TRUNCATE webhook_attempt, webhook_delivery, webhook_endpoint');
    for (const receiver of world.receivers) receiver.clear();
  });

  /** An admin with a seat of their own, on a loop that Ines sits on too. */
  const sitting = async (): Promise<{ admin: Actor; loop: SpecLoop }> => {
    const admin = await world.person('Ada Admin', 'admin');
    const loop = await world.loop([{ personId: admin.personId }, { personId: ines.personId }]);
    return { admin, loop };
  };
  const file = (seatId: string | undefined) =>
    world.run('UPDATE seat SET filed_at = $2 WHERE id = $1', seatId, world.clock.now());
  /** Ines files with a red flag, and all that follows. */
  const inesFiles = async (loop: SpecLoop): Promise<void> => {
    const seat: DomainEvents['scorecard.submitted'] = {
      loopId: loop.loopId,
      seatId: loop.seatIds[1] ?? '',
    };
    await world.tell('scorecard.drafted', seat);
    await file(seat.seatId);
    await world.tell('scorecard.submitted', seat);
    await world.tell('flag.raised', seat);
  };
  const types = (index = 0) =>
    world.receiver(index).tries.map(({ body }) => (JSON.parse(body) as { type: string }).type);

  it('holds back feedback while the owner of the endpoint owes, and lets it go when they have filed', async () => {
    const { admin, loop } = await sitting();
    const { id } = await world.endpoint({ actor: admin, events: EVENTS });
    await world.scheduled(loop);
    await inesFiles(loop);
    await world.turn();
    expect((await world.states(id)).sort()).toEqual(['delivered', 'sealed', 'sealed', 'sealed']);
    await world.reseal();
    expect(types()).toEqual(['round.scheduled']);
    await file(loop.seatIds[0]);
    await world.reseal();
    expect([...types()].sort()).toEqual([
      'red_flag.raised',
      'round.scheduled',
      'scorecard.drafted',
      'scorecard.submitted',
    ]);
    expect(new Set(await world.states(id))).toEqual(new Set(['delivered']));
  });

  it('lets an endpoint of somebody who owes nothing hear of the same at once', async () => {
    const { loop } = await sitting();
    await world.endpoint({ events: EVENTS });
    await inesFiles(loop);
    await world.turn();
    expect(types()).toHaveLength(3);
  });

  it('closes again over what waits when the owner is given a seat', async () => {
    const admin = await world.person('Late Admin', 'admin');
    const loop = await world.loop([
      { personId: ines.personId },
      { personId: admin.personId, state: 'removed' },
    ]);
    const { id } = await world.endpoint({ actor: admin, events: EVENTS });
    world.receiver().answers(500);
    await world.tell('scorecard.submitted', { loopId: loop.loopId, seatId: loop.seatIds[0] ?? '' });
    await world.turn();
    await world.run(`UPDATE seat SET state = 'assigned' WHERE id = $1`, loop.seatIds[1]);
    world.receiver().clear();
    world.pass(60);
    await world.turn();
    expect(types()).toEqual([]);
    await world.reseal();
    expect(await world.states(id)).toEqual(['sealed']);
  });

  it('tells somebody with a conflict of interest nothing about the loop, ever', async () => {
    const admin = await world.person('Barred Admin', 'admin');
    const loop = await world.loop([{ personId: ines.personId }]);
    await world.run(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      newId(),
      admin.personId,
      loop.candidateId,
    );
    const { id } = await world.endpoint({ actor: admin, events: EVENTS });
    await world.scheduled(loop);
    await world.tell('scorecard.submitted', { loopId: loop.loopId, seatId: loop.seatIds[0] ?? '' });
    await world.turn();
    await world.reseal();
    expect(await world.states(id)).toEqual(['sealed', 'sealed']);
    expect((await world.seen(admin, id)).deliveries).toEqual([]);
    expect((await world.seen(world.owner, id)).deliveries).toHaveLength(2);
  });

  it('carries ids and a status, and nothing that anybody wrote', async () => {
    const { loop } = await sitting();
    await world.endpoint({ events: ['red_flag.resolved', 'packet.decided'] });
    await world.tell('flag.adjudicated', { loopId: loop.loopId, flagType: 'overconfidence' });
    const decisionId = newId();
    await world.tell('packet.decided', { loopId: loop.loopId, decisionId });
    await world.turn();
    const data = world
      .receiver()
      .tries.map(({ body }) => (JSON.parse(body) as { data: unknown }).data);
    expect(data).toHaveLength(2);
    expect(data).toContainEqual({ loopId: loop.loopId });
    expect(data).toContainEqual({ loopId: loop.loopId, decisionId });
  });

  describe('in two worlds that differ in what others filed', () => {
    const began = new Date();
    /** What somebody who owes sees of both endpoints, and what theirs receives; ids made equal, instants not. */
    const lived = async (filed: boolean): Promise<string> => {
      await world.run('TRUNCATE webhook_attempt, webhook_delivery, webhook_endpoint');
      for (const receiver of world.receivers) receiver.clear();
      world.clock.set(began);
      const { admin, loop } = await sitting();
      const own = await world.endpoint({ actor: admin, events: EVENTS });
      const others = await world.endpoint({ url: world.receiver(1).url, events: EVENTS });
      const look = async ({ id }: SpecEndpoint) => world.seen(admin, id);
      const steps: unknown[] = [];
      const step = async (): Promise<void> => {
        await world.turn();
        await world.reseal();
        steps.push(await look(own), await look(others), types(0));
        world.pass(10);
      };
      await world.scheduled(loop);
      await step();
      if (filed) await inesFiles(loop);
      await step();
      if (filed) world.receiver(1).answers(500);
      if (filed) await world.tell('packet.ready', { loopId: loop.loopId });
      await step();
      world.receiver(1).answers(204);
      if (filed)
        await world.tell('seat.excused', { loopId: loop.loopId, seatId: loop.seatIds[1] ?? '' });
      await step();
      if (filed) expect(world.receiver(1).tries.length).toBeGreaterThan(4);
      return JSON.stringify(steps)
        .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
        .replace(/127\.0\.0\.1:\d+/g, 'HOST')
        .replace(/"durationMs":\d+/g, '"durationMs":0');
    };

    it('somebody who owes receives and sees the same', async () => {
      const nobody = await lived(false);
      expect(nobody).toContain('round.scheduled');
      expect(await lived(true)).toBe(nobody);
    });
  });

  it('does not open by sending anew: others’ deliveries are unknown to who owes, and all failed are theirs to see', async () => {
    const { admin, loop } = await sitting();
    const { id } = await world.endpoint({ events: EVENTS });
    await inesFiles(loop);
    await world.scheduled(loop);
    await world.run(`UPDATE webhook_delivery SET state = 'failed'`);
    const [hidden] = await world.rows<{ id: string }>(
      `SELECT id FROM webhook_delivery WHERE event = 'scorecard.submitted'`,
    );
    const replay = (actor: Actor, deliveryId = hidden?.id ?? '') =>
      world.get(ReplayService).one(actor, { deliveryId, idempotencyKey: newId() });
    expect(await replay(admin)).toEqual(await replay(admin, newId()));
    expect(await replay(world.owner)).toMatchObject({ __typename: 'DeliveryReplayed' });
    const failed = { endpointId: id, since: new Date(0), idempotencyKey: newId() };
    expect(await world.get(ReplayService).failed(admin, failed)).toMatchObject({ count: 1 });
    await world.turn();
    expect([...types()].sort()).toEqual(['round.scheduled', 'scorecard.submitted']);
  });

  it('does not open by turning somebody else’s endpoint to oneself', async () => {
    const { admin, loop } = await sitting();
    const { id } = await world.endpoint({ events: EVENTS });
    const saved = await world.get(EndpointService).update(admin, {
      endpointId: id,
      version: 1,
      url: world.receiver(1).url,
      idempotencyKey: newId(),
    });
    expect(saved).toMatchObject({ __typename: 'WebhookSaved' });
    await inesFiles(loop);
    await world.turn();
    expect(types(1)).toEqual([]);
    expect((await world.seen(world.owner, id)).endpoint).toMatchObject({
      owner: { name: 'Ada Admin' },
    });
  });
});
