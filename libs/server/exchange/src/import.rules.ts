import { createHash } from 'node:crypto';
import { canonicalJson, type FieldProblem } from '@debrief/domain';
import type { ImportAction, ImportSource, RecordRef } from './import.terms';

/** SHA-256 of a record in our words: what decides whether anything changed. */
export function hashOf(data: unknown): Buffer {
  return createHash('sha256').update(canonicalJson(data)).digest();
}

/** What decides about one record, gathered before. */
export interface RowFacts {
  readonly source: ImportSource;
  readonly implied: boolean;
  /** Problems of the record itself. */
  readonly problems: readonly FieldProblem[];
  readonly hash: string;
  /** The same record as it was imported before. */
  readonly known: { readonly hash: string } | null;
  /** The same record further up in the same file. */
  readonly earlier: { readonly hash: string; readonly implied: boolean } | null;
  /** Records it needs and that are nowhere. */
  readonly missing: readonly RecordRef[];
  /** What keeps it waiting for something of ours. */
  readonly waits: readonly FieldProblem[];
  /** What forbids it for good. */
  readonly refused: readonly FieldProblem[];
}

export interface Decision {
  readonly action: ImportAction;
  readonly problems: readonly FieldProblem[];
}

/** What an import does with a record; the order of the questions is the order of importance. */
export function decideRow(facts: RowFacts): Decision {
  if (facts.problems.length > 0) return { action: 'error', problems: facts.problems };
  const twice = decideRepeat(facts);
  if (twice) return twice;
  if (facts.refused.length > 0) return { action: 'error', problems: facts.refused };
  if (facts.known && (facts.implied || facts.known.hash === facts.hash))
    return { action: 'unchanged', problems: [] };
  const waits = [...facts.missing.map(missing), ...facts.waits];
  if (waits.length > 0) return { action: 'wait', problems: waits };
  return { action: facts.known ? 'update' : 'create', problems: [] };
}

function decideRepeat({ source, implied, hash, earlier }: RowFacts): Decision | null {
  if (!earlier) return null;
  if (source === 'csv')
    return {
      action: 'error',
      problems: [
        {
          path: '',
          code: 'DUPLICATE',
          message: 'A line further up is about the same; that one is taken.',
        },
      ],
    };
  if (implied || earlier.hash === hash) return { action: 'unchanged', problems: [] };
  if (earlier.implied) return null;
  return {
    action: 'error',
    problems: [
      {
        path: 'id',
        code: 'DUPLICATE',
        message: 'The file holds this record twice with different content; the first one is taken.',
      },
    ],
  };
}

function missing(ref: RecordRef): FieldProblem {
  return {
    path: ref.path,
    code: 'NOT_THERE_YET',
    message: `The ${ref.record} ${ref.sourceId} has not been imported. It is linked as soon as it is.`,
  };
}

/**
 * What to write over a row of ours: fields that still hold what the import wrote follow the source,
 * fields that people changed here stay.
 *
 * @param owned what the import wrote last; a field not in it is not the import's to change
 */
export function mergeOwned<T extends object>(
  current: T,
  owned: Partial<T>,
  incoming: T,
): { readonly merged: T; readonly kept: readonly (keyof T & string)[]; readonly changed: boolean } {
  const merged = { ...current };
  const kept: (keyof T & string)[] = [];
  let changed = false;
  for (const field of Object.keys(incoming) as (keyof T & string)[]) {
    if (same(current[field], incoming[field])) continue;
    if (Object.hasOwn(owned, field) && same(current[field], owned[field])) {
      merged[field] = incoming[field];
      changed = true;
    } else kept.push(field);
  }
  return { merged, kept, changed };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A note on a row: it was applied, but not over what people wrote here. */
export function keptYours(path: string): FieldProblem {
  return {
    path,
    code: 'KEPT_YOURS',
    message: 'This was changed here since, or was here before, so yours was kept.',
  };
}
