import type { DebriefPhase } from '@debrief/domain';
import { transition, type Transition } from '@debrief/server-loop';

/** Stands in for `FeedbackLocked` until the transaction is over and its connection free for reading. */
export interface Owing {
  readonly __typename: 'OwingProblem';
  readonly loopId: string;
}

export function owing(loopId: string): Owing {
  return { __typename: 'OwingProblem', loopId };
}

const NOT_NOW: Readonly<Record<DebriefPhase, string>> = {
  reading: 'The votes are not open yet.',
  revealed: 'The votes are open already.',
  closed: 'This debrief ended with a decision.',
  cancelled: 'This debrief was cancelled.',
};

/** What was asked for is not for this phase. */
export function notNow(phase: DebriefPhase, wanted: string): Transition {
  return transition(phase, wanted, NOT_NOW[phase]);
}

export function alreadySealed(): Transition {
  return transition('sealed', 'sealed', 'Your vote is sealed and stays as it is.');
}

export function alreadyOpen(): Transition {
  return transition('reading', 'reading', 'A debrief of this loop is open already.');
}
