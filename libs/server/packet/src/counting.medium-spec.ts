import {
  canonicalJson,
  FLAG_SEVERITIES,
  RECOMMENDATIONS,
  type ScorecardBody,
} from '@debrief/domain';
import { newId } from '@debrief/server-kernel';
import { insertPerson } from '@debrief/server-loop/testing';
import { codingBody } from '@debrief/server-scorecard/testing';
import fc from 'fast-check';
import { ALL_STAGES, PacketAssembler } from './packet.assembler';
import type { WorldLoop } from './testing';
import { PacketWorld } from './testing/packet.world';

const level = fc.constantFrom(
  1 as const,
  2 as const,
  3 as const,
  4 as const,
  'not_probed' as const,
);

/** Any feedback that could be filed on the coding rubric. */
const bodies: fc.Arbitrary<ScorecardBody> = fc
  .record({
    first: level,
    second: level,
    recommendation: fc.constantFrom(...RECOMMENDATIONS),
    summary: fc.string({ minLength: 20, maxLength: 60 }),
    severity: fc.constantFrom(...FLAG_SEVERITIES),
    flagged: fc.boolean(),
  })
  .map(({ first, second, recommendation, summary, severity, flagged }) =>
    codingBody({
      ratings: [
        { competency: 'problem_solving', value: first, evidence: ['n1'], comment: '' },
        { competency: 'code_fluency', value: second, evidence: ['n1'], comment: '' },
      ],
      flags: flagged ? [{ type: 'ignores_cost', severity, evidence: ['n1'], comment: '' }] : [],
      recommendation,
      summary: `Seen: ${summary.replaceAll('\u0000', '')}`,
    }),
  );

describe('what never counts', () => {
  let world: PacketWorld;

  beforeAll(async () => {
    world = await PacketWorld.open();
  });
  afterAll(() => world.close());

  /** The packet as text, but for the counter that every write moves. */
  const text = async (loopId: string): Promise<string> =>
    canonicalJson({
      ...(await world.get(PacketAssembler).assemble(loopId, ALL_STAGES)),
      contentVersion: 0,
    });
  const seat = async (loop: WorldLoop, role: string): Promise<string> => {
    const id = newId();
    await world.run(
      'INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role) VALUES ($1, $2, $3, $4, $5, $6)',
      id,
      loop.roundIds[1]?.[0],
      loop.stageIds[1],
      loop.loopId,
      await insertPerson(world.test.pool, 'Shadow'),
      role,
    );
    return id;
  };

  it('a shadow’s seat and feedback change no byte of a packet, while a panelist’s do', async () => {
    const loop = await world.debriefed();
    const before = await text(loop.loopId);
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const shadow = await seat(loop, 'shadow');
        expect(await text(loop.loopId)).toBe(before);
        await world.file(loop, shadow, body);
        expect(await text(loop.loopId)).toBe(before);
      }),
      { numRuns: 25 },
    );
    await world.file(loop, await seat(loop, 'reverse_shadow'));
    expect(await text(loop.loopId)).not.toBe(before);
  });

  it('feedback on a practice loop changes no byte of its packet', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const loop = await world.loop({ isMock: true });
        const before = await text(loop.loopId);
        await world.file(loop, loop.adaSeat, body);
        await world.file(loop, loop.cleoSeat, body);
        expect(await text(loop.loopId)).toBe(before);
      }),
      { numRuns: 10 },
    );
  });
});
