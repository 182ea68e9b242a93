import type { LinearProgram, LpColumn, LpRow } from '@debrief/domain';
import { loadHighsLp, type HighsLp } from './highs-lp';

let highs: HighsLp;

beforeAll(async () => {
  highs = await loadHighsLp();
});

afterEach(() => highs.release());

const column = (worth: number, upper = Infinity, entries: LpColumn['entries'] = []): LpColumn => ({
  worth,
  upper,
  entries,
});

function growing(): { columns: LpColumn[]; rows: LpRow[] } {
  return {
    columns: [column(3), column(5)],
    rows: [
      { limit: 4, entries: [{ at: 0, value: 1 }] },
      { limit: 12, entries: [{ at: 1, value: 2 }] },
      {
        limit: 18,
        entries: [
          { at: 0, value: 3 },
          { at: 1, value: 2 },
        ],
      },
    ],
  };
}

function solved(program: LinearProgram) {
  const solution = highs.solve(program);
  const round = (values: ArrayLike<number>) => Array.from(values, (value) => +value.toFixed(6) + 0);
  return solution && { values: round(solution.values), duals: round(solution.duals) };
}

describe('the solver of linear programs', () => {
  it('finds the optimum of a program and what one more of each limit is worth', () => {
    expect(solved(growing())).toEqual({ values: [2, 6], duals: [0, 1.5, 1] });
  });

  it('goes on with a program that has grown by columns and by rows', () => {
    const program = growing();
    solved(program);
    program.columns.push(column(4, 1, [{ at: 2, value: 1 }]));
    expect(solved(program)?.values[2]).toBe(1);
    program.rows.push({ limit: 3, entries: [{ at: 1, value: 1 }] });
    program.columns.push(column(1, Infinity, [{ at: 3, value: 1 }]));
    const grown = solved(program);
    highs.release();
    expect(grown).toEqual(solved(structuredClone(program)));
  });

  it('keeps columns below their upper end', () => {
    expect(solved({ columns: [column(2, 3)], rows: [] })?.values).toEqual([3]);
  });

  it('says when there is no optimum', () => {
    expect(solved({ columns: [column(1)], rows: [] })).toBeNull();
    expect(solved(growing())?.values).toEqual([2, 6]);
  });
});
