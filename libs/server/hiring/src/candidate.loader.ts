import { loaderOf, type Actor, type RequestContext } from '@debrief/server-kernel';
import DataLoader from 'dataloader';
import type { ApplicationView, ConflictView } from './candidate.mapper';
import type { CandidateReader } from './candidate.reader';
import type { RestrictedReader } from './restricted.reader';

/** Applications by candidate id, for one request. */
export function applicationLoader(
  context: RequestContext,
  reader: CandidateReader,
): DataLoader<string, readonly ApplicationView[]> {
  return loaderOf(
    context,
    'hiring.applications',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = await reader.applicationsOf(ids);
        return ids.map((id) => found.get(id) ?? []);
      }),
  );
}

/** Declared conflicts by candidate id, for one request. */
export function conflictLoader(
  context: RequestContext,
  reader: CandidateReader,
): DataLoader<string, readonly ConflictView[]> {
  return loaderOf(
    context,
    'hiring.conflicts',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = await reader.conflictsOf(ids);
        return ids.map((id) => found.get(id) ?? []);
      }),
  );
}

/** Private notes by candidate id as this actor may read them; null without the permission. */
export function notesLoader(
  context: RequestContext,
  reader: RestrictedReader,
  actor: Actor,
): DataLoader<string, string | null> {
  return loaderOf(
    context,
    'hiring.notes',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = await reader.notes(actor, ids);
        return ids.map((id) => found.get(id) ?? null);
      }),
  );
}

/** Pay expectation by application id as this actor may read it; null without the permission. */
export function payLoader(
  context: RequestContext,
  reader: RestrictedReader,
  actor: Actor,
): DataLoader<string, string | null> {
  return loaderOf(
    context,
    'hiring.pay',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = await reader.pay(actor, ids);
        return ids.map((id) => found.get(id) ?? null);
      }),
  );
}
