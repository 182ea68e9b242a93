import {
  Db,
  exportPage,
  type Actor,
  type ExportFilter,
  type ExportPage,
  type ExportSource,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { conflicted, owesFeedback } from './seal.visibility';

const PAGE = 500;
const ROWS = `FROM audit_event e LEFT JOIN loop l ON l.id = e.loop_id LEFT JOIN person a ON a.id = e.actor_id
  WHERE 'admin' = ANY($2::text[]) AND ($3::uuid IS NULL OR l.job_id = $3)
    AND ($4::timestamptz IS NULL OR e.at >= $4) AND ($5::timestamptz IS NULL OR e.at < $5)
    AND (e.loop_id IS NULL OR (NOT ${owesFeedback('$1::uuid', 'l')} AND NOT ${conflicted('$1::uuid', 'l')}))`;

/** The audit trail for admins, oldest first, under the rule that holds for its screen. */
@Injectable()
export class AuditTrailExport implements ExportSource {
  public constructor(private readonly db: Db) {}

  public async count(actor: Actor, filter: ExportFilter): Promise<number> {
    const row = await this.db.readOne<{ rows: number }>(
      'loop.audit_trail.export_count',
      `SELECT count(*)::int AS rows ${ROWS}`,
      values(actor, filter),
    );
    return row?.rows ?? 0;
  }

  public async page(actor: Actor, filter: ExportFilter, after: string | null): Promise<ExportPage> {
    const rows = await this.db.read<{ key: string; loop_id: string | null }>(
      'loop.audit_trail.export_page',
      `SELECT e.id::text AS key, e.at, e.actor_id, a.name AS actor, e.action, e.subject_type, e.subject_id,
         e.loop_id, e.detail::text AS detail
       ${ROWS} AND ($6::bigint IS NULL OR e.id > $6) ORDER BY e.id LIMIT ${PAGE + 1}`,
      [...values(actor, filter), after],
    );
    const loops = rows.slice(0, PAGE).flatMap(({ loop_id: id }) => (id === null ? [] : [id]));
    return exportPage(rows, PAGE, [...new Set(loops)]);
  }
}

function values(actor: Actor, { jobId, from, to }: ExportFilter): unknown[] {
  return [actor.personId, actor.roles, jobId, from, to];
}
