import type { RatingLevel } from '../scorecard/scorecard';
import { average } from './average';
import type { PacketCompetency, WeightedSummary } from './packet-body';
import { roundTo } from './round-to';

/**
 * The weighted mean over the competencies somebody assessed, and how much of the blueprint's
 * weight that is. What nobody assessed is left out, never taken for a low rating.
 */
export function weightedSummary(
  competencies: readonly PacketCompetency[],
  estimate: WeightedSummary['estimate'],
): WeightedSummary {
  const weighted = competencies.filter(({ weight }) => weight > 0);
  const covered = weighted.filter(({ n }) => n > 0);
  const weight = covered.reduce((sum, competency) => sum + competency.weight, 0);
  const total = covered.reduce(
    (sum, competency) => sum + competency.weight * average(supportedLevels(competency)),
    0,
  );
  return {
    score: weight > 0 ? roundTo(2, total / weight) : null,
    coveredWeight: roundTo(4, weight),
    leftOut: weighted.filter(({ n }) => n === 0).map(({ key }) => key),
    estimate,
  };
}

/** What of a competency enters numbers. */
export function supportedLevels({ ratings }: PacketCompetency): readonly RatingLevel[] {
  return ratings.flatMap(({ supported, value }) => (supported ? (value ?? []) : []));
}
