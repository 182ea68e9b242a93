import fc from 'fast-check';
import { RATING_LEVELS, type RatingValue } from '../scorecard/scorecard';
import { agreementOf, reaches } from './agreement';

describe('agreement with the gold', () => {
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
