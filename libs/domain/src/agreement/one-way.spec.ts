import { oneWayIntraclass } from './one-way';

/** Shrout & Fleiss 1979, table 2; the values are those of R’s psych 2.2.9. */
const JUDGES = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

describe('the one-way intraclass correlation of uneven panels', () => {
  it('is ICC(1,1) and ICC(1,k) where panels have one size', () => {
    const found = oneWayIntraclass(JUDGES);
    expect(Math.abs((found?.single ?? 0) - 0.1657418)).toBeLessThan(1e-6);
    expect(Math.abs((found?.mean ?? 0) - 0.4427971)).toBeLessThan(1e-6);
    expect(found?.panel).toBeCloseTo(4, 12);
  });

  it('leaves out whom only one person rated', () => {
    expect(oneWayIntraclass([...JUDGES, [3], []])).toEqual(oneWayIntraclass(JUDGES));
  });

  it('has the components of a worked case of uneven panels', () => {
    const found = oneWayIntraclass([
      [1, 3],
      [2, 3, 4],
      [1, 2],
    ]);
    const grand = 16 / 7;
    const ssb = 2 * (2 - grand) ** 2 + 3 * (3 - grand) ** 2 + 2 * (1.5 - grand) ** 2;
    const within = (2 + 2 + 0.5) / 4;
    const size = (7 - 17 / 7) / 2;
    expect(found?.within).toBeCloseTo(within, 12);
    expect(found?.panel).toBeCloseTo(size, 12);
    expect(found?.between).toBeCloseTo((ssb / 2 - within) / size, 12);
  });

  it('says nothing of one subject, or where nothing differs', () => {
    expect(oneWayIntraclass([[1, 2], [3]])).toBeNull();
    expect(
      oneWayIntraclass([
        [2, 2],
        [2, 2],
      ]),
    ).toBeNull();
  });
});
