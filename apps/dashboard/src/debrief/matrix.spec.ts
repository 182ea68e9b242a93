import { shiftColumns, shiftRows, shiftWords } from './matrix';

const shifts = [
  { from: 'NO' as const, to: 'YES' as const, names: ['Ana'] },
  { from: 'YES' as const, to: 'YES' as const, names: ['Ben', 'Cem'] },
  { from: null, to: 'NO' as const, names: ['Signe'] },
];

describe('the shift matrix', () => {
  it('puts everybody into one cell, first vote down and re-vote across', () => {
    const rows = shiftRows(shifts);
    const placed = rows.flatMap(({ from, cells }) =>
      cells.flatMap(({ to, names }) => names.map((name) => [name, from, to])),
    );
    expect(placed).toEqual([
      ['Ana', 'NO', 'YES'],
      ['Ben', 'YES', 'YES'],
      ['Cem', 'YES', 'YES'],
      ['Signe', null, 'NO'],
    ]);
  });

  it('marks the diagonal as kept', () => {
    const kept = shiftRows(shifts).flatMap(({ from, cells }) =>
      cells.filter((cell) => cell.kept).map(({ to }) => [from, to]),
    );
    expect(kept).toEqual([
      ['STRONG_NO', 'STRONG_NO'],
      ['NO', 'NO'],
      ['YES', 'YES'],
      ['STRONG_YES', 'STRONG_YES'],
    ]);
  });

  it('has a place for "cannot tell" only where somebody stood there', () => {
    expect(shiftColumns(shifts)).toHaveLength(4);
    const unsure = [{ from: 'INSUFFICIENT_SIGNAL' as const, to: 'YES' as const, names: ['Dee'] }];
    expect(shiftColumns(unsure)).toHaveLength(4);
    expect(shiftRows(unsure).map(({ from }) => from)).toContain('INSUFFICIENT_SIGNAL');
    expect(shiftColumns([{ from: 'NO', to: 'INSUFFICIENT_SIGNAL', names: ['Dee'] }]).at(-1)).toBe(
      'INSUFFICIENT_SIGNAL',
    );
  });

  it('says how many moved', () => {
    expect(shiftWords(shifts)).toBe('1 changed, 2 kept theirs, 1 had no first vote.');
    expect(shiftWords([{ from: 'NO', to: 'NO', names: ['Ana'] }])).toBe(
      'Nobody changed their vote, 1 kept it.',
    );
  });
});
