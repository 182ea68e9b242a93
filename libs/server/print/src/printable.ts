/** What some signs without a glyph are written as. */
const WRITTEN_AS: Readonly<Record<string, string>> = { '\t': ' ', '‐': '-', '‑': '-' };

/** Stands where a sign cannot be drawn. */
const UNDRAWN = '\u25a1';

const MARKS = /\p{M}/gu;
const SPACES = /[\u2000-\u200a\u202f\u205f\u3000]/u;
const UNSEEN = /[\p{Cf}\p{Cc}]/u;

/** A text as it can be drawn. */
export interface Printable {
  readonly text: string;
  /** Some sign of it is shown as another, or as a box. */
  readonly lossy: boolean;
}

/**
 * Text as a face can show it: a letter it lacks stands without its marks, and what has no likeness
 * at all as an empty box. Line breaks stay; what is never seen (directions, joiners) is left out.
 *
 * @param hasGlyph whether the face draws the sign of this code
 */
export function printable(text: string, hasGlyph: (code: number) => boolean): Printable {
  let lossy = false;
  const shown = Array.from(text.normalize('NFC'), (sign) => {
    if (sign === '\n') return sign;
    if (UNSEEN.test(sign)) return WRITTEN_AS[sign] ?? '';
    if (drawn(sign, hasGlyph)) return sign;
    const written = WRITTEN_AS[sign] ?? (SPACES.test(sign) ? ' ' : null);
    if (written !== null) return written;
    lossy = true;
    const plain = sign.normalize('NFKD').replace(MARKS, '');
    return plain !== '' && plain !== sign && Array.from(plain).every((one) => drawn(one, hasGlyph))
      ? plain
      : UNDRAWN;
  });
  return { text: shown.join(''), lossy };
}

function drawn(sign: string, hasGlyph: (code: number) => boolean): boolean {
  return hasGlyph(sign.codePointAt(0) ?? 0);
}
