import type { DecisionOutcome } from '@debrief/domain';
import {
  staleVersion,
  type Fields,
  type NotFound,
  type ProblemValue,
  type StaleVersion,
} from '@debrief/server-kernel';
import type { FeedbackLocked, FeedbackMissing, Transition } from '@debrief/server-loop';

export interface CriticalFlag extends ProblemValue {
  readonly __typename: 'CriticalFlagProblem';
  readonly flagTypes: readonly string[];
}
export interface VoteSealed extends ProblemValue {
  readonly __typename: 'VoteSealedProblem';
}
export interface DecisionPending extends ProblemValue {
  readonly __typename: 'DecisionPendingProblem';
  readonly decidedBy: string;
  readonly decidedAt: string;
}
export interface ApprovalUnmet extends ProblemValue {
  readonly __typename: 'ApprovalUnmetProblem';
  readonly groups: readonly string[];
}
export interface ApprovalClosed extends ProblemValue {
  readonly __typename: 'ApprovalClosedProblem';
}
/** Why a decision was not recorded. */
export type Refused =
  | Fields
  | NotFound
  | StaleVersion
  | FeedbackMissing
  | CriticalFlag
  | FeedbackLocked
  | Transition
  | VoteSealed
  | DecisionPending
  | ApprovalUnmet;

/** The packet changed between reading and locking; ends the transaction like any problem and is never shown. */
export interface Changed {
  readonly __typename: 'ChangedProblem';
}
export const CHANGED: Changed = { __typename: 'ChangedProblem' };

export function criticalFlag(flagTypes: readonly string[]): CriticalFlag {
  return {
    __typename: 'CriticalFlagProblem',
    flagTypes,
    message: 'A critical red flag is open. Somebody named has to clear or uphold it before a hire.',
  };
}

export function voteSealed(): VoteSealed {
  return {
    __typename: 'VoteSealedProblem',
    message:
      'A debrief is open and its votes are sealed. Wait until every vote is in or excused, or cancel the debrief.',
  };
}

export function decisionPending(pending: {
  readonly decidedBy: string;
  readonly decidedAt: string;
}): DecisionPending {
  const { decidedBy, decidedAt } = pending;
  return {
    __typename: 'DecisionPendingProblem',
    decidedBy,
    decidedAt,
    message: `A decision by ${decidedBy} waits for approval. Only when it is settled or taken back can there be another.`,
  };
}

export function approvalUnmet(groups: readonly string[]): ApprovalUnmet {
  const names = groups.join(', ');
  return {
    __typename: 'ApprovalUnmetProblem',
    groups,
    message: `Too few people are left to approve in ${names}. An admin has to name others in the approval flow.`,
  };
}

export function approvalClosed(message: string): ApprovalClosed {
  return { __typename: 'ApprovalClosedProblem', message };
}

const DECIDED: Readonly<Record<DecisionOutcome, string>> = {
  hire: 'hire',
  no_hire: 'no hire',
  hold: 'hold',
};

/** The loop moved on; says who decided it, when somebody did. */
export function decidedMeanwhile(
  currentVersion: number,
  last: { readonly decidedBy: string; readonly outcome: DecisionOutcome } | null,
): StaleVersion {
  const stale = staleVersion(currentVersion);
  return last
    ? {
        ...stale,
        message: `${last.decidedBy} decided this meanwhile: ${DECIDED[last.outcome]}. Look at what is there now.`,
      }
    : stale;
}
