import type { Recommendation, ScorecardBody } from '@debrief/domain';
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

/** One row a rating; a scorecard that rates nothing still is one row. */
export function ratingRows(card: ExportedScorecard): ExportRow[] {
  const known = new Set(card.body.notes.map(({ id }) => id));
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
        not_probed: null,
        evidence_count: null,
        comment: null,
        ...tail,
      },
    ];
  return card.body.ratings.map(({ competency, value, evidence, comment }) => ({
    ...head,
    competency,
    rating: value === 'not_probed' ? null : value,
    not_probed: value === 'not_probed',
    evidence_count: new Set(evidence.filter((id) => known.has(id))).size,
    comment,
    ...tail,
  }));
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
 * words; `mixed` has none of ours and stays empty. What was not probed is `no_decision`.
 *
 * @param title the name of a competency
 */
export function greenhouseScorecard(
  card: ExportedScorecard,
  title: (competency: string) => string,
): object {
  const attributes = card.body.ratings.map(({ competency, value, comment }) => ({
    name: title(competency),
    type: 'Skills',
    note: comment === '' ? null : comment,
    rating: wordFor(value),
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
    overall_recommendation: OVERALL[card.recommendation],
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

function wordFor(value: ScorecardBody['ratings'][number]['value']): string {
  return value === 'not_probed' || value === null ? 'no_decision' : LEVELS[value];
}

function personOf(id: string, name: string): object {
  const [first = '', ...rest] = name.split(' ');
  return { id, first_name: first, last_name: rest.join(' '), name, employee_id: null };
}
