import { isClosed } from '../loop/closed';
import type { LoopState } from '../loop/terms';

export interface DebriefGateInput {
  readonly state: LoopState;
  readonly isMock: boolean;
  /** A decision is proposed and not settled: what was decided would tell voters what to vote. */
  readonly decisionWaits: boolean;
  /** Counting scorecards that are filed. */
  readonly filed: number;
  /** Names of who still owes a counting scorecard, on any stage. */
  readonly missing: readonly string[];
  /** How many would vote. */
  readonly voters: number;
}

/** Why no debrief can be opened: the kind, and a sentence for people. */
export interface GateClosed {
  readonly because:
    'decided' | 'too_early' | 'practice' | 'waits' | 'missing' | 'nothing_filed' | 'no_voter';
  readonly sentence: string;
}

/** What keeps a debrief from being opened on a loop; null when nothing does. */
export function debriefGate(input: DebriefGateInput): GateClosed | null {
  const { state, missing } = input;
  if (input.isMock) return closed('practice', 'Practice is never decided on.');
  if (isClosed(state)) return closed('decided', 'This loop is decided or stopped.');
  if (state !== 'debrief' && state !== 'on_hold')
    return closed('too_early', 'The debrief comes after the last stage is passed.');
  if (input.decisionWaits)
    return closed(
      'waits',
      'A decision waits for approval. Take it back first, or wait until it is settled.',
    );
  if (missing.length > 0)
    return closed(
      'missing',
      `Scorecards are missing from ${[...new Set(missing)].join(', ')}. Have them filed, or excuse who cannot.`,
    );
  if (input.filed === 0) return closed('nothing_filed', 'Nobody has filed anything to vote on.');
  return input.voters === 0 ? closed('no_voter', 'There is nobody who may vote.') : null;
}

function closed(because: GateClosed['because'], sentence: string): GateClosed {
  return { because, sentence };
}
