/** A text without case, accents and what cannot be seen, and the way back. */
export interface FoldedText {
  readonly text: string;
  /** For each place of the folded text, and its end, the place in the original. */
  readonly at: readonly number[];
}

/** Letters that lose their mark only by being spelt otherwise. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
};

/** Soft hyphens and joiners of no width: they part a word for a search but not for a reader. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/** Folds a text so that two spellings of one name look alike. */
export function foldText(original: string): FoldedText {
  const at: number[] = [];
  let text = '';
  let index = 0;
  for (const character of original) {
    if (!UNSEEN.test(character)) {
      for (const folded of foldCharacter(character)) {
        for (let unit = 0; unit < folded.length; unit += 1) at.push(index);
        text += folded;
      }
    }
    index += character.length;
  }
  at.push(original.length);
  return { text, at };
}

function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return [...plain].map((letter) => SPELT[letter] ?? letter).join('');
}

/** A name or word as {@link foldText} makes it. */
export function folded(word: string): string {
  return foldText(word).text;
}

/** How a name may be written where its marks are not to be had: `Müller` as `mueller` and as `muller`. */
export function foldedSpellings(word: string): string[] {
  const spelt = word
    .normalize('NFC')
    .toLowerCase()
    .replace(
      /[äöüøå]/gu,
      (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' })[letter] ?? letter,
    );
  const plain = folded(word);
  return [...new Set([plain, folded(spelt), plain.replace(/([aou])e/gu, '$1')])].filter(
    (spelling) => spelling !== '',
  );
}

/** Letters to change, add, drop or swap to make one word of the other; stops counting beyond `most`. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return last[other.length] ?? most + 1;
}
