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

/** "Code fluency" is the name of a competency about Python; any other fluency is not rated. */
const NAMES = /\bcode fluency\b/gi;

/** The words of a text that no anchor, flag or question may hold: about the person, not about the work. */
export function forbiddenWords(text: string): readonly string[] {
  const withoutNames = text.replace(NAMES, '');
  return FORBIDDEN.flatMap((pattern) => pattern.exec(withoutNames)?.[0] ?? []);
}
