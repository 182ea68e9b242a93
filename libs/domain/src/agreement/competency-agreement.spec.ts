import fc from 'fast-check';
import {
  competencyAgreement,
  FEWEST_SHARED_SUBJECTS,
  type AgreementRating,
} from './competency-agreement';

/** Candidates rated by three people who differ by one level at the edges. */
function ratings(candidates: number): readonly AgreementRating[] {
  return Array.from({ length: candidates }, (_one, index) =>
    ['ana', 'ben', 'cem'].map((rater, place) => ({
      subject: `c${index}`,
      rater,
      competency: 'coding',
      value: Math.min(4, 1 + (index % 4) + (place === 2 && index % 5 === 0 ? 1 : 0)),
    })),
  ).flat();
}

describe('agreement on a competency', () => {
  it('has alpha with its interval, the correlations, kappa over pairs and the people it takes', () => {
    const [line] = competencyAgreement(ratings(40));
    expect(line).toMatchObject({ competency: 'coding', ratings: 120, shared: 40 });
    expect(line?.alpha?.alpha).toBeGreaterThan(0.85);
    expect(line?.alpha?.interval?.[0]).toBeLessThan(line?.alpha?.alpha ?? 0);
    expect(line?.icc?.mean).toBeGreaterThan(line?.icc?.single ?? 1);
    expect(line?.icc?.panel).toBeCloseTo(3, 12);
    expect(line?.kappa?.pairs).toBe(120);
    expect(line?.needed).toBe(1);
  });

  it('says no number of fewer candidates than it takes', () => {
    const [line] = competencyAgreement(ratings(FEWEST_SHARED_SUBJECTS - 1));
    expect(line).toMatchObject({ alpha: null, icc: null, kappa: null, needed: null });
    expect(line?.shared).toBe(FEWEST_SHARED_SUBJECTS - 1);
  });

  it('takes no agreement of somebody with themselves', () => {
    const twice = ratings(40).map((rating) => ({ ...rating, rater: 'ana' }));
    expect(competencyAgreement(twice)[0]?.shared).toBe(0);
  });

  it('is the same whatever the order of the ratings', () => {
    const all = ratings(15);
    const expected = competencyAgreement(all);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
        const [line] = competencyAgreement(shuffled);
        expect(line?.alpha).toEqual(expected[0]?.alpha);
        expect(line?.kappa).toEqual(expected[0]?.kappa);
        expect(line?.icc?.single).toBeCloseTo(expected[0]?.icc?.single ?? 0, 12);
      }),
      { numRuns: 10 },
    );
  });
});
