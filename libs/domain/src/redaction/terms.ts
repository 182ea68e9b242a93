/** What a redaction profile may hide. E-mail addresses and telephone numbers are hidden by every profile. */
export const REDACTION_FIELDS = [
  'name',
  'school',
  'employer',
  'pronouns',
  'links',
  'interviewer',
] as const;
export type RedactionField = (typeof REDACTION_FIELDS)[number];

/**
 * `certain` is replaced · `doubtful` may be a name or an everyday word: a person says which, one by
 * one · `listed` is left as it is and shown to whoever prepares the paper.
 */
export const REDACTION_CERTAINTIES = ['certain', 'doubtful', 'listed'] as const;
export type RedactionCertainty = (typeof REDACTION_CERTAINTIES)[number];

export const REDACTION_KINDS = [
  'name',
  'nickname',
  'spelling',
  'initials',
  'interviewer',
  'school',
  'employer',
  'pronoun',
  'address',
  'link',
  'number',
] as const;
export type RedactionKind = (typeof REDACTION_KINDS)[number];

/** What is searched for, as far as the record and whoever prepares the paper know it. */
export interface RedactionTerms {
  readonly candidate: {
    readonly name: string;
    readonly email: string;
    readonly links: readonly string[];
    /** Nicknames, former names and names in other scripts. */
    readonly otherNames: readonly string[];
  };
  /** Everybody of the house whose name may stand in a text. */
  readonly colleagues: readonly { readonly personId: string; readonly name: string }[];
  readonly schools: readonly string[];
  readonly employers: readonly string[];
}

/** Something found in one text. */
export interface TextFind {
  readonly kind: RedactionKind;
  readonly certainty: RedactionCertainty;
  /** Place in the text, in UTF-16 code units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What would stand there instead. */
  readonly instead: string;
}

/** A find with where it stands in the packet. */
export interface RedactionFind {
  /** The same for the same find in the same packet under the same profile and terms. */
  readonly id: string;
  readonly kind: RedactionKind;
  readonly certainty: RedactionCertainty;
  /** For a person, e.g. `Interviewer B, Coding: note 3`. */
  readonly place: string;
  /** A few words before it, the find itself, and a few after it. */
  readonly before: string;
  readonly found: string;
  readonly after: string;
  readonly instead: string;
}

/** What a person said of a doubtful find. */
export interface RedactionChoice {
  readonly findId: string;
  /** False: an everyday word, to be left as it is. */
  readonly replace: boolean;
}
