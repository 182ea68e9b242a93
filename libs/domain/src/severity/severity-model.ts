import { minimise } from './minimise';
import { NormalEquations, type IndexedRatings, type VarianceRatios } from './normal-equations';

/** One rating of one subject (a candidate) by one rater (an interviewer). */
export interface SeverityRating {
  readonly subject: string;
  readonly rater: string;
  readonly value: number;
}

export interface RaterSeverity {
  /** How much this rater gives above the average rater on the same subjects; below zero is severe. */
  readonly effect: number;
  readonly n: number;
}

export interface SubjectScore {
  /** Mean of the ratings as they were given. */
  readonly raw: number;
  /** The mean after every rater's habit is taken out, pulled toward the overall mean when ratings are few. */
  readonly adjusted: number;
  /** Standard error of `adjusted`; times 1.645 either way makes the 90 % interval. */
  readonly standardError: number;
  readonly n: number;
}

export interface SeverityFit {
  /** The overall mean, on the scale of the ratings. */
  readonly mean: number;
  readonly variances: {
    readonly subject: number;
    readonly rater: number;
    readonly residual: number;
  };
  readonly ratios: VarianceRatios;
  /** Minus twice the logarithm of the restricted likelihood, as lme4 prints it. */
  readonly remlCriterion: number;
  readonly raters: ReadonlyMap<string, RaterSeverity>;
  readonly subjects: ReadonlyMap<string, SubjectScore>;
}

/** Ratios beyond this have no effect left that a rating scale could show. */
const NO_SEVERITY = 1e6;
const START: readonly [number, number] = [0, 1];
/** Over the logarithms of the ratios. */
const SEARCH = { step: 1, tolerance: 1e-9, lower: -12, upper: 16 };
const FEWEST = 3;

/**
 * Fits rating = mean + subject + rater + residual, all three normal with variances found by REML, and
 * solves subjects and raters together. Partial pooling: a rater seen seldom is pulled toward no
 * severity, a subject rated seldom toward the mean.
 *
 * @returns null with fewer than three ratings, one subject or one rater, or when no rating differs
 */
export function fitSeverity(ratings: readonly SeverityRating[]): SeverityFit | null {
  const indexed = indexRatings(ratings);
  return canFit(indexed) ? solved(indexed, ratiosWithSeverity(indexed)) : null;
}

/** The same model without severity: what the other must be better than. */
export function fitWithoutSeverity(ratings: readonly SeverityRating[]): SeverityFit | null {
  const indexed = indexRatings(ratings);
  return canFit(indexed) ? solved(indexed, ratiosWithoutSeverity(indexed)) : null;
}

/** The variance ratios under which the ratings are likeliest; `rater` is infinite where no severity is left. */
export function ratiosWithSeverity(indexed: IndexedRatings): VarianceRatios {
  const criterion = ([subject, rater]: readonly number[]): number =>
    new NormalEquations(indexed, {
      subject: Math.exp(subject ?? 0),
      rater: Math.exp(rater ?? 0),
    }).remlCriterion();
  const [subject = 0, rater = 0] = minimise(criterion, START, SEARCH);
  const ratios = { subject: Math.exp(subject), rater: Math.exp(rater) };
  return ratios.rater > NO_SEVERITY ? { ...ratios, rater: Infinity } : ratios;
}

/** The same where raters are held to have no severity. */
export function ratiosWithoutSeverity(indexed: IndexedRatings): VarianceRatios {
  const ratiosAt = ([subject = 0]: readonly number[]): VarianceRatios => ({
    subject: Math.exp(subject),
    rater: Infinity,
  });
  return ratiosAt(
    minimise((at) => new NormalEquations(indexed, ratiosAt(at)).remlCriterion(), [0], SEARCH),
  );
}

/** Scores at ratios that an earlier fit found: cheap enough for each new scorecard. */
export function scoreSeverity(
  ratings: readonly SeverityRating[],
  ratios: VarianceRatios,
): SeverityFit | null {
  const indexed = indexRatings(ratings);
  return canFit(indexed) ? solved(indexed, ratios) : null;
}

/** At least three ratings, two subjects, two raters, and something that differs. */
export function canFit({ values, subjects, raters }: IndexedRatings): boolean {
  const differs = values.some((value) => value !== values[0]);
  return values.length >= FEWEST && subjects.length > 1 && raters.length > 1 && differs;
}

/** Subjects and raters as positions, in the order of first rating. */
export function indexRatings(ratings: readonly SeverityRating[]): IndexedRatings {
  const subjects = new Map<string, number>();
  const raters = new Map<string, number>();
  const place = (places: Map<string, number>, key: string): number => {
    const index = places.get(key) ?? places.size;
    places.set(key, index);
    return index;
  };
  const subjectOf = Int32Array.from(ratings, ({ subject }) => place(subjects, subject));
  const raterOf = Int32Array.from(ratings, ({ rater }) => place(raters, rater));
  return {
    values: Float64Array.from(ratings, ({ value }) => value),
    subjectOf,
    raterOf,
    subjects: [...subjects.keys()],
    raters: [...raters.keys()],
  };
}

function solved(indexed: IndexedRatings, ratios: VarianceRatios): SeverityFit {
  const equations = new NormalEquations(indexed, ratios);
  const { mean, raterEffects, subjectEffects } = equations.solution();
  const residual = equations.residualVariance();
  const n = countsOf(indexed.subjectOf, indexed.subjects.length);
  const sums = new Float64Array(indexed.subjects.length);
  indexed.values.forEach((value, row) => {
    const subject = indexed.subjectOf[row] ?? 0;
    sums[subject] = (sums[subject] ?? 0) + value;
  });
  const perRater = countsOf(indexed.raterOf, indexed.raters.length);
  return {
    mean,
    variances: {
      subject: residual / ratios.subject,
      rater: ratios.rater === Infinity ? 0 : residual / ratios.rater,
      residual,
    },
    ratios,
    remlCriterion: equations.remlCriterion(),
    raters: new Map(
      indexed.raters.map((rater, index) => [
        rater,
        { effect: raterEffects[index] ?? 0, n: perRater[index] ?? 0 },
      ]),
    ),
    subjects: new Map(
      indexed.subjects.map((subject, index) => [
        subject,
        {
          raw: (sums[index] ?? 0) / (n[index] ?? 1),
          adjusted: mean + (subjectEffects[index] ?? 0),
          standardError: Math.sqrt(residual * equations.scoreVariance(index)),
          n: n[index] ?? 0,
        },
      ]),
    ),
  };
}

function countsOf(places: Int32Array, size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}
