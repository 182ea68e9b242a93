import type { BookTx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

/** Questions that a filed scorecard shows were asked. */
export interface AskedExposure {
  readonly loopId: string;
  readonly roundId: string;
  readonly questions: readonly { readonly key: string; readonly versionId: string }[];
  /** When it was filed: stands for the time of a round without a slot. */
  readonly filedAt: Date;
}

/** Writes of the exposure ledger: the background's own books. Each may be repeated at will. */
@Injectable()
export class ExposureStore {
  /**
   * Chosen questions of rounds that have ended. A round of a loop that was closed before it began
   * did not take place. Practice never counts.
   *
   * @returns how many were new
   */
  public sweep(tx: BookTx, limit: number): Promise<number> {
    return tx.execute(
      `INSERT INTO question_exposure (question_key, round_id, source, version_id, candidate_id, loop_id, met_at)
       SELECT q.question_key, q.round_id, 'chosen', q.version_id, l.candidate_id, l.id, r.starts_at
       FROM round_question q JOIN round r ON r.id = q.round_id JOIN loop l ON l.id = q.loop_id
       WHERE q.dropped_at IS NULL AND r.state = 'scheduled' AND r.ends_at <= $1 AND NOT l.is_mock
         AND (l.closed_at IS NULL OR r.starts_at < l.closed_at)
         AND NOT EXISTS (SELECT 1 FROM question_exposure known
           WHERE known.question_key = q.question_key AND known.round_id = q.round_id AND known.source = 'chosen')
       ORDER BY r.ends_at, q.round_id, q.question_key LIMIT $2
       ON CONFLICT DO NOTHING`,
      [tx.now, limit],
    );
  }

  public asked(tx: BookTx, exposure: AskedExposure): Promise<number> {
    return tx.execute(
      `INSERT INTO question_exposure (question_key, round_id, source, version_id, candidate_id, loop_id, met_at)
       SELECT q.key, r.id, 'asked', q."versionId", l.candidate_id, l.id, coalesce(r.starts_at, $3)
       FROM jsonb_to_recordset($2::jsonb) AS q (key text, "versionId" uuid), round r JOIN loop l ON l.id = r.loop_id
       WHERE r.id = $1 AND NOT l.is_mock
       ON CONFLICT DO NOTHING`,
      [exposure.roundId, JSON.stringify(exposure.questions), exposure.filedAt],
    );
  }

  /** A round that got another time after its end did not take place then; what a scorecard says stays. */
  public forgetUnless(tx: BookTx, roundId: string): Promise<number> {
    return tx.execute(
      `DELETE FROM question_exposure e USING round r
       WHERE e.round_id = $1 AND r.id = e.round_id AND e.source = 'chosen' AND (r.ends_at IS NULL OR r.ends_at > $2)`,
      [roundId, tx.now],
    );
  }
}
