import type { EvidenceNote, ScorecardBody, StarAnswer } from './scorecard';

type Later<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

/** A body as it may lie in a database: parts that came later are missing in what was written before. */
export interface StoredBody extends Omit<ScorecardBody, 'notes' | 'star' | 'asked' | 'aiTools'> {
  readonly notes: readonly Later<EvidenceNote, 'fileId'>[];
  readonly star: readonly Later<StarAnswer, 'seconds'>[];
  readonly asked?: ScorecardBody['asked'];
  readonly aiTools?: ScorecardBody['aiTools'];
}

/** What was stored, with the parts that were not asked for at the time as empty. */
export function completeBody(stored: StoredBody): ScorecardBody {
  return {
    ...stored,
    notes: stored.notes.map((note) => ({ ...note, fileId: note.fileId ?? null })),
    star: stored.star.map((answer) => ({ ...answer, seconds: answer.seconds ?? null })),
    asked: stored.asked ?? [],
    aiTools: stored.aiTools ?? [],
  };
}
