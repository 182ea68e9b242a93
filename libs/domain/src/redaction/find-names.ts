import { HOLDING_WORDS } from './everyday-words';
import { editDistance, type FoldedText } from './fold-text';
import { alone, isEveryday, type NameParts } from './name-patterns';
import type { RedactionCertainty, RedactionKind, TextFind } from './terms';

/** Somebody to look for, and what stands for them. */
export interface Sought {
  readonly name: NameParts;
  readonly kind: 'name' | 'interviewer';
  readonly instead: string;
  /** Also slips of spelling, short forms, initials and names inside longer words. */
  readonly closely: boolean;
}

const LETTERS = /\p{L}+/gu;
const SHORTEST_INSIDE = 5;

/** Where a text, as written and folded, names the person. */
export function findNames(original: string, text: FoldedText, sought: Sought): TextFind[] {
  const { name, kind, instead } = sought;
  const found: TextFind[] = [];
  const add = (
    index: number,
    length: number,
    as: RedactionKind,
    certainty: (written: string) => RedactionCertainty,
  ): void => {
    const start = text.at[index] ?? 0;
    const end = text.at[index + length] ?? original.length;
    if (end <= start) return;
    const written = original.slice(start, end);
    const sure = certainty(written);
    // A colleague's name that is an everyday word is asked about where it is written as a name.
    if (sure === 'doubtful' && !sought.closely && /^\p{Ll}/u.test(written)) return;
    found.push({ kind: as, certainty: sure, start, end, instead });
  };
  const search = (
    source: string,
    as: RedactionKind,
    certainty: (written: string) => RedactionCertainty,
  ): void => {
    for (const match of text.text.matchAll(new RegExp(source, 'gu')))
      add(match.index, match[0].length, as, certainty);
  };
  for (const whole of name.wholes) search(whole, kind, () => 'certain');
  for (const part of name.parts)
    search(alone(part), kind, (written) => (isEveryday(part, written) ? 'doubtful' : 'certain'));
  if (!sought.closely) return found;
  for (const short of name.nicknames) search(alone(short), 'nickname', () => 'doubtful');
  for (const part of name.parts)
    if (part.length >= SHORTEST_INSIDE) search(part, kind, () => 'doubtful');
  for (const { index, 0: word } of text.text.matchAll(LETTERS)) {
    const written = original.slice(text.at[index] ?? 0, text.at[index + word.length]);
    const as = closeTo(word, written, name);
    if (as) add(index, word.length, as, () => 'doubtful');
  }
  if (name.initials)
    for (const { index, 0: written } of original.matchAll(name.initials))
      found.push({
        kind: 'initials',
        certainty: 'doubtful',
        start: index,
        end: index + written.length,
        instead,
      });
  return found;
}

/** Whether a word is close to a part of the name: a slip of spelling or the beginning of it. */
function closeTo(word: string, written: string, name: NameParts): RedactionKind | null {
  if (word.length < 3 || HOLDING_WORDS.has(word)) return null;
  const capital = /^\p{Lu}/u.test(written) || !/^\p{Ll}/u.test(written);
  if (capital && name.first.length >= 5 && name.first.startsWith(word)) return 'nickname';
  for (const part of name.parts) {
    if (part.length < 5 || word.length < 4) continue;
    const most = part.length >= 8 && capital ? 2 : 1;
    if (!capital && part.length < 6) continue;
    const distance = editDistance(word, part, most);
    if (distance > 0 && distance <= most) return 'spelling';
  }
  return camelPart(written, name);
}

/** A short part with a capital of its own inside a longer word, as in a name of a repository. */
function camelPart(written: string, name: NameParts): RedactionKind | null {
  const pieces = written.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((piece) => piece.toLowerCase());
  return pieces.length > 1 && pieces.some((piece) => name.parts.includes(piece)) ? 'name' : null;
}
