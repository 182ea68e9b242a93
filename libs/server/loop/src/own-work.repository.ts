import type { AiUsePolicy, RoundKind, Seal, SeatRole } from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { asksOf, type AskedOfRound } from './round-asks';
import { DUE_HOURS } from './round.repository';
import { conflicted } from './seal.visibility';

export interface OwedRow {
  readonly seat_id: string;
  readonly round_id: string;
  readonly loop_id: string;
  readonly round_name: string;
  readonly kind: RoundKind;
  readonly candidate_name: string;
  readonly job_title: string;
  readonly starts_at: Date | null;
  readonly ends_at: Date | null;
  readonly due_hours: number;
  readonly rubric_version_id: string;
  readonly asks: readonly AskedOfRound[];
  readonly seal: Seal;
  readonly started_at: Date;
  readonly is_mock: boolean;
}

export interface OwnRoundRow {
  readonly seat_id: string;
  readonly round_id: string;
  readonly loop_id: string;
  readonly role: SeatRole;
  readonly kind: RoundKind;
  readonly name: string;
  readonly candidate_id: string;
  readonly candidate_name: string;
  readonly candidate_time_zone: string;
  readonly pronunciation: string;
  readonly links: string[];
  readonly job_title: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly ai_policy: AiUsePolicy;
  readonly filed: boolean;
  readonly is_mock: boolean;
}

const OWED = `SELECT s.id AS seat_id, r.id AS round_id, l.id AS loop_id, r.name AS round_name, r.kind, c.name AS candidate_name,
    j.title AS job_title, r.starts_at, r.ends_at, coalesce(${DUE_HOURS}, 24) AS due_hours, r.rubric_version_id, ${asksOf('r')} AS asks, l.seal, l.started_at, l.is_mock
  FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id
    JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
  WHERE s.person_id = $1 AND s.state = 'assigned' AND s.filed_at IS NULL
    AND ($2::uuid IS NULL OR s.loop_id = $2) AND NOT ${conflicted('$1', 'l')}
  ORDER BY r.ends_at NULLS LAST, s.id`;

/** What somebody has to do themselves: only ever their own seats. */
@Injectable()
export class OwnWorkRepository {
  public constructor(private readonly db: Db) {}

  /** Seats of the person that owe a scorecard, soonest end first. */
  public owed(personId: string, loopId: string | null): Promise<OwedRow[]> {
    return this.db.read('loop.own.owed', OWED, [personId, loopId]);
  }

  /** The same inside a transaction, so that a decision there rests on what it has locked. */
  public owedIn(tx: Tx, personId: string, loopId: string): Promise<OwedRow[]> {
    return tx.query(OWED, [personId, loopId]);
  }

  /** Scheduled rounds of the person that ended after `since`, or whose scorecard they still owe. */
  public rounds(personId: string, since: Date, limit: number): Promise<OwnRoundRow[]> {
    return this.db.read(
      'loop.own.rounds',
      `SELECT s.id AS seat_id, r.id AS round_id, l.id AS loop_id, s.role, r.kind, r.name, c.id AS candidate_id,
         c.name AS candidate_name, c.time_zone AS candidate_time_zone, c.pronunciation, c.links, j.title AS job_title,
         r.starts_at, r.ends_at, r.ai_policy, s.filed_at IS NOT NULL AS filed, l.is_mock
       FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id
         JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
       WHERE s.person_id = $1 AND s.state = 'assigned' AND r.state = 'scheduled'
         AND (r.ends_at > $2 OR s.filed_at IS NULL) AND NOT ${conflicted('$1', 'l')}
       ORDER BY r.starts_at, s.id LIMIT $3`,
      [personId, since, limit],
    );
  }
}
