import { Db } from '@debrief/server-kernel';
import type { Clash } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ClashRepository {
  public constructor(private readonly db: Db) {}

  /**
   * Who of the round's panel sits elsewhere if it began at `startsAt`, or its candidate, the earliest
   * first. Null when everybody is free, or has become so since the database refused.
   */
  public onPanel(roundId: string, startsAt: Date): Promise<Clash | null> {
    return this.db.readOne(
      'scheduling.clash',
      `WITH wanted AS (
         SELECT r.id, l.candidate_id, tstzrange($2::timestamptz, $2::timestamptz + make_interval(mins => r.duration_minutes)) AS during
         FROM round r JOIN loop l ON l.id = r.loop_id WHERE r.id = $1)
       SELECT "personId", "personName", "startsAt", "endsAt" FROM (
         SELECT p.id AS "personId", p.name AS "personName", lower(elsewhere.during) AS "startsAt", upper(elsewhere.during) AS "endsAt"
         FROM wanted JOIN seat own ON own.round_id = wanted.id AND own.state = 'assigned'
         JOIN seat elsewhere ON elsewhere.person_id = own.person_id AND elsewhere.state = 'assigned'
           AND elsewhere.round_id <> wanted.id AND elsewhere.during && wanted.during
         JOIN person p ON p.id = own.person_id
         UNION ALL
         SELECT c.id, c.name, r.starts_at, r.ends_at
         FROM wanted JOIN candidate c ON c.id = wanted.candidate_id JOIN loop l ON l.candidate_id = c.id AND NOT l.is_mock
         JOIN round r ON r.loop_id = l.id AND r.id <> wanted.id AND r.state <> 'cancelled'
           AND tstzrange(r.starts_at, r.ends_at) && wanted.during
       ) taken ORDER BY "startsAt", "personName" LIMIT 1`,
      [roundId, startsAt],
    );
  }
}
