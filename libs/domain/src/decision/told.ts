import type { DecisionOutcome } from '../loop/terms';
import type { Decided, FieldProblem } from '../problems/decided';
import { cleanText } from '../text/clean-text';
import type { ToldChannel, ToldState } from './terms';

const LONGEST_NOTE = 2_000;
/** People give the time of a talk to the minute. */
const MINUTE = 60_000;

export interface ToldInput {
  readonly state: ToldState;
  readonly channel: ToldChannel | null;
  readonly note: string;
  /** When it happened. */
  readonly at: Date;
  /** When it is written down. */
  readonly now: Date;
  /** When the decision became final. */
  readonly decidedAt: Date;
  readonly outcome: DecisionOutcome;
  /** What was written down before. */
  readonly before: readonly ToldState[];
}

export interface ToldEntry {
  readonly state: ToldState;
  readonly channel: ToldChannel | null;
  readonly note: string;
  readonly at: Date;
}

/** Whether what somebody writes about the talk with the candidate may stand on the record. */
export function recordTold(input: ToldInput): Decided<ToldEntry> {
  const { state, at, before } = input;
  const problems: FieldProblem[] = [];
  const note = cleanText('note', input.note.trim(), LONGEST_NOTE);
  if (!note.ok) problems.push(...note.problems);
  if (state === 'told' && input.channel === null)
    problems.push(wrong('channel', 'REQUIRED', 'Say how they were told.'));
  if (at > input.now) problems.push(wrong('at', 'IN_FUTURE', 'This has not happened yet.'));
  if (at.getTime() < Math.floor(input.decidedAt.getTime() / MINUTE) * MINUTE)
    problems.push(wrong('at', 'TOO_EARLY', 'Nothing was decided yet at that time.'));
  if (state !== 'told' && input.outcome !== 'hire')
    problems.push(wrong('state', 'NO_OFFER', 'There was no offer to answer.'));
  else if (state !== 'told' && !before.includes('told'))
    problems.push(wrong('state', 'NOT_TOLD', 'First record that they were told.'));
  if (problems.length > 0 || !note.ok) return { ok: false, problems };
  return {
    ok: true,
    value: { state, channel: state === 'told' ? input.channel : null, note: note.value, at },
  };
}

function wrong(path: string, code: string, message: string): FieldProblem {
  return { path, code, message };
}
