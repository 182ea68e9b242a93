import fc from 'fast-check';
import { ROUND_KINDS } from '../blueprint/terms';
import { preparationPlan, type PreparationPlan } from './preparation';

const PLAN: PreparationPlan = {
  totalWeeks: 6,
  introduction: '',
  phases: [
    {
      key: 'coding',
      title: 'Coding',
      weeks: [1, 2],
      aim: '',
      helpsWith: ['coding', 'phone_screen'],
      activities: ['c1', 'c2', 'c3', 'c4', 'c5'],
      checkpoint: '',
    },
    {
      key: 'design',
      title: 'Design',
      weeks: [3, 4],
      aim: '',
      helpsWith: ['system_design'],
      activities: ['d1', 'd2', 'd3'],
      checkpoint: '',
    },
    {
      key: 'ml',
      title: 'ML',
      weeks: [5, 6],
      aim: '',
      helpsWith: ['ml_fundamentals'],
      activities: ['m1', 'm2'],
      checkpoint: '',
    },
  ],
  throughout: { key: 'mock', title: 'Mocks', activities: ['t1', 't2', 't3'] },
  rounds: [],
};
const ALL = [
  { kind: 'coding' },
  { kind: 'system_design' },
  { kind: 'ml_fundamentals' },
  { kind: 'behavioural' },
] as const;
const days = (daysLeft: number, rounds: Parameters<typeof preparationPlan>[0]['rounds'] = ALL) =>
  preparationPlan({ rounds, daysLeft, plan: PLAN }).phases.map((phase) => [phase.key, phase.days]);

describe('the preparation plan', () => {
  it.each([
    [42, [14, 14, 14]],
    [21, [7, 7, 7]],
    [10, [4, 3, 3]],
    [4, [2, 1, 1]],
    [1, [1, 0, 0]],
    [0, [0, 0, 0]],
    [-5, [0, 0, 0]],
  ])('shares %i days in the proportion of the weeks, earlier phases first', (left, shares) => {
    expect(days(left).map(([, share]) => share)).toEqual(shares);
  });

  it('leaves out what helps with no round of the loop and gives its days to the rest', () => {
    expect(days(14, [{ kind: 'system_design' }])).toEqual([['design', 14]]);
    expect(days(14, [{ kind: 'behavioural' }])).toEqual([]);
  });

  it('begins later when there is more time than it takes', () => {
    const plan = preparationPlan({ rounds: ALL, daysLeft: 50, plan: PLAN });
    expect([plan.spareDays, plan.phases[0]?.startsAfter]).toEqual([8, 8]);
  });

  it('keeps the first activities when days are few', () => {
    const activities = (left: number) =>
      preparationPlan({ rounds: ALL, daysLeft: left, plan: PLAN }).phases.map(
        (one) => one.activities,
      );
    expect(activities(42)).toEqual(PLAN.phases.map((phase) => phase.activities));
    expect(activities(9)).toEqual([['c1', 'c2'], ['d1'], ['m1']]);
    expect(activities(0)).toEqual([['c1'], ['d1'], ['m1']]);
  });

  it('sums to the days left, keeps the order and is equal for equal input', () => {
    const kinds = fc.array(fc.constantFrom(...ROUND_KINDS).map((kind) => ({ kind })));
    fc.assert(
      fc.property(kinds, fc.integer({ min: -400, max: 400 }), (rounds, daysLeft) => {
        const plan = preparationPlan({ rounds, daysLeft, plan: PLAN });
        const used = plan.phases.reduce((sum, phase) => sum + phase.days, 0);
        expect(used + plan.spareDays).toBe(Math.max(0, daysLeft));
        const kept = plan.phases.map(({ key }) => key);
        expect(kept).toEqual(PLAN.phases.map(({ key }) => key).filter((key) => kept.includes(key)));
        let begins = plan.spareDays;
        for (const phase of plan.phases) {
          expect(phase.startsAfter).toBe(begins);
          expect(phase.days).toBeGreaterThanOrEqual(0);
          const full = PLAN.phases.find(({ key }) => key === phase.key)?.activities ?? [];
          expect(phase.activities).toEqual(full.slice(0, phase.activities.length));
          expect(phase.activities.length).toBeGreaterThan(0);
          begins += phase.days;
        }
        expect(preparationPlan({ rounds: [...rounds].reverse(), daysLeft, plan: PLAN })).toEqual(
          plan,
        );
      }),
    );
  });

  it('gives no phase fewer days or activities for having more time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (daysLeft) => {
        const [short, long] = [daysLeft, daysLeft + 1].map(
          (left) => preparationPlan({ rounds: ALL, daysLeft: left, plan: PLAN }).phases,
        );
        short?.forEach((phase, index) => {
          expect(long?.[index]?.days).toBeGreaterThanOrEqual(phase.days);
          expect(long?.[index]?.activities.length).toBeGreaterThanOrEqual(phase.activities.length);
        });
      }),
    );
  });
});
