import { connectedPanels } from './connected-panels';
import {
  fitSeverity,
  fitWithoutSeverity,
  scoreSeverity,
  type SeverityFit,
  type SeverityRating,
} from './severity-model';
import type { VarianceRatios } from './normal-equations';

/** How much better a model with severity must explain the ratings before it is used: 5 % by the likelihood-ratio test, half its weight on zero. */
export const TELLING_GAIN = 2.706;
/** Half the width of a 90 % interval, in standard errors. */
export const NINETY_PERCENT = 1.645;

/** What a refit leaves for the scoring of each new scorecard. */
export interface SeverityState {
  readonly ratios: VarianceRatios;
  /** False when the ratings show no severity: then nothing is shifted. */
  readonly on: boolean;
  /** Twice the log-likelihood that severity adds; at least 2.706 while it is on. */
  readonly gain: number;
}

/** Finds whether interviewers differ in severity, and by how much. Null where there is too little to tell. */
export function refitSeverity(ratings: readonly SeverityRating[]): SeverityState | null {
  const without = fitWithoutSeverity(ratings);
  const fit = fitSeverity(ratings);
  if (!fit || !without) return null;
  const gain = Math.max(0, without.remlCriterion - fit.remlCriterion);
  const on = gain >= TELLING_GAIN;
  return { on, gain, ratios: on ? fit.ratios : without.ratios };
}

/** One rating of a candidate: what was given, what was shifted, and on what that rests. */
export interface AdjustedRating {
  readonly rater: string;
  readonly value: number;
  /** Added to the rating: the opposite of the rater's habit. */
  readonly shift: number;
  /** Ratings by this rater that the habit is known from, this one included. */
  readonly knownFrom: number;
}

/**
 * A candidate's ratings, raw first. `raw + mean(shifts) + pull = adjusted`, exactly: what is shown is
 * all there is.
 */
export interface Adjustment {
  readonly subject: string;
  readonly raw: number;
  readonly ratings: readonly AdjustedRating[];
  /** What few ratings pull toward the overall mean. */
  readonly pull: number;
  readonly adjusted: number;
  /** 90 %. */
  readonly interval: readonly [low: number, high: number];
  /** Candidates of one panel may be compared; of different ones never: nobody rated in both. */
  readonly panel: number;
}

/** Every candidate's ratings with what severity explains taken out, by candidate; empty where nothing can be told. */
export function adjustRatings(
  ratings: readonly SeverityRating[],
  { ratios }: SeverityState,
): ReadonlyMap<string, Adjustment> {
  const fit = scoreSeverity(ratings, ratios);
  if (!fit) return new Map();
  const panels = connectedPanels(ratings);
  const bySubject = new Map<string, SeverityRating[]>();
  for (const rating of ratings) {
    const own = bySubject.get(rating.subject);
    if (own) own.push(rating);
    else bySubject.set(rating.subject, [rating]);
  }
  return new Map(
    [...bySubject].map(([subject, own]) => [
      subject,
      adjustmentOf(fit, subject, own, panels.get(subject) ?? 0),
    ]),
  );
}

function adjustmentOf(
  fit: SeverityFit,
  subject: string,
  own: readonly SeverityRating[],
  panel: number,
): Adjustment {
  const score = fit.subjects.get(subject);
  if (!score) throw new Error(`Nobody rated ${subject}`);
  const ratings = own.map(({ rater, value }) => {
    const habit = fit.raters.get(rater);
    return { rater, value, shift: 0 - (habit?.effect ?? 0), knownFrom: habit?.n ?? 0 };
  });
  const shifts = ratings.reduce((sum, { shift }) => sum + shift, 0) / ratings.length;
  const half = NINETY_PERCENT * score.standardError;
  return {
    subject,
    raw: score.raw,
    ratings,
    pull: score.adjusted - score.raw - shifts,
    adjusted: score.adjusted,
    interval: [score.adjusted - half, score.adjusted + half],
    panel,
  };
}
