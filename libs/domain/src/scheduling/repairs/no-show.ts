import { requiredText } from '../../text/clean-text';
import type { Decided, FieldProblem } from '../../problems/decided';
import type { RoundState } from '../../loop/terms';

export const NO_SHOWS = ['candidate', 'interviewer'] as const;
export type NoShowOf = (typeof NO_SHOWS)[number];

/**
 * What becomes of a round that its candidate did not come to: `reschedule` takes its slot back so
 * that another can be found, `cancel` lets its panel off, and nobody is waited for any more.
 */
export const AFTER_NO_SHOW = ['reschedule', 'cancel'] as const;
export type AfterNoShow = (typeof AFTER_NO_SHOW)[number];

export interface NoShowFacts {
  readonly now: Date;
  readonly roundState: RoundState;
  readonly startsAt: Date | null;
  /** Somebody filed a scorecard on the round. */
  readonly filed: boolean;
}

const LONGEST_REASON = 1_000;

/** The reason, cleaned, when it may be noted that a candidate did not come; else why not. */
export function decideCandidateNoShow(facts: NoShowFacts, reason: string): Decided<string> {
  const text = requiredText('reason', reason, LONGEST_REASON);
  const problem = roundProblem(facts);
  if (!problem) return text;
  return { ok: false, problems: [problem, ...(text.ok ? [] : text.problems)] };
}

function roundProblem({ now, roundState, startsAt, filed }: NoShowFacts): FieldProblem | null {
  const refuse = (code: string, message: string) => ({ path: 'roundId', code, message });
  if (roundState === 'cancelled') return refuse('CANCELLED', 'This round was called off.');
  if (!startsAt) return refuse('NOT_SCHEDULED', 'This round has no slot that anybody could miss.');
  if (startsAt > now)
    return refuse('NOT_STARTED', 'This round is still to come: move it, or call it off.');
  if (filed) return refuse('FILED', 'Somebody filed a scorecard on this round: it did take place.');
  return null;
}
