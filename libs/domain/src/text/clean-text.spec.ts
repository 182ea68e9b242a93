import { cleanText, requiredText } from './clean-text';

const code = (result: ReturnType<typeof cleanText>): string | null =>
  result.ok ? null : (result.problems[0]?.code ?? null);

describe('cleanText', () => {
  it.each([
    ['plain text', 'plain text'],
    ['  blanks around  ', '  blanks around  '],
    ['line\nbreak\tand tab', 'line\nbreak\tand tab'],
    ['e\u0301', 'é'],
    ['an emoji is a surrogate pair: 😀', 'an emoji is a surrogate pair: 😀'],
    ['right to left: \u202Eabc', 'right to left: \u202Eabc'],
    ['', ''],
  ])('keeps %j as %j', (text, value) => {
    expect(cleanText('summary', text, 100)).toEqual({ ok: true, value });
  });

  it.each([
    ['NUL', 'a\0b', 'INVALID_TEXT'],
    ['a lone high surrogate', 'a\uD83D', 'INVALID_TEXT'],
    ['a lone low surrogate', '\uDE00b', 'INVALID_TEXT'],
    ['a pair the wrong way round', '\uDE00\uD83D', 'INVALID_TEXT'],
    ['eleven characters of ten', 'x'.repeat(11), 'TOO_LONG'],
  ])('refuses %s', (_what, text, expected) => {
    expect(code(cleanText('summary', text, 10))).toBe(expected);
  });

  it('names the path of the text it refuses', () => {
    expect(cleanText('notes.2.text', '\0', 10)).toMatchObject({
      ok: false,
      problems: [{ path: 'notes.2.text', code: 'INVALID_TEXT' }],
    });
  });

  it('measures what will be stored: composed characters count once', () => {
    expect(cleanText('name', 'e\u0301'.repeat(10), 10).ok).toBe(true);
    // Some characters grow in normal form C.
    expect(code(cleanText('name', '\u{1D160}', 2))).toBe('TOO_LONG');
  });
});

describe('requiredText', () => {
  it('takes the blanks around a text away', () => {
    expect(requiredText('reason', '  late plane\n', 100)).toEqual({
      ok: true,
      value: 'late plane',
    });
  });

  it.each([[''], ['   '], ['\n\t']])('refuses %j', (text) => {
    expect(code(requiredText('reason', text, 100))).toBe('REQUIRED');
  });

  it('refuses what cleanText refuses', () => {
    expect(code(requiredText('reason', 'a\0', 100))).toBe('INVALID_TEXT');
    expect(code(requiredText('reason', 'abc', 2))).toBe('TOO_LONG');
  });
});
