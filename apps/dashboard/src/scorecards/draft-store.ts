import { del, get, set } from 'idb-keyval';
import { canonicalJson } from '@debrief/domain';
import type { ScorecardBody } from '@debrief/web-data';
import type { DraftCopy } from './autosave-ports';

/** Drafts that the server has not acknowledged, in this browser only. Signing out clears the whole store. */
const keyOf = (seatId: string): string => `draft:${seatId}`;
const composerKeyOf = (seatId: string): string => `debrief.note:${seatId}`;

export async function readCopy(seatId: string): Promise<DraftCopy | null> {
  try {
    return (await get<DraftCopy>(keyOf(seatId))) ?? null;
  } catch {
    return null;
  }
}

export async function keepCopy(seatId: string, copy: DraftCopy): Promise<void> {
  try {
    await set(keyOf(seatId), copy);
  } catch {
    // A private window may have no store: the draft then lives in the page and on the server.
  }
}

export async function forgetCopy(seatId: string): Promise<void> {
  try {
    await del(keyOf(seatId));
  } catch {
    // Nothing was kept either.
  }
}

/** The half-written note of the composer, which is not part of the scorecard yet. */
export function readComposer(seatId: string): string {
  try {
    return localStorage.getItem(composerKeyOf(seatId)) ?? '';
  } catch {
    return '';
  }
}

export function keepComposer(seatId: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(composerKeyOf(seatId));
    else localStorage.setItem(composerKeyOf(seatId), text);
  } catch {
    // Without a store an unkept note lasts as long as the page.
  }
}

/** Whether two scorecards say the same, whatever the order of their fields. */
export function sameBody(one: ScorecardBody, other: ScorecardBody): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
