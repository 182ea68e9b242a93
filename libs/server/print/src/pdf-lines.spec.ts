import { linesOf } from './pdf-lines';
import { STYLES } from './pdf-faces';

/** Every sign is half its size wide. */
const halves = (_: string, text: string) => Array.from(text).length / 2;
const style = { ...STYLES.text, size: 2 };
const lines = (text: string, width: number) => linesOf(text, style, width, halves);

describe('the lines of a text', () => {
  it('break between words and keep the blank at which they break', () => {
    expect(lines('one two three', 8)).toEqual(['one two ', 'three']);
    expect(lines('one two three', 7)).toEqual(['one two ', 'three']);
    expect(lines('one two three', 6)).toEqual(['one ', 'two ', 'three']);
  });

  it('cut a word only where it alone is wider than a line', () => {
    expect(lines('a ' + 'x'.repeat(12) + ' b', 5)).toEqual(['a ', 'xxxxx', 'xxxxx', 'xx b']);
  });

  it('never part a letter from its mark', () => {
    const cut = lines('e\u0301'.repeat(6), 4);
    expect(cut.every((line) => !line.startsWith('\u0301'))).toBe(true);
    expect(cut.join('')).toBe('e\u0301'.repeat(6));
  });

  it('hold the text, whatever it is', () => {
    for (const text of ['', ' ', 'a  b   c', '  in', 'a\n\nb', 'x'.repeat(40) + ' y '])
      for (const width of [1, 3, 9])
        expect(lines(text, width).join('')).toBe(text.replaceAll('\n', ''));
  });
});
