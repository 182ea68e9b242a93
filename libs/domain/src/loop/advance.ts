import { isClosed } from './closed';
import type { LoopState, StageState } from './terms';
import { LOOP_TRANSITIONS } from './transition-tables';
import { canMove } from './transitions';

export interface AdvanceInput {
  readonly loop: {
    readonly state: LoopState;
    /** Position of the open stage. */ readonly currentStage: number;
  };
  readonly stages: readonly { readonly position: number; readonly state: StageState }[];
  /** Ids of the seats on the open stage whose scorecard is still owed. */
  readonly missing: readonly string[];
}

export type Advanced =
  | {
      readonly ok: true;
      readonly value: {
        /** Position of the stage that is now passed. */
        readonly passStage: number;
        /** Position of the stage that is now open; null when it was the last one. */
        readonly openStage: number | null;
        readonly state: LoopState;
      };
    }
  | {
      readonly ok: false;
      /** `closed` decided or stopped · `missing` scorecards are owed · `transition` no stage is open to be passed. */
      readonly reason: 'closed' | 'missing' | 'transition';
    };

/** Passes the open stage: the next one opens, or the debrief does after the last. */
export function advanceLoop({ loop, stages, missing }: AdvanceInput): Advanced {
  if (isClosed(loop.state)) return { ok: false, reason: 'closed' };
  const current = stages.find(({ position }) => position === loop.currentStage);
  if (loop.state !== 'in_progress' || current?.state !== 'open')
    return { ok: false, reason: 'transition' };
  if (missing.length > 0) return { ok: false, reason: 'missing' };
  const waiting = stages.filter(
    ({ position, state }) => position > current.position && state === 'upcoming',
  );
  const openStage =
    waiting.length === 0 ? null : Math.min(...waiting.map(({ position }) => position));
  const state = openStage === null ? 'debrief' : loop.state;
  return { ok: true, value: { passStage: current.position, openStage, state } };
}

/** Whether a loop in this state may be stopped: any that is neither decided nor stopped already. */
export function stopLoop(state: LoopState): boolean {
  return canMove(LOOP_TRANSITIONS, state, 'stopped');
}
