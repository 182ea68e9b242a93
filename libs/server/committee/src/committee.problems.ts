import type { ProblemValue } from '@debrief/server-kernel';

export interface CommitteeRefused extends ProblemValue {
  readonly __typename: 'CommitteeRefusedProblem';
}
/** A name may still stand in the paper: somebody has to say so first. */
export interface RedactionUnconfirmed extends ProblemValue {
  readonly __typename: 'RedactionUnconfirmedProblem';
  readonly findIds: readonly string[];
}

export function refused(message: string): CommitteeRefused {
  return { __typename: 'CommitteeRefusedProblem', message };
}

export function unconfirmed(findIds: readonly string[]): RedactionUnconfirmed {
  const count = findIds.length;
  return {
    __typename: 'RedactionUnconfirmedProblem',
    findIds,
    message:
      count === 1
        ? 'One word may be a name. Say whether it is before the paper is made.'
        : `${count} words may be names. Say of each whether it is before the paper is made.`,
  };
}
