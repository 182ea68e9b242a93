import type { Seal } from '../blueprint/terms';
import { debriefOpened } from '../loop/closed';
import type { LoopState, SeatState } from '../loop/terms';

/** What of a seat the seal looks at. Only seats that count as assessors are given. */
export interface SealSeat {
  readonly filed: boolean;
  readonly state: SeatState;
}

export interface SealStage {
  /** From 0, in the order of the loop. */
  readonly position: number;
  readonly counting: readonly SealSeat[];
}

export interface SealInput {
  /** The viewer still owes a scorecard on this loop, be it for a round far in the future. */
  readonly owes: boolean;
  readonly seal: Seal;
  readonly state: LoopState;
  /** The viewer opened the feedback early, with a written reason. */
  readonly earlyLook: boolean;
  readonly stages: readonly SealStage[];
}

/**
 * The independence rule: which stages' feedback a viewer may read. This is the rule in its
 * readable form; the SQL that filters every read is tested against it.
 *
 * @returns a bitmask: bit `1 << position` is set when that stage is open. Somebody who owes
 * anything gets 0, whatever their role and even after an early look.
 */
export function openStages(input: SealInput): number {
  if (input.owes) return 0;
  return input.stages
    .filter((stage) => isOpen(stage, input))
    .reduce((mask, { position }) => mask | (1 << position), 0);
}

/** Whether the stage at `position` is among the `mask` that `openStages` returned. */
export function stageIsOpen(mask: number, position: number): boolean {
  return (mask & (1 << position)) !== 0;
}

function isOpen(stage: SealStage, { seal, state, earlyLook }: SealInput): boolean {
  const somethingFiled = stage.counting.some((seat) => seat.filed);
  if (earlyLook && somethingFiled) return true;
  switch (seal) {
    case 'stage_complete':
      return (
        somethingFiled && !stage.counting.some((seat) => seat.state === 'assigned' && !seat.filed)
      );
    case 'own_scorecard':
      return somethingFiled;
    case 'debrief_opened':
      return debriefOpened(state);
  }
}
