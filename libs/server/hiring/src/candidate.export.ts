import {
  Db,
  exportPage,
  type Actor,
  type ExportFilter,
  type ExportPage,
  type ExportSource,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { mayReadCandidate } from './candidate.visibility';

const PAGE = 500;
const ROWS = `FROM candidate c WHERE ${mayReadCandidate('$1', '$2', 'c')}
  AND ($3::uuid IS NULL OR EXISTS (SELECT 1 FROM application a WHERE a.candidate_id = c.id AND a.job_id = $3))
  AND ($4::timestamptz IS NULL OR c.created_at >= $4) AND ($5::timestamptz IS NULL OR c.created_at < $5)`;

/** The candidates an actor may read, without restricted facts: no pay, no private notes. */
@Injectable()
export class CandidateExport implements ExportSource {
  public constructor(private readonly db: Db) {}

  public async count(actor: Actor, filter: ExportFilter): Promise<number> {
    const row = await this.db.readOne<{ rows: number }>(
      'hiring.candidate.export_count',
      `SELECT count(*)::int AS rows ${ROWS}`,
      values(actor, filter),
    );
    return row?.rows ?? 0;
  }

  public async page(actor: Actor, filter: ExportFilter, after: string | null): Promise<ExportPage> {
    const rows = await this.db.read<{ key: string }>(
      'hiring.candidate.export_page',
      `SELECT c.id AS key, c.id, c.name, c.email, c.time_zone, c.pronunciation, c.links, c.source, c.created_at,
         ARRAY(SELECT j.title FROM application a JOIN job j ON j.id = a.job_id
               WHERE a.candidate_id = c.id ORDER BY a.created_at, a.id) AS jobs
       ${ROWS} AND ($6::uuid IS NULL OR c.id > $6) ORDER BY c.id LIMIT ${PAGE + 1}`,
      [...values(actor, filter), after],
    );
    return exportPage(rows, PAGE);
  }
}

function values(actor: Actor, { jobId, from, to }: ExportFilter): unknown[] {
  return [actor.personId, actor.roles, jobId, from, to];
}
