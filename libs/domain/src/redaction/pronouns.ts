import type { TextFind } from './terms';

const THEY: Readonly<Record<string, string>> = {
  'he/she': 'they',
  'she/he': 'they',
  's/he': 'they',
  'his/her': 'their',
  'her/his': 'their',
  'him/her': 'them',
  'her/him': 'them',
  'he/him': 'they/them',
  'she/her': 'they/them',
  "he'll": "they'll",
  "she'll": "they'll",
  "he'd": "they'd",
  "she'd": "they'd",
  he: 'they',
  she: 'they',
  him: 'them',
  his: 'their',
  hers: 'theirs',
  himself: 'themself',
  herself: 'themself',
};

const ENGLISH = new RegExp(
  `(?<![\\p{L}\\p{N}'])(?:${[...Object.keys(THEY), "he's", "she's", 'her']
    .sort((one, other) => other.length - one.length)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Pronouns of other languages that are no English words: told to the reader, never changed. */
const ELSEWHERE =
  /(?<!\p{L})(?:elle|elles|lui|el|ella|ellos|ellas|lei|egli|essa|esso|ele|ela|dele|dela|sie|ihr|ihm|ihn|ihre|ihren|sein|seine|seinen|hij|zij|haar|zijn|hun|han|hon|hans|hennes|ona|jego|jej|он|она|его|ее|ему|него|нее|他|她|彼|彼女)(?!\p{L})/gu;

/** With a capital and a name behind it: `miss` is a verb and `ms` a unit. */
const TITLES = /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss)(?!\p{L})\.?(?=\s+\p{Lu})/gu;

const DONE =
  /^\s+(?:not |never |also |already |just |clearly |since )?(?:been|had|got|gone|done|seen|made|built|led|left|run|taken|written|shown|known|worked|\p{L}{2,}ed)(?!\p{L})/u;
/** What may follow an object; any other word after "her" belongs to her. */
const AFTER_OBJECT =
  /^\s*(?:$|[.,;:!?)\]"”\n–—-]|(?:about|after|again|and|as|at|because|before|but|by|directly|for|from|how|if|in|into|more|of|off|on|or|out|over|since|so|that|the|then|through|to|twice|until|up|what|when|where|whether|while|why|with|a|an|all|once|some|this|two|three)(?!\p{L}))/u;

/** The pronouns of a text, folded and as it was written. */
export function findPronouns(original: string, text: string, at: readonly number[]): TextFind[] {
  const english = [...text.matchAll(ENGLISH)].map((match): TextFind => {
    const start = at[match.index] ?? 0;
    const end = at[match.index + match[0].length] ?? original.length;
    const instead = theyFor(match[0], text.slice(match.index + match[0].length));
    const written = original.slice(start, end);
    return {
      kind: 'pronoun',
      certainty: 'certain',
      start,
      end,
      instead: likeCase(written, instead),
    };
  });
  const elsewhere = [...text.matchAll(ELSEWHERE)].map((match): TextFind => {
    const start = at[match.index] ?? 0;
    const end = at[match.index + match[0].length] ?? original.length;
    const instead = original.slice(start, end);
    return { kind: 'pronoun', certainty: 'listed', start, end, instead };
  });
  const titles = [...original.matchAll(TITLES)].map(({ index, 0: title }): TextFind => ({
    kind: 'pronoun',
    certainty: 'certain',
    start: index,
    end: index + title.length,
    instead: 'Mx',
  }));
  return [...english, ...titles, ...elsewhere];
}

function theyFor(word: string, rest: string): string {
  if (word === 'her') return AFTER_OBJECT.test(rest) ? 'them' : 'their';
  if (word === "he's" || word === "she's") return DONE.test(rest) ? "they've" : "they're";
  return THEY[word] ?? 'they';
}

/** The second word, in capitals or with a capital where the first has them. */
function likeCase(written: string, word: string): string {
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  const [first = ''] = word;
  return /^\P{L}*\p{Lu}/u.test(written) ? first.toUpperCase() + word.slice(1) : word;
}
