import { GENERIC_PARTS, NAMES_THAT_ARE_WORDS, TRADE_INITIALS } from './everyday-words';
import { folded, type FoldedText } from './fold-text';
import { alone } from './name-patterns';
import type { RedactionCertainty, TextFind } from './terms';

const INSTEAD = { school: 'a school', employer: 'a company' } as const;

/** Where a text names a school or a company, whole, by one of its telling words, or by its initials. */
export function findPlaces(
  original: string,
  text: FoldedText,
  kind: keyof typeof INSTEAD,
  name: string,
): TextFind[] {
  const words = folded(name)
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter(Boolean);
  if (words.length === 0) return [];
  const found: TextFind[] = [];
  const search = (source: string, certainty: RedactionCertainty): void => {
    for (const match of text.text.matchAll(new RegExp(alone(source), 'gu'))) {
      const start = text.at[match.index] ?? 0;
      const end = text.at[match.index + match[0].length] ?? original.length;
      found.push({ kind, certainty, start, end, instead: INSTEAD[kind] });
    }
  };
  const single = words.length === 1 ? (words[0] ?? '') : null;
  const everyday = (word: string) => NAMES_THAT_ARE_WORDS.has(word) || word.length < 3;
  search(
    words.map(plain).join(String.raw`[\s.,_'\-&/]{0,3}`),
    single !== null && everyday(single) ? 'doubtful' : 'certain',
  );
  if (single === null)
    for (const word of words)
      if (word.length >= 4 && !GENERIC_PARTS.has(word))
        search(plain(word), everyday(word) ? 'doubtful' : 'certain');
  const initials = name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? '')
    .join('');
  if (initials.length >= 3 && !TRADE_INITIALS.has(folded(initials)))
    for (const { index, 0: written } of original.matchAll(
      new RegExp(`(?<![\\p{L}\\p{N}])${plain(initials)}(?![\\p{L}\\p{N}])`, 'gu'),
    ))
      found.push({
        kind,
        certainty: 'doubtful',
        start: index,
        end: index + written.length,
        instead: INSTEAD[kind],
      });
  return found;
}

const plain = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
