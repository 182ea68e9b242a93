import { Db } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

export interface HistoryRow {
  readonly loop_id: string;
  readonly at: Date;
  readonly action: string;
  readonly actor_name: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly seat_person: string | null;
  readonly round_name: string | null;
}

/** Actions that a loop's history tells; none of them says what anybody thinks of the candidate. */
const TOLD = [
  'loop.started',
  'loop.advanced',
  'loop.stopped',
  'seat.assigned',
  'seat.removed',
  'seat.excused',
  'seat.handed_over',
  'seat.reminded',
  'round.scheduled',
  'scorecard.submitted',
  'scorecard.amended',
  'feedback.opened_early',
  'packet.decided',
] as const;

@Injectable()
export class HistoryRepository {
  public constructor(private readonly db: Db) {}

  /** The newest of each loop, newest first. For somebody who owes nothing on them: the caller has seen to that. */
  public ofLoops(loopIds: readonly string[], limit: number): Promise<HistoryRow[]> {
    return this.db.read(
      'loop.history',
      `SELECT e.loop_id, e.at, e.action, a.name AS actor_name, e.detail, sp.name AS seat_person, coalesce(sr.name, r.name) AS round_name
       FROM unnest($1::uuid[]) AS asked (loop_id)
       CROSS JOIN LATERAL (
         SELECT * FROM audit_event told WHERE told.loop_id = asked.loop_id AND told.action = ANY($2::text[])
         ORDER BY told.id DESC LIMIT $3) e
       LEFT JOIN person a ON a.id = e.actor_id
       LEFT JOIN seat s ON e.subject_type = 'seat' AND s.id = (CASE WHEN e.subject_type = 'seat' THEN e.subject_id::uuid END)
       LEFT JOIN person sp ON sp.id = s.person_id
       LEFT JOIN round sr ON sr.id = s.round_id
       LEFT JOIN round r ON e.subject_type = 'round' AND r.id = (CASE WHEN e.subject_type = 'round' THEN e.subject_id::uuid END)
       ORDER BY e.loop_id, e.id DESC`,
      [loopIds, TOLD, limit],
    );
  }
}
