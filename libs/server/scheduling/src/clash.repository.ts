import { Db } from '@debrief/server-kernel';
import type { Clash } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ClashRepository {
  public constructor(private readonly db: Db) {}

  /**
   * Who of the round's panel sits elsewhere if it began at `startsAt`, the earliest first. Null
   * when everybody is free, or has become so since the database refused.
   */
  public onPanel(roundId: string, startsAt: Date): Promise<Clash | null> {
    return this.db.readOne(
      'scheduling.clash',
      `SELECT p.id AS "personId", p.name AS "personName", lower(elsewhere.during) AS "startsAt", upper(elsewhere.during) AS "endsAt"
       FROM round r
       JOIN seat own ON own.round_id = r.id AND own.state = 'assigned'
       JOIN seat elsewhere ON elsewhere.person_id = own.person_id AND elsewhere.state = 'assigned' AND elsewhere.round_id <> r.id
         AND elsewhere.during && tstzrange($2::timestamptz, $2::timestamptz + make_interval(mins => r.duration_minutes))
       JOIN person p ON p.id = own.person_id
       WHERE r.id = $1 ORDER BY lower(elsewhere.during), p.name LIMIT 1`,
      [roundId, startsAt],
    );
  }
}
