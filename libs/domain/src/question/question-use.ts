/** Calendar month with how often a question was met in it. */
export interface MonthOfUse {
  /** `2026-11`, in UTC. */
  readonly month: string;
  readonly times: number;
}

/**
 * Uses by month, oldest first, without a gap up to the month of `now`.
 *
 * @param months how many months back at most, this one included
 */
export function usesByMonth(
  metAt: readonly Date[],
  now: Date,
  months: number,
): readonly MonthOfUse[] {
  const counted = new Map<string, number>();
  for (const at of metAt) counted.set(monthOf(at), (counted.get(monthOf(at)) ?? 0) + 1);
  const line = Array.from({ length: months }, (_, back) =>
    monthOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (months - 1 - back), 1))),
  );
  const first = line.findIndex((month) => counted.has(month));
  return first === -1
    ? []
    : line.slice(first).map((month) => ({ month, times: counted.get(month) ?? 0 }));
}

function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}

/** A rating that a question gave evidence for. */
export interface QuestionRating {
  readonly loopId: string;
  readonly competency: string;
  readonly value: number;
  readonly at: Date;
}

/** How a competency was rated over one quarter where the question was asked. */
export interface QuestionDrift {
  readonly competency: string;
  /** `2026-Q4`, in UTC. */
  readonly quarter: string;
  /** Mean of the ratings, to two places. */
  readonly mean: number;
  /** Ratings behind it. */
  readonly count: number;
}

/** Fewer ratings, or from fewer loops, would speak of persons. */
export const FEWEST_FOR_DRIFT = 5;

/**
 * Mean rating by competency and quarter. A quarter is left out whose ratings are fewer than
 * {@link FEWEST_FOR_DRIFT} or come from fewer loops than that.
 */
export function questionDrift(ratings: readonly QuestionRating[]): readonly QuestionDrift[] {
  const groups = new Map<string, QuestionRating[]>();
  for (const rating of ratings) {
    const key = `${rating.competency} ${quarterOf(rating.at)}`;
    groups.set(key, [...(groups.get(key) ?? []), rating]);
  }
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ loopId }) => loopId)).size >= FEWEST_FOR_DRIFT)
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const sum = group.reduce((total, { value }) => total + value, 0);
      return [
        {
          competency: first.competency,
          quarter: quarterOf(first.at),
          mean: Math.round((sum / group.length) * 100) / 100,
          count: group.length,
        },
      ];
    })
    .sort((a, b) =>
      a.competency === b.competency
        ? compare(a.quarter, b.quarter)
        : compare(a.competency, b.competency),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function quarterOf(at: Date): string {
  return `${at.getUTCFullYear()}-Q${Math.floor(at.getUTCMonth() / 3) + 1}`;
}
