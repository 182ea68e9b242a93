import type { RubricBody, RubricCompetency } from '../blueprint/content';

/** A competency that one round is asked beyond what its rubric holds. */
export interface RoundAsk {
  /** With the anchors of the rubric it was taken from. */
  readonly line: RubricCompetency;
  /** The round was added for it, and asks nothing else. */
  readonly alone: boolean;
}

/**
 * What the people on a round rate: its rubric and what it was asked besides, in the order asked. A
 * round that was added for one competency asks that alone, so that the ledger does not count it on
 * for the rest of its rubric.
 */
export function askedRubric(rubric: RubricBody, asked: readonly RoundAsk[]): RubricBody {
  if (asked.length === 0) return rubric;
  const held = asked.some(({ alone }) => alone) ? [] : rubric.competencies;
  const known = new Set(held.map(({ competency }) => competency));
  const added = asked.map(({ line }) => line).filter(({ competency }) => !known.has(competency));
  return { ...rubric, competencies: [...held, ...added] };
}
