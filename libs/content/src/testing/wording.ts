/** A word that must not stand in a text, and where it was found. */
export interface WordingFault {
  readonly path: string;
  readonly found: string;
}

/** What nobody may be rated by, and words that rate a person in place of their work. */
const FORBIDDEN: readonly RegExp[] = [
  /\baccent(s|ed)?\b/i,
  /\b(dis)?fluen(t|tly|cy)\b/i,
  /\bpronunciation\b/i,
  /\b(native|non-native) (speaker|english|language|tongue)/i,
  /\bmother tongue\b/i,
  /\b(age|ages|aged|ageing|aging)\b/i,
  /\b(young|younger|youthful|elderly)\b/i,
  /\b(digital native|recent graduate)s?\b/i,
  /\b(school|schools|university|universities|college|colleges|alma mater|diploma|ivy league)\b/i,
  /\b(degree|degrees|phd|doctorate|bachelor|graduate|graduates)\b/i,
  /\b(former|previous|past|current|prior) (employer|employers|company|companies)\b/i,
  /\bcultur(e|al)[- ](fit|add|match)\b/i,
  /\bfit(s)? (in )?(with )?(the|our) culture\b/i,
  /\b(gender|sex|male|female|man|men|woman|women|manpower)\b/i,
  /\b(he|she|him|his|her|hers)\b/i,
  /\b(race(?! conditions?)|racial|ethnic|ethnicity|nationality|religion|religious)\b/i,
  /\b(married|marital|pregnan\w*|parental|disabilit\w+|disabled|attractive|appearance)\b/i,
  /\b(rock ?star|ninja|guru|wizard|10x)\b/i,
];

/** Judgements that say nothing about what was seen. */
const BARE_ADJECTIVES =
  /\b(good|better|excellent|excellently|strong|stronger|strongest|strongly|weak|weaker|weakest|weakly|poor|poorer|poorly|great|greatly|solid|solidly|bad|badly|nice|nicely|impressive|outstanding|exceptional|adequate|adequately|decent|brilliant|superb|amazing|fantastic|perfect|satisfactory|mediocre|average|acceptable|competent|capable|world-class|high-quality|deeply|clearly|effectively|appropriately)\b/gi;

/** "Code fluency" is the name of a competency about Python; any other fluency is not rated. */
const NAMES = /\bcode fluency\b/gi;

export function forbiddenWords(text: string): readonly string[] {
  const withoutNames = text.replace(NAMES, '');
  return FORBIDDEN.flatMap((pattern) => pattern.exec(withoutNames)?.[0] ?? []);
}

export function bareAdjectives(text: string): readonly string[] {
  return text.match(BARE_ADJECTIVES) ?? [];
}

/** Every string inside a value with its path, e.g. `rubrics.2.title`. */
export function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    textsOf(part, path === '' ? name : `${path}.${name}`),
  );
}

/** Runs a checker over every text inside a value. */
export function faultsIn(
  value: unknown,
  check: (text: string) => readonly string[],
): readonly WordingFault[] {
  return textsOf(value).flatMap(([path, text]) => check(text).map((found) => ({ path, found })));
}
