import { quadraticWeights, weightedKappa } from '../agreement/kappa';
import type { RatingValue } from '../scorecard/scorecard';
import type { AgreementMeasure } from './path';

/** One competency as the gold says and as somebody rated it. */
export interface RatedPair {
  readonly gold: RatingValue;
  readonly given: RatingValue;
}

/** How well ratings agree with the gold. Shares are 0 to 1. */
export interface Agreement {
  readonly pairs: number;
  readonly exact: number;
  /** At most one level apart. */
  readonly withinOne: number;
  /**
   * Agreement beyond chance with quadratic weights, over the pairs in which both sides are levels;
   * null where chance leaves nothing to disagree about.
   */
  readonly weightedKappa: number | null;
}

const LEVELS = 4;

/**
 * Compares pair by pair. `not_probed` agrees with itself alone and is no level: it counts in the
 * shares and stays out of kappa.
 */
export function agreementOf(pairs: readonly RatedPair[]): Agreement {
  const table = Array.from({ length: LEVELS }, () => new Array<number>(LEVELS).fill(0));
  let exact = 0;
  let withinOne = 0;
  for (const { gold, given } of pairs) {
    if (gold === given) exact += 1;
    if (gold === given || distance(gold, given) <= 1) withinOne += 1;
    if (gold === 'not_probed' || given === 'not_probed') continue;
    const row = table[gold - 1];
    if (row) row[given - 1] = (row[given - 1] ?? 0) + 1;
  }
  return {
    pairs: pairs.length,
    exact: share(exact, pairs.length),
    withinOne: share(withinOne, pairs.length),
    weightedKappa: weightedKappa(table, quadraticWeights(LEVELS)),
  };
}

/** Whether the asked measure reaches the minimum; no answer and an undefined kappa never do. */
export function reaches(agreement: Agreement, measure: AgreementMeasure, minimum: number): boolean {
  if (agreement.pairs === 0) return false;
  const value = measured(agreement, measure);
  return value !== null && value >= minimum;
}

/** The number of the agreement that a measure names. */
export function measured(agreement: Agreement, measure: AgreementMeasure): number | null {
  switch (measure) {
    case 'exact':
      return agreement.exact;
    case 'within_one':
      return agreement.withinOne;
    case 'weighted_kappa':
      return agreement.weightedKappa;
  }
}

function distance(a: RatingValue, b: RatingValue): number {
  return a === 'not_probed' || b === 'not_probed' ? Infinity : Math.abs(a - b);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
