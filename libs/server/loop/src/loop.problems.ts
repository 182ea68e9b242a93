import type { FieldProblem, LoopState } from '@debrief/domain';
import { fieldProblems, type Fields, type ProblemValue } from '@debrief/server-kernel';
import type { OwedSeat } from './own-work.mapper';

export interface FeedbackLocked extends ProblemValue {
  readonly __typename: 'FeedbackLocked';
  readonly owed: readonly OwedSeat[];
}
export interface LoopClosed extends ProblemValue {
  readonly __typename: 'LoopClosedProblem';
}
export interface Transition extends ProblemValue {
  readonly __typename: 'TransitionProblem';
  readonly from: string;
  readonly to: string;
}
/** A scorecard that somebody still owes. */
export interface MissingSeat {
  readonly seatId: string;
  readonly personId: string;
  readonly personName: string;
  readonly roundName: string;
  readonly dueAt: Date | null;
}
export interface FeedbackMissing extends ProblemValue {
  readonly __typename: 'FeedbackMissingProblem';
  readonly missing: readonly MissingSeat[];
}
export interface SlotTaken extends ProblemValue {
  readonly __typename: 'SlotTakenProblem';
  readonly personId: string;
  readonly personName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export function feedbackLocked(owed: readonly OwedSeat[]): FeedbackLocked {
  const rounds = owed.map((seat) => seat.roundName).join(', ');
  return {
    __typename: 'FeedbackLocked',
    owed,
    message: `First file what you owe on this loop${rounds ? `: ${rounds}` : ''}.`,
  };
}

export function loopClosed(): LoopClosed {
  return {
    __typename: 'LoopClosedProblem',
    message: 'This loop is decided or stopped and takes no change.',
  };
}

export function transition(from: LoopState | string, to: string, message: string): Transition {
  return { __typename: 'TransitionProblem', from, to, message };
}

export function feedbackMissing(missing: readonly MissingSeat[]): FeedbackMissing {
  const names = [...new Set(missing.map((seat) => seat.personName))].join(', ');
  return {
    __typename: 'FeedbackMissingProblem',
    missing,
    message: `Scorecards are missing from ${names}. Have them filed, or excuse who cannot.`,
  };
}

export function slotTaken(clash: Omit<SlotTaken, '__typename' | 'message'>): SlotTaken {
  return {
    __typename: 'SlotTakenProblem',
    ...clash,
    message: `${clash.personName} has another round at that time.`,
  };
}

/** One field of the input that cannot be taken. */
export function oneField(path: string, code: string, message: string): Fields {
  const problem: FieldProblem = { path, code, message };
  return fieldProblems([problem]);
}
