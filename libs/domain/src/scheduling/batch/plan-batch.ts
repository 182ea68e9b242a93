import { priceOf } from '../check';
import type { SchedulingProblem } from '../problem';
import type { Schedule } from '../schedule';
import { BatchRun } from './batch-run';
import type { LoopSearch } from './loop-search';
import { loopSearches } from './loop-searches';
import { leanProblem } from './lean-problem';
import type { BatchOptions, BatchPlan } from './plan';

/**
 * Plans many loops together: as many as can be placed, as cheaply as can be found, with a bound that
 * tells how much better any other plan could be. The same problem, seed and steps give the same plan.
 */
export function planBatch(problem: SchedulingProblem, options: BatchOptions): BatchPlan {
  return planWith(problem, loopSearches(leanProblem(problem)), options);
}

/** The same with the searches handed in, one a loop, of the lean problem. */
export function planWith(
  problem: SchedulingProblem,
  searches: readonly LoopSearch[],
  options: BatchOptions,
): BatchPlan {
  const run = new BatchRun(problem, searches, options);
  run.start();
  run.openBound();
  run.count();
  run.boundBelow(BOUND_PART);
  run.dive();
  run.finish();
  const schedules = run.improver.best.flatMap((column) =>
    column ? [scheduleOf(problem, column)] : [],
  );
  const placed = new Set(schedules.map(({ loop }) => loop));
  const objective = run.improver.bestValue;
  return {
    schedules,
    unplaced: problem.loops.map(({ id }) => id).filter((id) => !placed.has(id)),
    objective,
    bound: run.bound,
    gap: run.bound > 0 ? (run.bound - objective) / run.bound : 0,
    countProved: schedules.length >= run.most,
    steps: run.spending.used,
  };
}

/** Of the steps that are left when the bound is begun, what it may take. */
const BOUND_PART = 0.7;

function scheduleOf(
  problem: SchedulingProblem,
  { loop, placements: found }: { loop: number; placements: Schedule['placements'] },
): Schedule {
  const id = problem.loops[loop]?.id ?? '';
  const placements = [...found].sort((a, b) => a.from - b.from);
  return { loop: id, placements, ...priceOf(problem, id, placements) };
}
