import {
  competencyAgreement,
  learnSeverity,
  type CompetencyAgreement,
  type SeverityLesson,
} from '@debrief/domain';
import { rowsOfTable, type RatingTable } from './rating-columns';

/** What the thread is asked: to learn habits, or how far people agree. */
export interface SeverityRequest {
  readonly want: 'lesson' | 'agreement';
  readonly table: RatingTable;
}

export type SeverityAnswer =
  | { readonly want: 'lesson'; readonly lesson: SeverityLesson }
  | { readonly want: 'agreement'; readonly lines: readonly CompetencyAgreement[] };

/** The computing itself; pure, and long where there are many ratings. */
export function answerSeverity({ want, table }: SeverityRequest): SeverityAnswer {
  const ratings = rowsOfTable(table);
  return want === 'lesson'
    ? { want, lesson: learnSeverity(ratings) }
    : { want, lines: competencyAgreement(ratings) };
}
