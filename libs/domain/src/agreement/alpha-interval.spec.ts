import fc from 'fast-check';
import { alphaInterval } from './alpha-interval';
import { krippendorffAlpha } from './krippendorff-alpha';
import { randomStream } from './random-stream';

const BOOTSTRAP = { seed: 7, runs: 300 };

/** Units of two or three raters who mostly see what is there. */
function units(count: number, noise: number, seed: number): readonly (readonly number[])[] {
  const random = randomStream(seed);
  return Array.from({ length: count }, () => {
    const level = 1 + Math.floor(random() * 4);
    return Array.from({ length: 2 + Math.floor(random() * 2) }, () =>
      random() < noise ? 1 + Math.floor(random() * 4) : level,
    );
  });
}

describe('the interval of alpha', () => {
  it('stands around the alpha of all units and narrows as there are more', () => {
    const [few, many] = [units(20, 0.3, 1), units(2000, 0.3, 1)].map((all) => {
      const found = alphaInterval(all, 'ordinal', BOOTSTRAP);
      const alpha = krippendorffAlpha(all, 'ordinal') ?? 0;
      expect(found?.alpha).toBeCloseTo(alpha, 12);
      const [low, high] = found?.interval ?? [1, 0];
      expect(low).toBeLessThanOrEqual(alpha);
      expect(high).toBeGreaterThanOrEqual(alpha);
      return high - low;
    });
    expect(many ?? 1).toBeLessThan((few ?? 0) / 3);
  });

  it('holds the alpha of the whole in about nine of ten samples', () => {
    const truth = krippendorffAlpha(units(40_000, 0.3, 99), 'ordinal') ?? 0;
    let held = 0;
    for (let sample = 1; sample <= 200; sample += 1) {
      const [low, high] = alphaInterval(units(60, 0.3, sample), 'ordinal', {
        seed: sample,
        runs: 200,
      })?.interval ?? [0, 0];
      if (low <= truth && truth <= high) held += 1;
    }
    expect(held / 200).toBeGreaterThan(0.82);
    expect(held / 200).toBeLessThan(0.97);
  });

  it('is the same for the same units in whatever order', () => {
    const all = units(40, 0.4, 3);
    const expected = alphaInterval(all, 'ordinal', BOOTSTRAP);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
        expect(alphaInterval(shuffled, 'ordinal', BOOTSTRAP)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('says nothing where alpha says nothing', () => {
    expect(alphaInterval([[1], [2, null]], 'ordinal', BOOTSTRAP)).toBeNull();
  });
});
