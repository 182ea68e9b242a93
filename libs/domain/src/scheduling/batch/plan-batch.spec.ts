import { brokenRules, priceTogether } from '../check';
import type { SchedulingProblem } from '../problem';
import { LOOP_WORTH, type BatchPlan, type BatchProgress } from './plan';
import { planBatch } from './plan-batch';
import { simplex } from './simplex.fixture';
import { bestByForce, smallBatch, type SmallShape } from './small-batch.fixture';

const STEPS = 3_000;

/** Enough people for every loop; too few; and rules that may be bent at a price. */
const SHAPES: readonly (readonly [string, SmallShape])[] = [
  ['roomy', { loops: 3, people: 5, soft: false }],
  ['over-subscribed', { loops: 4, people: 3, soft: false }],
  ['soft', { loops: 3, people: 3, soft: true }],
];
const SEEDS = Array.from({ length: 6 }, (_, index) => index + 1);

function planned(problem: SchedulingProblem, steps = STEPS) {
  const told: BatchProgress[] = [];
  const plan = planBatch(problem, {
    lp: simplex,
    steps,
    onProgress: (progress) => told.push(progress),
  });
  return { plan, told };
}

function expectHonest(problem: SchedulingProblem, plan: BatchPlan): void {
  expect(brokenRules(problem, plan.schedules)).toEqual([]);
  const { price } = priceTogether(problem, plan.schedules);
  expect(plan.objective).toBe(plan.schedules.length * LOOP_WORTH - price);
  expect(plan.schedules.length + plan.unplaced.length).toBe(problem.loops.length);
  expect(plan.objective).toBeLessThanOrEqual(plan.bound);
}

describe('planBatch', () => {
  describe.each(SHAPES)('%s batches', (_, shape) => {
    it('finds the best plan that looking at everything finds, and never bounds it away', () => {
      let closed = 0;
      for (const seed of SEEDS) {
        const problem = smallBatch(seed, shape);
        const best = bestByForce(problem);
        const { plan, told } = planned(problem);
        expectHonest(problem, plan);
        expect({ seed, objective: plan.objective }).toEqual({ seed, objective: best.objective });
        for (const { bound } of told) expect(bound).toBeGreaterThanOrEqual(best.objective);
        if (plan.countProved) expect(plan.schedules).toHaveLength(best.placed);
        if (plan.gap === 0) closed++;
      }
      expect(closed).toBeGreaterThanOrEqual(SEEDS.length - 3);
    });

    it('proves how many loops can be placed', () => {
      const proved = SEEDS.filter((seed) => planned(smallBatch(seed, shape)).plan.countProved);
      expect(proved.length).toBeGreaterThanOrEqual(SEEDS.length - 2);
    });
  });

  it('gives byte for byte the same plan for the same problem, seed and steps', () => {
    const problem = smallBatch(3, { loops: 4, people: 3, soft: true });
    const again = structuredClone(problem);
    expect(JSON.stringify(planned(again))).toBe(JSON.stringify(planned(problem)));
  });

  it('only ever tells better plans and lower bounds', () => {
    const { told } = planned(smallBatch(5, { loops: 4, people: 4, soft: true }));
    for (const [index, progress] of told.entries()) {
      const before = told[index - 1];
      if (!before) continue;
      expect(progress.objective).toBeGreaterThanOrEqual(before.objective);
      expect(progress.bound).toBeLessThanOrEqual(before.bound);
    }
    expect(told.at(-1)?.stage).toBe('done');
  });

  it('answers with a plan that holds, and a bound that holds, whenever it is cancelled', () => {
    const problem = smallBatch(2, { loops: 4, people: 3, soft: false });
    const best = bestByForce(problem);
    for (const askedAtMost of [0, 1, 3, 6, 10, 20, 50]) {
      let asked = 0;
      const plan = planBatch(problem, {
        lp: simplex,
        steps: STEPS,
        cancelled: () => ++asked > askedAtMost,
      });
      expectHonest(problem, plan);
      expect(plan.bound).toBeGreaterThanOrEqual(best.objective);
    }
  });

  it('holds without a solver: the first bound and what improving finds remain', () => {
    const problem = smallBatch(4, { loops: 3, people: 4, soft: false });
    const plan = planBatch(problem, { lp: () => null, steps: 2_000 });
    expectHonest(problem, plan);
    expect(plan.bound).toBeGreaterThanOrEqual(bestByForce(problem).objective);
  });

  it('is not misled by a solver whose answers are wrong', () => {
    const problem = smallBatch(6, { loops: 4, people: 3, soft: true });
    const best = bestByForce(problem);
    for (const wrong of [-5, 0, 3, 700]) {
      const plan = planBatch(problem, {
        lp: ({ columns, rows }) => ({
          values: columns.map(() => 0.5),
          duals: rows.map((_, index) => wrong * (index % 3)),
        }),
        steps: 3_000,
      });
      expectHonest(problem, plan);
      expect(plan.bound).toBeGreaterThanOrEqual(best.objective);
      if (plan.countProved) expect(plan.schedules.length).toBe(best.placed);
    }
  });

  it('has nothing to do where nothing is asked', () => {
    const nothing = { ...smallBatch(1, { loops: 1, people: 2, soft: false }), loops: [] };
    const { plan } = planned(nothing);
    expect(plan).toMatchObject({ schedules: [], unplaced: [], objective: 0, bound: 0, gap: 0 });
    expect(plan.countProved).toBe(true);
  });

  it('tells which loops have no place, and that no plan places them', () => {
    const problem = smallBatch(1, { loops: 3, people: 4, soft: false });
    const [first, ...others] = problem.loops;
    if (!first) throw new Error('A batch of three loops has a first one');
    const never = { ...first, days: first.days.map((day) => ({ ...day, windows: [] })) };
    const { plan } = planned({ ...problem, loops: [never, ...others] });
    expect(plan.unplaced).toContain(first.id);
    expect(plan.countProved).toBe(true);
  });
});
