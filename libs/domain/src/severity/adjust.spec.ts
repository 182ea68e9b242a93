import fc from 'fast-check';
import { adjustRatings, refitSeverity } from './adjust';
import {
  PLAIN_COMPANY,
  rankCorrelation,
  simulateCompany,
  type CompanyPlan,
} from './company.fixture';
import { connectedPanels } from './connected-panels';
import type { SeverityRating } from './severity-model';

const rating = fc.record({
  subject: fc.integer({ min: 1, max: 12 }).map((n) => `candidate ${n}`),
  rater: fc.integer({ min: 1, max: 6 }).map((n) => `interviewer ${n}`),
  value: fc.integer({ min: 1, max: 4 }),
});
const ratingsOfMany = fc.array(rating, { minLength: 4, maxLength: 60 });
const anyRatios = fc.record({
  subject: fc.double({ min: 0.01, max: 100, noNaN: true }),
  rater: fc.oneof(fc.constant(Infinity), fc.double({ min: 0.01, max: 100, noNaN: true })),
});

describe('an adjustment', () => {
  it('adds up: what was given, the shifts that are shown, the pull', () => {
    fc.assert(
      fc.property(ratingsOfMany, anyRatios, (ratings, ratios) => {
        for (const one of adjustRatings(ratings, { ratios, on: true, gain: 0 }).values()) {
          const given = ratings.filter(({ subject }) => subject === one.subject);
          const raw = given.reduce((sum, { value }) => sum + value, 0) / given.length;
          const shifts = one.ratings.reduce((sum, { shift }) => sum + shift, 0) / given.length;
          expect(Math.abs(one.raw - raw)).toBeLessThan(1e-9);
          expect(Math.abs(raw + shifts + one.pull - one.adjusted)).toBeLessThan(1e-9);
          expect(one.interval[0]).toBeLessThanOrEqual(one.adjusted);
          expect(one.interval[1]).toBeGreaterThanOrEqual(one.adjusted);
        }
      }),
    );
  });

  it('shifts nothing while severity is off', () => {
    fc.assert(
      fc.property(ratingsOfMany, (ratings) => {
        const off = { ratios: { subject: 1, rater: Infinity }, on: false, gain: 0 };
        for (const one of adjustRatings(ratings, off).values())
          for (const { shift } of one.ratings) expect(shift).toBe(0);
      }),
    );
  });

  it('puts candidates into one panel exactly when shared interviewers connect them', () => {
    fc.assert(
      fc.property(ratingsOfMany, (ratings) => {
        const panels = connectedPanels(ratings);
        for (const { subject } of ratings) {
          const reached = reachedFrom(subject, ratings);
          for (const other of panels.keys())
            expect(panels.get(other) === panels.get(subject)).toBe(reached.has(other));
        }
      }),
    );
  });
});

function reachedFrom(start: string, ratings: readonly SeverityRating[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    const raters = new Set(
      ratings.filter(({ subject }) => reached.has(subject)).map(({ rater }) => rater),
    );
    for (const { subject, rater } of ratings) if (raters.has(rater)) reached.add(subject);
  }
  return reached;
}

/** How many companies of each kind; `npm run severity-gain` asks for 200. */
const RUNS = Number(process.env['DEBRIEF_COMPANIES'] ?? 8);

interface Outcome {
  readonly raw: number;
  readonly adjusted: number;
  readonly coverage: number;
  readonly on: number;
}

/** Mean rank correlation with true ability, raw and adjusted, and the share of intervals that hold the fair rating. */
function simulate(plan: CompanyPlan): Outcome {
  const sum = { raw: 0, adjusted: 0, coverage: 0, on: 0 };
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const { ratings, ability, fairRating } = simulateCompany(plan, seed);
    const state = refitSeverity(ratings);
    if (!state) throw new Error('nothing to fit');
    const adjusted = [...adjustRatings(ratings, state).values()];
    const truth = adjusted.map(({ subject }) => ability.get(subject) ?? 0);
    const held = adjusted.filter(({ subject, interval: [low, high] }) => {
      const fair = fairRating.get(subject) ?? 0;
      return low <= fair && fair <= high;
    });
    sum.raw += rankCorrelation(
      adjusted.map(({ raw }) => raw),
      truth,
    );
    sum.adjusted += rankCorrelation(
      adjusted.map((one) => one.adjusted),
      truth,
    );
    sum.coverage += held.length / adjusted.length;
    sum.on += state.on ? 1 : 0;
  }
  return {
    raw: sum.raw / RUNS,
    adjusted: sum.adjusted / RUNS,
    coverage: sum.coverage / RUNS,
    on: sum.on / RUNS,
  };
}

const OFFICES: CompanyPlan = { ...PLAIN_COMPANY, offices: 4, mixed: 0.1 };

describe('the gain over the plain mean, in simulated companies', () => {
  it.each<[name: string, plan: CompanyPlan, least: number, most: number]>([
    ['severity 0.5', PLAIN_COMPANY, 0.01, 0.03],
    ['severity 0.8', { ...PLAIN_COMPANY, severity: 0.8 }, 0.025, 0.06],
    ['no severity', { ...PLAIN_COMPANY, severity: 0 }, -0.003, 0.003],
    [
      'offices that differ in severity',
      { ...OFFICES, severity: 0.4, officeSeverity: 0.6 },
      0.05,
      1,
    ],
    [
      'offices that differ in ability alone',
      { ...OFFICES, severity: 0, officeAbility: 0.7 },
      -0.005,
      0.005,
    ],
  ])('is what was promised for %s', (name, plan, least, most) => {
    const { raw, adjusted, coverage, on } = simulate(plan);
    process.stdout.write(
      `${name}: rank correlation ${raw.toFixed(3)} raw, ${adjusted.toFixed(3)} adjusted; 90 % interval holds ${(100 * coverage).toFixed(1)} %; on in ${(100 * on).toFixed(0)} % of ${RUNS}\n`,
    );
    expect(adjusted - raw).toBeGreaterThanOrEqual(least);
    expect(adjusted - raw).toBeLessThanOrEqual(most);
    expect(coverage).toBeGreaterThan(0.86);
    expect(coverage).toBeLessThan(0.94);
  });
});
