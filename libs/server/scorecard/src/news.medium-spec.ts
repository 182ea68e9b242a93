import { codingBody } from './testing/scorecard.rows';
import { behaviouralBody, ScorecardWorld } from './testing/scorecard.world';

const flagged = () =>
  codingBody({
    flags: [{ type: 'overconfidence', severity: 'major', evidence: ['n1'], comment: '' }],
  });

describe('the news of feedback', () => {
  let world: ScorecardWorld;

  beforeAll(async () => {
    world = await ScorecardWorld.open();
  });
  afterAll(() => world.close());

  /** What was sent about a loop, in order. */
  const told = async (loopId: string): Promise<string[]> =>
    (
      await world.test.pool.query<{ type: string }>(
        `SELECT type FROM outbox WHERE payload->>'loopId' = $1 ORDER BY seq`,
        [loopId],
      )
    ).rows.map(({ type }) => type);

  it('says once that a draft was begun, however often it is saved', async () => {
    const loop = await world.loop();
    await world.save('ada', loop.ada, 0);
    await world.save('ada', loop.ada, 0);
    await world.save('ada', loop.ada, 1);
    expect(await told(loop.loopId)).toEqual(['scorecard.drafted']);
  });

  it('says nothing of a draft that was refused', async () => {
    const loop = await world.loop();
    await world.save('ben', loop.ada, 0);
    await world.save('ada', loop.ada, 3);
    expect(await told(loop.loopId)).toEqual([]);
  });

  it('says that red flags were raised, without which and how many', async () => {
    const loop = await world.loop();
    await world.filed('ben', loop.ben);
    await world.filed('ada', loop.ada, flagged());
    expect(await told(loop.loopId)).toEqual([
      'scorecard.submitted',
      'scorecard.submitted',
      'flag.raised',
    ]);
    expect(
      await world.row(
        `SELECT payload FROM outbox WHERE type = 'flag.raised' AND payload->>'loopId' = $1`,
        loop.loopId,
      ),
    ).toEqual({ payload: { loopId: loop.loopId, seatId: loop.ada } });
  });

  it('says nothing of red flags that only a shadow saw', async () => {
    const loop = await world.loop({ first: [{ personId: world.id('ada'), role: 'shadow' }] });
    await world.filed('ada', loop.ada, flagged());
    expect(await told(loop.loopId)).toEqual(['scorecard.submitted']);
  });

  it('says that the packet is ready with the last counting scorecard, and only then', async () => {
    const loop = await world.loop({
      first: [
        { personId: world.id('ada'), role: 'lead' },
        { personId: world.id('ben'), role: 'shadow' },
      ],
    });
    await world.filed('ada', loop.ada);
    expect(await told(loop.loopId)).not.toContain('packet.ready');
    await world.filed('cleo', loop.cleo, behaviouralBody());
    await world.filed('ben', loop.ben);
    expect((await told(loop.loopId)).filter((type) => type === 'packet.ready')).toHaveLength(1);
    expect((await told(loop.loopId)).at(-1)).toBe('scorecard.submitted');
  });
});
