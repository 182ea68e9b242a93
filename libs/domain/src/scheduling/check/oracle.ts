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
const SHARE = 1 / 10;

/** What it may take at first: most questions are answered by then, or something is found by the way. */
const FIRST = 1 / 50;

/** Steps that reading a problem takes as long as, so that questions alone use the steps up as well. */
const QUESTION = 1_500;

interface Answer {
  readonly schedules: readonly Schedule[];
  readonly complete: boolean;
}

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
    const { schedules, complete } = this.ask(problem, count, (answer) => answer.complete);
    if (complete) return schedules;
    this.unsure = true;
    return schedules.length > 0 ? schedules : null;
  }

  /** A schedule, not always the best; null where there is none, or none was found. */
  any(problem: SchedulingProblem): Schedule | null {
    const { schedules, complete } = this.ask(problem, 1, isSettled);
    const first = schedules[0] ?? null;
    if (first === null && !complete) this.unsure = true;
    return first;
  }

  /** Whether a schedule exists; unknown counts as yes, which keeps a rule in a conflict. */
  fits(problem: SchedulingProblem): boolean {
    const answer = this.ask(problem, 1, isSettled);
    if (isSettled(answer)) return answer.schedules.length > 0;
    this.unsure = true;
    return true;
  }

  /** Whether every question had its full answer. */
  get proven(): boolean {
    return !this.unsure;
  }

  get steps(): number {
    return this.taken;
  }

  private ask(
    problem: SchedulingProblem,
    count: number,
    suffices: (answer: Answer) => boolean,
  ): Answer {
    let answer: Answer = { schedules: [], complete: false };
    for (const share of [FIRST, SHARE]) {
      const left = this.limit - this.taken - QUESTION;
      if (left <= 0) return answer;
      const steps = Math.ceil(Math.min(left, this.limit * share));
      const next = this.propose(problem, this.loopId, { count, steps });
      this.taken += next.steps + QUESTION;
      if (next.complete || next.schedules.length > 0) answer = next;
      if (suffices(answer)) return answer;
    }
    return answer;
  }
}

function isSettled({ schedules, complete }: Answer): boolean {
  return complete || schedules.length > 0;
}
