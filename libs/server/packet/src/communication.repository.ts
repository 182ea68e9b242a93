import type { DecisionOutcome, ToldEntry, ToldState } from '@debrief/domain';
import { Db, newId, type Actor, type Tx } from '@debrief/server-kernel';
import { mayManage, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

export interface CandidateToTell {
  readonly loopId: string;
  readonly candidateName: string;
  readonly jobTitle: string;
  readonly outcome: DecisionOutcome;
  readonly decidedAt: Date;
}

const MOST_TO_TELL = 50;

/** The decision that stands, with when it became final; null before one does. `d` and `s` are read. */
const FINAL = `decision d JOIN decision_detail dd ON dd.decision_id = d.id
  LEFT JOIN decision_settlement s ON s.decision_id = d.id
  WHERE d.outcome <> 'hold' AND (s.state = 'final' OR (s.decision_id IS NULL AND NOT EXISTS (
    SELECT 1 FROM decision_pending w WHERE w.decision_id = d.id)))`;

/** What candidates were told, and whom nobody has told yet. */
@Injectable()
export class CommunicationRepository {
  public constructor(private readonly db: Db) {}

  /**
   * Decided loops that the actor runs (for a recruiter those of their jobs) and of which nobody has
   * recorded that the candidate knows, longest waiting first.
   */
  public toTell(actor: Actor): Promise<CandidateToTell[]> {
    return this.db.read(
      'communication.to_tell',
      `SELECT l.id AS "loopId", c.name AS "candidateName", j.title AS "jobTitle", d.outcome, coalesce(s.at, d.decided_at) AS "decidedAt"
       FROM loop l JOIN job j ON j.id = l.job_id JOIN candidate c ON c.id = l.candidate_id, ${FINAL}
         AND d.loop_id = l.id AND l.state IN ('hired', 'not_hired') AND NOT l.is_mock AND c.erased_at IS NULL
         AND (j.hiring_manager_id = $1 OR EXISTS (SELECT 1 FROM job_recruiter r WHERE r.job_id = j.id AND r.person_id = $1))
         AND ${mayManage('$1', '$2', 'l')} AND NOT ${owesFeedback('$1', 'l')}
         AND NOT EXISTS (SELECT 1 FROM candidate_told t WHERE t.loop_id = l.id)
       ORDER BY coalesce(s.at, d.decided_at), l.id LIMIT ${MOST_TO_TELL}`,
      [actor.personId, actor.roles],
    );
  }

  /** The decision that the candidate of a decided loop is to hear of; also one of before memos. */
  public decided(tx: Tx, loopId: string): Promise<{ outcome: DecisionOutcome; at: Date } | null> {
    return tx.queryOne(
      `SELECT d.outcome, coalesce(s.at, d.decided_at) AS at
       FROM decision d LEFT JOIN decision_settlement s ON s.decision_id = d.id
       WHERE d.loop_id = $1 AND d.outcome <> 'hold' AND coalesce(s.state, 'final') = 'final' ORDER BY d.number DESC LIMIT 1`,
      [loopId],
    );
  }

  public async statesOf(tx: Tx, loopId: string): Promise<ToldState[]> {
    const rows = await tx.query<{ state: ToldState }>(
      'SELECT state FROM candidate_told WHERE loop_id = $1 ORDER BY written_at, id',
      [loopId],
    );
    return rows.map(({ state }) => state);
  }

  public async insert(tx: Tx, actor: Actor, loopId: string, entry: ToldEntry): Promise<string> {
    const id = newId(tx.now.getTime());
    await tx.execute(
      `INSERT INTO candidate_told (id, loop_id, state, channel, note, told_by, told_at, written_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, loopId, entry.state, entry.channel, entry.note, actor.personId, entry.at, tx.now],
    );
    return id;
  }
}
