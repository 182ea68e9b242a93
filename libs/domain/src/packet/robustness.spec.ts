import fc from 'fast-check';
import { PICTURE_BAR, robustness, type ShakenCompetency } from './robustness';

const of = (key: string, weight: number, ...levels: number[]): ShakenCompetency => ({
  key,
  weight,
  levels,
});

const any = fc.array(
  fc.record({
    key: fc.uuid(),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
    levels: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 }),
  }),
  { maxLength: 8 },
);

describe('robustness', () => {
  it('is nothing below two supported ratings with weight', () => {
    expect(robustness([])).toBeNull();
    expect(robustness([of('clarity', 0.5, 4), of('unweighed', 0, 4, 4, 4)])).toBeNull();
    expect(robustness([of('clarity', 0.5, 4), of('cost', 0.5, 3)])).not.toBeNull();
  });

  it('is whole for a picture that no shaking brings over the bar, and names no pivot', () => {
    const firm = robustness([of('clarity', 0.5, 4, 4), of('cost', 0.5, 4, 4)]);
    expect(firm).toMatchObject({ side: 'above', share: 1, pivot: null, oneMore: null });
    expect(robustness([of('clarity', 1, 1, 1)])).toMatchObject({ side: 'below', share: 1 });
  });

  it('is less the nearer the picture stands to the bar', () => {
    const share = (...levels: number[]): number =>
      robustness([of('clarity', 1, ...levels)])?.share ?? 0;
    expect(share(2, 3)).toBeLessThan(share(3, 3));
    expect(share(3, 3)).toBeLessThanOrEqual(share(4, 4));
  });

  it('names what speaks for the other side', () => {
    const mixed = robustness([
      of('strong', 0.5, 3, 3),
      of('weak', 0.3, 1, 2),
      of('middling', 0.2, 3, 3),
    ]);
    expect(mixed?.side).toBe('above');
    expect(mixed?.pivot).toBe('weak');
  });

  it('proposes one more round where a single rating carries most of the weight', () => {
    const open = robustness([of('clarity', 0.7, 3), of('cost', 0.3, 2, 2, 3)]);
    expect(open?.oneMore?.competency).toBe('clarity');
    expect(open?.oneMore?.share).toBeGreaterThan(open?.share ?? 1);
  });

  it('is the same every time, always a share, and on the side where the picture stands', () => {
    fc.assert(
      fc.property(any, (competencies) => {
        const one = robustness(competencies);
        expect(robustness(competencies)).toEqual(one);
        if (!one) return;
        expect(one.share).toBeGreaterThanOrEqual(0);
        expect(one.share).toBeLessThanOrEqual(1);
        const weighed = competencies.filter(({ weight, levels }) => weight > 0 && levels.length);
        const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
        const score = weighed.reduce(
          (sum, { weight, levels }) =>
            sum + (weight / whole) * (levels.reduce((a, b) => a + b, 0) / levels.length),
          0,
        );
        if (Math.abs(score - PICTURE_BAR) > 1e-9)
          expect(one.side).toBe(score > PICTURE_BAR ? 'above' : 'below');
      }),
      { numRuns: 60 },
    );
  });
});
