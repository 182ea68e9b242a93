/** How a question stands in the bank: may be asked, met too often lately, or put aside after a leak. */
export const QUESTION_STANDINGS = ['free', 'cooling', 'resting'] as const;
export type QuestionStanding = (typeof QUESTION_STANDINGS)[number];

/** How a question stands for one round: its standing, and what the candidate and the loop add to it. */
export const CHOICE_STATES = ['free', 'cooling', 'repeated', 'on_loop', 'resting'] as const;
export type ChoiceState = (typeof CHOICE_STATES)[number];

/** What became of a report that a question is known outside. */
export const LEAK_STATES = ['open', 'confirmed', 'dismissed'] as const;
export type LeakState = (typeof LEAK_STATES)[number];

/** How the house knows that a candidate met a question: it was chosen for the round, or a scorecard says so. */
export const EXPOSURE_SOURCES = ['chosen', 'asked'] as const;
export type ExposureSource = (typeof EXPOSURE_SOURCES)[number];

/** When a question cools down: met `mostUses` times within `windowDays`. */
export interface QuestionPolicy {
  readonly windowDays: number;
  readonly mostUses: number;
}

export const DEFAULT_QUESTION_POLICY: QuestionPolicy = { windowDays: 30, mostUses: 3 };

/** Bounds of what people may set and write. */
export const QUESTION_LIMITS = {
  windowDays: 730,
  mostUses: 100,
  /** Questions of one round. */
  chosen: 20,
  where: 500,
  note: 2_000,
  reason: 1_000,
} as const;
