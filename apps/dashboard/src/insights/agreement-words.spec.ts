import type { RatingHabit } from '@debrief/web-data';
import { between, habitWords, plain, spreadWords } from './agreement-words';

const habit = (over: Partial<RatingHabit>): RatingHabit => ({
  person: { id: 'p', name: 'Ana' },
  isYou: false,
  ratings: 30,
  shared: 20,
  effect: 0.42,
  low: 0.1,
  high: 0.7,
  lowest: 2,
  highest: 4,
  spread: 0.8,
  ...over,
});

describe('agreement in words', () => {
  it.each([
    [0.42, 0.1, 0.7, 'gives 0.4 more than colleagues for the same things'],
    [-0.42, -0.7, -0.1, 'gives 0.4 less than colleagues for the same things'],
    [0.3, -0.2, 0.8, 'gives 0.3 more than colleagues for the same things, which may be chance'],
    [0.01, -0.2, 0.2, 'gives what colleagues give for the same things, which may be chance'],
    [null, null, null, ''],
  ])('says of a habit of %s (%s to %s): %s', (effect, low, high, words) => {
    expect(habitWords(habit({ effect, low, high }))).toBe(words);
  });

  it('says how widely the scale is used', () => {
    expect(spreadWords(habit({}))).toBe('2 to 4, spread 0.80 of everybody’s');
    expect(spreadWords(habit({ lowest: 3, highest: 3, spread: null }))).toBe('only 3');
  });

  it('writes numbers without a negative zero and with a real minus', () => {
    expect(plain(-0.001)).toBe('0.00');
    expect(plain(-0.31)).toBe('−0.31');
    expect(between(-0.1, 0.2)).toBe('−0.10 to 0.20');
    expect(between(null, 0.2)).toBe('');
  });
});
