import type {
  KeyPoint,
  KitBody,
  QuestionBody,
  RoundKind,
  RubricBody,
  RubricCompetency,
} from '@debrief/domain';

/** All that the starter content says about one kind of round. */
export interface RoundContent {
  readonly rubric: RubricBody;
  readonly kits: readonly KitBody[];
  readonly questions: readonly QuestionBody[];
}

/** A question before its file states the round kind once for all of them. */
export type QuestionDraft = Omit<QuestionBody, 'roundKind'>;

/** Gives every question of a file its round kind. */
export function questionsOf(
  roundKind: RoundKind,
  drafts: readonly QuestionDraft[],
): readonly QuestionBody[] {
  return drafts.map((draft) => ({ ...draft, roundKind }));
}

/** A checklist in the order written; the property name is the key point's key. */
export function keyPoints(points: Readonly<Record<string, string>>): readonly KeyPoint[] {
  return Object.entries(points).map(([key, text]) => ({ key, text }));
}

/** A rated competency with its anchors in the order 1, 2, 3, 4. */
export function rated(
  competency: string,
  ...[one, two, three, four]: readonly [string, string, string, string]
): RubricCompetency {
  return { competency, anchors: { 1: one, 2: two, 3: three, 4: four } };
}

/**
 * The cross-round line. One wording for every round, so that ratings from different rounds can
 * stand side by side in a packet.
 */
export const PRODUCTION_EXPERIENCE_RATED: RubricCompetency = rated(
  'production_experience',
  'Names only courses, tutorials or notebooks; asked for a system that had users, describes none.',
  'Names a system with users, seen from a distance: no part in running it, no incident, no number for its success.',
  'Describes a system they ran for real users: its load, a problem met after launch, what they changed, and the metric that showed the effect.',
  'Describes several releases of such a system with load, cost and quality numbers, an incident they traced to its cause, and a practice changed because of it.',
);
