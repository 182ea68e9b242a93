import fc from 'fast-check';
import { PAPER_EFFECTS, PENICILLIN, REVIEWS, REVIEWER_EFFECTS } from './severity.fixture';
import { fitSeverity, scoreSeverity, type SeverityRating } from './severity-model';

function fit(ratings: readonly SeverityRating[]) {
  const found = fitSeverity(ratings);
  if (!found) throw new Error('nothing to fit');
  return found;
}

describe('the severity model', () => {
  it('finds the variances and the criterion that lme4 finds for Penicillin', () => {
    const { mean, variances, remlCriterion } = fit(PENICILLIN);
    expect(Math.abs(Math.sqrt(variances.subject) - 0.8467)).toBeLessThan(0.0006);
    expect(Math.abs(Math.sqrt(variances.rater) - 1.9316)).toBeLessThan(0.0006);
    expect(Math.abs(Math.sqrt(variances.residual) - 0.5499)).toBeLessThan(0.0006);
    expect(Math.abs(mean - 22.97)).toBeLessThan(0.006);
    expect(Math.abs(remlCriterion - 330.8606)).toBeLessThan(0.0006);
  });

  it('finds the variances and every prediction that lme4 finds for the conference reviews', () => {
    const { mean, variances, remlCriterion, subjects, raters } = fit(REVIEWS);
    expect(Math.abs(Math.sqrt(variances.subject) - 1.1627)).toBeLessThan(0.0005);
    expect(Math.abs(Math.sqrt(variances.rater) - 0.3613)).toBeLessThan(0.0005);
    expect(Math.abs(Math.sqrt(variances.residual) - 1.104)).toBeLessThan(0.0005);
    expect(Math.abs(remlCriterion - 467.2603)).toBeLessThan(0.0006);
    PAPER_EFFECTS.forEach((effect, paper) => {
      const adjusted = subjects.get(String(paper + 1))?.adjusted ?? 0;
      expect(Math.abs(adjusted - mean - effect)).toBeLessThan(1e-4);
    });
    for (const [reviewer, effect] of Object.entries(REVIEWER_EFFECTS))
      expect(Math.abs((raters.get(reviewer)?.effect ?? 0) - effect)).toBeLessThan(1e-4);
  });

  it('scores at known ratios as the fit did that found them', () => {
    const fitted = fit(REVIEWS);
    const scored = scoreSeverity(REVIEWS, fitted.ratios);
    expect(scored?.mean).toBeCloseTo(fitted.mean, 12);
    expect(scored?.subjects).toEqual(fitted.subjects);
  });

  it('has no severity where every rater gives everybody the same', () => {
    const ratings = Array.from({ length: 60 }, (_one, index) => ({
      subject: String(index % 15),
      rater: String(Math.floor(index / 15)),
      value: 1 + ((index % 15) % 4),
    }));
    // No noise at all would leave no residual: one rating differs.
    const found = fit([...ratings.slice(1), { subject: '0', rater: '0', value: 2 }]);
    for (const { effect } of found.raters.values()) expect(Math.abs(effect)).toBeLessThan(0.1);
  });

  it('says nothing where there is nothing to tell apart', () => {
    const one = { subject: 'a', rater: 'x', value: 2 };
    expect(fitSeverity([])).toBeNull();
    expect(fitSeverity([one, { ...one, subject: 'b' }, { ...one, subject: 'c' }])).toBeNull();
    expect(
      fitSeverity([one, { ...one, rater: 'y' }, { ...one, subject: 'b', rater: 'y' }]),
    ).toBeNull();
  });

  it('gives the same whatever the order of the ratings', () => {
    const shuffled = fc.shuffledSubarray([...REVIEWS], { minLength: REVIEWS.length });
    const before = fit(REVIEWS);
    fc.assert(
      fc.property(shuffled, (ratings) => {
        const after = scoreSeverity(ratings, before.ratios);
        for (const [subject, { adjusted }] of before.subjects)
          expect(after?.subjects.get(subject)?.adjusted).toBeCloseTo(adjusted, 9);
      }),
      { numRuns: 20 },
    );
  });
});
