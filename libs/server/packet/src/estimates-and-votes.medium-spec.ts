import { newId } from '@debrief/server-kernel';
import { codingBody } from '@debrief/server-scorecard/testing';
import type { Recommendation } from '@debrief/domain';
import { PacketWorld } from './testing/packet.world';

describe('a packet', () => {
  let world: PacketWorld;

  beforeAll(async () => {
    world = await PacketWorld.open();
  });
  afterAll(() => world.close());

  const fit = async (number: number, effect: number): Promise<void> => {
    await world.run(
      `INSERT INTO severity_fit (number, fitted_at, state, mean, subject_ratio, rater_ratio, residual_variance, gain, ratings, subjects, raters, panels)
       VALUES ($1, '2026-11-23T02:00:00Z', 'on', 2.5, 0.5, 3, 0.4, 12, 400, 150, 20, 1)`,
      number,
    );
    await world.run(
      `INSERT INTO severity_habit (fit_number, person_id, effect, standard_error, ratings, shared, panel, lowest, highest) VALUES ($1, $2, $3, 0.1, 40, 31, 0, 1, 4)`,
      number,
      world.rows.ada,
      effect,
    );
  };
  const estimateOf = async (loopId: string) =>
    (await world.packet('recruiter', loopId)).competencies.find(
      ({ key }) => key === 'problem_solving',
    )?.estimate;

  it('has no estimate before the first fit, and that of the newest one from then on, without anything else changing', async () => {
    const loop = await world.debriefed();
    const before = await world.packet('recruiter', loop.loopId);
    expect(before.severity).toBeNull();
    expect(await estimateOf(loop.loopId)).toBeNull();
    await fit(1, -0.5);
    const first = await estimateOf(loop.loopId);
    expect(first?.lines.map(({ shift }) => shift)).toEqual([0.5, 0, 0]);
    await fit(2, 0.25);
    const second = await estimateOf(loop.loopId);
    expect(second?.lines.map(({ shift }) => shift)).toEqual([-0.25, 0, 0]);
    const after = await world.packet('recruiter', loop.loopId);
    expect([after.weighted?.score, after.contentVersion]).toEqual([
      before.weighted?.score,
      before.contentVersion,
    ]);
    // Scored once a fit: the second reader asks one statement.
    expect((await world.metered('recruiter', loop.loopId)).statements).toBe(1);
  });

  const opened = async (loopId: string): Promise<string> => {
    const id = newId();
    await world.run(
      `INSERT INTO debrief (id, loop_id, number, mode, content_version, opened_by, opened_at) VALUES ($1, $2, 1, 'apart', 1, $3, now())`,
      id,
      loopId,
      world.rows.hiringManager,
    );
    return id;
  };
  const recommending = (recommendation: Recommendation) =>
    world.debriefed({ body: codingBody({ recommendation, summary: `So: ${recommendation}.` }) });

  it('says while a vote is sealed what was seen, and nothing anybody concluded, to whomever', async () => {
    const loop = await recommending('strong_yes');
    const whole = await world.packet('hiringManager', loop.loopId);
    expect(whole).toMatchObject({ voteSealed: false, recommendations: [{ names: [{}, {}, {}] }] });
    const debriefId = await opened(loop.loopId);
    for (const person of ['hiringManager', 'recruiter', 'admin', 'ada'] as const) {
      const sealed = await world.packet(person, loop.loopId);
      expect(sealed).toMatchObject({
        voteSealed: true,
        recommendations: null,
        weighted: null,
        robustness: null,
        competencies: whole.competencies,
      });
      expect(JSON.stringify(sealed)).not.toMatch(/strong_yes/);
    }
    await world.run('UPDATE debrief SET revealed_at = now() WHERE id = $1', debriefId);
    expect(await world.packet('hiringManager', loop.loopId)).toEqual({
      ...whole,
      debrief: { id: debriefId, number: 1, phase: 'revealed' },
    });
  });
});
