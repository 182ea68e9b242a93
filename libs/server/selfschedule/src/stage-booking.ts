import type { OfferedRound } from '@debrief/domain';
import type { Tx } from '@debrief/server-kernel';

/** A stage whose rounds are to be placed as offered. */
export interface StageToPlace {
  readonly loopId: string;
  readonly stageId: string;
  readonly rounds: readonly OfferedRound[];
}

/**
 * The one way from a choice to a schedule. The loop is locked by the caller, and all happens in the
 * caller's transaction: every round is placed, or none.
 */
export abstract class StageBooking {
  /**
   * Moves what is placed already. `taken` when a rule or somebody's time is against it and nothing
   * was written; fails with the database's `23P01` when another took the time at this moment.
   */
  public abstract place(tx: Tx, stage: StageToPlace): Promise<'placed' | 'taken'>;

  /** Takes every slot of the stage back. */
  public abstract clear(tx: Tx, stage: Pick<StageToPlace, 'loopId' | 'stageId'>): Promise<void>;
}

/** Somebody of the panel cannot have the seat any more; thrown, since something was written before. */
export class PanelRefused extends Error {}
