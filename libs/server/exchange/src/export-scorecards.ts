import { supportedLevel, type RatingLevel, type Recommendation } from '@debrief/domain';
import type { ExportRow } from '@debrief/server-kernel';
import type { ExportedScorecard } from '@debrief/server-scorecard';

export const RATING_COLUMNS = [
  'loop_id',
  'candidate',
  'job',
  'stage',
  'round',
  'interviewer',
  'competency',
  'rating',
  'uncounted_rating',
  'not_probed',
  'evidence_count',
  'comment',
  'recommendation',
  'summary',
  'counts',
  'independent',
  'version',
  'submitted_at',
] as const;

/**
 * One row a rating; a scorecard that rates nothing still is one row. A level that does not count, for
 * want of evidence or because a shadow gave it, has a column of its own: whoever averages `rating`
 * averages what counts.
 */
export function ratingRows(card: ExportedScorecard): ExportRow[] {
  const { notes } = card.body;
  const known = new Set(notes.map(({ id }) => id));
  const head = {
    loop_id: card.loopId,
    candidate: card.candidate,
    job: card.job,
    stage: card.stage,
    round: card.round,
    interviewer: card.author,
  };
  const tail = {
    recommendation: card.recommendation,
    summary: card.body.summary,
    counts: card.counts,
    independent: card.independent,
    version: card.version,
    submitted_at: card.submittedAt,
  };
  if (card.body.ratings.length === 0)
    return [
      {
        ...head,
        competency: null,
        rating: null,
        uncounted_rating: null,
        not_probed: null,
        evidence_count: null,
        comment: null,
        ...tail,
      },
    ];
  return card.body.ratings.map((rating) => {
    const { competency, value, evidence, comment } = rating;
    const counted = card.counts ? supportedLevel(rating, notes) : null;
    const level = value === 'not_probed' ? null : value;
    return {
      ...head,
      competency,
      rating: counted,
      uncounted_rating: counted === null ? level : null,
      not_probed: value === 'not_probed',
      evidence_count: new Set(evidence.filter((id) => known.has(id))).size,
      comment,
      ...tail,
    };
  });
}

const OVERALL: Readonly<Record<Recommendation, string>> = {
  strong_no: 'definitely_not',
  no: 'no',
  yes: 'yes',
  strong_yes: 'strong_yes',
  insufficient_signal: 'no_decision',
};
const LEVELS = { 1: 'definitely_not', 2: 'no', 3: 'yes', 4: 'strong_yes' } as const;

/**
 * The scorecard as Greenhouse's Harvest API (v1) gives one. The four levels go to its four outer
 * words; `mixed` has none of ours and stays empty. What was not probed, lacks the evidence it needs
 * or was said by a shadow is `no_decision`.
 *
 * @param title the name of a competency
 */
export function greenhouseScorecard(
  card: ExportedScorecard,
  title: (competency: string) => string,
): object {
  const attributes = card.body.ratings.map((rating) => ({
    name: title(rating.competency),
    type: 'Skills',
    note: rating.comment === '' ? null : rating.comment,
    rating: wordFor(card.counts ? supportedLevel(rating, card.body.notes) : null),
  }));
  const rated = (word: string): string[] =>
    attributes.filter(({ rating }) => rating === word).map(({ name }) => name);
  const author = personOf(card.authorId, card.author);
  return {
    id: card.id,
    interview: card.round,
    interview_step: { id: card.roundId, name: card.round },
    candidate_id: card.candidateId,
    application_id: card.applicationId,
    interviewed_at: card.interviewedAt,
    submitted_at: card.submittedAt,
    submitted_by: author,
    interviewer: author,
    overall_recommendation: card.counts
      ? OVERALL[card.recommendation]
      : OVERALL.insufficient_signal,
    attributes,
    ratings: {
      definitely_not: rated('definitely_not'),
      no: rated('no'),
      mixed: [],
      yes: rated('yes'),
      strong_yes: rated('strong_yes'),
    },
    questions: [{ id: null, question: 'Key Take-Aways', answer: card.body.summary }],
  };
}

function wordFor(level: RatingLevel | null): string {
  return level === null ? 'no_decision' : LEVELS[level];
}

function personOf(id: string, name: string): object {
  const [first = '', ...rest] = name.split(' ');
  return { id, first_name: first, last_name: rest.join(' '), name, employee_id: null };
}
