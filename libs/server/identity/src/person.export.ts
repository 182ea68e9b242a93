import { Injectable } from '@nestjs/common';
import {
  Db,
  exportPage,
  type Actor,
  type ExportFilter,
  type ExportPage,
  type ExportSource,
} from '@debrief/server-kernel';

const PAGE = 500;
/** Colleagues are for admins to export; a person who is none gets an empty file. */
const ROWS = `FROM person p WHERE NOT p.is_service AND 'admin' = ANY($1::text[])
  AND ($2::timestamptz IS NULL OR p.created_at >= $2) AND ($3::timestamptz IS NULL OR p.created_at < $3)`;

/** Everybody of the organisation, without anything about how they sign in. */
@Injectable()
export class PersonExport implements ExportSource {
  public constructor(private readonly db: Db) {}

  public async count(actor: Actor, { from, to }: ExportFilter): Promise<number> {
    const row = await this.db.readOne<{ rows: number }>(
      'identity.person.export_count',
      `SELECT count(*)::int AS rows ${ROWS}`,
      [actor.roles, from, to],
    );
    return row?.rows ?? 0;
  }

  public async page(
    actor: Actor,
    { from, to }: ExportFilter,
    after: string | null,
  ): Promise<ExportPage> {
    const rows = await this.db.read<{ key: string }>(
      'identity.person.export_page',
      `SELECT p.id AS key, p.id, p.name, p.email, p.roles, p.time_zone, p.active, p.created_at
       ${ROWS} AND ($4::uuid IS NULL OR p.id > $4) ORDER BY p.id LIMIT ${PAGE + 1}`,
      [actor.roles, from, to, after],
    );
    return exportPage(rows, PAGE);
  }
}
