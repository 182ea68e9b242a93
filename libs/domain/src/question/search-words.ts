/** Words of a search text. */
export interface SearchWords {
  /** Lower case, letters and digits only, each once. */
  readonly words: readonly string[];
  /** What stood in double quotes with more than one word: these follow each other. */
  readonly phrases: readonly string[];
}

const MOST_WORDS = 12;
const LONGEST_WORD = 60;
const WORD = /[\p{L}\p{N}]+/gu;

/** Splits what somebody typed. Signs separate words and are never part of one; of very many words the first count. */
export function searchWords(text: string): SearchWords {
  const plain = text.normalize('NFKC').toLowerCase();
  const phrases = [...plain.matchAll(/"([^"]+)"/g)]
    .map((match) => wordsOf(match[1] ?? ''))
    .filter((words) => words.length > 1)
    .map((words) => words.slice(0, MOST_WORDS).join(' '));
  return { words: [...new Set(wordsOf(plain))].slice(0, MOST_WORDS), phrases };
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => [...word].slice(0, LONGEST_WORD).join(''));
}

/** A piece of text with whether the search found it. */
export interface TextPart {
  readonly text: string;
  readonly hit: boolean;
}

/** From here on two words count as the same with a slip in it. */
const CLOSE = 0.4;

/** Share of three-letter pieces that two words have in common, as `pg_trgm` counts them. */
export function wordSimilarity(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  const common = [...left].filter((piece) => right.has(piece)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}

function piecesOf(word: string): Set<string> {
  const padded = `  ${word.toLowerCase()} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

/**
 * The text in pieces, those marked that the words found: beginnings of words, the same word with
 * another ending, or one with a slip in it.
 */
export function markHits(text: string, words: readonly string[]): readonly TextPart[] {
  const parts: { text: string; hit: boolean }[] = [];
  const add = (piece: string, hit: boolean): void => {
    const last = parts.at(-1);
    if (piece === '') return;
    if (last && last.hit === hit) last.text += piece;
    else parts.push({ text: piece, hit });
  };
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    add(text.slice(from, match.index), false);
    add(
      match[0],
      words.some((word) => isHit(match[0].toLowerCase(), word)),
    );
    from = match.index + match[0].length;
  }
  add(text.slice(from), false);
  return parts;
}

function isHit(found: string, word: string): boolean {
  if (found.startsWith(word)) return true;
  if (word.length < 4 || found.length < 4) return false;
  const stem = Math.max(4, word.length - 3);
  return found.slice(0, stem) === word.slice(0, stem) || wordSimilarity(found, word) >= CLOSE;
}

/** Around the first hit, at most about `length` characters, cut at blanks; null where nothing is found. */
export function excerptOf(
  text: string,
  words: readonly string[],
  length = 160,
): readonly TextPart[] | null {
  const flat = text.replace(/\s+/g, ' ').trim();
  const first = [...flat.matchAll(WORD)].find((match) =>
    words.some((word) => isHit(match[0].toLowerCase(), word)),
  );
  if (!first) return null;
  const wanted = Math.max(0, first.index - Math.floor(length / 3));
  const start = wanted === 0 ? 0 : flat.indexOf(' ', wanted - 1) + 1;
  const from = start > first.index ? first.index : start;
  const cut = flat.length <= from + length ? flat.length : flat.lastIndexOf(' ', from + length);
  const end = cut <= first.index ? flat.length : cut;
  const piece = `${from > 0 ? '… ' : ''}${flat.slice(from, end)}${end < flat.length ? ' …' : ''}`;
  return markHits(piece, words);
}
