import type { SchedulingProblem } from '../problem';
import type { Schedule } from '../schedule';

/** The exact search, as far as a no has to ask it. */
export type Propose = (
  problem: SchedulingProblem,
  loopId: string,
  limits: { readonly count: number; readonly steps: number },
) => {
  readonly schedules: readonly Schedule[];
  readonly complete: boolean;
  readonly steps: number;
};

/** What one question may take of the steps for all of them: a hard one must not starve the rest. */
const SHARE = 8;

/** Steps that every question costs besides those of its search, so that questions alone use them up. */
const QUESTION = 500;

/** Asks the search again and again until the steps for all questions together are spent. */
export class Oracle {
  private taken = 0;
  private unsure = false;

  constructor(
    private readonly propose: Propose,
    private readonly loopId: string,
    private readonly limit: number,
  ) {}

  /** The best schedules; `null` when the steps ended before one was found or all were ruled out. */
  best(problem: SchedulingProblem, count = 1): readonly Schedule[] | null {
    const left = this.limit - this.taken - QUESTION;
    if (left <= 0) {
      this.unsure = true;
      return null;
    }
    const steps = Math.min(left, Math.ceil(this.limit / SHARE));
    const answer = this.propose(problem, this.loopId, { count, steps });
    this.taken += answer.steps + QUESTION;
    if (answer.complete) return answer.schedules;
    this.unsure = true;
    return answer.schedules.length > 0 ? answer.schedules : null;
  }

  /** Whether a schedule exists; unknown counts as yes, which keeps a rule in a conflict. */
  fits(problem: SchedulingProblem): boolean {
    const left = this.limit - this.taken - QUESTION;
    const steps = Math.min(left, Math.ceil(this.limit / SHARE));
    const answer = left > 0 ? this.propose(problem, this.loopId, { count: 1, steps }) : null;
    this.taken += answer ? answer.steps + QUESTION : 0;
    if (answer && (answer.complete || answer.schedules.length > 0))
      return answer.schedules.length > 0;
    this.unsure = true;
    return true;
  }

  /** Whether every question had its full answer. */
  get proven(): boolean {
    return !this.unsure;
  }

  get spent(): boolean {
    return this.taken + QUESTION >= this.limit;
  }

  get steps(): number {
    return this.taken;
  }
}
