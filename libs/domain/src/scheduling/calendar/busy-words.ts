import type { FieldProblem } from '../../problems/decided';
import { requiredLine } from '../../text/clean-text';

/**
 * Words by which titles in a calendar are read, whatever their case. An ignore word ("DNB") makes
 * the time movable; an override word ("doctor") makes it busy even where the event is marked free,
 * and wins over an ignore word.
 */
export interface BusyWords {
  readonly ignore: readonly string[];
  readonly override: readonly string[];
}

/** How firmly a span of a calendar is taken. */
export const BUSY_STRENGTHS = ['busy', 'movable', 'override'] as const;
export type BusyStrength = (typeof BUSY_STRENGTHS)[number];

export const NO_WORDS: BusyWords = { ignore: [], override: [] };
export const MOST_WORDS = 30;
export const LONGEST_WORD = 60;

/**
 * What is wrong with the words of a calendar.
 *
 * @returns `TOO_MANY` beyond 30 of a kind, what is wrong with a text, `TWICE` for a word said again
 */
export function busyWordsProblems(path: string, words: BusyWords): readonly FieldProblem[] {
  const seen = new Set<string>();
  return (['ignore', 'override'] as const).flatMap((kind) => {
    if (words[kind].length > MOST_WORDS)
      return [
        { path: `${path}.${kind}`, code: 'TOO_MANY', message: `At most ${MOST_WORDS} words.` },
      ];
    return words[kind].flatMap((word, index) => {
      const at = `${path}.${kind}.${index}`;
      const cleaned = requiredLine(at, word, LONGEST_WORD);
      if (!cleaned.ok) return [...cleaned.problems];
      const key = folded(cleaned.value);
      if (seen.has(key))
        return [{ path: at, code: 'TWICE', message: 'This word is in the lists already.' }];
      seen.add(key);
      return [];
    });
  });
}

/** The words as they are kept: tidy, on one line, in the order given. For words without problems. */
export function tidyWords(words: BusyWords): BusyWords {
  const tidy = (list: readonly string[]): string[] =>
    list.flatMap((word) => {
      const cleaned = requiredLine('word', word, LONGEST_WORD);
      return cleaned.ok ? [cleaned.value] : [];
    });
  return { ignore: tidy(words.ignore), override: tidy(words.override) };
}

/** The words of a person beside those of the organisation. */
export function wordsTogether(a: BusyWords, b: BusyWords): BusyWords {
  return { ignore: [...a.ignore, ...b.ignore], override: [...a.override, ...b.override] };
}

/**
 * How firmly an event of this title is taken. A word is found where it stands as a word of its own,
 * so that "dnb" is not found in "soundnb"; null leaves it to what the calendar says.
 */
export function strengthByWords(title: string, words: BusyWords): 'movable' | 'override' | null {
  const text = folded(title);
  if (words.override.some((word) => holds(text, folded(word)))) return 'override';
  return words.ignore.some((word) => holds(text, folded(word))) ? 'movable' : null;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFC').trim();
}

function holds(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text.slice(0, at), 'last') && !isLetter(text.slice(at + word.length), 'first'))
      return true;
  }
  return false;
}

const FIRST_LETTER = /^[\p{L}\p{N}]/u;
const LAST_LETTER = /[\p{L}\p{N}]$/u;

function isLetter(text: string, which: 'first' | 'last'): boolean {
  return (which === 'first' ? FIRST_LETTER : LAST_LETTER).test(text);
}
