import { isRewording, wordDiff } from './word-diff';

const side = (before: string, after: string, wanted: 'before' | 'after') =>
  wordDiff(before, after)
    .filter((one) => one.side === 'both' || one.side === wanted)
    .map(({ text }) => text)
    .join('');

describe('words that changed', () => {
  it('marks the words of one side alone', () => {
    expect(wordDiff('Names one cost', 'Names two costs')).toEqual([
      { side: 'both', text: 'Names ' },
      { side: 'before', text: 'one cost' },
      { side: 'after', text: 'two costs' },
    ]);
    expect(wordDiff('Asks first and draws', 'Asks and then draws')).toEqual([
      { side: 'both', text: 'Asks ' },
      { side: 'before', text: 'first ' },
      { side: 'both', text: 'and ' },
      { side: 'after', text: 'then ' },
      { side: 'both', text: 'draws' },
    ]);
  });

  it.each([
    ['', 'all new'],
    ['all gone', ''],
    ['a  b\nc', 'a b\n\nc d'],
    ['the same', 'the same'],
    ['x '.repeat(2000), 'y '.repeat(2000)],
  ])('gives each side back in full (%#)', (before, after) => {
    expect(side(before, after, 'before')).toBe(before);
    expect(side(before, after, 'after')).toBe(after);
  });

  it('tells a rewording from another text', () => {
    expect(isRewording(wordDiff('Names one cost of it', 'Names two costs of it'))).toBe(true);
    expect(isRewording(wordDiff('Nothing in common', 'Entirely other words'))).toBe(false);
  });
});
