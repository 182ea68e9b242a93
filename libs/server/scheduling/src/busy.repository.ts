import { Db } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

export interface PersonCalendars {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly calendars: number;
  /** Of the calendar that was read the longest ago; null when one was never read. */
  readonly readAt: Date | null;
  /** One of them has no copy, or an old one. */
  readonly stale: boolean;
}

export interface BusyRow {
  readonly personId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly tentative: boolean;
  readonly label: string;
}

@Injectable()
export class BusyRepository {
  public constructor(private readonly db: Db) {}

  public people(ids: readonly string[], now: Date): Promise<PersonCalendars[]> {
    return this.db.read(
      'scheduling.busy.people',
      `SELECT p.id, p.name, p.time_zone AS "timeZone", count(c.id)::int AS calendars,
         CASE WHEN bool_and(c.last_good_at IS NOT NULL) THEN min(c.last_good_at) END AS "readAt",
         coalesce(bool_or(c.last_good_at IS NULL OR c.last_good_at < $2::timestamptz
           - CASE WHEN c.kind = 'ics_upload' THEN interval '30 days' ELSE interval '2 hours' END) FILTER (WHERE c.id IS NOT NULL), false) AS stale
       FROM person p LEFT JOIN busy_calendar c ON c.person_id = p.id
       WHERE p.id = ANY($1::uuid[]) GROUP BY p.id`,
      [ids, now],
    );
  }

  /** Spans that touch the one asked for. A round of the person's own, come back from their calendar, is none. */
  public times(ids: readonly string[], from: Date, to: Date): Promise<BusyRow[]> {
    return this.db.read(
      'scheduling.busy.times',
      `SELECT b.person_id AS "personId", lower(b.during) AS "startsAt", upper(b.during) AS "endsAt", b.tentative, c.label
       FROM busy_time b JOIN busy_calendar c ON c.id = b.calendar_id
       WHERE b.person_id = ANY($1::uuid[]) AND b.during && tstzrange($2, $3)
         AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.person_id = b.person_id AND s.state = 'assigned' AND s.during = b.during)
       ORDER BY b.during, b.calendar_id, b.number`,
      [ids, from, to],
    );
  }
}
