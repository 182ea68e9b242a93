import type { Face, TextStyle } from './pdf-faces';

/** Width of a text at one point of size. */
export type Measure = (face: Face, text: string) => number;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks a text into lines no wider than `width`: between words, and inside a word only where the
 * word alone is wider than a line. Put together again the lines are the text: the blank at which a
 * line breaks stays at its end, so that copied text keeps its words apart.
 */
export function linesOf(
  text: string,
  style: TextStyle,
  width: number,
  measure: Measure,
): readonly string[] {
  const most = width / style.size;
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const word of paragraph.split(/(?<= )(?=[^ ])/)) {
      const bare = measure(style.face, word.trimEnd());
      if (line !== '' && used + bare > most) {
        lines.push(line);
        line = '';
        used = 0;
      }
      if (bare > most) {
        const pieces = piecesOf(word, style.face, most, measure);
        line = pieces.pop() ?? '';
        lines.push(...pieces);
        used = measure(style.face, line);
      } else {
        line += word;
        used += word.endsWith(' ') ? measure(style.face, word) : bare;
      }
    }
    return [...lines, line];
  });
}

/** A word cut where the line is full, never inside a sign that is written with several codes. */
function piecesOf(word: string, face: Face, most: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const wide = measure(face, segment);
    if (piece !== '' && used + wide > most) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += wide;
  }
  return [...pieces, piece];
}
