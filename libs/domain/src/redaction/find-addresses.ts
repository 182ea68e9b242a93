import { folded } from './fold-text';
import type { TextFind } from './terms';

const MAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const LINK =
  /(?:https?|ftp):\/\/[^\s<>"”)\]]+|www\.[^\s<>"”)\]]+|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|ai|dev|co|eu|edu|app|me|in|uk|de|fr|es|it|ch|nl|se|ca|au|info|xyz)(?![\p{L}\p{N}])(?:[/?#][^\s<>"”)\]]*)?/giu;
const HANDLE = /(?<![\p{L}\p{N}@./])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*/gu;
const TELEPHONE = /(?<![\p{L}\p{N}.,])\+?\(?\d[\d ()/.-]{7,}\d(?![\p{L}\p{N}])/gu;

/**
 * Addresses of every kind. Mail and telephone always tell who somebody is; a link or handle goes
 * when the profile hides links, or when a name stands in it.
 *
 * @param nameParts folded parts of names to look for inside links
 */
export function findAddresses(
  original: string,
  hidesLinks: boolean,
  nameParts: readonly string[],
): TextFind[] {
  const named = (words: string) => {
    const plain = folded(decoded(words));
    return nameParts.some((part) => part.length >= 3 && plain.includes(part));
  };
  const all = (pattern: RegExp, kind: TextFind['kind'], instead: string, always: boolean) =>
    [...original.matchAll(pattern)]
      .filter(({ 0: words }) => always || named(words))
      .map(({ index, 0: words }): TextFind => {
        const end = index + words.replace(/[.,;:!?'’]+$/u, '').length;
        return { kind, certainty: 'certain', start: index, end, instead };
      });
  return [
    ...all(MAIL, 'address', '[e-mail]', true),
    ...all(LINK, 'link', '[link]', hidesLinks),
    ...all(HANDLE, 'link', '[handle]', hidesLinks),
    ...all(TELEPHONE, 'number', '[number]', true).filter(
      ({ start, end }) => original.slice(start, end).replace(/\D/gu, '').length >= 9,
    ),
  ];
}

/** What a link says where signs are written as per cent. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
