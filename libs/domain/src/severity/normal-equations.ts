import { Cholesky } from './cholesky';

/** Variance ratios of the model: what a refit finds and a re-score takes as given. */
export interface VarianceRatios {
  /** Residual variance over that of subjects. */
  readonly subject: number;
  /** Residual variance over that of raters; infinite when raters show no severity of their own. */
  readonly rater: number;
}

/** Ratings with subjects and raters as positions in their lists. */
export interface IndexedRatings {
  readonly values: Float64Array;
  readonly subjectOf: Int32Array;
  readonly raterOf: Int32Array;
  readonly subjects: readonly string[];
  readonly raters: readonly string[];
}

/** The raters of one subject, each with how often they rated it, and the sum of the ratings. */
interface Block {
  readonly raters: readonly number[];
  readonly times: readonly number[];
  readonly n: number;
  readonly sum: number;
}

/**
 * The mixed-model equations of the severity model at given variance ratios. Subjects, of which there
 * are most, are absorbed; what is left has one row for the mean and one a rater, and one Cholesky
 * factor serves the solution, the likelihood and every standard error.
 *
 * @see C. R. Henderson, Best linear unbiased estimation and prediction, Biometrics 31, 1975
 */
export class NormalEquations {
  private readonly blocks: readonly Block[];
  private readonly size: number;
  private readonly factor: Cholesky;
  private readonly right: Float64Array;
  /** The mean, then each rater's effect. */
  private readonly fixed: Float64Array;

  public constructor(
    private readonly ratings: IndexedRatings,
    private readonly ratios: VarianceRatios,
  ) {
    this.blocks = blocksOf(ratings);
    // Where raters have no variance, there is no equation for them.
    this.size = ratios.rater === Infinity ? 1 : ratings.raters.length + 1;
    this.right = new Float64Array(this.size);
    this.factor = new Cholesky(this.absorbed(), this.size);
    this.fixed = this.factor.solve(this.right);
  }

  public solution(): {
    readonly mean: number;
    readonly raterEffects: Float64Array;
    readonly subjectEffects: Float64Array;
  } {
    const raterEffects = new Float64Array(this.ratings.raters.length);
    raterEffects.set(this.fixed.subarray(1));
    const subjectEffects = Float64Array.from(this.blocks, (block) => {
      let left = block.sum - block.n * this.at(this.fixed, 0);
      this.eachRater(block, (row, times) => (left -= times * this.at(this.fixed, row)));
      return left / (block.n + this.ratios.subject);
    });
    return { mean: this.at(this.fixed, 0), raterEffects, subjectEffects };
  }

  /** The residual variance at these ratios. */
  public residualVariance(): number {
    return this.penalisedSquares() / (this.ratings.values.length - 1);
  }

  /** Minus twice the log of the restricted likelihood, the residual variance profiled out. */
  public remlCriterion(): number {
    const freedom = this.ratings.values.length - 1;
    let logDeterminant = this.factor.logDeterminant();
    for (const { n } of this.blocks) logDeterminant += Math.log(n / this.ratios.subject + 1);
    if (this.size > 1) logDeterminant -= (this.size - 1) * Math.log(this.ratios.rater);
    return logDeterminant + freedom * (1 + Math.log(2 * Math.PI * this.residualVariance()));
  }

  /** The prediction variance of mean + subject, in units of the residual variance. */
  public scoreVariance(subject: number): number {
    const block = this.blocks[subject];
    if (!block) throw new Error(`There is no subject ${subject}`);
    const divisor = block.n + this.ratios.subject;
    const direction = new Float64Array(this.size);
    direction[0] = 1 - block.n / divisor;
    this.eachRater(block, (row, times) => (direction[row] = -times / divisor));
    return 1 / divisor + this.factor.quadraticForm(direction);
  }

  /** The prediction variance of a rater's effect, in units of the residual variance; 0 where raters have none. */
  public effectVariance(rater: number): number {
    if (this.size === 1) return 0;
    const direction = new Float64Array(this.size);
    direction[rater + 1] = 1;
    return this.factor.quadraticForm(direction);
  }

  /** The equations of mean and raters after the subjects are absorbed; fills the right side as well. */
  private absorbed(): Float64Array {
    const { size, right } = this;
    const matrix = new Float64Array(size * size);
    const add = (row: number, column: number, value: number) => {
      matrix[row * size + column] = (matrix[row * size + column] ?? 0) + value;
    };
    for (let row = 1; row < size; row += 1) add(row, row, this.ratios.rater);
    for (const block of this.blocks) {
      const rows = [0];
      const times = [block.n];
      this.eachRater(block, (row, count) => {
        rows.push(row);
        times.push(count);
        add(row, row, count);
        add(row, 0, count);
      });
      add(0, 0, block.n);
      const share = 1 / (block.n + this.ratios.subject);
      rows.forEach((row, i) => {
        right[row] = (right[row] ?? 0) - share * (times[i] ?? 0) * block.sum;
        rows.forEach((column, j) => {
          if (column <= row) add(row, column, -share * (times[i] ?? 0) * (times[j] ?? 0));
        });
      });
    }
    this.ratings.values.forEach((value, row) => {
      right[0] = (right[0] ?? 0) + value;
      const rater = (this.ratings.raterOf[row] ?? 0) + 1;
      if (size > 1) right[rater] = (right[rater] ?? 0) + value;
    });
    return matrix;
  }

  /** Residual sum of squares plus what the effects cost: y'y less the explained part. */
  private penalisedSquares(): number {
    let squares = 0;
    for (const value of this.ratings.values) squares += value ** 2;
    for (const { sum, n } of this.blocks) squares -= sum ** 2 / (n + this.ratios.subject);
    this.fixed.forEach((value, row) => (squares -= value * this.at(this.right, row)));
    return squares;
  }

  private eachRater(block: Block, visit: (row: number, times: number) => void): void {
    if (this.size === 1) return;
    block.raters.forEach((rater, index) => visit(rater + 1, block.times[index] ?? 0));
  }

  private at(vector: Float64Array, index: number): number {
    return vector[index] ?? 0;
  }
}

function blocksOf({ values, subjectOf, raterOf, subjects }: IndexedRatings): readonly Block[] {
  const made = subjects.map(() => ({ times: new Map<number, number>(), n: 0, sum: 0 }));
  values.forEach((value, row) => {
    const block = made[subjectOf[row] ?? 0];
    const rater = raterOf[row] ?? 0;
    if (!block) return;
    block.times.set(rater, (block.times.get(rater) ?? 0) + 1);
    block.n += 1;
    block.sum += value;
  });
  // Ascending, so that the lower triangle alone is filled.
  return made.map(({ times, n, sum }) => {
    const raters = [...times.keys()].sort((a, b) => a - b);
    return { raters, times: raters.map((rater) => times.get(rater) ?? 0), n, sum };
  });
}
