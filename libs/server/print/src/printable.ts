/**
 * The built-in faces of PDF readers have the glyphs of Windows-1252: all of Latin-1 and these.
 * Nothing else can be shown by them.
 */
const BEYOND_LATIN_1 = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

/** What letters without a mark to take off, signs and unusual spaces are written as. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ŋ: 'N',
  ŋ: 'n',
  ẞ: 'SS',
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '≈': '~',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '✓': 'x',
  '\t': ' ',
};

const MARKS = /\p{M}/gu;
const SPACES = /[\u2000-\u200a\u202f\u205f\u3000]/u;
const UNSEEN = /[\p{Cf}\p{Cc}]/u;

/**
 * Text as the faces of a PDF can show it: a letter they lack stands without its mark (`Ş` as `S`),
 * some signs are spelled out, anything else becomes a question mark. Line breaks stay.
 */
export function printable(text: string): string {
  return Array.from(text.normalize('NFC'), shown).join('');
}

function shown(sign: string): string {
  if (sign === '\n' || hasGlyph(sign)) return sign;
  const written = WRITTEN_AS[sign];
  if (written !== undefined) return written;
  if (SPACES.test(sign)) return ' ';
  if (UNSEEN.test(sign)) return '';
  const plain = sign.normalize('NFKD').replace(MARKS, '');
  const rest = Array.from(plain);
  return rest.length > 0 && plain !== sign && rest.every(hasGlyph) ? plain : '?';
}

function hasGlyph(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return (
    (code >= 0x20 && code < 0x7f) ||
    (code >= 0xa0 && code <= 0xff && code !== 0xad) ||
    BEYOND_LATIN_1.has(sign)
  );
}
