import type { SchedulingProblem } from '../problem';
import type { Column } from './column';
import type {
  LinearProgram,
  LpColumn,
  LpEntry,
  LpRow,
  LpSolution,
  SolveLp,
} from './linear-program';
import { overdrawn, rowKey, rowLimit, takes, type SharingRow } from './sharing-rows';

/** What the solver says of the columns known so far, in units of prices. */
export interface Mixture {
  readonly objective: number;
  /** One a column: how much of it is chosen. */
  readonly values: readonly number[];
  /** What one more placed loop is worth, for each loop. */
  readonly loopDuals: readonly number[];
  /** What one more loop in all would be worth, where their number is limited. */
  readonly countDual: number;
  /** One a row of `rows`. */
  readonly duals: readonly number[];
}

/** Solver tolerances are absolute; programs are therefore told in thousands of a placed loop. */
const TOLD_WORTH = 1000;
const MOST_ROUNDS_OF_ROWS = 30;

/**
 * The choice among the columns known so far as a linear program: each loop once, time once, caps, and
 * load in steps that cost more and more. Rows are added only where a mixture asks too much, so most
 * of what loops could share never enters.
 */
export class Master {
  readonly columns: Column[] = [];
  readonly rows: SharingRow[] = [];
  /** How often the solver was asked. */
  solved = 0;
  private readonly known = new Set<string>();
  private readonly rowKeys = new Set<string>();
  private readonly program: {
    readonly columns: LpColumn[];
    readonly rows: LpRow[];
  } & LinearProgram;
  /** Where a column, and where a row, stands in the program. */
  private readonly columnAt: number[] = [];
  private readonly rowAt: number[] = [];
  private readonly scale: number;

  /** `most` limits how many loops are placed, where that is known. */
  constructor(
    private readonly problem: SchedulingProblem,
    private readonly lp: SolveLp,
    private readonly worth: number,
    private readonly most: number | null,
  ) {
    this.scale = worth / TOLD_WORTH;
    const rows: LpRow[] = problem.loops.map(() => ({ limit: 1, entries: [] }));
    if (most !== null) rows.push({ limit: most, entries: [] });
    this.program = { columns: [], rows };
  }

  /** Adds a column unless it is known; says whether it was new. */
  add(column: Column): boolean {
    const key = `${column.loop} ${column.key}`;
    if (this.known.has(key)) return false;
    this.known.add(key);
    const entries: LpEntry[] = [{ at: column.loop, value: 1 }];
    if (this.most !== null) entries.push({ at: this.problem.loops.length, value: 1 });
    for (const [index, row] of this.rows.entries()) {
      const value = takes(this.problem, row, column);
      if (value > 0) entries.push({ at: this.rowAt[index] ?? 0, value });
    }
    const load = column.seats.reduce(
      (sum, { who }) => sum + (this.problem.people[who]?.load ?? 0),
      0,
    );
    this.columnAt.push(this.program.columns.length);
    this.columns.push(column);
    this.program.columns.push({
      worth: (this.worth - column.price - load) / this.scale,
      upper: Infinity,
      entries,
    });
    return true;
  }

  /** Solves, and solves again with every row that the answer overdraws. Null when the solver cannot. */
  solve(): Mixture | null {
    for (let round = 0; ; round++) {
      this.solved += 1;
      const solution = this.lp(this.program);
      if (!solution) return null;
      const values = this.columnAt.map((at) => solution.values[at] ?? 0);
      const fresh = overdrawn(this.problem, this.columns, values).filter(
        (row) => !this.rowKeys.has(rowKey(row)),
      );
      if (fresh.length === 0 || round >= MOST_ROUNDS_OF_ROWS) return this.mixture(solution, values);
      for (const row of fresh) this.addRow(row);
    }
  }

  /** Load that the columns do not carry: it grows with every seat of a person. */
  private addRow(row: SharingRow): void {
    const { program, problem } = this;
    this.rowKeys.add(rowKey(row));
    const entries: LpEntry[] = [];
    for (const [index, column] of this.columns.entries()) {
      const value = takes(problem, row, column);
      if (value > 0) entries.push({ at: this.columnAt[index] ?? 0, value });
    }
    const at = program.rows.length;
    program.rows.push({ limit: rowLimit(row), entries });
    this.rowAt.push(at);
    this.rows.push(row);
    for (const [upper, price] of slackOf(problem, row)) {
      program.columns.push({
        worth: -price / this.scale,
        upper,
        entries: [{ at, value: -1 }],
      });
    }
  }

  private mixture(solution: LpSolution, values: readonly number[]): Mixture {
    const { program, scale } = this;
    const dual = (at: number) => Math.max(0, solution.duals[at] ?? 0) * scale;
    const loops = this.problem.loops.length;
    return {
      objective: program.columns.reduce(
        (sum, { worth }, at) => sum + worth * (solution.values[at] ?? 0) * scale,
        0,
      ),
      values,
      loopDuals: this.problem.loops.map((_, at) => dual(at)),
      countDual: this.most === null ? 0 : dual(loops),
      duals: this.rowAt.map(dual),
    };
  }
}

/** Steps of load that are told apart; beyond, a step costs as much as the last: no bound suffers. */
const LOAD_STEPS = 8;

/** How a row may be overdrawn: up to how much, and at what price. */
export function slackOf(
  { people }: SchedulingProblem,
  row: SharingRow,
): (readonly [upper: number, price: number])[] {
  if (row.kind === 'cap') return row.cap.price === null ? [] : [[Infinity, row.cap.price]];
  if (row.kind !== 'load') return [];
  const step = people[row.who]?.loadStep ?? 0;
  return Array.from({ length: LOAD_STEPS }, (_, index) => [
    index + 1 < LOAD_STEPS ? 1 : Infinity,
    (index + 1) * step,
  ]);
}
