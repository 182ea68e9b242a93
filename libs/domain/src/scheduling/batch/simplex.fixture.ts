import type { LinearProgram, SolveLp } from './linear-program';

const TINY = 1e-9;

/** A textbook tableau for small programs whose limits are not negative; Bland's rule, so it always ends. */
export const simplex: SolveLp = (asked) => {
  const program = boxed(asked);
  const { columns, rows } = program;
  const width = columns.length + rows.length + 1;
  const table = tableau(program, width);
  const worth = [...columns.map((column) => -column.worth), ...rows.map(() => 0), 0];
  const basis = rows.map((_, row) => columns.length + row);
  for (;;) {
    const enter = worth.findIndex((value, at) => at < width - 1 && value < -TINY);
    if (enter < 0) break;
    let leave = -1;
    for (const [row, line] of table.entries()) {
      if ((line[enter] ?? 0) <= TINY) continue;
      const ratio = (line[width - 1] ?? 0) / (line[enter] ?? 1);
      const best = table[leave];
      const least = best ? (best[width - 1] ?? 0) / (best[enter] ?? 1) : Infinity;
      const earlier = (basis[row] ?? 0) < (basis[leave] ?? 0);
      if (ratio < least - TINY || (ratio < least + TINY && earlier)) leave = row;
    }
    const pivotLine = table[leave];
    if (!pivotLine) return null;
    pivot(table, worth, pivotLine, enter);
    basis[leave] = enter;
  }
  return {
    values: columns.map((_, at) => table[basis.indexOf(at)]?.[width - 1] ?? 0),
    duals: asked.rows.map((_, row) => worth[columns.length + row] ?? 0),
  };
};

/** Upper ends of columns become rows of their own, behind those of the program. */
function boxed({ columns, rows }: LinearProgram): LinearProgram {
  const ends = columns.flatMap(({ upper }, at) =>
    upper === Infinity ? [] : [{ limit: upper, entries: [{ at, value: 1 }] }],
  );
  return { columns, rows: [...rows, ...ends] };
}

function tableau({ columns, rows }: LinearProgram, width: number): number[][] {
  const table = rows.map(({ limit }, row) => {
    const line = new Array<number>(width).fill(0);
    line[columns.length + row] = 1;
    line[width - 1] = limit;
    return line;
  });
  const put = (row: number, column: number, value: number) => {
    const line = table[row];
    if (line) line[column] = value;
  };
  for (const [at, { entries }] of columns.entries()) {
    for (const entry of entries) put(entry.at, at, entry.value);
  }
  for (const [at, { entries }] of rows.entries()) {
    for (const entry of entries) put(at, entry.at, entry.value);
  }
  return table;
}

function pivot(
  table: readonly number[][],
  worth: number[],
  pivotLine: number[],
  enter: number,
): void {
  const by = pivotLine[enter] ?? 1;
  for (const at of pivotLine.keys()) pivotLine[at] = (pivotLine[at] ?? 0) / by;
  for (const line of [...table, worth]) {
    if (line === pivotLine) continue;
    const times = line[enter] ?? 0;
    if (times === 0) continue;
    for (const at of line.keys()) line[at] = (line[at] ?? 0) - times * (pivotLine[at] ?? 0);
  }
}
