import { Db } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

export interface HistoryRow {
  readonly at: Date;
  readonly action: string;
  readonly actor_name: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly seat_person: string | null;
  readonly round_name: string | null;
}

/** Actions that a loop's history tells; none of them says what anybody thinks of the candidate. */
const TOLD = [
  'loop.started', 'loop.advanced', 'loop.stopped', 'seat.assigned', 'seat.removed', 'seat.excused', 'round.scheduled',
  'scorecard.submitted', 'scorecard.amended', 'feedback.opened_early', 'packet.decided',
] as const;

@Injectable()
export class HistoryRepository {
  public constructor(private readonly db: Db) {}

  /** Newest first. For somebody who owes nothing on the loop: the caller has seen to that. */
  public ofLoop(loopId: string, limit: number): Promise<HistoryRow[]> {
    return this.db.read(
      'loop.history',
      `SELECT e.at, e.action, a.name AS actor_name, e.detail, sp.name AS seat_person, coalesce(sr.name, r.name) AS round_name
       FROM audit_event e
       LEFT JOIN person a ON a.id = e.actor_id
       LEFT JOIN seat s ON e.subject_type = 'seat' AND s.id::text = e.subject_id
       LEFT JOIN person sp ON sp.id = s.person_id
       LEFT JOIN round sr ON sr.id = s.round_id
       LEFT JOIN round r ON e.subject_type = 'round' AND r.id::text = e.subject_id AND r.loop_id = e.loop_id
       WHERE e.loop_id = $1 AND e.action = ANY($2::text[])
       ORDER BY e.id DESC LIMIT $3`,
      [loopId, TOLD, limit],
    );
  }
}
