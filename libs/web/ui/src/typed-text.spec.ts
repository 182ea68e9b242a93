import { typedText } from './typed-text';

describe('typedText', () => {
  it('lets plain text through, with line ends of one kind', () => {
    expect(typedText('Said: “yes”.\r\n\tThen drew it.', 100)).toEqual({
      text: 'Said: “yes”.\n\tThen drew it.',
      said: null,
    });
  });

  it('refuses what does not fit and says how much it was', () => {
    const { text, said } = typedText('x'.repeat(1_048_576), 20_000);
    expect(text).toBeNull();
    expect(said).toContain('1 048 576');
    expect(said).toContain('20 000');
  });

  it('takes exactly as much as fits', () => {
    expect(typedText('x'.repeat(10), 10)).toEqual({ text: 'x'.repeat(10), said: null });
  });

  it('leaves NUL and direction marks out and says so', () => {
    expect(typedText('a\0b\u202Ec\u2066d', 10)).toEqual({
      text: 'abcd',
      said: '3 invisible characters were left out.',
    });
    expect(typedText('a\0', 10).said).toBe('1 invisible character was left out.');
  });

  it('leaves half a surrogate pair out and keeps a whole one', () => {
    expect(typedText('a\uD83Db', 10).text).toBe('ab');
    expect(typedText('a😀b', 10)).toEqual({ text: 'a😀b', said: null });
  });

  it('keeps the marks that scripts from right to left are written with', () => {
    expect(typedText('שלום\u200F!', 20)).toEqual({ text: 'שלום\u200F!', said: null });
  });
});
