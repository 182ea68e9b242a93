import type { RoundKind } from '../blueprint/terms';

/** What a candidate may read about a kind of round. Never names a question of the bank. */
export interface RoundOutline {
  readonly kind: RoundKind;
  readonly title: string;
  readonly whatHappens: string;
  readonly howToPrepare: string;
}

export interface PreparationPhase {
  /** Stable, for links and translations. */
  readonly key: string;
  readonly title: string;
  /** First and last week of the phase, both included, counted from 1. */
  readonly weeks: readonly [first: number, last: number];
  readonly aim: string;
  /** The rounds it helps with; a phase without one in the loop may be left out. */
  readonly helpsWith: readonly RoundKind[];
  /** In order of use; when days are short, the first ones stay. */
  readonly activities: readonly string[];
  /** How the candidate can tell that the phase has done its work. */
  readonly checkpoint: string;
}

export interface PreparationPlan {
  /** Length of the full plan in weeks; a shorter time shares the days in the same proportion. */
  readonly totalWeeks: number;
  readonly introduction: string;
  readonly phases: readonly PreparationPhase[];
  readonly throughout: {
    readonly key: string;
    readonly title: string;
    readonly activities: readonly string[];
  };
  readonly rounds: readonly RoundOutline[];
}

/** A phase fitted to the time there is. */
export interface ScaledPhase {
  readonly key: string;
  readonly title: string;
  readonly aim: string;
  /** Days after the first one of the plan on which it begins. */
  readonly startsAfter: number;
  /** 0 when there are fewer days than phases: its one activity is for a spare hour. */
  readonly days: number;
  readonly activities: readonly string[];
  readonly checkpoint: string;
}

export interface ScaledPlan {
  /** Days that can be used; never negative. */
  readonly daysLeft: number;
  /** Days to go by before the plan needs to begin, when there is more time than it takes. */
  readonly spareDays: number;
  readonly phases: readonly ScaledPhase[];
  readonly throughout: { readonly title: string; readonly activities: readonly string[] };
}

const DAYS_A_WEEK = 7;

/**
 * The plan for the rounds of a blueprint and the days left before the onsite. Phases that help with
 * none of the rounds fall away; the rest keep their order and share the days in the proportion of
 * their weeks. Fewer days keep the first activities of each, at least one. The days of the phases
 * and the spare days sum to the days left.
 *
 * @param daysLeft whole days before the onsite; 0 or negative when it is today or was
 */
export function preparationPlan({
  rounds,
  daysLeft,
  plan,
}: {
  readonly rounds: readonly { readonly kind: RoundKind }[];
  readonly daysLeft: number;
  readonly plan: PreparationPlan;
}): ScaledPlan {
  const kinds = new Set(rounds.map(({ kind }) => kind));
  const phases = plan.phases.filter(({ helpsWith }) => helpsWith.some((kind) => kinds.has(kind)));
  const left = Math.max(0, Math.trunc(daysLeft));
  const full = plan.totalWeeks * DAYS_A_WEEK;
  const used = phases.length === 0 ? 0 : Math.min(left, full);
  const shares = shareOut(used, phases.map(weeksOf));
  let startsAfter = left - used;
  return {
    daysLeft: left,
    spareDays: left - used,
    phases: phases.map(({ key, title, aim, checkpoint, activities, ...phase }, index) => {
      const days = shares[index] ?? 0;
      const scaled: ScaledPhase = {
        key,
        title,
        aim,
        startsAfter,
        days,
        activities: first(activities, days / (weeksOf(phase) * DAYS_A_WEEK)),
        checkpoint,
      };
      startsAfter += days;
      return scaled;
    }),
    throughout: {
      title: plan.throughout.title,
      activities: first(plan.throughout.activities, left / full),
    },
  };
}

function weeksOf({ weeks: [begin, end] }: Pick<PreparationPhase, 'weeks'>): number {
  return end - begin + 1;
}

/** Whole days in proportion to the weights; what rounding leaves over goes to the earlier ones first. */
function shareOut(days: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (days * weight) / total);
  const shares = exact.map(Math.floor);
  const over = days - shares.reduce((sum, share) => sum + share, 0);
  const byRest = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRest.slice(0, over)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** The first of the activities, as many as fit the share of the time; never none. */
function first(activities: readonly string[], share: number): readonly string[] {
  return activities.slice(0, Math.max(1, Math.ceil(activities.length * Math.min(1, share))));
}
