import { assessor, competency, packet, rating } from './packet.fixture';
import { barWords, contradictionWords, leftOutWords, sharesOf } from './recommend-words';

describe('what is recommended, in words', () => {
  it('says where the bar lies to the interval', () => {
    const interval = { low: 2.66, high: 3.16 };
    expect(barWords(interval, 2.5)).toMatch(/below that interval/u);
    expect(barWords(interval, 2.75)).toMatch(/inside that interval/u);
    expect(barWords(interval, 3.5)).toMatch(/above that interval/u);
  });

  it('asks about a recommendation that its own ratings do not carry, both ways round', () => {
    const competencies = [
      competency('a', { ratings: [rating('Ruben', 2)] }),
      competency('b', { ratings: [rating('Ruben', 1), rating('Aiko', 4)] }),
      competency('c', { ratings: [rating('Ruben', 3), rating('Aiko', 3)] }),
    ];
    const said = (name: string, contradiction: 'HIGHER' | 'LOWER' | null) =>
      contradictionWords(packet({ competencies }), assessor(name, { contradiction }));
    expect(said('Ruben', 'HIGHER')).toMatch(/recommends for it and rated 2 of 3 at 2 or below/u);
    expect(said('Aiko', 'LOWER')).toMatch(/recommends against it and rated 2 of 2 at 3 or above/u);
    expect(said('Aiko', null)).toBeNull();
  });

  it('names what the weighted picture leaves out', () => {
    const made = packet({
      competencies: [competency('cost', { name: 'Cost awareness', weight: 0.06, n: 0 })],
      weighted: { score: 3, coveredWeight: 0.94, leftOut: ['cost'], estimate: null },
    });
    expect(leftOutWords(made)).toBe('It leaves out Cost awareness, 0.06 of the weight.');
    expect(leftOutWords(packet({ weighted: null }))).toBe('');
  });

  it('takes the weighted picture apart into shares that add up to it', () => {
    const shares = sharesOf([
      competency('a', { weight: 0.2, ratings: [rating('x', 4), rating('y', 2)] }),
      competency('b', { weight: 0.6, ratings: [rating('x', 2)] }),
      competency('c', { weight: 0.2, n: 0 }),
    ]);
    expect(shares.map((one) => one.competency.key)).toEqual(['b', 'a']);
    expect(shares.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(2.25, 9);
  });
});
