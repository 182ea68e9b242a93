export { planBatch } from './plan-batch';
export { BATCH_STAGES, LOOP_WORTH, SEARCH_STEPS } from './plan';
export type { BatchOptions, BatchPlan, BatchProgress, BatchStage } from './plan';
export type {
  LinearProgram,
  LpColumn,
  LpEntry,
  LpRow,
  LpSolution,
  SolveLp,
} from './linear-program';
