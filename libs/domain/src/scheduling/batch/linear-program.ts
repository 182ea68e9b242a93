/**
 * A linear program as data: maximise the worth of the columns, each between 0 and its upper end, with
 * every row at most its limit. Both lists only ever grow while a plan is made, so that a solver that
 * is handed the same program again may go on from where it ended. An entry is told by whichever of
 * column and row is the later one: a column names the rows that were there before it, a row the columns.
 */
export interface LinearProgram {
  readonly columns: readonly LpColumn[];
  readonly rows: readonly LpRow[];
}

export interface LpColumn {
  readonly worth: number;
  /** Infinity for none. */
  readonly upper: number;
  readonly entries: readonly LpEntry[];
}

export interface LpRow {
  readonly limit: number;
  readonly entries: readonly LpEntry[];
}

export interface LpEntry {
  /** Position of the row, in a column; of the column, in a row. */
  readonly at: number;
  readonly value: number;
}

export interface LpSolution {
  /** One a column. */
  readonly values: ArrayLike<number>;
  /** One a row: what one more of its limit is worth. Never believed: every bound is reckoned anew. */
  readonly duals: ArrayLike<number>;
}

/** Solves one program; null when it cannot. The same calls in the same order give the same answers. */
export type SolveLp = (program: LinearProgram) => LpSolution | null;
