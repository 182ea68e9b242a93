import type { Citation } from './reading';
import { EMPTY_VOTE, isEmpty, type VoteDraft } from './vote';
import { VOTE } from './words';

/** What a person writes in a debrief before they send it: in this browser only, one entry a debrief. */

/** The part of the browser's storage that is needed. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A private window may have none; then what is written lives as long as the page. */
export function browserShelf(): Shelf | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const voteKey = (debriefId: string): string => `debrief.vote.${debriefId}`;
const noteKey = (debriefId: string, about: string): string => `debrief.note.${debriefId}.${about}`;

function read(shelf: Shelf | null, key: string): unknown {
  try {
    return JSON.parse(shelf?.getItem(key) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

function write(shelf: Shelf | null, key: string, value: unknown): boolean {
  try {
    if (value === null) shelf?.removeItem(key);
    else shelf?.setItem(key, JSON.stringify(value));
    return shelf !== null;
  } catch {
    return false;
  }
}

function citationsIn(value: unknown): readonly Citation[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    const { seatId, noteId } = (one ?? {}) as Partial<Citation>;
    return typeof seatId === 'string' && typeof noteId === 'string' ? [{ seatId, noteId }] : [];
  });
}

/** The vote begun earlier; empty when there is none, or nothing sound. */
export function keptVote(shelf: Shelf | null, debriefId: string): VoteDraft {
  const kept = read(shelf, voteKey(debriefId));
  if (typeof kept !== 'object' || kept === null) return EMPTY_VOTE;
  const { vote, level, reason, citations } = kept as Partial<Record<keyof VoteDraft, unknown>>;
  return {
    vote: typeof vote === 'string' && vote in VOTE ? (vote as VoteDraft['vote']) : null,
    level: typeof level === 'string' ? level : null,
    reason: typeof reason === 'string' ? reason : '',
    citations: citationsIn(citations),
  };
}

/** @returns whether this browser holds it now */
export function keepVote(shelf: Shelf | null, debriefId: string, draft: VoteDraft): boolean {
  return write(shelf, voteKey(debriefId), isEmpty(draft) ? null : draft);
}

/** Sealed, or given up: nothing of it stays. */
export function forgetVote(shelf: Shelf | null, debriefId: string): void {
  write(shelf, voteKey(debriefId), null);
}

/** The words of a note that was begun and not added. */
export function keptNote(shelf: Shelf | null, debriefId: string, about: string): string {
  const kept = read(shelf, noteKey(debriefId, about));
  return typeof kept === 'string' ? kept : '';
}

export function keepNote(
  shelf: Shelf | null,
  debriefId: string,
  about: string,
  text: string,
): void {
  write(shelf, noteKey(debriefId, about), text.trim() === '' ? null : text);
}
