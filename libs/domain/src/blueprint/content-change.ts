import { CONTENT_TYPES } from './content-types';

/** How a part of a body differs from the version before. */
export const CHANGE_KINDS = ['added', 'removed', 'changed', 'moved'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference between two bodies, in words. */
export interface ContentChange {
  /** Where it is in the newer body; in the older one for what was removed. */
  readonly path: string;
  /** What it is, as people read it, e.g. `Trade-off reasoning: anchor 3`. */
  readonly label: string;
  readonly kind: ChangeKind;
  /** The text before; null for what was added. For a move, the place it had. */
  readonly before: string | null;
  /** The text after; null for what was removed. For a move, the place it has. */
  readonly after: string | null;
}

/** What a content file may hold an entry of. */
export const IMPORTED_TYPES = ['competency', ...CONTENT_TYPES] as const;
export type ImportedType = (typeof IMPORTED_TYPES)[number];

/** What an entry of a content file means for what is there. */
export const CONTENT_OUTCOMES = ['new', 'changed', 'same'] as const;
export type ContentOutcome = (typeof CONTENT_OUTCOMES)[number];
