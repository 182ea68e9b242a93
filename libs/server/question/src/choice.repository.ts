import { windowStart, type QuestionFacts, type QuestionPolicy } from '@debrief/domain';
import { Db, type Actor, type Tx } from '@debrief/server-kernel';
import type { ChoosableRound } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { countsFor } from './question.visibility';

export interface FactsAsked {
  readonly round: Pick<ChoosableRound, 'roundId' | 'loopId' | 'candidateId'>;
  /** Key and title of each. */
  readonly questions: readonly { readonly key: string; readonly title: string }[];
  readonly policy: QuestionPolicy;
  readonly now: Date;
}

/** `$1` reader, `$2` round, `$3` loop, `$4` candidate, `$5` keys, `$6` titles, `$7` start of the window, `$8` now. */
const FACTS = `
SELECT k.key, k.title,
  EXISTS (SELECT 1 FROM question_rest rest WHERE rest.question_key = k.key) AS resting,
  coalesce((
    SELECT r.name FROM round_question q JOIN round r ON r.id = q.round_id
    WHERE q.loop_id = $3 AND q.question_key = k.key AND q.dropped_at IS NULL AND q.round_id <> $2 AND r.state <> 'cancelled' LIMIT 1
  ), (
    SELECT r.name FROM question_exposure e JOIN round r ON r.id = e.round_id
    WHERE e.loop_id = $3 AND e.question_key = k.key AND e.round_id <> $2 AND ${countsFor('$1', 'e')} ORDER BY e.met_at LIMIT 1
  )) AS "otherRound",
  (SELECT max(e.met_at) FROM question_exposure e
   WHERE e.candidate_id = $4 AND e.loop_id <> $3 AND e.question_key = k.key AND ${countsFor('$1', 'e')}) AS "metBefore",
  EXISTS (
    SELECT 1 FROM round_question q JOIN loop l ON l.id = q.loop_id JOIN round r ON r.id = q.round_id
    WHERE l.candidate_id = $4 AND l.id <> $3 AND NOT l.is_mock AND q.question_key = k.key AND q.dropped_at IS NULL
      AND r.state <> 'cancelled' AND (l.closed_at IS NULL OR (r.ends_at <= $8 AND r.starts_at < l.closed_at))) AS "plannedElsewhere",
  ARRAY(
    SELECT min(e.met_at) FROM question_exposure e
    WHERE e.question_key = k.key AND e.round_id <> $2 AND e.met_at > $7 AND ${countsFor('$1', 'e')} GROUP BY e.round_id) AS uses
FROM unnest($5::text[], $6::text[]) AS k (key, title)`;

/** What decides about questions for one round. */
@Injectable()
export class ChoiceRepository {
  public constructor(private readonly db: Db) {}

  public facts(actor: Actor, asked: FactsAsked): Promise<QuestionFacts[]> {
    return this.db.read('question.choice_facts', FACTS, valuesOf(actor, asked));
  }

  /** The same under the lock of the loop. */
  public lockedFacts(tx: Tx, actor: Actor, asked: FactsAsked): Promise<QuestionFacts[]> {
    return tx.query(FACTS, valuesOf(actor, asked));
  }
}

function valuesOf(actor: Actor, { round, questions, policy, now }: FactsAsked): unknown[] {
  return [
    actor.personId,
    round.roundId,
    round.loopId,
    round.candidateId,
    questions.map(({ key }) => key),
    questions.map(({ title }) => title),
    windowStart(policy, now),
    now,
  ];
}
