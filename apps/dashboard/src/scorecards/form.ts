import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { EvidenceKind, EvidenceNote, ScorecardBody, ScorecardSheet } from '@debrief/web-data';
import { ratingOf } from './body';
import type { BodyChange } from './change-body';
import { unsettled, type ReviewLine } from './review';

/** The note that is being typed, apart from the form's text: a key in it draws nothing else anew. */
export interface NoteInHand {
  /** What its field begins with; another round begins the field anew. */
  readonly start: { readonly round: number; readonly writing: EvidenceNote | null };
  readonly write: (kind: EvidenceKind, text: string) => void;
  /** Takes the finished note out of the hand. */
  readonly take: (kind: EvidenceKind, text: string) => EvidenceNote | null;
}

/** What every part of the form is given. */
export interface FormParts {
  readonly sheet: ScorecardSheet;
  readonly body: ScorecardBody;
  readonly act: (change: BodyChange) => void;
  /** Key of the competency in hand. */
  readonly current: string;
  readonly select: (competency: string) => void;
  /** What the server refused, by place. */
  readonly refusals: readonly ReviewLine[];
  readonly zone: string;
  readonly noteInHand: NoteInHand;
}

export const competencyId = (key: string): string => `competency-${key}`;

export const flagId = (type: string): string => `flag-${type}`;

/** The recommendation in hand, as if it were the competency after the last. No key of one looks like it. */
export const RECOMMENDATION_PLACE = '·recommendation';

/** The newest note. */
export function lastNote(body: ScorecardBody): EvidenceNote | undefined {
  return body.notes.at(-1);
}

/** What `e` cites: the newest note that a rating does not rest on yet. */
export function nextToCite(body: ScorecardBody, competency: string): EvidenceNote | undefined {
  const { evidence } = ratingOf(body, competency);
  return body.notes.findLast(({ id }) => !evidence.includes(id));
}

/** A few words to know a note by in a chip or menu. */
export function noteLabel(note: EvidenceNote): string {
  const text = note.text.replaceAll(/\s+/gu, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 58)}…` : text || 'Empty note';
}

/** Seconds since the round began, while it is under way or just over; else null. */
export function secondsInto(
  sheet: Pick<ScorecardSheet, 'startsAt' | 'endsAt'>,
  now: Date,
): number | null {
  if (!sheet.startsAt || !sheet.endsAt) return null;
  const since = now.getTime() - new Date(sheet.startsAt).getTime();
  const graceMs = 30 * 60_000;
  const over = now.getTime() > new Date(sheet.endsAt).getTime() + graceMs;
  return since < 0 || over ? null : Math.floor(since / 1000);
}

/** Which section of the plan a minute falls into; null before the round and after it. */
export function planSection(
  plan: readonly { readonly minutes: number }[],
  seconds: number | null,
): { index: number; left: number } | null {
  if (seconds === null) return null;
  let end = 0;
  for (const [index, { minutes }] of plan.entries()) {
    end += minutes * 60;
    if (seconds < end) return { index, left: Math.ceil((end - seconds) / 60) };
  }
  return null;
}

/** Where the work goes on: the first competency not settled yet, else the first. */
function firstOpen(sheet: ScorecardSheet, body: ScorecardBody): string {
  return unsettled(sheet, body)[0]?.key ?? sheet.rubric.competencies[0]?.competency.key ?? '';
}

/**
 * The competency in hand. Folding the one before it makes the page shorter above; the page is
 * scrolled by as much, so that nothing moves under the finger.
 */
export function useCurrent(
  sheet: ScorecardSheet,
  body: ScorecardBody,
): readonly [string, (key: string) => void] {
  const [current, setCurrent] = useState(() => firstOpen(sheet, body));
  const held = useRef<{ id: string; top: number } | null>(null);
  const select = useCallback((key: string) => {
    const card = document.getElementById(competencyId(key));
    held.current = card ? { id: card.id, top: card.getBoundingClientRect().top } : null;
    setCurrent(key);
  }, []);
  useLayoutEffect(() => {
    const before = held.current;
    held.current = null;
    const card = before ? document.getElementById(before.id) : null;
    if (!before || !card) return;
    const moved = card.getBoundingClientRect().top - before.top;
    if (Math.abs(moved) > 1) window.scrollBy(0, moved);
  }, [current]);
  return [current, select];
}
