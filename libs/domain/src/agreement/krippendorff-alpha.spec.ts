import fc from 'fast-check';
import { krippendorffAlpha, type MeasurementLevel } from './krippendorff-alpha';

/** Krippendorff 2011, section C: four observers, twelve units, some values missing. */
const FOUR_OBSERVERS = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, 3, null, null],
];

describe('Krippendorff’s alpha', () => {
  it.each<[MeasurementLevel, number]>([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ])('is the published value of the paper’s data with gaps, %s', (level, published) => {
    const alpha = krippendorffAlpha(FOUR_OBSERVERS, level);
    expect(Math.abs((alpha ?? 0) - published)).toBeLessThan(0.0006);
  });

  it('is the published value for two observers and two categories (2011, section A)', () => {
    const units = ['01', '11', '01', '00', '00', '01', '00', '00', '10', '00'];
    const alpha = krippendorffAlpha(
      units.map((pair) => [...pair].map(Number)),
      'nominal',
    );
    expect(Math.abs((alpha ?? 0) - 0.095)).toBeLessThan(0.0005);
  });

  it('is the published value for two observers and five categories (2011, section B)', () => {
    const units = ['12', '11', '22', '22', '42', '33', '33', '33', '55', '44', '44', '14'];
    const alpha = krippendorffAlpha(
      units.map((pair) => [...pair].map(Number)),
      'nominal',
    );
    expect(Math.abs((alpha ?? 0) - 0.692)).toBeLessThan(0.0005);
  });

  it('says nothing where nothing can be paired or nothing differs', () => {
    expect(krippendorffAlpha([[3], [null, 2]], 'ordinal')).toBeNull();
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        'ordinal',
      ),
    ).toBeNull();
  });

  it('is 1 exactly where every unit agrees and units differ, and never more', () => {
    const unit = fc.array(fc.option(fc.integer({ min: 1, max: 4 })), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), (units) => {
        const alpha = krippendorffAlpha(units, 'ordinal');
        if (alpha === null) return;
        expect(alpha).toBeLessThanOrEqual(1);
        const agreed = units.every(
          (one) => new Set(one.filter((value) => value !== null)).size < 2,
        );
        expect(alpha === 1).toBe(agreed);
      }),
    );
  });
});
