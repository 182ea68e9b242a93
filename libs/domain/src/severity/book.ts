import { NINETY_PERCENT } from './adjust';
import type { VarianceRatios } from './normal-equations';

/**
 * `on` interviewers differ in severity · `off` the ratings show no such difference, so nothing is
 * shifted · `too_little` there are too few ratings to tell either.
 */
export type SeverityFitState = 'on' | 'off' | 'too_little';

/** What one interviewer's history says of their severity. */
export interface RaterHabit {
  /** What they give above the average interviewer for the same things; below zero is severe. */
  readonly effect: number;
  readonly standardError: number;
  /** Ratings of theirs that the fit knows. */
  readonly ratings: number;
  /** Those of them given to something that somebody else rated too: only these tell anything. */
  readonly shared: number;
  /** Interviewers of different panels never rated the same things, nor anybody between them. */
  readonly panel: number;
}

/**
 * A stored fit, ready to score single packets with: the habits are those of the night it was made,
 * and what is rated since is scored against them.
 */
export interface SeverityBook {
  /** Number of the fit, from 1. */
  readonly fit: number;
  readonly state: SeverityFitState;
  readonly fittedAt: Date;
  /** The overall mean of the ratings. */
  readonly mean: number;
  readonly ratios: VarianceRatios;
  readonly residualVariance: number;
  /** Ratings that the fit rests on. */
  readonly ratings: number;
  /** By person; empty unless `state` is `on`. */
  readonly habits: ReadonlyMap<string, RaterHabit>;
}

/** A rating of one thing, by whom. */
export interface RatedBy {
  readonly rater: string;
  readonly value: number;
}

/** `raw + mean of the shifts + pull = value`: what is shown is all there is. */
export interface CellScore {
  readonly raw: number;
  /** One a rating, in the order given: the opposite of the rater's habit. */
  readonly shifts: readonly number[];
  /** What few ratings pull toward the overall mean. */
  readonly pull: number;
  readonly value: number;
  /** 90 %. */
  readonly interval: readonly [low: number, high: number];
}

/** One thing's ratings scored with the habits of a stored fit; null without ratings, or while too little is known. */
export function scoreCell(ratings: readonly RatedBy[], book: SeverityBook): CellScore | null {
  if (ratings.length === 0 || book.state === 'too_little') return null;
  const n = ratings.length;
  const raw = ratings.reduce((sum, { value }) => sum + value, 0) / n;
  const shifts = ratings.map(({ rater }) => 0 - (book.habits.get(rater)?.effect ?? 0));
  const shifted = raw + shifts.reduce((sum, shift) => sum + shift, 0) / n;
  const value = book.mean + ((shifted - book.mean) * n) / (n + book.ratios.subject);
  const half = NINETY_PERCENT * Math.sqrt(varianceOf([{ weight: 1, ratings }], book));
  return { raw, shifts, pull: value - shifted, value, interval: [value - half, value + half] };
}

export interface WeightedCell {
  readonly weight: number;
  readonly ratings: readonly RatedBy[];
}

/**
 * The weighted mean of scored cells with its 90 % interval. One interviewer's habit, wrong in one
 * cell, is wrong in all of them: the interval counts it once for all they rated.
 *
 * @returns null where no cell with weight has a rating, or while too little is known
 */
export function scoreWeighted(
  cells: readonly WeightedCell[],
  book: SeverityBook,
): Pick<CellScore, 'value' | 'interval'> | null {
  const rated = cells.filter(({ weight, ratings }) => weight > 0 && ratings.length > 0);
  const whole = rated.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0 || book.state === 'too_little') return null;
  const shares = rated.map(({ weight, ratings }) => ({ weight: weight / whole, ratings }));
  const value = shares.reduce(
    (sum, { weight, ratings }) => sum + weight * (scoreCell(ratings, book)?.value ?? 0),
    0,
  );
  const half = NINETY_PERCENT * Math.sqrt(varianceOf(shares, book));
  return { value, interval: [value - half, value + half] };
}

/** Of a weighted sum of scores: what is left after n ratings, and what is not known of the habits. */
function varianceOf(cells: readonly WeightedCell[], book: SeverityBook): number {
  const leaning = new Map<string, number>();
  let variance = 0;
  for (const { weight, ratings } of cells) {
    const divisor = ratings.length + book.ratios.subject;
    variance += (weight ** 2 * book.residualVariance) / divisor;
    for (const { rater } of ratings)
      leaning.set(rater, (leaning.get(rater) ?? 0) + weight / divisor);
  }
  for (const [rater, lean] of leaning) variance += lean ** 2 * habitVariance(rater, book);
  return variance;
}

/** Of somebody without a history, all is open that interviewers differ by. */
function habitVariance(rater: string, book: SeverityBook): number {
  if (book.state !== 'on') return 0;
  const known = book.habits.get(rater);
  return known ? known.standardError ** 2 : book.residualVariance / book.ratios.rater;
}

/**
 * Whether two sets of interviewers may be put on one scale: somebody sits in both, or a panel of the
 * one is a panel of the other, so that shared interviews lead from each to the other. Where severity
 * is off there are no scales to tell apart.
 */
export function onOneScale(
  one: readonly string[],
  other: readonly string[],
  book: SeverityBook,
): boolean {
  if (book.state !== 'on') return true;
  const panels = new Set(one.flatMap((rater) => book.habits.get(rater)?.panel ?? []));
  return other.some((rater) => {
    const panel = book.habits.get(rater)?.panel;
    return one.includes(rater) || (panel !== undefined && panels.has(panel));
  });
}
