import {
  anonymise,
  mayIdentify,
  namesSomebody,
  RATING_LEVELS,
  requiredText,
  type FieldProblem,
  type KnownNames,
  type RatingValue,
  type RubricBody,
} from '@debrief/domain';
import type { CalibrationMaterial } from '@debrief/server-scorecard';
import type { GivenAnswer, GoldRating, PackNote, PackRow } from './calibration.repository';

/** An entry as its maker sends it: notes by id with their edited text, and the gold. */
export interface TypedEntry {
  readonly scorecardId: string;
  readonly notes: readonly { readonly id: string; readonly text: string }[];
  readonly gold: readonly GoldRating[];
  /** Everything the check listed that its maker looked at and leaves in. */
  readonly confirmed: readonly string[];
}

const LONGEST_NOTE = 4_000;
const LONGEST_REASON = 1_000;

/** Everybody and everything the record names around a scorecard. */
export function namesOf(material: CalibrationMaterial): KnownNames {
  const handles = material.candidateLinks.flatMap((link) => {
    const words = link.split(/[/?#]+/).slice(2);
    return words.filter((word) => word.length >= 4);
  });
  const local = material.candidateEmail.split('@')[0] ?? '';
  return {
    candidate: [material.candidateName, material.candidateEmail, local, ...handles].filter(
      (name) => name.length >= 3,
    ),
    colleagues: material.colleagues,
    companies: [material.organisation].filter((name) => name !== ''),
  };
}

/** The notes without names, and what in them may still tell who it was. */
export function blindNotes(material: CalibrationMaterial): {
  readonly notes: readonly PackNote[];
  readonly remaining: readonly string[];
} {
  const names = namesOf(material);
  const notes = material.body.notes.map(({ id, kind, text }) => ({
    id,
    kind,
    text: anonymise(text, names),
  }));
  return { notes, remaining: remainingIn(notes) };
}

export function remainingIn(notes: readonly { readonly text: string }[]): string[] {
  return [...new Set(notes.flatMap(({ text }) => mayIdentify(text)))];
}

/** Why an entry may not go into a pack; empty when it may. */
export function entryProblems(
  at: string,
  entry: TypedEntry,
  material: CalibrationMaterial,
  rubric: RubricBody,
): FieldProblem[] {
  return [...noteProblems(at, entry, material), ...goldProblems(`${at}.gold`, entry.gold, rubric)];
}

function noteProblems(
  at: string,
  entry: TypedEntry,
  material: CalibrationMaterial,
): FieldProblem[] {
  const names = namesOf(material);
  const known = new Set(material.body.notes.map(({ id }) => id));
  const problems: FieldProblem[] = [];
  if (entry.notes.length === 0)
    problems.push({ path: `${at}.notes`, code: 'REQUIRED', message: 'Keep at least one note.' });
  entry.notes.forEach(({ id, text }, index) => {
    const path = `${at}.notes.${index}`;
    const checked = requiredText(`${path}.text`, text, LONGEST_NOTE);
    if (!checked.ok) problems.push(...checked.problems);
    if (!known.has(id))
      problems.push({ path: `${path}.id`, code: 'UNKNOWN', message: 'There is no such note.' });
    if (namesSomebody(text, names))
      problems.push({
        path: `${path}.text`,
        code: 'NAMES_SOMEBODY',
        message: 'This note still names somebody of that loop.',
      });
  });
  entry.gold.forEach(({ reason }, index) => {
    if (namesSomebody(reason, names))
      problems.push({
        path: `${at}.gold.${index}.reason`,
        code: 'NAMES_SOMEBODY',
        message: 'This reason names somebody of that loop.',
      });
  });
  const texts = [...entry.notes, ...entry.gold.map(({ reason }) => ({ text: reason }))];
  const open = remainingIn(texts).filter((words) => !entry.confirmed.includes(words));
  if (open.length > 0)
    problems.push({
      path: `${at}.confirmed`,
      code: 'NOT_CONFIRMED',
      message: `Look at these once more: ${open.join(', ')}.`,
    });
  return problems;
}

function goldProblems(at: string, gold: readonly GoldRating[], rubric: RubricBody): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const wanted = rubric.competencies.map(({ competency }) => competency);
  const seen = new Set<string>();
  gold.forEach(({ competency, value, reason }, index) => {
    const path = `${at}.${index}`;
    if (!wanted.includes(competency) || seen.has(competency))
      problems.push({
        path: `${path}.competency`,
        code: 'UNKNOWN',
        message: 'Rate each competency of the rubric once.',
      });
    seen.add(competency);
    if (!isRating(value))
      problems.push({ path: `${path}.value`, code: 'INVALID', message: 'Ratings go from 1 to 4.' });
    const checked = requiredText(`${path}.reason`, reason, LONGEST_REASON);
    if (!checked.ok) problems.push(...checked.problems);
  });
  if (seen.size < 1)
    problems.push({ path: at, code: 'REQUIRED', message: 'Give the gold of one rating or more.' });
  return problems;
}

/** Why answers may not be taken; empty when each gold rating has one answer. */
export function answerProblems(pack: PackRow, answers: readonly GivenAnswer[]): FieldProblem[] {
  const wanted = new Set(
    pack.entries.flatMap(({ id, gold }) => gold.map(({ competency }) => `${id} ${competency}`)),
  );
  const problems: FieldProblem[] = [];
  answers.forEach(({ entryId, competency, value }, index) => {
    if (!wanted.delete(`${entryId} ${competency}`))
      problems.push({
        path: `answers.${index}`,
        code: 'UNKNOWN',
        message: 'Answer each rating of the pack once.',
      });
    if (!isRating(value))
      problems.push({
        path: `answers.${index}.value`,
        code: 'INVALID',
        message: 'Ratings go from 1 to 4.',
      });
  });
  if (wanted.size > 0)
    problems.push({
      path: 'answers',
      code: 'REQUIRED',
      message: `${wanted.size} ratings have no answer yet.`,
    });
  return problems;
}

function isRating(value: RatingValue): boolean {
  return value === 'not_probed' || RATING_LEVELS.includes(value);
}
