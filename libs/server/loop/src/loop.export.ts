import {
  Db,
  exportPage,
  type Actor,
  type ExportFilter,
  type ExportPage,
  type ExportSource,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { mayKnow, owesFeedback } from './seal.visibility';

const PAGE = 300;
const KNOWN = `l.is_mock = false AND ${mayKnow('$1', '$2', 'l')} AND ($3::uuid IS NULL OR l.job_id = $3)
  AND ($4::timestamptz IS NULL OR l.started_at >= $4) AND ($5::timestamptz IS NULL OR l.started_at < $5)`;
const OWES = `CROSS JOIN LATERAL (SELECT ${owesFeedback('$1', 'l')} AS owes) v`;
/** A column that others' filing or a stage's result could change: empty for somebody who owes. */
const unlessOwed = (column: string): string => `CASE WHEN v.owes THEN NULL ELSE ${column} END`;

function values(actor: Actor, { jobId, from, to }: ExportFilter): unknown[] {
  return [actor.personId, actor.roles, jobId, from, to];
}

/** Where nothing is owed, the row shows what the seal would have kept back. */
function openLoops(rows: readonly { readonly loop: string; readonly owes: boolean }[]): string[] {
  return [...new Set(rows.filter(({ owes }) => !owes).map(({ loop }) => loop))];
}

/** Loops an actor may know of; their progress is empty where the actor owes a scorecard. */
@Injectable()
export class LoopExport implements ExportSource {
  public constructor(private readonly db: Db) {}

  public async count(actor: Actor, filter: ExportFilter): Promise<number> {
    const row = await this.db.readOne<{ rows: number }>(
      'loop.export_count',
      `SELECT count(*)::int AS rows FROM loop l WHERE ${KNOWN}`,
      values(actor, filter),
    );
    return row?.rows ?? 0;
  }

  public async page(actor: Actor, filter: ExportFilter, after: string | null): Promise<ExportPage> {
    const rows = await this.db.read<{ key: string; loop: string; owes: boolean }>(
      'loop.export_page',
      `SELECT l.id AS key, l.id AS loop, v.owes, l.id, c.id AS candidate_id, c.name AS candidate, j.id AS job_id,
         j.title AS job, j.department, j.level, bv.title AS blueprint, l.seal, l.started_at,
         ${unlessOwed('l.state')} AS state, ${unlessOwed('l.current_stage')} AS current_stage,
         ${unlessOwed('l.missing_count')} AS missing_scorecards,
         ${unlessOwed('l.last_activity_at')} AS last_activity_at, ${unlessOwed('l.closed_at')} AS closed_at,
         ${unlessOwed('l.stop_reason')} AS stop_reason
       FROM loop l JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
       JOIN content_version bv ON bv.id = l.blueprint_version_id ${OWES}
       WHERE ${KNOWN} AND ($6::uuid IS NULL OR l.id > $6) ORDER BY l.id LIMIT ${PAGE + 1}`,
      [...values(actor, filter), after],
    );
    const loopIds = openLoops(rows.slice(0, PAGE));
    return exportPage(
      rows.map(({ loop: _loop, owes: _owes, ...row }) => row),
      PAGE,
      loopIds,
    );
  }
}

/** Rounds of those loops with slot and panel; somebody who owes finds their own seats alone. */
@Injectable()
export class RoundExport implements ExportSource {
  public constructor(private readonly db: Db) {}

  public async count(actor: Actor, filter: ExportFilter): Promise<number> {
    const row = await this.db.readOne<{ rows: number }>(
      'loop.round.export_count',
      `SELECT count(*)::int AS rows FROM round r JOIN loop l ON l.id = r.loop_id WHERE ${KNOWN}`,
      values(actor, filter),
    );
    return row?.rows ?? 0;
  }

  public async page(actor: Actor, filter: ExportFilter, after: string | null): Promise<ExportPage> {
    const rows = await this.db.read<{ key: string; loop: string; owes: boolean }>(
      'loop.round.export_page',
      `SELECT r.id AS key, l.id AS loop, v.owes, r.id, l.id AS loop_id, c.name AS candidate, j.title AS job,
         st.name AS stage, r.position, r.kind, r.name, r.duration_minutes, r.ai_policy, r.state,
         r.starts_at, r.ends_at, r.place,
         ARRAY(SELECT p.name || ' (' || s.role || ')' FROM seat s JOIN person p ON p.id = s.person_id
               WHERE s.round_id = r.id AND s.state <> 'removed' AND (s.person_id = $1 OR NOT v.owes)
               ORDER BY s.assigned_at, s.id) AS panel
       FROM round r JOIN stage st ON st.id = r.stage_id JOIN loop l ON l.id = r.loop_id
       JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id ${OWES}
       WHERE ${KNOWN} AND ($6::uuid IS NULL OR r.id > $6) ORDER BY r.id LIMIT ${PAGE + 1}`,
      [...values(actor, filter), after],
    );
    const loopIds = openLoops(rows.slice(0, PAGE));
    return exportPage(
      rows.map(({ loop: _loop, owes: _owes, ...row }) => row),
      PAGE,
      loopIds,
    );
  }
}
