import type { FieldProblem } from '@debrief/domain';
import { fieldProblems, type Fields, type ProblemValue } from '@debrief/server-kernel';

export interface AlreadyFiled extends ProblemValue {
  readonly __typename: 'AlreadyFiledProblem';
  readonly submittedAt: Date;
}
export interface LoopClosed extends ProblemValue {
  readonly __typename: 'LoopClosedProblem';
}

export function alreadyFiled(submittedAt: Date): AlreadyFiled {
  return {
    __typename: 'AlreadyFiledProblem',
    submittedAt,
    message: 'You have filed this scorecard. To change it, amend it with a reason.',
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
