import type { DecisionOutcome } from '@debrief/web-data';

/** What somebody has typed of a decision; in this browser only. */
export interface DecisionDraft {
  readonly outcome: DecisionOutcome | null;
  readonly level: string;
  readonly rationale: string;
  readonly memo: string;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const placeOf = (personId: string, loopId: string): string =>
  `debrief.decision:${personId}:${loopId}`;

const OUTCOMES: readonly unknown[] = ['HIRE', 'NO_HIRE', 'HOLD', null];

function isDraft(value: unknown): value is DecisionDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { outcome, level, rationale, memo } = value as Readonly<Record<string, unknown>>;
  return (
    OUTCOMES.includes(outcome) && [level, rationale, memo].every((text) => typeof text === 'string')
  );
}

/** Each person has their own, so that a shared browser shows nobody another's words. */
export function readDraft(
  personId: string,
  loopId: string,
  shelf: Shelf = localStorage,
): DecisionDraft | null {
  try {
    const found: unknown = JSON.parse(shelf.getItem(placeOf(personId, loopId)) ?? 'null');
    return isDraft(found) ? found : null;
  } catch {
    return null;
  }
}

/** A browser that keeps nothing loses the draft with the page, and says nothing. */
export function keepDraft(
  personId: string,
  loopId: string,
  draft: DecisionDraft | null,
  shelf: Shelf = localStorage,
): void {
  try {
    if (draft === null) shelf.removeItem(placeOf(personId, loopId));
    else shelf.setItem(placeOf(personId, loopId), JSON.stringify(draft));
  } catch {
    // What cannot be kept lives as long as the page.
  }
}
