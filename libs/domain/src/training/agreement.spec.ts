import fc from 'fast-check';
import { RATING_LEVELS, type RatingValue } from '../scorecard/scorecard';
import { agreementOf, quadraticWeights, reaches, weightedKappa } from './agreement';

/** Published tables, retyped with their sources. */
const PUBLISHED = [
  {
    source: 'Cohen 1960 and 1968, the worked example: kappa .492, weighted .348',
    table: [
      [0.44, 0.07, 0.09],
      [0.05, 0.2, 0.05],
      [0.01, 0.03, 0.06],
    ],
    weights: [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ],
    kappa: 0.492,
    weighted: 0.348,
    within: 0.0006,
  },
  {
    source: 'Fleiss, Cohen and Everitt 1969, 200 diagnoses: kappa .429, weighted .507',
    table: [
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ],
    weights: [
      [0, 1, 0.5556],
      [1, 0, 0.3333],
      [0.5556, 0.3333, 0],
    ],
    kappa: 0.4285714,
    weighted: 0.50707,
    within: 0.0002,
  },
  {
    source: 'The anxiety ratings of two raters in R package irr, as psych 2.2.9 computes them',
    table: [
      [1, 0, 1, 0, 0, 0],
      [0, 4, 2, 0, 0, 0],
      [0, 0, 1, 3, 0, 1],
      [0, 0, 1, 0, 0, 1],
      [0, 1, 2, 1, 0, 0],
      [0, 0, 1, 0, 0, 0],
    ],
    weights: quadraticWeights(6),
    kappa: 0.1194969,
    weighted: 0.2967651,
    within: 1e-6,
  },
];

describe('agreement with the gold', () => {
  it.each(PUBLISHED)('agrees with $source', ({ table, weights, kappa, weighted, within }) => {
    const plain = weights.map((row, i) => row.map((_, j) => (i === j ? 0 : 1)));
    expect(Math.abs((weightedKappa(table, plain) ?? NaN) - kappa)).toBeLessThan(within);
    expect(Math.abs((weightedKappa(table, weights) ?? NaN) - weighted)).toBeLessThan(within);
  });

  it('counts exact and near matches, and keeps what was not probed out of kappa', () => {
    const agreement = agreementOf([
      { gold: 1, given: 1 },
      { gold: 2, given: 3 },
      { gold: 4, given: 1 },
      { gold: 'not_probed', given: 'not_probed' },
      { gold: 'not_probed', given: 2 },
    ]);
    expect(agreement).toMatchObject({ pairs: 5, exact: 2 / 5, withinOne: 3 / 5 });
    expect(agreement.weightedKappa).toBeCloseTo(
      agreementOf([
        { gold: 1, given: 1 },
        { gold: 2, given: 3 },
        { gold: 4, given: 1 },
      ]).weightedKappa ?? NaN,
      12,
    );
  });

  it('never reaches a minimum by an answer to nothing or a kappa that is undefined', () => {
    expect(reaches(agreementOf([]), 'exact', 0)).toBe(false);
    const same = agreementOf([
      { gold: 3, given: 3 },
      { gold: 3, given: 3 },
    ]);
    expect(same.weightedKappa).toBeNull();
    expect(reaches(same, 'weighted_kappa', 0)).toBe(false);
    expect(reaches(same, 'exact', 1)).toBe(true);
  });

  it('gives full marks for the gold itself, is symmetric and stays within its bounds', () => {
    const value = fc.constantFrom<RatingValue>(...RATING_LEVELS, 'not_probed');
    const pairs = fc.array(fc.record({ gold: value, given: value }), { minLength: 1 });
    fc.assert(
      fc.property(pairs, (rated) => {
        const agreement = agreementOf(rated);
        const mirrored = agreementOf(
          rated.map(({ gold, given }) => ({ gold: given, given: gold })),
        );
        expect(mirrored.exact).toBe(agreement.exact);
        expect(mirrored.withinOne).toBe(agreement.withinOne);
        expect(mirrored.weightedKappa ?? 2).toBeCloseTo(agreement.weightedKappa ?? 2, 9);
        expect(agreement.exact).toBeLessThanOrEqual(agreement.withinOne);
        expect(agreement.withinOne).toBeLessThanOrEqual(1);
        expect(agreement.weightedKappa ?? 0).toBeLessThanOrEqual(1);
        const own = agreementOf(rated.map(({ gold }) => ({ gold, given: gold })));
        expect(own.exact).toBe(1);
        expect(own.weightedKappa ?? 1).toBe(1);
      }),
    );
  });
});
