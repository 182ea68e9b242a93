import { equalShares, percent, scaledShares, sumOf, sumProblem } from './shares';

describe('weights', () => {
  it.each([1, 3, 6, 7, 11])('are made equal among %i with an exact sum', (count) => {
    const shares = equalShares(count);
    expect(sumOf(shares)).toBe(1);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(0.0011);
    expect(Math.abs(shares.reduce((sum, one) => sum + one, 0) - 1)).toBeLessThan(1e-9);
  });

  it('are scaled to the whole and keep their proportions', () => {
    expect(scaledShares([0.2, 0.2, 0.4])).toEqual([0.25, 0.25, 0.5]);
    expect(scaledShares([0, 0])).toEqual([0.5, 0.5]);
    expect(scaledShares([])).toEqual([]);
  });

  it('say what their sum lacks or has too much', () => {
    expect(sumProblem([0.1, 0.2, 0.7])).toBeNull();
    expect(sumProblem([0.5, 0.48])).toBe('2 % missing');
    expect(sumProblem([0.5, 0.505])).toBe('0.5 % too much');
    expect(percent(0.07)).toBe('7 %');
  });
});
