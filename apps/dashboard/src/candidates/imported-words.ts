import type { ImportedHistory, ImportedScorecard } from '@debrief/web-data';
import { fromKey } from '../layout';

/** Recommendations of other systems beside our own words for them. */
export const IMPORTED_RECOMMENDATION: Readonly<
  Record<ImportedScorecard['recommendation'], string>
> = {
  STRONG_NO: 'Strong no',
  NO: 'No',
  MIXED: 'Mixed',
  YES: 'Yes',
  STRONG_YES: 'Strong yes',
  INSUFFICIENT_SIGNAL: 'Too little signal',
  UNMAPPED: 'No equal here',
};

/** `Greenhouse` for `greenhouse`; a name this page does not know is shown as it is. */
export function systemName(source: string): string {
  return source === 'csv' ? 'a table' : fromKey(source);
}

/** The recommendation, with the other system's own word when that says more. */
export function recommendationWords(
  card: Pick<ImportedScorecard, 'recommendation' | 'recommendationOriginal'>,
): string {
  const ours = IMPORTED_RECOMMENDATION[card.recommendation];
  const theirs = fromKey(card.recommendationOriginal);
  if (theirs === '' || theirs.toLowerCase() === ours.toLowerCase()) return ours;
  return card.recommendation === 'UNMAPPED' ? `“${theirs}”` : `${ours} (there: “${theirs}”)`;
}

/** Whether there is anything at all. */
export function isEmptyHistory(history: ImportedHistory): boolean {
  return history.applications.length + history.interviews.length + history.scorecards.length === 0;
}
