import { submitScorecard } from '@debrief/domain';
import type { ScorecardBody, ScorecardSheet } from '@debrief/web-data';
import { citedBy, isSettled, ratingOf } from './body';
import { supportOf, toDomainBody, toRules } from './rules';

/** The part of the form that a line of the review leads to. */
export type Target =
  | { readonly part: 'competency'; readonly key: string }
  | { readonly part: 'note'; readonly id: string }
  | { readonly part: 'flag'; readonly type: string }
  | { readonly part: 'star'; readonly questionKey: string }
  | { readonly part: 'recommendation' | 'summary' | 'tools' | 'whole' };

export interface ReviewLine {
  readonly target: Target;
  /** The part's name: "Architecture". */
  readonly subject: string;
  readonly text: string;
}

export interface Review {
  /** Keeps the scorecard from being filed. */
  readonly missing: readonly ReviewLine[];
  /** May be filed, but does not count. */
  readonly unsupported: readonly ReviewLine[];
  /** Worth a look, nothing more. */
  readonly hints: readonly ReviewLine[];
}

/** Which part of the form a path like `ratings.2.evidence` or `ratings.architecture` means; the server's begin with `body.`. */
export function targetOf(path: string, body: ScorecardBody): Target {
  const [list = '', at = ''] = path.replace(/^body\./u, '').split('.');
  const index = Number(at);
  if (list === 'ratings') {
    const key = Number.isInteger(index) && at !== '' ? body.ratings[index]?.competency : at;
    return key ? { part: 'competency', key } : { part: 'whole' };
  }
  if (list === 'flags' && body.flags[index]) return { part: 'flag', type: body.flags[index].type };
  if (list === 'notes' && body.notes[index]) return { part: 'note', id: body.notes[index].id };
  if (list === 'star' && body.star[index])
    return { part: 'star', questionKey: body.star[index].questionKey };
  if (list === 'aiTools') return { part: 'tools' };
  if (list === 'recommendation' || list === 'summary') return { part: list };
  return { part: 'whole' };
}

/** What a part of the form is called. */
export function subjectOf(target: Target, sheet: ScorecardSheet): string {
  switch (target.part) {
    case 'competency':
      return (
        sheet.rubric.competencies.find(({ competency }) => competency.key === target.key)
          ?.competency.name ?? target.key
      );
    case 'flag':
      return sheet.taxonomy.flags.find(({ key }) => key === target.type)?.name ?? target.type;
    case 'star':
      return sheet.kit.questions.find(({ key }) => key === target.questionKey)?.title ?? 'Answer';
    case 'note':
      return 'Note';
    case 'recommendation':
      return 'Recommendation';
    case 'summary':
      return 'Reason';
    case 'tools':
      return 'AI tools seen';
    case 'whole':
      return 'Scorecard';
  }
}

/** Server or domain problems as lines that lead to their place. */
export function linesOf(
  problems: readonly { readonly path: string; readonly message: string }[],
  body: ScorecardBody,
  sheet: ScorecardSheet,
): readonly ReviewLine[] {
  return problems.map(({ path, message }) => {
    const target = targetOf(path, body);
    return { target, subject: subjectOf(target, sheet), text: message };
  });
}

/** Competencies that are neither rated nor marked as not probed; the recommendation waits for them. */
export function unsettled(
  sheet: ScorecardSheet,
  body: ScorecardBody,
): readonly { key: string; name: string }[] {
  return sheet.rubric.competencies
    .filter(({ competency }) => !isSettled(ratingOf(body, competency.key)))
    .map(({ competency }) => ({ key: competency.key, name: competency.name }));
}

const WANTING = {
  uncited: (value: number) => `Your ${value} cites no note, so it will not count.`,
  thin: (value: number) =>
    `Your ${value} rests on one note without a quote, so it will not count. Cite a second note, or quote the candidate.`,
} as const;

/** Everything to look at before filing, by the same rules the server applies. */
export function reviewOf(sheet: ScorecardSheet, body: ScorecardBody): Review {
  const decided = submitScorecard(toDomainBody(body), toRules(sheet));
  const missing = decided.ok ? [] : linesOf(decided.problems, body, sheet);
  const named = new Set(
    missing.map(({ target }) => (target.part === 'competency' ? target.key : '')),
  );
  const unsupported = body.ratings.flatMap((rating): readonly ReviewLine[] => {
    const { competency, value } = rating;
    const support = supportOf(body, rating);
    if (support === 'supported' || named.has(competency)) return [];
    const target: Target = { part: 'competency', key: competency };
    return [{ target, subject: subjectOf(target, sheet), text: WANTING[support](value ?? 0) }];
  });
  const hints = body.notes
    .filter(({ id, text }) => text.trim() !== '' && isUncited(body, id))
    .map(({ id, text }): ReviewLine => ({
      target: { part: 'note', id },
      subject: 'Note not cited',
      text,
    }));
  return { missing, unsupported, hints };
}

function isUncited(body: ScorecardBody, noteId: string): boolean {
  const { competencies, flags } = citedBy(body, noteId);
  return competencies.length + flags.length === 0;
}
