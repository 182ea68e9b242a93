import type { EvidenceNote, Rating, RatingLevel } from './scorecard';

export const RATING_SUPPORTS = ['supported', 'uncited', 'thin'] as const;

/**
 * How far a rating rests on evidence. `uncited` it cites no note that says anything · `thin` a 1 or a 4
 * on less than two such notes and no quote. Only `supported` ratings enter any number.
 */
export type RatingSupport = (typeof RATING_SUPPORTS)[number];

/** A quote shows what was said in at least this many words. */
const SHORTEST_QUOTE = 3;
/** Or as many notes. */
const NOTES_OF_AN_EXTREME = 2;

/**
 * The one judgement of how well a rating is supported by the notes of its scorecard. What rates
 * nothing (unrated, not probed) needs no evidence and is `supported`.
 */
export function ratingSupport(
  { value, evidence }: Pick<Rating, 'value' | 'evidence'>,
  notes: readonly Pick<EvidenceNote, 'id' | 'kind' | 'text'>[],
): RatingSupport {
  if (value === null || value === 'not_probed') return 'supported';
  const cited = notes.filter(({ id, text }) => evidence.includes(id) && text.trim() !== '');
  if (cited.length === 0) return 'uncited';
  if (value !== 1 && value !== 4) return 'supported';
  return cited.length >= NOTES_OF_AN_EXTREME || cited.some(isQuote) ? 'supported' : 'thin';
}

/**
 * The level of a rating that may enter a number; null for any other. The one gate to every roll-up:
 * packet, weighted summary, coverage and export all ask here.
 */
export function supportedLevel(
  rating: Pick<Rating, 'value' | 'evidence'>,
  notes: readonly Pick<EvidenceNote, 'id' | 'kind' | 'text'>[],
): RatingLevel | null {
  const { value } = rating;
  if (value === null || value === 'not_probed') return null;
  return ratingSupport(rating, notes) === 'supported' ? value : null;
}

/**
 * Quotation marks by their opening and closing one. A closing single mark is no apostrophe: no
 * letter follows it.
 */
const QUOTED = [
  /“([^“”]+)”/gu,
  /„([^„“”]+)[“”]/gu,
  // After a number it is an inch.
  /(?<!\d)"([^"]+)"/gu,
  /«([^«»]+)»/gu,
  /»([^«»]+)«/gu,
  /‘([^‘]+?)’(?!\p{L})/gu,
  /‚([^‚‘’]+)[‘’](?!\p{L})/gu,
  /‹([^‹›]+)›/gu,
  /›([^‹›]+)‹/gu,
  // A line marked as a quote, the way mail does it.
  /^[ \t]*>[ \t]*(.+)$/gmu,
];

/** Whether a note holds the candidate's own words: it is `said`, and some of it stands in quotation marks. */
function isQuote({ kind, text }: Pick<EvidenceNote, 'kind' | 'text'>): boolean {
  return (
    kind === 'said' &&
    QUOTED.some((marks) =>
      [...text.matchAll(marks)].some(([, words = '']) => countWords(words) >= SHORTEST_QUOTE),
    )
  );
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
