import type { LinearProgram, LpEntry, LpSolution, SolveLp } from '@debrief/domain';
import loadHighs from 'highs';

export interface HighsLp {
  readonly solve: SolveLp;
  /** Gives the memory of the last program back. */
  release(): void;
}

/**
 * The solver of linear programs, for a worker thread: it blocks the thread it runs in. A program that
 * has only grown since it was last handed in is gone on with from the basis it ended at.
 */
export async function loadHighsLp(): Promise<HighsLp> {
  const highs = await loadHighs();
  let loaded: Loaded | null = null;
  const release = () => {
    loaded?.model.dispose();
    loaded = null;
  };
  const load = (program: LinearProgram): Loaded => {
    release();
    const model = highs.createModel();
    model.options.set({ output_flag: false, solver: 'simplex' });
    model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
    return { program, model, columns: 0, rows: 0 };
  };
  const solve = (program: LinearProgram): LpSolution | null => {
    if (loaded?.program !== program) loaded = load(program);
    const { model, rows } = loaded;
    grow(loaded, highs.infinity);
    model.options.set({ simplex_strategy: loaded.rows > rows ? 1 : 4 });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    const { colValue, rowDual } = model.getSolution();
    return { values: colValue, duals: rowDual };
  };
  return { solve, release };
}

type Model = ReturnType<Awaited<ReturnType<typeof loadHighs>>['createModel']>;

interface Loaded {
  readonly program: LinearProgram;
  readonly model: Model;
  columns: number;
  rows: number;
}

/** Columns first, with their entries in rows that are known; then rows, with all the entries they have. */
function grow(loaded: Loaded, infinity: number): void {
  const { program, model } = loaded;
  const columns = program.columns.slice(loaded.columns);
  const rows = program.rows.slice(loaded.rows);
  if (columns.length > 0) {
    model.addCols({
      cost: Float64Array.from(columns, ({ worth }) => worth),
      lower: new Float64Array(columns.length),
      upper: Float64Array.from(columns, ({ upper }) => (upper === Infinity ? infinity : upper)),
      matrix: {
        format: 'csc',
        numRows: loaded.rows,
        numCols: columns.length,
        ...packed(columns.map(({ entries }) => entries.filter(({ at }) => at < loaded.rows))),
      },
    });
  }
  if (rows.length > 0) {
    const entries = rows.map((row) => [...row.entries]);
    for (const [index, column] of columns.entries()) {
      for (const { at, value } of column.entries) {
        if (at >= loaded.rows)
          entries[at - loaded.rows]?.push({ at: loaded.columns + index, value });
      }
    }
    model.addRows({
      lower: new Float64Array(rows.length).fill(-infinity),
      upper: Float64Array.from(rows, ({ limit }) => limit),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: program.columns.length,
        ...packed(entries.map((row) => row.sort((a, b) => a.at - b.at))),
      },
    });
  }
  loaded.columns = program.columns.length;
  loaded.rows = program.rows.length;
}

function packed(segments: readonly (readonly LpEntry[])[]) {
  const starts = new Int32Array(segments.length + 1);
  for (const [index, segment] of segments.entries()) {
    starts[index + 1] = (starts[index] ?? 0) + segment.length;
  }
  const all = segments.flat();
  return {
    starts,
    indices: Int32Array.from(all, ({ at }) => at),
    values: Float64Array.from(all, ({ value }) => value),
  };
}
