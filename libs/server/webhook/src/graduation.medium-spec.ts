import { newId } from '@debrief/server-kernel';
import { FanOutProcessor } from './fan-out.processor';
import { WebhookWorld } from './testing/webhook.world';

describe('news of somebody who graduated', () => {
  let world: WebhookWorld;

  beforeAll(async () => {
    world = await WebhookWorld.open();
  });
  afterAll(() => world.close());

  it('goes to who subscribes, once, with ids alone', async () => {
    const { id } = await world.endpoint({ events: ['training.graduated'] });
    const other = await world.endpoint({ events: ['loop.started'] });
    const news = { enrolmentId: newId(), personId: newId() };
    const eventId = await world.tell('training.graduated', news);
    await world.get(FanOutProcessor).spreadGraduation(news, eventId);
    await world.get(FanOutProcessor).spreadGraduation(news, eventId);
    expect(await world.states(id)).toHaveLength(1);
    expect(await world.states(other.id)).toEqual([]);
    const sent = await world.test.pool.query<{ payload: string }>(
      'SELECT payload FROM webhook_delivery WHERE endpoint_id = $1',
      [id],
    );
    expect(JSON.parse(sent.rows[0]?.payload ?? '')).toMatchObject({
      type: 'training.graduated',
      data: news,
    });
  });
});
