import { batchLoader, loaderOf, type Actor, type RequestContext } from '@debrief/server-kernel';
import DataLoader from 'dataloader';
import type { HistoryEntry } from './history.mapper';
import type { LoopView, RoundView } from './loop.mapper';
import type { LoopReader } from './loop.reader';

/** Loops by id as the actor may know them; null for any other. One statement a request. */
export function loopLoader(
  context: RequestContext,
  reader: LoopReader,
  actor: Actor,
): DataLoader<string, LoopView | null> {
  return batchLoader(context, 'loop.loops', (ids) => reader.byIds(actor, ids), null);
}

/** Rounds by loop id, keyed inside by stage id. One statement a request. */
export function roundLoader(
  context: RequestContext,
  reader: LoopReader,
  actor: Actor,
): DataLoader<string, ReadonlyMap<string, readonly RoundView[]>> {
  return loaderOf(
    context,
    'loop.rounds',
    () =>
      new DataLoader(async (loopIds: readonly string[]) => {
        const byStage = await reader.rounds(actor, loopIds);
        return loopIds.map(() => byStage);
      }),
  );
}

/** History by loop id, for loops whose progress the viewer was given. One statement a request. */
export function historyLoader(
  context: RequestContext,
  reader: LoopReader,
): DataLoader<string, readonly HistoryEntry[]> {
  return batchLoader(context, 'loop.histories', (loopIds) => reader.histories(loopIds), []);
}
