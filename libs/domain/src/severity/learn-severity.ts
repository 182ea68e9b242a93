import { TELLING_GAIN } from './adjust';
import type { RaterHabit, SeverityFitState } from './book';
import { connectedPanels } from './connected-panels';
import { NormalEquations, type IndexedRatings, type VarianceRatios } from './normal-equations';
import {
  canFit,
  indexRatings,
  ratiosWithoutSeverity,
  ratiosWithSeverity,
  type SeverityRating,
} from './severity-model';

/** With fewer ratings of things that somebody else rated too, neither severity nor its absence shows. */
const FEWEST_SHARED = 30;
/** A residual variance that no scale of levels could show. */
const LEAST_CHANCE = 1e-6;

/** An interviewer's history: the habit that the model learnt, and how they use the scale as it is. */
export interface LearntHabit extends RaterHabit {
  readonly lowest: number;
  readonly highest: number;
  /** Standard deviation of their ratings over that of everybody's; null below two ratings, or where nothing differs. */
  readonly spread: number | null;
}

/** All that one night's fit leaves behind. */
export interface SeverityLesson {
  readonly state: SeverityFitState;
  readonly mean: number;
  readonly ratios: VarianceRatios;
  readonly residualVariance: number;
  /** Twice the log-likelihood that severity adds. */
  readonly gain: number;
  readonly ratings: number;
  readonly subjects: number;
  readonly raters: number;
  readonly panels: number;
  /** By rater, whatever the state; effects are 0 unless it is `on`. */
  readonly habits: ReadonlyMap<string, LearntHabit>;
}

/** What ratings teach about those who gave them. Nothing is learnt of single subjects, so it stays cheap where there are many. */
export function learnSeverity(ratings: readonly SeverityRating[]): SeverityLesson {
  const indexed = indexRatings(ratings);
  const histories = historiesOf(indexed);
  const panels = connectedPanels(ratings);
  const panelOf = new Map(
    ratings.map(({ rater, subject }) => [rater, panels.get(subject) ?? 0] as const),
  );
  const shared = histories.reduce((sum, history) => sum + history.shared, 0);
  const found =
    (shared < FEWEST_SHARED || !canFit(indexed) ? null : fitted(indexed)) ?? tooLittle(ratings);
  const { effects, ...fit } = found;
  return {
    ...fit,
    ratings: ratings.length,
    subjects: indexed.subjects.length,
    raters: indexed.raters.length,
    panels: new Set(panels.values()).size,
    habits: new Map(
      indexed.raters.map((rater, index) => {
        const history = histories[index];
        if (!history) throw new Error(`Nothing is known of rater ${index}`);
        const { effect, standardError } = effects(index);
        const panel = panelOf.get(rater) ?? 0;
        return [rater, { ...history, effect, standardError, panel }];
      }),
    ),
  };
}

type Fitted = Pick<SeverityLesson, 'state' | 'mean' | 'ratios' | 'residualVariance' | 'gain'> & {
  readonly effects: (rater: number) => { readonly effect: number; readonly standardError: number };
};

const NO_EFFECT = { effect: 0, standardError: 0 };

function tooLittle(ratings: readonly SeverityRating[]): Fitted {
  const sum = ratings.reduce((total, { value }) => total + value, 0);
  return {
    state: 'too_little',
    mean: ratings.length === 0 ? 0 : sum / ratings.length,
    ratios: { subject: Infinity, rater: Infinity },
    residualVariance: 0,
    gain: 0,
    effects: () => NO_EFFECT,
  };
}

/** Null where nothing is left to chance, as when everybody gives the same: then no likelihood is finite. */
function fitted(indexed: IndexedRatings): Fitted | null {
  const unleaning = ratiosWithoutSeverity(indexed);
  const without = new NormalEquations(indexed, unleaning);
  const ratios = ratiosWithSeverity(indexed);
  const equations = new NormalEquations(indexed, ratios);
  const gain = Math.max(0, without.remlCriterion() - equations.remlCriterion());
  if (!(equations.residualVariance() > LEAST_CHANCE && without.residualVariance() > LEAST_CHANCE))
    return null;
  if (gain < TELLING_GAIN)
    return {
      state: 'off',
      mean: without.solution().mean,
      ratios: unleaning,
      residualVariance: without.residualVariance(),
      gain,
      effects: () => NO_EFFECT,
    };
  const residualVariance = equations.residualVariance();
  const { mean, raterEffects } = equations.solution();
  return {
    state: 'on',
    mean,
    ratios,
    residualVariance,
    gain,
    effects: (rater) => ({
      effect: raterEffects[rater] ?? 0,
      standardError: Math.sqrt(residualVariance * equations.effectVariance(rater)),
    }),
  };
}

type History = Pick<LearntHabit, 'ratings' | 'shared' | 'lowest' | 'highest' | 'spread'>;

function historiesOf({
  values,
  subjectOf,
  raterOf,
  subjects,
  raters,
}: IndexedRatings): readonly History[] {
  const isShared = sharedSubjects(subjectOf, raterOf, subjects.length);
  const given = raters.map(() => ({ values: [] as number[], shared: 0 }));
  values.forEach((value, row) => {
    const own = given[raterOf[row] ?? 0];
    own?.values.push(value);
    if (own && isShared[subjectOf[row] ?? 0] === 1) own.shared += 1;
  });
  const everybody = deviation(values);
  return given.map(({ values: own, shared }) => ({
    ratings: own.length,
    shared,
    lowest: own.reduce((least, value) => Math.min(least, value), Infinity),
    highest: own.reduce((most, value) => Math.max(most, value), -Infinity),
    spread: own.length < 2 || everybody === 0 ? null : deviation(own) / everybody,
  }));
}

/** 1 for each subject that more than one rater rated. */
function sharedSubjects(subjectOf: Int32Array, raterOf: Int32Array, size: number): Uint8Array {
  const first = new Int32Array(size).fill(-1);
  const shared = new Uint8Array(size);
  subjectOf.forEach((subject, row) => {
    const rater = raterOf[row] ?? 0;
    if (first[subject] === -1) first[subject] = rater;
    else if (first[subject] !== rater) shared[subject] = 1;
  });
  return shared;
}

/** Standard deviation of a sample; 0 below two values. */
function deviation(values: ArrayLike<number>): number {
  const n = values.length;
  if (n < 2) return 0;
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < n; at += 1) {
    const value = values[at] ?? 0;
    sum += value;
    squares += value ** 2;
  }
  return Math.sqrt(Math.max(0, squares - sum ** 2 / n) / (n - 1));
}
