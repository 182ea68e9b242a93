import type { ApprovalGroupPlan } from './approval-flow';
import type { ApprovalGroupState, ApprovalVerdict, DecisionState } from './terms';

export interface GivenAnswer {
  readonly personId: string;
  readonly verdict: ApprovalVerdict;
}

export interface ApprovalProgress {
  readonly groups: readonly ApprovalGroupState[];
  /** Position of the group whose turn it is; null when nobody is asked any more. */
  readonly open: number | null;
  readonly state: Extract<DecisionState, 'pending' | 'final' | 'declined'>;
}

/**
 * Where a decision stands on its way through the groups. Groups come one after the other; a single
 * refusal ends it; a decision without groups is final.
 */
export function approvalProgress(
  groups: readonly ApprovalGroupPlan[],
  answers: readonly GivenAnswer[],
): ApprovalProgress {
  let open: number | null = null;
  let ended = false;
  const states = groups.map(({ people, needed }, position): ApprovalGroupState => {
    if (ended || open !== null) return 'waiting';
    const given = answers.filter(({ personId }) => people.includes(personId));
    if (given.some(({ verdict }) => verdict === 'declined')) {
      ended = true;
      return 'declined';
    }
    if (given.length >= needed) return 'approved';
    open = position;
    return 'open';
  });
  return { groups: states, open, state: ended ? 'declined' : open === null ? 'final' : 'pending' };
}

/** Whether it is this person's turn; whether they are able to is another question, see `mayApprove`. */
export function isAsked(
  personId: string,
  groups: readonly ApprovalGroupPlan[],
  answers: readonly GivenAnswer[],
): boolean {
  const { open } = approvalProgress(groups, answers);
  const group = open === null ? undefined : groups[open];
  return (
    group !== undefined &&
    group.people.includes(personId) &&
    !answers.some((answer) => answer.personId === personId)
  );
}
