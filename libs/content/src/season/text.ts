import type { EvidenceKind, RatingLevel } from '@debrief/domain';

/**
 * A text of the demo season before its slots are filled. `{20-40}` becomes a whole number of that
 * range, `{0.5-0.8}` a decimal one, `{a|b}` one of the choices, `{task}` what the scene calls so.
 */
export type Template = string;

export interface NoteTemplate {
  readonly kind: EvidenceKind;
  readonly text: Template;
}

/** What an interviewer writes about one competency at one level. */
export interface LevelTexts {
  readonly notes: readonly NoteTemplate[];
  readonly comments: readonly Template[];
}

export type CompetencyTexts = Readonly<Record<RatingLevel, LevelTexts>>;

/** Names a scene gives to what its texts talk about, e.g. `task` → "the BM25 ranker". */
export type Slots = Readonly<Record<string, string>>;

/** Numbers from 0 up to, not including, 1: the season brings its own, seeded. */
export type Random = () => number;

export const said = (text: Template): NoteTemplate => ({ kind: 'said', text });
export const did = (text: Template): NoteTemplate => ({ kind: 'did', text });
export const artefact = (text: Template): NoteTemplate => ({ kind: 'artefact', text });

/** Texts of the levels in the order 1, 2, 3, 4. */
export function levels(
  one: LevelTexts,
  two: LevelTexts,
  three: LevelTexts,
  four: LevelTexts,
): CompetencyTexts {
  return { 1: one, 2: two, 3: three, 4: four };
}

export function level(notes: readonly NoteTemplate[], comments: readonly Template[]): LevelTexts {
  return { notes, comments };
}

const SLOT = /\{([^{}]+)\}/g;
const RANGE = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/;

/**
 * Fills a template. A slot may hold slots itself; a sentence that begins with one gets its capital.
 *
 * @throws RangeError for a name that `slots` does not have, so that no brace ever reaches a reader
 */
export function fill(template: Template, slots: Slots, random: Random): string {
  return capital(
    template.replace(SLOT, (_, inner: string, offset: number) => {
      const value = slotValue(inner, template, slots, random);
      return SENTENCE_START.test(template.slice(0, offset)) ? capital(value) : value;
    }),
  );
}

const SENTENCE_START = /[.!?]\s"?$|[:]\s"$|^"$/;

function slotValue(inner: string, template: Template, slots: Slots, random: Random): string {
  const range = RANGE.exec(inner);
  if (range) return numberBetween(range[1] ?? '0', range[2] ?? '0', random);
  if (inner.includes('|')) return pick(inner.split('|'), random);
  const named = slots[inner];
  if (named === undefined) throw new RangeError(`No slot ${inner} for: ${template}`);
  return named.replace(SLOT, (_, part: string) => slotValue(part, named, slots, random));
}

function capital(text: string): string {
  return text.replace(/^"?\p{Ll}/u, (start) => start.toUpperCase());
}

function numberBetween(low: string, high: string, random: Random): string {
  const decimals = low.split('.')[1]?.length ?? 0;
  const scale = 10 ** decimals;
  const from = Math.round(Number(low) * scale);
  const to = Math.round(Number(high) * scale);
  return ((from + Math.floor(random() * (to - from + 1))) / scale).toFixed(decimals);
}

function pick(choices: readonly string[], random: Random): string {
  return choices[Math.floor(random() * choices.length)] ?? '';
}

/** The names of all slots in a template, numbers and choices left out. */
export function slotNames(template: Template): readonly string[] {
  return [...template.matchAll(SLOT)]
    .map((match) => match[1] ?? '')
    .filter((inner) => !inner.includes('|') && !RANGE.test(inner));
}
