import type { BlueprintBody, BlueprintRound } from '../blueprint/content';
import type { StageKind } from '../blueprint/terms';
import type { StageState } from './terms';

export interface PlannedRound extends BlueprintRound {
  /** From 0, inside its stage. */
  readonly position: number;
}

export interface PlannedStage {
  /** From 0, inside the loop. */
  readonly position: number;
  readonly kind: StageKind;
  readonly name: string;
  readonly state: StageState;
  readonly rounds: readonly PlannedRound[];
}

/** The stages and rounds a new loop is made of. */
export interface LoopPlan {
  readonly stages: readonly PlannedStage[];
}

/** A blueprint put to work: the first stage is open, the others wait for the one before them. */
export function planLoop(blueprint: BlueprintBody): LoopPlan {
  return {
    stages: blueprint.stages.map(({ kind, name, rounds }, position) => ({
      position,
      kind,
      name,
      state: position === 0 ? 'open' : 'upcoming',
      rounds: rounds.map((round, index) => ({ ...round, position: index })),
    })),
  };
}
