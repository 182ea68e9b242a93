import { findAddresses } from './find-addresses';
import { findNames, type Sought } from './find-names';
import { findPlaces } from './find-places';
import { folded, foldText } from './fold-text';
import { namePartsOf, wholeWord, type NameParts } from './name-patterns';
import { findPronouns } from './pronouns';
import type { RedactionField, RedactionTerms, TextFind } from './terms';

/** Finds what a profile hides, in any text; made once for a packet. */
export interface TextSearch {
  (text: string): TextFind[];
}

/**
 * @param aliasOf what stands for a colleague, by person id; `a colleague` for one without an alias
 */
export function textSearch(
  profile: readonly RedactionField[],
  terms: RedactionTerms,
  aliasOf: ReadonlyMap<string, string>,
): TextSearch {
  const people = soughtIn(profile, terms, aliasOf);
  const nameParts = people.filter(({ kind }) => kind === 'name').flatMap(({ name }) => name.parts);
  const places = (['school', 'employer'] as const).flatMap((kind) =>
    profile.includes(kind)
      ? terms[kind === 'school' ? 'schools' : 'employers'].map((name) => ({ kind, name }))
      : [],
  );
  const hidesLinks = profile.includes('links');
  return (text) => {
    const plain = foldText(text);
    const finds = [
      ...findAddresses(text, hidesLinks, nameParts),
      ...people.flatMap((sought) => findNames(text, plain, sought)),
      ...places.flatMap(({ kind, name }) => findPlaces(text, plain, kind, name)),
      ...(profile.includes('pronouns') ? findPronouns(text, plain.text, plain.at) : []),
    ];
    return joined(text, apart(finds)).map((find) => ({ ...find, instead: opening(text, find) }));
  };
}

function soughtIn(
  profile: readonly RedactionField[],
  terms: RedactionTerms,
  aliasOf: ReadonlyMap<string, string>,
): Sought[] {
  const found: Sought[] = [];
  const { name, email, links, otherNames } = terms.candidate;
  const add = (
    parts: NameParts | null,
    kind: Sought['kind'],
    instead: string,
    closely: boolean,
  ) => {
    if (parts) found.push({ name: parts, kind, instead, closely });
  };
  if (profile.includes('name')) {
    for (const one of [name, ...otherNames]) add(namePartsOf(one), 'name', 'the candidate', true);
    const known = found.flatMap((sought) => sought.name.parts);
    for (const handle of handlesOf(email, links, known))
      add(handleAsName(handle), 'name', 'the candidate', false);
  }
  if (profile.includes('interviewer'))
    for (const colleague of terms.colleagues) {
      const alias = aliasOf.get(colleague.personId) ?? 'a colleague';
      add(namePartsOf(colleague.name), 'interviewer', alias, false);
    }
  return found;
}

/** What an address or a profile goes by, where that is no everyday word. */
function handlesOf(email: string, links: readonly string[], known: readonly string[]): string[] {
  const [local = ''] = email.split('@');
  const ends = links.map(
    (link) =>
      link
        .replace(/[/?#]+$/u, '')
        .split(/[/?#]/u)
        .at(-1) ?? '',
  );
  return [local, ...ends].map(folded).filter((handle) => {
    const telling =
      /[\d._-]/u.test(handle) || known.some((part) => part.length > 2 && handle.includes(part));
    return handle.length >= 5 && telling && !handle.includes('.com');
  });
}

/** A handle is looked for whole: its parts may be everyday words. */
function handleAsName(handle: string): NameParts {
  return {
    parts: [],
    first: handle,
    last: handle,
    nicknames: [],
    wholes: [wholeWord(handle)],
    initials: null,
  };
}

const RANK = { certain: 0, doubtful: 1, listed: 2 } as const;
const BY_KIND = { name: 0, address: 0, link: 0 } as const;

/** Finds that do not overlap: what is certain goes first, then what is longer. */
function apart(finds: readonly TextFind[]): TextFind[] {
  const kept: TextFind[] = [];
  const rank = ({ certainty }: TextFind) => RANK[certainty];
  const length = ({ start, end }: TextFind) => end - start;
  const kind = (find: TextFind) => (find.kind in BY_KIND ? 0 : 1);
  const order = [...finds].sort(
    (a, b) => rank(a) - rank(b) || length(b) - length(a) || kind(a) - kind(b) || a.start - b.start,
  );
  for (const find of order)
    if (!kept.some((other) => find.start < other.end && other.start < find.end)) kept.push(find);
  return kept.sort((a, b) => a.start - b.start);
}

/** One find where a name was found in pieces, as in `Zoe Mueller-Quack`. */
function joined(text: string, finds: readonly TextFind[]): TextFind[] {
  const one: TextFind[] = [];
  for (const find of finds) {
    const last = one.at(-1);
    const goesOn =
      last?.instead === find.instead &&
      last.kind === find.kind &&
      last.certainty === 'certain' &&
      find.certainty === 'certain' &&
      (find.kind === 'name' || find.kind === 'interviewer') &&
      /^[\s.,_'’+-]{0,3}$/u.test(text.slice(last.end, find.start));
    if (goesOn) one[one.length - 1] = { ...last, end: find.end };
    else one.push(find);
  }
  return one;
}

/** With a capital where it opens a sentence. */
function opening(text: string, { kind, start, instead }: TextFind): string {
  if (kind === 'pronoun' || instead.startsWith('[')) return instead;
  const before = text
    .slice(0, start)
    .replace(/(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\s+$/u, 'x');
  const opens = /(?:^|[.!?]["”')\]]?\s|\n)\s*["“'(]?$/u.test(before);
  return opens ? (instead[0] ?? '').toUpperCase() + instead.slice(1) : instead;
}
