/** A competency that a round is asked beyond its rubric. */
export interface AskedOfRound {
  readonly competency: string;
  /** Whose anchors it is rated by. */
  readonly rubricVersionId: string;
  /** The round was added for it and asks nothing else. */
  readonly alone: boolean;
}

/** What the people on a round rate: its pinned rubric, and what it was asked besides. */
export interface RoundRubric {
  readonly rubricVersionId: string;
  readonly asks: readonly AskedOfRound[];
}

/** SQL: what the round row of that alias was asked beyond its rubric, as a JSON list of {@link AskedOfRound}. */
export function asksOf(round: string): string {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('competency', ask.competency, 'rubricVersionId', ask.rubric_version_id,
      'alone', ask.alone) ORDER BY ask.asked_at, ask.competency), '[]') FROM round_ask ask WHERE ask.round_id = ${round}.id)`;
}
