import type { RubricBody } from '../blueprint/content';
import type { ScorecardBody } from './scorecard';

/** How far a draft is: of the rubric's `total` competencies, how many are rated or marked not probed. */
export function settledCount(
  body: ScorecardBody,
  rubric: RubricBody,
): { settled: number; total: number } {
  const settled = new Set(
    body.ratings.filter(({ value }) => value !== null).map(({ competency }) => competency),
  );
  return {
    settled: rubric.competencies.filter(({ competency }) => settled.has(competency)).length,
    total: rubric.competencies.length,
  };
}
