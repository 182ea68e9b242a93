import { NAMES_THAT_ARE_WORDS, PARTICLES, TRADE_INITIALS } from './everyday-words';
import { folded, foldedSpellings } from './fold-text';
import { shortFormsOf } from './nicknames';

/** A person's name taken apart, folded. */
export interface NameParts {
  /** First to last, without particles; hyphenated names whole and in their halves. */
  readonly parts: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly nicknames: readonly string[];
  /** As pattern sources over folded text; longest names first. */
  readonly wholes: readonly string[];
  /** As a pattern over text as written; null for a name of one word. */
  readonly initials: RegExp | null;
}

const GAP = String.raw`[\s.,_'\-+/·]{0,3}`;
/** From this many letters on, a whole name is found inside longer words as well. */
const LONG_ENOUGH = 8;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** A word of a name as it is looked for inside a whole name. */
interface NameWord {
  readonly plain: string;
  readonly pattern: string;
}

/** Takes a name apart; null for one without a letter. */
export function namePartsOf(name: string): NameParts | null {
  const words = name
    .split(/[\s,.()"“”]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .map((word): NameWord => ({ plain: folded(word), pattern: wordPattern(word) }));
  const telling = words.filter(({ plain }) => !PARTICLES.has(plain) && plain.length > 1);
  const [first] = telling;
  const last = telling.at(-1);
  if (!first || !last) return null;
  const split = telling.flatMap(({ plain }) => {
    const halves = plain.split(/['-]+/u).filter((half) => half.length > 2);
    return /['-]/u.test(plain) ? [...halves, plain.replace(/['-]+/gu, '')] : [plain];
  });
  const spelt = name.split(/[\s,.()"“”'’-]+/u).flatMap(foldedSpellings);
  const known = spelt.filter((word) => word.length > 1 && !PARTICLES.has(word));
  return {
    parts: [...new Set([...split, ...known])].sort((a, b) => b.length - a.length),
    first: first.plain,
    last: last.plain,
    nicknames: shortFormsOf(first.plain),
    wholes: first === last ? [] : wholesOf(words, telling, first, last),
    initials: initialsOf(telling.map(({ plain }) => plain)),
  };
}

function wholesOf(
  words: readonly NameWord[],
  telling: readonly NameWord[],
  first: NameWord,
  last: NameWord,
): string[] {
  const orders = [words, telling, [...telling].reverse(), [first, last], [last, first]];
  const joined = orders.map((order) => {
    const source = order.map(({ pattern }) => pattern).join(GAP);
    const letters = order.map(({ plain }) => plain).join('').length;
    return letters >= LONG_ENOUGH ? source : alone(source);
  });
  const short = [
    alone(`${escaped(first.plain[0] ?? '')}[.]?[\\s_-]?${last.pattern}`),
    alone(`${first.pattern}[\\s_]${escaped(last.plain[0] ?? '')}(?:[.]|(?=[\\s,;:!?)]|$))`),
  ];
  return [...new Set([...joined, ...short])];
}

/** A word in each of its spellings, its hyphens and apostrophes left out or written otherwise. */
function wordPattern(word: string): string {
  return word
    .split(/['’-]+/u)
    .map((half) => `(?:${foldedSpellings(half).map(escaped).join('|')})`)
    .join(`['\\s-]?`);
}

/** Not as part of a longer word; what owns something may follow. */
export function alone(source: string): string {
  return `(?<!\\p{L})(?:${source})(?='?s(?!\\p{L})|(?!\\p{L}))`;
}

/** A handle or other word of a kind of its own, as a pattern over folded text. */
export function wholeWord(word: string): string {
  return alone(escaped(word));
}

function initialsOf(telling: readonly string[]): RegExp | null {
  const letters = telling.map((word) => word[0] ?? '');
  if (letters.length < 2) return null;
  const sets = [letters, [letters[0] ?? '', letters.at(-1) ?? '']];
  const sources = sets.flatMap((set) => {
    const capitals = set.map((letter) => escaped(letter.toUpperCase()));
    const dotted = capitals.map((capital) => `${capital}[.]`).join('\\s?');
    const plain = TRADE_INITIALS.has(set.join(''))
      ? []
      : [`${capitals.join('')}(?![\\p{L}\\p{N}.])`];
    return [dotted, ...plain];
  });
  return new RegExp(`(?<![\\p{L}\\p{N}.])(?:${[...new Set(sources)].join('|')})`, 'gu');
}

/** Whether a part, met by itself, may as well be an everyday word where it stands. */
export function isEveryday(part: string, written: string): boolean {
  if (NAMES_THAT_ARE_WORDS.has(part) || part.length < 3) return true;
  return part.length <= 4 && written === written.toLowerCase();
}
