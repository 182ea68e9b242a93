import type { ImportedRecommendation } from '../import.terms';

const RECOMMENDATIONS: Readonly<Record<string, ImportedRecommendation>> = {
  definitely_not: 'strong_no',
  strong_no: 'strong_no',
  strong_no_hire: 'strong_no',
  no: 'no',
  no_hire: 'no',
  mixed: 'mixed',
  maybe: 'mixed',
  yes: 'yes',
  hire: 'yes',
  strong_yes: 'strong_yes',
  strong_hire: 'strong_yes',
  definitely_yes: 'strong_yes',
  no_decision: 'insufficient_signal',
  insufficient_signal: 'insufficient_signal',
};
const BY_SCORE = ['strong_no', 'no', 'yes', 'strong_yes'] as const;
const RATINGS: Readonly<Record<string, number>> = {
  definitely_not: 1,
  strong_no: 1,
  no: 2,
  yes: 3,
  strong_yes: 4,
};

const wordOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^a-z]+/g, '_')
    .replace(/^_|_$/g, '');

/** Our recommendation for the source's word; `unmapped` when there is no such word. */
export function recommendationOf(original: string): ImportedRecommendation {
  const score = scoreOf(original);
  if (score !== null) return BY_SCORE[score - 1] ?? 'unmapped';
  const word = wordOf(original);
  return Object.hasOwn(RECOMMENDATIONS, word) ? (RECOMMENDATIONS[word] ?? 'unmapped') : 'unmapped';
}

/** 1 to 4 for a rating word; null for `mixed`, `no_decision` and words without an equal. */
export function ratingOf(original: string): number | null {
  const word = wordOf(original);
  return Object.hasOwn(RATINGS, word) ? (RATINGS[word] ?? null) : null;
}

/** The score at the start of a text, such as `4` or `4 - Strong hire`; null unless it is 1 to 4. */
export function scoreOf(text: string): number | null {
  const found = /^\s*([1-4])(?:\s|[-–.:/]|$)/.exec(text);
  return found ? Number(found[1]) : null;
}
