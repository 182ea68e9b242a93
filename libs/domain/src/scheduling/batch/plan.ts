import type { Schedule } from '../schedule';
import type { SolveLp } from './linear-program';

export interface BatchOptions {
  /** Solves the linear programs: the domain itself depends on no solver. */
  readonly lp: SolveLp;
  /** What the search may spend. A search of one loop is `SEARCH_STEPS` of them. */
  readonly steps: number;
  readonly onProgress?: (progress: BatchProgress) => void;
  /** Asked after every search; once it says yes the best plan so far is the answer. */
  readonly cancelled?: () => boolean;
}

/** Steps that the search of one loop costs; a look at schedules found before costs one. */
export const SEARCH_STEPS = 20;

export const BATCH_STAGES = ['start', 'count', 'bound', 'dive', 'improve', 'done'] as const;
export type BatchStage = (typeof BATCH_STAGES)[number];

export interface BatchProgress {
  readonly stage: BatchStage;
  readonly placed: number;
  /** Of the best plan so far. */
  readonly objective: number;
  /** No plan is worth more. */
  readonly bound: number;
  readonly steps: number;
}

export interface BatchPlan {
  /** In the order of the request; each priced as if it stood alone. */
  readonly schedules: readonly Schedule[];
  /** Ids of the loops that have no place, in the order of the request. */
  readonly unplaced: readonly string[];
  /**
   * `LOOP_WORTH` a placed loop, without what the schedules cost together: the load that grows with
   * every seat and the caps of a person are paid over all of them.
   */
  readonly objective: number;
  /** No plan is worth more: reckoned from prices, not believed of the solver. */
  readonly bound: number;
  /** How far the objective may lie below the best there is, as a part of the bound. */
  readonly gap: number;
  /** Whether no plan places more loops. */
  readonly countProved: boolean;
  /** What was spent. */
  readonly steps: number;
}

/** What a placed loop is worth, in the units of prices. */
export const LOOP_WORTH = 1000;
