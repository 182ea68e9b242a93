import type { FieldProblem } from '@debrief/domain';

/** An expected failure, as plain data with the name of its GraphQL type. */
export interface ProblemValue {
  readonly __typename: string;
  readonly message: string;
}

export interface IdempotencyMismatch extends ProblemValue {
  readonly __typename: 'IdempotencyMismatchProblem';
}
export interface NotFound extends ProblemValue {
  readonly __typename: 'NotFoundProblem';
  readonly subject: string;
}
export interface StaleVersion extends ProblemValue {
  readonly __typename: 'StaleVersionProblem';
  readonly currentVersion: number;
}
export interface Fields extends ProblemValue {
  readonly __typename: 'FieldProblems';
  readonly fields: readonly FieldProblem[];
}

const EXTRA = new Set(['FieldProblems', 'FeedbackLocked', 'DraftConflict']);

/** True for a value that says why nothing was done. */
export function isProblem(value: object): boolean {
  const name = '__typename' in value ? value.__typename : undefined;
  return typeof name === 'string' && (name.endsWith('Problem') || EXTRA.has(name));
}

/** Unknown and forbidden look the same: the message names only what was asked for. */
export function notFound(subject: string): NotFound {
  return {
    __typename: 'NotFoundProblem',
    subject,
    message: `There is no such ${subject} for you.`,
  };
}

export function staleVersion(currentVersion: number): StaleVersion {
  return {
    __typename: 'StaleVersionProblem',
    currentVersion,
    message: 'Somebody changed this meanwhile. Look at what is there now, then try again.',
  };
}

export function fieldProblems(fields: readonly FieldProblem[]): Fields {
  const count = fields.length;
  return {
    __typename: 'FieldProblems',
    fields,
    message: count === 1 ? (fields[0]?.message ?? '') : `${count} fields need another look.`,
  };
}
