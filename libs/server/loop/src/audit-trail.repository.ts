import { Db } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { conflicted, owesFeedback } from './seal.visibility';

export interface AuditRow {
  /** Made of the row's content: a running number would tell how many rows the reader does not see. */
  readonly id: string;
  readonly at: Date;
  /** The moment as exact text, for the cursor. */
  readonly at_text: string;
  readonly actor_name: string | null;
  readonly action: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly detail: string;
}

export interface AuditFilter {
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly after: readonly [at: string, id: string] | null;
  readonly limit: number;
}

const ROW_ID = `md5(concat_ws('|', e.at, e.actor_id, e.action, e.subject_type, e.subject_id, e.loop_id, e.detail::text))`;

@Injectable()
export class AuditTrailRepository {
  public constructor(private readonly db: Db) {}

  /** Newest first. What happened on a loop stays out while the reader owes a scorecard on it or is barred. */
  public page(personId: string, filter: AuditFilter): Promise<AuditRow[]> {
    return this.db.read(
      'loop.audit_trail',
      `SELECT e.* FROM (
         SELECT ${ROW_ID} AS id, e.at, (e.at AT TIME ZONE 'UTC')::text AS at_text, a.name AS actor_name,
           e.action, e.subject_type, e.subject_id, e.detail::text AS detail
         FROM audit_event e
         LEFT JOIN person a ON a.id = e.actor_id
         LEFT JOIN loop l ON l.id = e.loop_id
         WHERE ($2::text IS NULL OR e.subject_type = $2) AND ($3::text IS NULL OR e.subject_id = $3)
           AND ($4::timestamp IS NULL OR e.at <= $4::timestamp AT TIME ZONE 'UTC')
           AND (e.loop_id IS NULL OR (NOT ${owesFeedback('$1::uuid', 'l')} AND NOT ${conflicted('$1::uuid', 'l')}))
       ) e
       WHERE $4::timestamp IS NULL OR (e.at, e.id) < ($4::timestamp AT TIME ZONE 'UTC', $5::text)
       ORDER BY e.at DESC, e.id DESC LIMIT $6`,
      [
        personId,
        filter.subjectType,
        filter.subjectId,
        filter.after?.[0] ?? null,
        filter.after?.[1] ?? null,
        filter.limit,
      ],
    );
  }
}
