import type { SeatRole } from '@debrief/domain';
import { Db } from '@debrief/server-kernel';
import { conflicted } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** The round of a repair with those who stay on it. */
export interface RepairRound {
  readonly roundId: string;
  readonly loopId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly candidateZone: string;
  /** Key of the blueprint that the loop was started from. */
  readonly blueprintKey: string;
  readonly seats: readonly {
    readonly seatId: string;
    readonly personId: string;
    readonly role: SeatRole;
  }[];
}

@Injectable()
export class RepairProblemRepository {
  public constructor(private readonly db: Db) {}

  /** Null for a round without a slot. Shadows are left where they are and are none of the seats. */
  public round(roundId: string): Promise<RepairRound | null> {
    return this.db.readOne<RepairRound & Record<string, unknown>>(
      'planner.repair.round',
      `SELECT r.id AS "roundId", r.loop_id AS "loopId", r.starts_at AS "startsAt", r.ends_at AS "endsAt", r.place,
         c.time_zone AS "candidateZone", i.key AS "blueprintKey",
         coalesce((SELECT jsonb_agg(jsonb_build_object('seatId', s.id, 'personId', s.person_id, 'role', s.role) ORDER BY s.id)
           FROM seat s WHERE s.round_id = r.id AND s.state = 'assigned' AND s.role <> 'shadow'), '[]') AS seats
       FROM round r JOIN loop l ON l.id = r.loop_id JOIN candidate c ON c.id = l.candidate_id
       JOIN content_version v ON v.id = l.blueprint_version_id JOIN content_item i ON i.id = v.item_id
       WHERE r.id = $1 AND r.starts_at IS NOT NULL`,
      [roundId],
    );
  }

  /**
   * Those of the people who take interviews and may join the loop: active, no conflict, and no seat on it, past or
   * present, unless they only watch this very round.
   */
  public async mayJoin(
    loopId: string,
    roundId: string,
    personIds: readonly string[],
  ): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(
      'planner.repair.may_join',
      `SELECT p.id FROM person p, loop l
       WHERE l.id = $1 AND p.id = ANY ($3::uuid[]) AND p.active AND NOT p.is_service AND p.roles && ARRAY['interviewer', 'hiring_manager']::text[]
         AND NOT ${conflicted('p.id', 'l')}
         AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = l.id AND s.person_id = p.id
           AND NOT (s.round_id = $2 AND s.role = 'shadow' AND s.state = 'assigned' AND s.filed_at IS NULL))
       ORDER BY p.id`,
      [loopId, roundId, personIds],
    );
    return rows.map(({ id }) => id);
  }
}
