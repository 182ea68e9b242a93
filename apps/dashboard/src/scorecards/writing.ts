import {
  newKey,
  type EvidenceKind,
  type EvidenceNote,
  type ScorecardBody,
} from '@debrief/web-data';

/**
 * The note that is being typed. It is part of the draft from its first letter on, so that it is as
 * safe as the rest; on this device it stands in the field below the notes until it is kept.
 */
export type Writing = EvidenceNote;

const keyOf = (place: string): string => `debrief.writing:${place}`;

/** What this browser remembers of the note in hand at a place: a seat's draft, an amendment. */
export function readWriting(place: string): Writing | null {
  try {
    const kept = localStorage.getItem(keyOf(place));
    return kept ? (JSON.parse(kept) as Writing) : null;
  } catch {
    return null;
  }
}

export function keepWriting(place: string, writing: Writing | null): void {
  try {
    if (writing) localStorage.setItem(keyOf(place), JSON.stringify(writing));
    else localStorage.removeItem(keyOf(place));
  } catch {
    // Without a store the note is in the draft all the same, among the other notes.
  }
}

/** The note in hand after a key; null when its field is empty. Its time is that of the first letter. */
export function writingOn(
  before: Writing | null,
  kind: EvidenceKind,
  text: string,
  atSeconds: number | null,
): Writing | null {
  if (text === '') return null;
  return before ? { ...before, kind, text } : { id: newKey(), kind, text, atSeconds, fileId: null };
}

/** The draft with the note in hand among its notes. */
export function withWriting(body: ScorecardBody, writing: Writing | null): ScorecardBody {
  return writing ? { ...body, notes: [...body.notes, writing] } : body;
}

/** The draft as the form shows it, and the note in hand as the draft holds it. */
export function splitWriting(
  body: ScorecardBody,
  id: string | null,
): { readonly body: ScorecardBody; readonly writing: Writing | null } {
  const writing = body.notes.find((note) => note.id === id) ?? null;
  if (!writing) return { body, writing };
  return { body: { ...body, notes: body.notes.filter((note) => note.id !== id) }, writing };
}
