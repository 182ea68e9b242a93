import type { Competency, ContentType, TypedBody } from '@debrief/domain';

/** Counts changes of the layout of content files that older ones could not be read after. */
export const CONTENT_FILE_VERSION = 1;
/** Largest content file that is read, in bytes of UTF-8. */
export const LARGEST_CONTENT_FILE = 1024 * 1024;

/** Sections of a content file, in their order, with the type of what they list. */
export const SECTIONS = [
  ['rubrics', 'rubric'],
  ['questions', 'question'],
  ['kits', 'kit'],
  ['flagTaxonomies', 'flag_taxonomy'],
  ['blueprints', 'blueprint'],
] as const satisfies readonly (readonly [string, ContentType])[];

/** What a content file says: competencies first, then bodies. */
export interface ContentFile {
  readonly competencies: readonly Competency[];
  readonly bodies: readonly TypedBody[];
}

/** One thing in a file that cannot be taken. */
export interface FileFault {
  /** From 1; 0 when it is about the whole. */
  readonly line: number;
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Most faults told of one file: whoever has more starts with these. */
export const MOST_FAULTS = 100;
