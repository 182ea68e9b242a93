import {
  explainNo,
  planBatch,
  proposeSchedules,
  type BatchPlan,
  type BatchProgress,
  type Proposals,
  type SchedulingProblem,
  type WhyNot,
} from '@debrief/domain';
import { loadHighsLp } from './highs-lp';

export type PlanningRequest =
  | {
      readonly want: 'loop';
      readonly problem: SchedulingProblem;
      readonly loopId: string;
      readonly count: number;
      readonly steps: number;
    }
  | { readonly want: 'batch'; readonly problem: SchedulingProblem; readonly steps: number };

export type PlanningAnswer =
  | ({ readonly want: 'loop'; readonly whyNot: WhyNot | null } & Proposals)
  | ({ readonly want: 'batch' } & BatchPlan);

/** What a search may spend. Part of the stored input, so that a second run ends where the first did. */
export const LOOP_STEPS = 4_000_000;
export const BATCH_STEPS = 60_000;
export const WHY_NOT_STEPS = 600_000;

/** Answers one request; the same request always gets the same answer. */
export async function answerPlanning(
  request: PlanningRequest,
  onProgress: (progress: BatchProgress) => void,
): Promise<PlanningAnswer> {
  if (request.want === 'loop') {
    const { problem, loopId, count, steps } = request;
    const found = proposeSchedules(problem, loopId, { count, steps });
    const none = found.schedules.length === 0;
    const whyNot = none ? explainNo(problem, loopId, { steps: WHY_NOT_STEPS }) : null;
    return { want: 'loop', ...found, whyNot };
  }
  const lp = await loadHighsLp();
  try {
    const plan = planBatch(request.problem, { lp: lp.solve, steps: request.steps, onProgress });
    return { want: 'batch', ...plan };
  } finally {
    lp.release();
  }
}
