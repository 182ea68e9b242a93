/** What is known from the record about whom a scorecard speaks of and who speaks. */
export interface KnownNames {
  readonly candidate: readonly string[];
  readonly colleagues: readonly string[];
  readonly companies: readonly string[];
}

const SHORTEST_PART = 3;

/** The text with every known name told by its place: the candidate, a colleague, a company. */
export function anonymise(text: string, names: KnownNames): string {
  const people = (list: readonly string[], by: string, flags: string) => (input: string) =>
    replaceAll(replaceAll(input, list, by, 'giu'), list.flatMap(parts), by, flags);
  return [
    (input: string) => replaceAll(input, names.companies, 'a company', 'giu'),
    people(names.candidate, 'the candidate', 'giu'),
    // A colleague's first name may be an everyday word: only where it is written as a name.
    people(
      names.colleagues.filter((name) => !names.candidate.includes(name)),
      'a colleague',
      'gu',
    ),
  ].reduce((current, step) => step(current), text);
}

/** True while a known name still stands in the text. */
export function namesSomebody(text: string, names: KnownNames): boolean {
  return anonymise(text, names) !== text;
}

/**
 * What in a text may still tell who somebody is, each once, in the order it stands: addresses,
 * handles, telephone numbers, years, and words written like names. A person reads it and confirms
 * each; names that open a sentence look like any other word and are left to that reading.
 */
export function mayIdentify(text: string): string[] {
  const found: { readonly at: number; readonly words: string }[] = [];
  let rest = text;
  for (const pattern of PLAIN) {
    for (const match of rest.matchAll(pattern)) found.push({ at: match.index, words: match[0] });
    rest = rest.replace(pattern, (words) => ' '.repeat(words.length));
  }
  for (const match of rest.matchAll(NAME_LIKE)) {
    const words = match[0];
    if (opensSentence(rest, match.index) && !words.includes(' ')) continue;
    if (words.split(' ').every((word) => COMMON.has(word))) continue;
    found.push({ at: match.index, words });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ words }) => words))];
}

const PLAIN = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  /https?:\/\/\S+|\b(?:[\w-]+\.)+(?:com|org|net|io|ai|dev|co|eu)\b\S*/giu,
  /(?<![\w@])@\w{2,}/gu,
  /\+?\d[\d ()-]{7,}\d/gu,
  /\b(?:19|20)\d{2}\b/gu,
] as const;

const NAME_LIKE = /\p{Lu}[\p{L}\p{N}&]+(?:[ -]\p{Lu}[\p{L}\p{N}&]*)*/gu;

/** Words of the trade, and of English, that are written with a capital and name nobody. */
const COMMON = new Set(
  (
    'I Python SQL JSON API APIs HTTP REST RAG LLM LLMs RLHF BM25 GPU GPUs CPU CPUs ML AI NLP ANN FAISS HNSW ' +
    'QPS SLA SLO CI CD ETL CSV YAML HTML CSS UI UX OCR PDF TLS OK STAR TF IDF NDCG MRR BLEU ROUGE F1 AUC ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
  ).split(' '),
);

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:;\n“"(–-])\s*$/u.test(text.slice(0, at));
}

function parts(name: string): string[] {
  return name.split(/[\s-]+/u).filter((part) => part.length >= SHORTEST_PART);
}

function replaceAll(text: string, names: readonly string[], by: string, flags: string): string {
  return [...names]
    .filter((name) => name.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .reduce(
      (current, name) =>
        current.replace(
          new RegExp(
            `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
            flags,
          ),
          by,
        ),
      text,
    );
}
