import { Db, type BookTx, type ExportFilter, type Tx } from '@debrief/server-kernel';
import { mayKnow, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { ExportContent, ExportFormat, ExportState } from './export.terms';

export interface ExportRunRow {
  readonly id: string;
  readonly content: ExportContent;
  readonly format: ExportFormat;
  readonly filter: {
    readonly jobId: string | null;
    readonly from: string | null;
    readonly to: string | null;
  };
  readonly state: ExportState;
  readonly done: number;
  readonly total: number;
  readonly bytes: number;
  readonly problem: string | null;
  readonly created_by: string;
  readonly created_at: Date;
  readonly finished_at: Date | null;
  readonly expires_at: Date;
  /** True when the file was made beforehand. */
  readonly stored: boolean;
}

export interface ClaimedExport extends ExportRunRow {
  readonly cursor: string | null;
  readonly lease_until: Date;
  readonly parts: number;
}

export interface NewExport {
  readonly id: string;
  readonly content: ExportContent;
  readonly format: ExportFormat;
  readonly filter: ExportFilter;
  readonly stored: boolean;
  readonly total: number;
  readonly expiresAt: Date;
}

export interface ExportStep {
  readonly body: Buffer;
  readonly rows: number;
  readonly cursor: string | null;
  readonly loopIds: readonly string[];
  readonly leaseUntil: Date;
  readonly finished: boolean;
}

const RUN = `r.id, r.content, r.format, r.filter, r.state, r.done, r.total, r.bytes::float8 AS bytes, r.problem,
  r.created_by, r.created_at, r.finished_at, r.expires_at, r.stored`;

@Injectable()
export class ExportRepository {
  public constructor(private readonly db: Db) {}

  public newest(personId: string): Promise<ExportRunRow[]> {
    return this.db.read(
      'exchange.export.newest',
      `SELECT ${RUN} FROM export_run r WHERE r.created_by = $1 ORDER BY r.created_at DESC, r.id DESC LIMIT 50`,
      [personId],
    );
  }

  public own(personId: string, id: string): Promise<ExportRunRow | null> {
    return this.db.readOne(
      'exchange.export.own',
      `SELECT ${RUN} FROM export_run r WHERE r.created_by = $1 AND r.id = $2`,
      [personId, id],
    );
  }

  /**
   * True while what the file was made from is still open to its maker: every role and job they had
   * then, no conflict declared since, and no loop in it on which they owe a scorecard by now.
   */
  public async stillOpen(personId: string, id: string): Promise<boolean> {
    const row = await this.db.readOne<{ open: boolean }>(
      'exchange.export.still_open',
      `SELECT r.standing -> 'roles' <@ to_jsonb(p.roles)
         AND r.standing -> 'jobs' <@ (
           SELECT coalesce(jsonb_agg(j.id), '[]') FROM job j WHERE j.hiring_manager_id = p.id)
         AND NOT EXISTS (
           SELECT 1 FROM conflict_of_interest c WHERE c.person_id = p.id AND c.created_at >= r.created_at)
         AND NOT EXISTS (
           SELECT 1 FROM export_loop e JOIN loop l ON l.id = e.loop_id
           WHERE e.run_id = r.id AND (${owesFeedback('p.id', 'l')} OR NOT ${mayKnow('p.id', 'p.roles', 'l')})) AS open
       FROM export_run r JOIN person p ON p.id = r.created_by WHERE r.created_by = $1 AND r.id = $2`,
      [personId, id],
    );
    return row?.open ?? false;
  }

  public async part(id: string, number: number): Promise<Buffer | null> {
    const row = await this.db.readOne<{ body: Buffer }>(
      'exchange.export.part',
      'SELECT body FROM export_part WHERE run_id = $1 AND number = $2',
      [id, number],
    );
    return row?.body ?? null;
  }

  /** Runs that wait with nobody at them. */
  public async idle(now: Date): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(
      'exchange.export.idle',
      `SELECT id FROM export_run WHERE state IN ('waiting', 'working') AND expires_at > $1
         AND (lease_until IS NULL OR lease_until <= $1) ORDER BY created_at LIMIT 10`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  /** Runs the person asked for since then; others of theirs wait until this transaction ends. */
  public async countSince(tx: Tx, personId: string, since: Date): Promise<number> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`export:${personId}`]);
    const row = await tx.queryOne<{ made: number }>(
      'SELECT count(*)::int AS made FROM export_run WHERE created_by = $1 AND created_at > $2',
      [personId, since],
    );
    return row?.made ?? 0;
  }

  public async insert(tx: Tx, personId: string, run: NewExport): Promise<ExportRunRow> {
    const row = await tx.queryOne<ExportRunRow>(
      `INSERT INTO export_run AS r (id, content, format, filter, state, total, stored, created_by, created_at, finished_at,
         expires_at, standing)
       SELECT $1, $2, $3, $4, CASE WHEN $5::boolean THEN 'waiting' ELSE 'ready' END, $6, $5, p.id, $8::timestamptz,
         CASE WHEN $5::boolean THEN NULL ELSE $8::timestamptz END, $9,
         jsonb_build_object('roles', to_jsonb(p.roles), 'jobs', (
           SELECT coalesce(jsonb_agg(j.id), '[]') FROM job j WHERE j.hiring_manager_id = p.id))
       FROM person p WHERE p.id = $7 RETURNING ${RUN}`,
      [
        run.id,
        run.content,
        run.format,
        JSON.stringify(run.filter),
        run.stored,
        run.total,
        personId,
        tx.now,
        run.expiresAt,
      ],
    );
    if (!row) throw new Error('An export was not stored');
    return row;
  }

  /** Takes a run that nobody is at; null when somebody is, or nothing is left to do. */
  public claim(tx: BookTx, id: string, leaseUntil: Date): Promise<ClaimedExport | null> {
    return tx.queryOne(
      `UPDATE export_run r SET state = 'working', lease_until = $3
       WHERE r.id = $1 AND r.state IN ('waiting', 'working') AND r.expires_at > $2
         AND (r.lease_until IS NULL OR r.lease_until <= $2)
       RETURNING ${RUN}, r.cursor, r.lease_until,
         (SELECT count(*)::int FROM export_part part WHERE part.run_id = r.id) AS parts`,
      [id, tx.now, leaseUntil],
    );
  }

  /** Keeps one page of the file; false when the lease went to somebody else meanwhile. */
  public async keep(tx: BookTx, run: ClaimedExport, step: ExportStep): Promise<boolean> {
    const kept = await tx.execute(
      `UPDATE export_run SET cursor = $3, done = done + $4, bytes = bytes + $5, lease_until = $6,
         state = CASE WHEN $7::boolean THEN 'ready' ELSE state END,
         total = CASE WHEN $7::boolean THEN done + $4 ELSE greatest(total, done + $4) END,
         finished_at = CASE WHEN $7::boolean THEN $8::timestamptz END
       WHERE id = $1 AND state = 'working' AND lease_until = $2`,
      [
        run.id,
        run.lease_until,
        step.cursor,
        step.rows,
        step.body.length,
        step.leaseUntil,
        step.finished,
        tx.now,
      ],
    );
    if (kept !== 1) return false;
    await tx.execute('INSERT INTO export_part (run_id, number, body) VALUES ($1, $2, $3)', [
      run.id,
      run.parts + 1,
      step.body,
    ]);
    await tx.execute(
      `INSERT INTO export_loop (run_id, loop_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
      [run.id, step.loopIds],
    );
    return true;
  }

  public async fail(tx: BookTx, id: string, problem: string): Promise<void> {
    await tx.execute(
      `UPDATE export_run SET state = 'failed', problem = $2, finished_at = $3, lease_until = NULL
       WHERE id = $1 AND state IN ('waiting', 'working')`,
      [id, problem, tx.now],
    );
  }

  /** Ends what has run out, with its file, and forgets it after a month. */
  public async tidy(tx: BookTx): Promise<void> {
    await tx.execute(
      `WITH ended AS (
         UPDATE export_run SET state = 'expired', lease_until = NULL
         WHERE state <> 'expired' AND expires_at <= $1 RETURNING id
       ), loops AS (DELETE FROM export_loop e USING ended WHERE e.run_id = ended.id)
       DELETE FROM export_part part USING ended WHERE part.run_id = ended.id`,
      [tx.now],
    );
    await tx.execute(
      `DELETE FROM export_run WHERE created_at < $1::timestamptz - interval '30 days'`,
      [tx.now],
    );
  }
}

/** The filter as it was asked for; instants come back from storage as text. */
export function filterOf({ filter }: Pick<ExportRunRow, 'filter'>): ExportFilter {
  return {
    jobId: filter.jobId,
    from: filter.from === null ? null : new Date(filter.from),
    to: filter.to === null ? null : new Date(filter.to),
  };
}
