import { del, entries, set } from 'idb-keyval';
import type { DraftCopy, FoundCopy } from './autosave-ports';

/**
 * Drafts that the server has not acknowledged, in this browser only. Signing out clears the whole
 * store. Every window keeps a copy of its own, so that two of them cannot wipe each other's.
 */
const prefixOf = (seatId: string): string => `draft:${seatId}:`;

/** The place of one window's copy. */
export const copyKey = (seatId: string, window: string): string => prefixOf(seatId) + window;

/** What earlier visits left behind. */
export async function readCopies(seatId: string): Promise<readonly FoundCopy[]> {
  try {
    const prefix = prefixOf(seatId);
    return (await entries<IDBValidKey, DraftCopy>()).flatMap(([key, copy]) =>
      typeof key === 'string' && key.startsWith(prefix) ? [{ key, copy }] : [],
    );
  } catch {
    return [];
  }
}

export async function keepCopy(key: string, copy: DraftCopy): Promise<void> {
  try {
    await set(key, copy);
  } catch {
    // A private window may have no store: the draft then lives in the page and on the server.
  }
}

export async function forgetCopy(key: string): Promise<void> {
  try {
    await del(key);
  } catch {
    // Nothing was kept either.
  }
}

/** Removes every window's copy, e.g. after filing. */
export async function forgetCopies(seatId: string): Promise<void> {
  for (const { key } of await readCopies(seatId)) await forgetCopy(key);
}
