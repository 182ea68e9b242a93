/**
 * Characters that nobody sees and that may make a text read otherwise than it is stored: controls
 * other than tab and line end, the marks that turn the writing direction for what follows, and
 * halves of surrogate pairs.
 */
const UNSEEN = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

export interface TypedText {
  /** Null when the field stays as it was. */
  readonly text: string | null;
  /** What to say about it; null when there is nothing to say. */
  readonly said: string | null;
}

const figure = (n: number): string => n.toLocaleString('en-GB').replaceAll(',', ' ');

/**
 * What becomes of a text that is about to stand in a field.
 *
 * @param limit in UTF-16 code units, as `String.length` counts
 */
export function typedText(raw: string, limit: number): TypedText {
  if (raw.length > limit) {
    return {
      text: null,
      said: `That would make ${figure(raw.length)} characters; at most ${figure(limit)} fit here. The field stays as it was.`,
    };
  }
  const lines = raw.replace(/\r\n?/gu, '\n');
  const text = lines.replace(UNSEEN, '');
  const unseen = lines.match(UNSEEN)?.length ?? 0;
  if (unseen === 0) return { text, said: null };
  return {
    text,
    said: `${unseen} invisible ${unseen === 1 ? 'character was' : 'characters were'} left out.`,
  };
}
