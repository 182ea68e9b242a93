import fc from 'fast-check';
import { cleanLine, cleanText, requiredLine, requiredText } from './clean-text';

const code = (result: ReturnType<typeof cleanText>): string | null =>
  result.ok ? null : (result.problems[0]?.code ?? null);

describe('cleanText', () => {
  it.each([
    ['plain text', 'plain text'],
    ['  blanks around  ', '  blanks around  '],
    ['line\nbreak\tand tab', 'line\nbreak\tand tab'],
    ['e\u0301', 'é'],
    ['an emoji is a surrogate pair: 😀', 'an emoji is a surrogate pair: 😀'],
    ['<b>bold</b> is text', '<b>bold</b> is text'],
    ['family 👨‍👩‍👧 stays joined', 'family 👨‍👩‍👧 stays joined'],
    ['marks \u200E\u200F\u061C stay', 'marks \u200E\u200F\u061C stay'],
    ['said \u2067שלום\u2069 and left', 'said \u2067שלום\u2069 and left'],
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

  it.each([
    ['line ends of other systems', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['soft line breaks and page breaks', 'a\vb\fc', 'a\nb\nc'],
    ['control characters', 'a\u0007b\u001Bc\u007Fd\u009Be', 'abcde'],
    ['a byte order mark and a pasted picture', '\uFEFFa\uFFFCb', 'ab'],
    ['overrides of direction', 'pay \u202E000,1\u202C a day', 'pay 000,1 a day'],
    ['embeddings of direction', '\u202Aa\u202Bb\u202C\u202D', 'ab'],
    ['an isolate left open, at the end of its line', 'a \u2067b\nc', 'a \u2067b\u2069\nc'],
    ['isolates left open inside each other', '\u2066a\u2068b', '\u2066a\u2068b\u2069\u2069'],
    ['an end of an isolate that never began', 'a\u2069b', 'ab'],
  ])('takes away or settles %s', (_what, text, value) => {
    expect(cleanText('summary', text, 100)).toEqual({ ok: true, value });
  });

  it('changes nothing more when it cleans again, and leaves no text whose direction leaks', () => {
    const character = fc.constantFrom(
      ...'a\n\r\v\u0085\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFFe\u0301',
    );
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 30 }), (text) => {
        const once = cleanText('text', text, 1_000);
        if (!once.ok) throw new Error('refused');
        expect(cleanText('text', once.value, 1_000)).toEqual(once);
        expect(once.value).not.toMatch(/[\r\v\u0085\u202A-\u202E\uFEFF]/u);
        for (const line of once.value.split('\n')) {
          const opened = line.match(/[\u2066-\u2068]/gu)?.length ?? 0;
          expect(line.match(/\u2069/gu)?.length ?? 0).toBe(opened);
        }
      }),
    );
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

describe('requiredLine and cleanLine', () => {
  it.each([
    ['a\nb\tc', 'a b c'],
    ['  Robin \u2067Falk\u2069 ', 'Robin Falk'],
    ['Robin \u202EkalF', 'Robin kalF'],
  ])('make one plain line of %j', (text, value) => {
    expect(requiredLine('name', text, 100)).toEqual({ ok: true, value });
    expect(cleanLine('name', text, 100)).toEqual({ ok: true, value });
  });

  it('differ in whether there must be something', () => {
    expect(code(requiredLine('name', ' \n\u2067', 100))).toBe('REQUIRED');
    expect(cleanLine('name', ' \n\u2067', 100)).toEqual({ ok: true, value: '' });
  });
});
