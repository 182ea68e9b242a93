import { assessor, competency, packet, rating } from '../packet.fixture';
import { assessorWords, meanWords, weightWords } from './row-words';

describe('what stands behind the numbers of a row', () => {
  it('works a mean out before the reader’s eyes, of supported ratings only', () => {
    const ratings = [
      rating('a', 3),
      rating('b', 2),
      rating('c', 4, { supported: false }),
      rating('d', null),
    ];
    expect(meanWords(competency('x', { ratings, n: 2, mean: 2.5 }))).toBe(
      'Raw mean: (3 + 2) ÷ 2 = 2.50.',
    );
  });

  it('calls one rating no mean', () => {
    const one = competency('x', { ratings: [rating('a', 3)], n: 1, mean: null });
    expect(meanWords(one)).toMatch(/a single one has no mean/u);
    expect(meanWords(competency('x', { n: 0, mean: null }))).toMatch(/no mean/u);
  });

  it('says what one level of a competency moves', () => {
    const half = competency('a', { weight: 0.3 });
    const other = competency('b', { weight: 0.3 });
    const unrated = competency('c', { weight: 0.4, n: 0 });
    const made = packet({ competencies: [half, other, unrated] });
    expect(weightWords(made, half)).toMatch(/moves the weighted picture by 0\.50/u);
    expect(weightWords(made, unrated)).toMatch(/in no total/u);
    expect(weightWords(made, competency('d', { weight: 0 }))).toMatch(/no weight/u);
  });

  it('tells assessors who count from those who rated without counting', () => {
    const made = packet({
      assessors: [assessor('Aiko'), assessor('Ruben', { independent: false }), assessor('Teo')],
    });
    const one = competency('x', {
      minAssessors: 2,
      ratings: [rating('Aiko', 3), rating('Ruben', 2), rating('Teo', null)],
    });
    expect(assessorWords(made, one)).toBe(
      'Assessors: Aiko; the blueprint asks for 2. Ruben rated it too, not independently, so without counting here.',
    );
  });
});
