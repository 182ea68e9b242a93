import type { ContentKey, FlagTaxonomyBody, QuestionBody, RubricBody } from '../blueprint/content';

/** What a scorecard is held against: the content its loop and round are pinned to. */
export interface SubmissionRules {
  readonly rubric: RubricBody;
  readonly taxonomy: FlagTaxonomyBody;
  /** The round's kit asks for answers as situation, task, action, result. */
  readonly capturesStar: boolean;
  /** The questions of the round's kit. */
  readonly questions: readonly QuestionBody[];
}

/** The competency every round may rate and none must: left out, it is filed as not probed. */
export const PRODUCTION_EXPERIENCE: ContentKey = 'production_experience';

/** Ceilings of a scorecard, in characters or in entries. A draft is refused beyond them, never cut. */
export const SCORECARD_LIMITS = {
  notes: 200,
  noteId: 100,
  note: 20_000,
  comment: 5_000,
  summary: 10_000,
  flags: 50,
  keyPoints: 500,
  starAnswers: 50,
  starPart: 5_000,
  /** Two hours: longer than any round. */
  starSeconds: 7_200,
  asked: 200,
  aiTools: 20,
  aiTool: 100,
  aiUse: 2_000,
  /** A recommendation needs at least this many characters of reason. */
  shortestSummary: 20,
} as const;
