import type { ArchiveReason, FieldProblem } from '@debrief/domain';
import { fieldProblems, type Fields, type ProblemValue } from '@debrief/server-kernel';
import type { FiledScorecard } from './filed-scorecard';
import { toFiledModel } from './scorecard.mapper';
import type { FiledScorecardModel } from './scorecard.model';

export interface AlreadyFiled extends ProblemValue {
  readonly __typename: 'AlreadyFiledProblem';
  readonly submittedAt: Date;
  readonly filed: FiledScorecardModel | null;
}
export interface DraftArchived extends ProblemValue {
  readonly __typename: 'DraftArchivedProblem';
  readonly why: ArchiveReason;
  readonly archivedAt: Date;
  readonly kept: boolean;
}
export interface LoopClosed extends ProblemValue {
  readonly __typename: 'LoopClosedProblem';
}

/** Stands in for `FeedbackLocked` until the transaction is over and its connection free for reading. */
export interface Locked {
  readonly __typename: 'LockedProblem';
}
export const LOCKED: Locked = { __typename: 'LockedProblem' };

/** For the author of what is filed; their own card is added where it can be read. */
export function alreadyFiled(submittedAt: Date): AlreadyFiled {
  return {
    __typename: 'AlreadyFiledProblem',
    submittedAt,
    filed: null,
    message: 'You have filed this scorecard. To change it, amend it with a reason.',
  };
}

export function filedByAuthor(submittedAt: Date): AlreadyFiled {
  return { ...alreadyFiled(submittedAt), message: 'This scorecard has been filed meanwhile.' };
}

/** With what was filed; somebody else may have done it for the author. */
export function withFiled(problem: AlreadyFiled, card: FiledScorecard | null): AlreadyFiled {
  if (!card) return problem;
  const message = card.onBehalf
    ? `${card.onBehalf.by.name} has filed this scorecard for you. To change it, amend it with a reason.`
    : problem.message;
  return { ...problem, filed: toFiledModel(card), message };
}

const ENDED: Readonly<Record<ArchiveReason, string>> = {
  seat_removed: 'You are no longer on this round.',
  seat_excused: 'You have been excused from this scorecard.',
  handed_over: 'Somebody else has taken over this scorecard.',
  loop_closed: 'This loop is decided or stopped and takes no more feedback.',
  filed_on_behalf: 'This scorecard has been filed for you.',
};

export function draftArchived(why: ArchiveReason, archivedAt: Date, kept: boolean): DraftArchived {
  const where = kept
    ? 'What you wrote is kept in your archived drafts.'
    : 'An earlier state of what you wrote is in your archived drafts.';
  return {
    __typename: 'DraftArchivedProblem',
    why,
    archivedAt,
    kept,
    message: `${ENDED[why]} ${where}`,
  };
}

export function loopClosed(): LoopClosed {
  return {
    __typename: 'LoopClosedProblem',
    message: 'This loop is decided or stopped and takes no more feedback.',
  };
}

/** Problems of a body, with their paths inside the input it came in. */
export function bodyProblems(problems: readonly FieldProblem[]): Fields {
  return fieldProblems(problems.map((problem) => ({ ...problem, path: `body.${problem.path}` })));
}

export function oneField(path: string, code: string, message: string): Fields {
  return fieldProblems([{ path, code, message }]);
}
