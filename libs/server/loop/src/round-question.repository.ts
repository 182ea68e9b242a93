import type { LoopState, RoundKind, RoundState } from '@debrief/domain';
import { Db, type Actor, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { conflicted, COUNTING_ROLES, knowsAll } from './seal.visibility';

/** A question as a round has it: the version that was the latest when it was first chosen. */
export interface ChosenQuestion {
  readonly key: string;
  readonly versionId: string;
  /** Why it was chosen although it was cooling down; null when it was not. */
  readonly overrideReason: string | null;
}

/** What a round is asked from. */
export interface RoundQuestionPlan {
  readonly roundId: string;
  readonly loopId: string;
  readonly kitVersionId: string;
  /** Counts changes of the choice; 0 while nothing was ever chosen. */
  readonly version: number;
  /** In the order of asking; empty means: the questions of the kit. */
  readonly chosen: readonly ChosenQuestion[];
  /** Chosen once and taken back: what was noted on them still holds. */
  readonly dropped: readonly ChosenQuestion[];
}

/** A round whose questions the actor may choose. */
export interface ChoosableRound {
  readonly roundId: string;
  readonly loopId: string;
  readonly candidateId: string;
  readonly kind: RoundKind;
  readonly name: string;
  readonly kitVersionId: string;
  readonly state: RoundState;
  readonly loopState: LoopState;
}

export interface NewChoice {
  readonly key: string;
  readonly versionId: string;
  readonly overrideReason: string | null;
}

const ROUND = `SELECT r.id AS "roundId", l.id AS "loopId", l.candidate_id AS "candidateId", r.kind, r.name,
  r.kit_version_id AS "kitVersionId", r.state, l.state AS "loopState"
  FROM round r JOIN loop l ON l.id = r.loop_id`;

/** Whoever asks in the round, and recruiters and admins; nobody with a conflict. */
const MAY_CHOOSE = `((${knowsAll('$3')} OR EXISTS (
    SELECT 1 FROM seat asker WHERE asker.round_id = r.id AND asker.person_id = $2
      AND asker.state = 'assigned' AND asker.role IN ${COUNTING_ROLES}))
  AND NOT ${conflicted('$2', 'l')})`;

const one = (alias: string): string =>
  `jsonb_build_object('key', ${alias}.question_key, 'versionId', ${alias}.version_id, 'overrideReason', ${alias}.override_reason)`;

/** The chosen questions of rounds. Scorecards and kits read them here; only the question bank writes. */
@Injectable()
export class RoundQuestions {
  public constructor(private readonly db: Db) {}

  /** Asks nothing of the reader: the caller knows that they may see the rounds. */
  public async plans(roundIds: readonly string[]): Promise<ReadonlyMap<string, RoundQuestionPlan>> {
    const rows = await this.db.read<RoundQuestionPlan & Record<string, unknown>>(
      'loop.round_questions',
      `SELECT r.id AS "roundId", r.loop_id AS "loopId", r.kit_version_id AS "kitVersionId", coalesce(c.version, 0) AS version,
         coalesce((SELECT jsonb_agg(${one('q')} ORDER BY q.position) FROM round_question q
           WHERE q.round_id = r.id AND q.dropped_at IS NULL), '[]') AS chosen,
         coalesce((SELECT jsonb_agg(${one('q')} ORDER BY q.question_key) FROM round_question q
           WHERE q.round_id = r.id AND q.dropped_at IS NOT NULL), '[]') AS dropped
       FROM round r LEFT JOIN round_choice c ON c.round_id = r.id WHERE r.id = ANY($1::uuid[])`,
      [roundIds],
    );
    return new Map(rows.map((row) => [row.roundId, row]));
  }

  /** Null when the round is unknown or not the actor's to choose for, which looks the same. */
  public choosable(actor: Actor, roundId: string): Promise<ChoosableRound | null> {
    return this.db.readOne(
      'loop.round_questions.choosable',
      `${ROUND} WHERE r.id = $1 AND ${MAY_CHOOSE}`,
      [roundId, actor.personId, actor.roles],
    );
  }

  /**
   * {@link choosable}, with the loop and its candidate locked: of two choices for one candidate the
   * second sees the first.
   */
  public async lock(
    tx: Tx,
    actor: Actor,
    roundId: string,
  ): Promise<
    (ChoosableRound & { readonly version: number; readonly chosen: readonly string[] }) | null
  > {
    const round = await tx.queryOne<ChoosableRound & Record<string, unknown>>(
      `${ROUND} WHERE r.id = $1 AND ${MAY_CHOOSE} FOR UPDATE OF l`,
      [roundId, actor.personId, actor.roles],
    );
    if (!round) return null;
    await tx.execute('SELECT 1 FROM candidate WHERE id = $1 FOR NO KEY UPDATE', [
      round.candidateId,
    ]);
    const choice = await tx.queryOne<{ version: number; chosen: string[] }>(
      `SELECT coalesce((SELECT version FROM round_choice WHERE round_id = $1), 0) AS version,
         ARRAY(SELECT question_key FROM round_question WHERE round_id = $1 AND dropped_at IS NULL ORDER BY position) AS chosen`,
      [roundId],
    );
    return { ...round, version: choice?.version ?? 0, chosen: choice?.chosen ?? [] };
  }

  /**
   * Puts these in place of what the round had, under the lock of {@link lock}. A question that comes
   * back keeps the version it had, so that what was ticked on it stays.
   */
  public async replace(
    tx: Tx,
    round: Pick<ChoosableRound, 'roundId' | 'loopId'>,
    questions: readonly NewChoice[],
  ): Promise<void> {
    const by = tx.actor?.personId ?? null;
    await tx.execute(
      `INSERT INTO round_choice (round_id, version, chosen_by, chosen_at) VALUES ($1, 1, $2, $3)
       ON CONFLICT (round_id) DO UPDATE SET version = round_choice.version + 1, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at`,
      [round.roundId, by, tx.now],
    );
    await tx.execute(
      `UPDATE round_question SET dropped_at = $3
       WHERE round_id = $1 AND dropped_at IS NULL AND NOT question_key = ANY($2::text[])`,
      [round.roundId, questions.map(({ key }) => key), tx.now],
    );
    await tx.execute(
      `INSERT INTO round_question (round_id, loop_id, question_key, version_id, position, override_reason, chosen_by, chosen_at)
       SELECT $1, $2, q.key, q."versionId", q.position, q."overrideReason", $4, $5
       FROM jsonb_to_recordset($3::jsonb) AS q (key text, "versionId" uuid, position int, "overrideReason" text)
       ON CONFLICT (round_id, question_key) DO UPDATE SET position = excluded.position, dropped_at = NULL,
         override_reason = coalesce(excluded.override_reason, round_question.override_reason),
         chosen_by = CASE WHEN round_question.dropped_at IS NULL THEN round_question.chosen_by ELSE excluded.chosen_by END,
         chosen_at = CASE WHEN round_question.dropped_at IS NULL THEN round_question.chosen_at ELSE excluded.chosen_at END`,
      [
        round.roundId,
        round.loopId,
        JSON.stringify(questions.map((question, position) => ({ ...question, position }))),
        by,
        tx.now,
      ],
    );
  }
}
