import type { CalibrationDraft } from '@debrief/web-data';

/** A scorecard on its way into a pack. */
export interface PackEntry {
  readonly scorecardId: string;
  readonly notes: readonly { readonly id: string; readonly text: string }[];
  readonly gold: readonly {
    readonly competency: string;
    readonly name: string;
    readonly value: number | null;
    readonly reason: string;
  }[];
  /** What the check listed, and whether its maker has looked at it. */
  readonly marks: Readonly<Record<string, boolean>>;
}

export function entryOf(draft: CalibrationDraft): PackEntry {
  const names = new Map(
    draft.rubric.competencies.map(({ competency }) => [competency.key, competency.name]),
  );
  return {
    scorecardId: draft.scorecardId,
    notes: draft.notes.map(({ id, text }) => ({ id, text })),
    gold: draft.gold.map(({ competency, value, reason }) => ({
      competency,
      name: names.get(competency) ?? competency,
      value: value ?? null,
      reason,
    })),
    marks: Object.fromEntries(draft.remaining.map((words) => [words, false])),
  };
}

/** What still stands somewhere in its notes and has to be changed or confirmed. */
export function openMarks(entry: PackEntry): readonly string[] {
  return Object.keys(entry.marks).filter((words) =>
    entry.notes.some(({ text }) => text.includes(words)),
  );
}

export function entrySent({ scorecardId, notes, gold, marks }: PackEntry) {
  return {
    scorecardId,
    notes: notes.map(({ id, text }) => ({ id, text })),
    gold: gold.map(({ competency, value, reason }) => ({ competency, value, reason })),
    confirmed: Object.entries(marks).flatMap(([words, seen]) => (seen ? [words] : [])),
  };
}
