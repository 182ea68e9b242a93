import type { CandidateDay, LoopRequest, SchedulingProblem } from '../problem';
import { proposeSchedules } from '../search/propose';
import { certificateOf, type DayReason } from './certificate';
import { conflictOf } from './conflict';
import type { Drop } from './drop';
import type { LeftOut } from './empty-seats';
import { findRelaxations } from './find-relaxations';
import { leanProblem } from './lean';
import { Oracle, type Propose } from './oracle';
import { otherDays } from './other-days';
import { RELAXATION_PRICES, type Relaxation, type RelaxationPrices } from './relaxation';

/** Of the steps; the rest is for the ways out. */
const FOR_CONFLICT = 0.4;

/** A rule that is in the way; see `Drop`. */
export type RuleRef = Drop;

/** Why nothing fits, and what would make something fit. */
export interface WhyNot {
  /** Every question behind it had its full answer: nothing was cut short by the steps. */
  readonly proven: boolean;
  readonly certificate: readonly DayReason[];
  /** Rules that cannot be kept together; whichever one is dropped, the others can. */
  readonly conflict: readonly RuleRef[];
  /** The cheapest first, each with the schedule it makes possible. */
  readonly relaxations: readonly Relaxation[];
  readonly steps: number;
}

export interface WhyNotOptions {
  /** Steps of the search for all questions together. */
  readonly steps: number;
  /** How many relaxations at most; 6 when not said. */
  readonly count?: number;
  readonly prices?: Partial<RelaxationPrices>;
  /** Days the candidate could be asked for; shifted from those they offered when not said. */
  readonly otherDays?: readonly CandidateDay[];
  /** Who was left out of the pools, to tell of a seat that nobody may have. */
  readonly leftOut?: readonly LeftOut[];
}

/** Explains by this search why a request has no schedule. One that has gets an empty explanation. */
export function explainBy(
  propose: Propose,
  problem: SchedulingProblem,
  loopId: string,
  options: WhyNotOptions,
): WhyNot {
  const loop = problem.loops.find(({ id }) => id === loopId);
  const none = { certificate: [], conflict: [], relaxations: [] };
  if (!loop) return { proven: true, ...none, steps: 0 };
  const oracle = new Oracle(propose, loopId, options.steps * (1 - FOR_CONFLICT));
  const lean = leanProblem(problem, loop);
  const found = oracle.best(lean);
  if (found && found.length > 0) return { proven: true, ...none, steps: oracle.steps };
  const days = options.otherDays ?? otherDays(lean, loop);
  const first = new Oracle(propose, loopId, options.steps * FOR_CONFLICT);
  const conflict = conflictOf(lean, loop, { days, oracle: first });
  const certificate = certificateOf(lean, loop, {
    leftOut: options.leftOut ?? [],
    fitsUnfed: (day) => oracle.any(unfed(lean, loop, day)) !== null,
  });
  const relaxations = findRelaxations(lean, loop, {
    prices: { ...RELAXATION_PRICES, ...options.prices },
    days,
    oracle,
    count: options.count ?? 6,
    among: first.proven ? new Set(conflict.map(kindOf)) : null,
  });
  const proven = first.proven && oracle.proven;
  return { proven, certificate, conflict, relaxations, steps: first.steps + oracle.steps };
}

function kindOf({ rule }: RuleRef): string {
  return rule === 'candidate_days' ? 'add_day' : rule;
}

/** The request on one day alone, where lunch may be left out. */
function unfed(
  problem: SchedulingProblem,
  loop: LoopRequest,
  day: CandidateDay,
): SchedulingProblem {
  const { lunch } = loop.rules;
  const rules = { ...loop.rules, lunch: lunch && { ...lunch, price: 0 } };
  return { ...problem, loops: [{ ...loop, days: [day], rules }] };
}

/**
 * Why a request has no schedule, and the smallest changes that would give it one. Always ends within
 * the steps; `proven` says whether they sufficed. A request that has a schedule gets an empty
 * explanation.
 */
export function explainNo(
  problem: SchedulingProblem,
  loopId: string,
  options: WhyNotOptions,
): WhyNot {
  return explainBy(proposeSchedules, problem, loopId, options);
}
