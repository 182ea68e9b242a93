import { scoreCell, type SeverityBook } from './book';
import {
  PLAIN_COMPANY,
  rankCorrelation,
  simulateCompany,
  type CompanyPlan,
} from './company.fixture';
import { learnSeverity } from './learn-severity';
import type { SeverityRating } from './severity-model';

/** How many companies of each kind; `npm run severity-gain` asks for 200. */
const RUNS = Number(process.env['DEBRIEF_COMPANIES'] ?? 3);
/** Candidates whose loops are closed: what habits are learnt from. */
const EARLIER = 800;

interface Outcome {
  readonly raw: number;
  readonly adjusted: number;
  readonly coverage: number;
}

/**
 * What packets do: habits come from closed loops, and later candidates are scored with them one by
 * one, none of their own ratings being part of the fit.
 */
function simulate(plan: CompanyPlan): Outcome {
  const sum = { raw: 0, adjusted: 0, coverage: 0 };
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const company = simulateCompany({ ...plan, candidates: EARLIER + plan.candidates }, seed);
    const isEarlier = ({ subject }: { readonly subject: string }) => Number(subject) < EARLIER;
    const lesson = learnSeverity(company.ratings.filter(isEarlier));
    const book: SeverityBook = { ...lesson, fit: 1, fittedAt: new Date(0) };
    const later = new Map<string, SeverityRating[]>();
    for (const one of company.ratings.filter((rating) => !isEarlier(rating)))
      later.set(one.subject, [...(later.get(one.subject) ?? []), one]);
    const scored = [...later].flatMap(([subject, ratings]) => {
      const score = scoreCell(ratings, book);
      return score ? [{ subject, ...score }] : [];
    });
    const truth = scored.map(({ subject }) => company.ability.get(subject) ?? 0);
    const held = scored.filter(({ subject, interval: [low, high] }) => {
      const fair = company.fairRating.get(subject) ?? 0;
      return low <= fair && fair <= high;
    });
    sum.raw += rankCorrelation(
      scored.map(({ raw }) => raw),
      truth,
    );
    sum.adjusted += rankCorrelation(
      scored.map(({ value }) => value),
      truth,
    );
    sum.coverage += held.length / scored.length;
  }
  return {
    raw: sum.raw / RUNS,
    adjusted: sum.adjusted / RUNS,
    coverage: sum.coverage / RUNS,
  };
}

describe('the gain with the habits of 800 earlier candidates, in simulated companies', () => {
  it.each<[name: string, plan: CompanyPlan, least: number, most: number]>([
    ['severity 0.5', PLAIN_COMPANY, 0.008, 0.03],
    ['severity 0.8', { ...PLAIN_COMPANY, severity: 0.8 }, 0.025, 0.06],
    ['no severity', { ...PLAIN_COMPANY, severity: 0 }, -0.004, 0.004],
  ])('is what was promised for %s', (name, plan, least, most) => {
    const { raw, adjusted, coverage } = simulate(plan);
    process.stdout.write(
      `${name}, with history: rank correlation ${raw.toFixed(3)} raw, ${adjusted.toFixed(3)} adjusted; 90 % interval holds ${(100 * coverage).toFixed(1)} % of ${RUNS} companies\n`,
    );
    expect(adjusted - raw).toBeGreaterThanOrEqual(least);
    expect(adjusted - raw).toBeLessThanOrEqual(most);
    expect(coverage).toBeGreaterThan(0.86);
    expect(coverage).toBeLessThan(0.94);
  });
});
