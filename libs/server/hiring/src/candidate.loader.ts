import { batchLoader, type Actor, type RequestContext } from '@debrief/server-kernel';
import type DataLoader from 'dataloader';
import type { ApplicationView, ConflictView } from './candidate.mapper';
import type { CandidateReader } from './candidate.reader';
import type { RestrictedReader } from './restricted.reader';

/** Applications by candidate id, for one request. */
export function applicationLoader(
  context: RequestContext,
  reader: CandidateReader,
): DataLoader<string, readonly ApplicationView[]> {
  return batchLoader(context, 'hiring.applications', (ids) => reader.applicationsOf(ids), []);
}

/** Declared conflicts by candidate id, for one request. */
export function conflictLoader(
  context: RequestContext,
  reader: CandidateReader,
): DataLoader<string, readonly ConflictView[]> {
  return batchLoader(context, 'hiring.conflicts', (ids) => reader.conflictsOf(ids), []);
}

/** Private notes by candidate id as this actor may read them; null without the permission. */
export function notesLoader(
  context: RequestContext,
  reader: RestrictedReader,
  actor: Actor,
): DataLoader<string, string | null> {
  return batchLoader(context, 'hiring.notes', (ids) => reader.notes(actor, ids), null);
}

/** Pay expectation by application id as this actor may read it; null without the permission. */
export function payLoader(
  context: RequestContext,
  reader: RestrictedReader,
  actor: Actor,
): DataLoader<string, string | null> {
  return batchLoader(context, 'hiring.pay', (ids) => reader.pay(actor, ids), null);
}
