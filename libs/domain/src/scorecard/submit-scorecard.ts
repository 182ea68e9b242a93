import { ProblemCollector } from '../problems/collector';
import type { Decided } from '../problems/decided';
import { checkDraft } from './check-draft';
import { PRODUCTION_EXPERIENCE, SCORECARD_LIMITS } from './rules';
import type { SubmissionRules } from './rules';
import type { EvidenceNote, RaisedFlag, Rating, RatingValue, ScorecardBody } from './scorecard';

/**
 * Whether a scorecard may be filed: a sound draft in which every judgement is made and the strong
 * ones rest on written evidence. Nothing is written when a problem comes back.
 *
 * A competency that nobody settled is named by its key, `ratings.<competency>`, since it may have
 * no entry yet; all other paths go by index.
 *
 * @returns the body to store: texts cleaned, blank uncited notes without a file left out, production experience
 * filed as not probed when it was left open. Else the problems of `checkDraft`, or `NOT_SETTLED` for
 * a competency neither rated nor marked as not probed, `NEEDS_EVIDENCE` for a 1, a 4 or a red flag
 * that cites no note, `UNKNOWN_NOTE` for a citation of none of the notes, `REQUIRED` for a cited
 * note without text and for recommendation and summary, `TOO_SHORT` for a summary under 20 characters
 */
export function submitScorecard(
  body: ScorecardBody,
  rules: SubmissionRules,
): Decided<ScorecardBody> {
  const draft = checkDraft(body, rules);
  if (!draft.ok) return draft;
  const problems = new ProblemCollector();
  const notes = citableNotes(draft.value, problems);
  requireEvidence(draft.value, notes, problems);
  const ratings = settledRatings(draft.value.ratings, rules, problems);
  requireRecommendation(draft.value, problems);
  return problems.decide({ ...draft.value, notes, ratings });
}

/** The notes that hold something. A blank row nobody cites was never written; a cited one is no evidence, even with a file: say what it shows. */
function citableNotes(
  { notes, ratings, flags }: ScorecardBody,
  problems: ProblemCollector,
): readonly EvidenceNote[] {
  const cited = new Set([...ratings, ...flags].flatMap(({ evidence }) => evidence));
  return notes.filter(({ id, text, fileId }, index) => {
    if (text.trim() !== '') return true;
    if (cited.has(id))
      problems.add(
        `notes.${index}.text`,
        'REQUIRED',
        'This note is cited as evidence: write what was said or done.',
      );
    return cited.has(id) || fileId !== null;
  });
}

function requireEvidence(
  { ratings, flags }: ScorecardBody,
  notes: readonly EvidenceNote[],
  problems: ProblemCollector,
): void {
  const known = new Set(notes.map(({ id }) => id));
  const check = (path: string, { evidence }: Rating | RaisedFlag, needed: string | null): void => {
    evidence.forEach((id, index) => {
      if (!known.has(id))
        problems.add(
          `${path}.${index}`,
          'UNKNOWN_NOTE',
          'This cites a note that is not on the scorecard.',
        );
    });
    if (needed !== null && evidence.length === 0) problems.add(path, 'NEEDS_EVIDENCE', needed);
  };
  ratings.forEach((rating, index) => {
    const needed = isExtreme(rating.value)
      ? `A rating of ${rating.value} needs evidence: cite at least one note.`
      : null;
    check(`ratings.${index}.evidence`, rating, needed);
  });
  flags.forEach((flag, index) => {
    check(`flags.${index}.evidence`, flag, 'A red flag needs evidence: cite at least one note.');
  });
}

/** The ratings in the rubric's order, each settled. */
function settledRatings(
  ratings: readonly Rating[],
  { rubric }: SubmissionRules,
  problems: ProblemCollector,
): readonly Rating[] {
  return rubric.competencies.flatMap(({ competency }) => {
    const rating = ratings.find((given) => given.competency === competency);
    if (rating && rating.value !== null) return [rating];
    if (competency === PRODUCTION_EXPERIENCE) {
      return [{ competency, evidence: [], comment: '', ...rating, value: 'not_probed' as const }];
    }
    problems.add(
      `ratings.${competency}`,
      'NOT_SETTLED',
      'Rate this, or say that it was not probed.',
    );
    return [];
  });
}

function requireRecommendation(
  { recommendation, summary }: ScorecardBody,
  problems: ProblemCollector,
): void {
  if (recommendation === null)
    problems.add('recommendation', 'REQUIRED', 'Choose a recommendation.');
  const missing =
    recommendation === 'insufficient_signal' ? 'what was missing' : 'why you recommend this';
  const length = summary.trim().length;
  if (length === 0) {
    problems.add('summary', 'REQUIRED', `Say ${missing}.`);
  } else if (length < SCORECARD_LIMITS.shortestSummary) {
    problems.add(
      'summary',
      'TOO_SHORT',
      `Say ${missing}, in at least ${SCORECARD_LIMITS.shortestSummary} characters.`,
    );
  }
}

function isExtreme(value: RatingValue | null): boolean {
  return value === 1 || value === 4;
}
