import { intraclass } from './intraclass';

/** Shrout & Fleiss 1979, table 2: six subjects, four judges. */
const JUDGES = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

/** The anxiety ratings of R’s irr: twenty subjects, three raters. */
const ANXIETY = '332 361 344 464 523 542 221 346 531 231 221 632 133 533 221 221 113 233 432 342'
  .split(' ')
  .map((row) => [...row].map(Number));

function flat(ratings: readonly (readonly number[])[]): number[] {
  const icc = intraclass(ratings);
  if (!icc) throw new Error('no coefficient');
  const { oneWay, agreement, consistency } = icc;
  return [oneWay, agreement, consistency].flatMap(({ single, mean }) => [single, mean]);
}

describe('intraclass correlations', () => {
  it('has the mean squares and coefficients of the paper', () => {
    const squares = intraclass(JUDGES)?.meanSquares;
    expect(squares?.between).toBeCloseTo(11.24, 2);
    expect(squares?.within).toBeCloseTo(6.26, 2);
    expect(squares?.raters).toBeCloseTo(32.49, 2);
    expect(squares?.error).toBeCloseTo(1.02, 2);
    const published = [0.17, 0.44, 0.29, 0.62, 0.71, 0.91];
    flat(JUDGES).forEach((value, index) => expect(value).toBeCloseTo(published[index] ?? 0, 2));
  });

  it.each([
    ['the judges', JUDGES, [0.1657418, 0.4427971, 0.2897638, 0.6200505, 0.7148407, 0.9093155]],
    [
      'the anxiety ratings',
      ANXIETY,
      [0.1750224, 0.3889257, 0.1979983, 0.4254988, 0.2160494, 0.4525862],
    ],
  ])('agrees with R’s psych 2.2.9 to six places on %s', (_name, ratings, expected) => {
    flat(ratings).forEach((value, index) =>
      expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThan(1e-6),
    );
  });

  it('says nothing of a table that is too small, has gaps or never differs', () => {
    expect(intraclass([[1, 2]])).toBeNull();
    expect(intraclass([[1, 2], [3]])).toBeNull();
    expect(
      intraclass([
        [2, 2],
        [2, 2],
      ]),
    ).toBeNull();
  });
});
