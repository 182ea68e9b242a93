/** The Cholesky factor of a symmetric positive definite matrix, given by its lower triangle in rows. */
export class Cholesky {
  private readonly lower: Float64Array;

  /** @throws when the matrix is not positive definite */
  public constructor(
    matrix: Float64Array,
    private readonly size: number,
  ) {
    this.lower = matrix.slice();
    const { lower } = this;
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column <= row; column += 1) {
        let sum = lower[row * size + column] ?? 0;
        for (let k = 0; k < column; k += 1)
          sum -= (lower[row * size + k] ?? 0) * (lower[column * size + k] ?? 0);
        if (row === column) {
          if (!(sum > 0)) throw new Error('The matrix is not positive definite');
          lower[row * size + row] = Math.sqrt(sum);
        } else lower[row * size + column] = sum / (lower[column * size + column] ?? 1);
      }
    }
  }

  /** x with A x = b. */
  public solve(right: Float64Array): Float64Array {
    const { size, lower } = this;
    const x = this.forward(right);
    for (let row = size - 1; row >= 0; row -= 1) {
      let sum = x[row] ?? 0;
      for (let k = row + 1; k < size; k += 1) sum -= (lower[k * size + row] ?? 0) * (x[k] ?? 0);
      x[row] = sum / (lower[row * size + row] ?? 1);
    }
    return x;
  }

  /** d' A⁻¹ d. */
  public quadraticForm(direction: Float64Array): number {
    return this.forward(direction).reduce((sum, value) => sum + value ** 2, 0);
  }

  /** log det A. */
  public logDeterminant(): number {
    let sum = 0;
    for (let row = 0; row < this.size; row += 1)
      sum += 2 * Math.log(this.lower[row * this.size + row] ?? 1);
    return sum;
  }

  private forward(right: Float64Array): Float64Array {
    const { size, lower } = this;
    const x = right.slice();
    for (let row = 0; row < size; row += 1) {
      let sum = x[row] ?? 0;
      for (let k = 0; k < row; k += 1) sum -= (lower[row * size + k] ?? 0) * (x[k] ?? 0);
      x[row] = sum / (lower[row * size + row] ?? 1);
    }
    return x;
  }
}
