import { FLAG_SEVERITIES, RECOMMENDATIONS, type ScorecardBody } from '@debrief/domain';
import { CandidateExport, JobReader } from '@debrief/server-hiring';
import { newId, type Actor } from '@debrief/server-kernel';
import { LoopExport, LoopReader, OwnWorkReader, RoundExport } from '@debrief/server-loop';
import { ScorecardExportReader, ScorecardReader } from '@debrief/server-scorecard';
import { codingBody } from '@debrief/server-scorecard/testing';
import fc from 'fast-check';
import { NOW, TrainingWorld } from './testing/training.world';

const level = fc.constantFrom(
  1 as const,
  2 as const,
  3 as const,
  4 as const,
  'not_probed' as const,
);
const bodies: fc.Arbitrary<ScorecardBody> = fc
  .record({
    first: level,
    second: level,
    recommendation: fc.constantFrom(...RECOMMENDATIONS),
    severity: fc.constantFrom(...FLAG_SEVERITIES),
    flagged: fc.boolean(),
  })
  .map(({ first, second, recommendation, severity, flagged }) =>
    codingBody({
      ratings: [
        { competency: 'problem_solving', value: first, evidence: ['n1'], comment: '' },
        { competency: 'code_fluency', value: second, evidence: ['n1'], comment: '' },
      ],
      flags: flagged ? [{ type: 'overconfidence', severity, evidence: ['n1'], comment: '' }] : [],
      recommendation,
    }),
  );
const added = fc.array(
  fc.record({ what: fc.constantFrom('shadow', 'mock'), body: bodies, filed: fc.boolean() }),
  { minLength: 1, maxLength: 4 },
);
const ALL = { jobId: null, from: null, to: null };

describe('what is learned by', () => {
  let world: TrainingWorld;
  let admin: Actor;
  let lead: Actor;
  const loops: { readonly loopId: string; readonly stageId: string; readonly roundId: string }[] =
    [];

  beforeAll(async () => {
    world = await TrainingWorld.open();
    world.clock.set(NOW);
    admin = await world.person('Adil Admin', 'admin');
    lead = await world.person('Lena Lead', 'interviewer');
    const panelist = await world.person('Pia Panelist', 'interviewer');
    for (const state of ['in_progress', 'debrief', 'hired', 'in_progress'] as const) {
      const loop = await world.loop(
        [
          { personId: lead.personId, role: 'lead' },
          { personId: panelist.personId, role: 'panelist' },
        ],
        { state },
      );
      for (const seat of loop.seats) await world.filed(loop.loopId, seat);
      loops.push({
        loopId: loop.loopId,
        stageId: loop.stageIds[0] ?? '',
        roundId: loop.roundIds[0]?.[0] ?? '',
      });
    }
  });
  afterAll(() => world.close());

  /** Everything that lists, exports or counts loops, as an admin sees it; times of activity aside. */
  const numbers = async (): Promise<string> => {
    const { db } = world.test;
    const list = await world.get(LoopReader).list(admin, { first: 50, filter: null });
    const read = {
      loops: list.edges
        .map(({ node }) => ({
          id: node.id,
          missing: node.progress?.missingCount,
          mock: node.isMock,
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      jobs: (await world.get(JobReader).list(admin, { first: 50 })).edges.map(
        ({ node }) => node.id,
      ),
      attention: await world.get(OwnWorkReader).attention(admin),
      exportedLoops: await new LoopExport(db).count(admin, ALL),
      exportedCandidates: await new CandidateExport(db).count(admin, ALL),
      rounds: await new RoundExport(db).count(admin, ALL),
      counting: await Promise.all(
        loops.map(
          async ({ loopId }) => (await world.get(ScorecardReader).forPacket(loopId)).scorecards,
        ),
      ),
    };
    return JSON.stringify(read);
  };
  const exportedCards = async () => {
    const counted = (await scorecardRows()).filter(({ counts }) => counts);
    return counted.map(({ id }) => id).sort();
  };
  const scorecardRows = async () =>
    (await new ScorecardExportReader(world.test.db, world.clock).page(admin, ALL, null)).rows;

  it('shadows and mocks changes no list, no number, no export and no packet', async () => {
    const before = await numbers();
    const cards = await exportedCards();
    await fc.assert(
      fc.asyncProperty(added, async (additions) => {
        for (const [index, { what, body, filed }] of additions.entries()) {
          const learner = await world.person(`Learner ${index}`, 'interviewer');
          if (what === 'mock') {
            const mock = await world.mock(admin, learner, lead);
            if (filed) {
              await world.filed(mock.loopId, mock.traineeSeatId, body);
              await world.filed(mock.loopId, mock.leadSeatId, body);
            }
          } else {
            const loop = loops[index % loops.length];
            if (!loop) continue;
            const seatId = newId();
            await world.test.pool.query(
              `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role) VALUES ($1, $2, $3, $4, $5, 'shadow')`,
              [seatId, loop.roundId, loop.stageId, loop.loopId, learner.personId],
            );
            if (filed) await world.filed(loop.loopId, seatId, body);
          }
        }
        expect(await numbers()).toBe(before);
        expect(await exportedCards()).toEqual(cards);
      }),
      { numRuns: 6 },
    );
    // The same addition in a counting role is seen: the property is not empty.
    const [loop] = loops;
    const seatId = newId();
    const counting = await world.person('Cleo Counting', 'interviewer');
    await world.test.pool.query(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role) VALUES ($1, $2, $3, $4, $5, 'reverse_shadow')`,
      [seatId, loop?.roundId, loop?.stageId, loop?.loopId, counting.personId],
    );
    await world.filed(loop?.loopId ?? '', seatId);
    expect(await numbers()).not.toBe(before);
    expect(await exportedCards()).not.toEqual(cards);
  });
});
