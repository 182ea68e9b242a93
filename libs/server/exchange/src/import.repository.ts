import { Db, newId, type BookTx, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type {
  ImportContent,
  ImportFormat,
  ImportSource,
  ImportState,
  UnknownField,
} from './import.terms';

export interface ImportCounts {
  readonly record: string;
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
  readonly wait: number;
  readonly error: number;
}

export interface ImportRunRow {
  readonly id: string;
  readonly source: ImportSource;
  readonly content: ImportContent;
  readonly fileName: string;
  readonly format: ImportFormat;
  readonly bytes: number;
  readonly state: ImportState;
  readonly done: number;
  readonly total: number;
  readonly counts: readonly ImportCounts[];
  readonly unknownFields: readonly UnknownField[];
  readonly problem: string | null;
  readonly createdBy: string;
  readonly createdByName: string;
  readonly createdByZone: string;
  readonly appliedBy: string | null;
  readonly attempt: string | null;
  readonly createdAt: Date;
  readonly createdCursor: string;
  readonly finishedAt: Date | null;
  readonly version: number;
}

const RUN = `r.id, r.source, r.content, r.file_name AS "fileName", r.format, r.bytes, r.state, r.done, r.total, r.counts,
  r.unknown_fields AS "unknownFields", r.problem, r.created_by AS "createdBy", p.name AS "createdByName",
  p.time_zone AS "createdByZone", r.applied_by AS "appliedBy", r.attempt, r.created_at AS "createdAt", r.created_at::text AS "createdCursor",
  r.finished_at AS "finishedAt", r.version
  FROM import_run r JOIN person p ON p.id = r.created_by`;
const LEASE_SECONDS = 30;
const CLEAR_AT_ONCE = 2000;
/** The tally of each kind of record over the rows of a run. */
const COUNTS = `SELECT coalesce(jsonb_agg(to_jsonb(c) ORDER BY c.rank), '[]') FROM (
  SELECT record, min(rank) AS rank,
    count(*) FILTER (WHERE action = 'create')::int AS "create", count(*) FILTER (WHERE action = 'update')::int AS "update",
    count(*) FILTER (WHERE action = 'unchanged')::int AS unchanged, count(*) FILTER (WHERE action = 'wait')::int AS wait,
    count(*) FILTER (WHERE action = 'error')::int AS error
  FROM import_row WHERE run_id = $1 GROUP BY record) c`;

/** Runs of imports and the files they came in. */
@Injectable()
export class ImportRepository {
  public constructor(private readonly db: Db) {}

  public page(after: readonly [string, string] | null, limit: number): Promise<ImportRunRow[]> {
    return this.db.read(
      'exchange.import.page',
      `SELECT ${RUN} WHERE r.uploaded_at IS NOT NULL
         AND ($1::timestamptz IS NULL OR (r.created_at, r.id) < ($1, $2::uuid))
       ORDER BY r.created_at DESC, r.id DESC LIMIT $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  public one(id: string): Promise<ImportRunRow | null> {
    return this.db.readOne(
      'exchange.import.one',
      `SELECT ${RUN} WHERE r.id = $1 AND r.uploaded_at IS NOT NULL`,
      [id],
    );
  }

  public lock(tx: Tx, id: string): Promise<ImportRunRow | null> {
    return tx.queryOne(
      `SELECT ${RUN} WHERE r.id = $1 AND r.uploaded_at IS NOT NULL FOR UPDATE OF r`,
      [id],
    );
  }

  /** A run whose file is still coming in; nobody sees it before {@link uploaded}. */
  public async insert(
    tx: BookTx,
    run: {
      readonly id: string;
      readonly source: ImportSource;
      readonly content: ImportContent;
      readonly fileName: string;
      readonly format: ImportFormat;
      readonly personId: string;
    },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO import_run (id, source, content, file_name, format, state, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, 'reading', $6, $7)`,
      [run.id, run.source, run.content, run.fileName, run.format, run.personId, tx.now],
    );
  }

  public async insertPart(tx: BookTx, runId: string, number: number, body: Buffer): Promise<void> {
    await tx.execute('INSERT INTO import_file_part (run_id, number, body) VALUES ($1, $2, $3)', [
      runId,
      number,
      body,
    ]);
  }

  public async uploaded(tx: Tx, runId: string, bytes: number): Promise<void> {
    await tx.execute(
      'UPDATE import_run SET uploaded_at = $2, bytes = $3, total = $3 WHERE id = $1',
      [runId, tx.now, bytes],
    );
  }

  /** An upload that broke off leaves nothing. */
  public async forget(tx: BookTx, runId: string): Promise<void> {
    await tx.execute('DELETE FROM import_run WHERE id = $1 AND uploaded_at IS NULL', [runId]);
  }

  public async forgetBroken(tx: BookTx): Promise<void> {
    await tx.execute(
      `DELETE FROM import_run WHERE uploaded_at IS NULL AND created_at < $1::timestamptz - interval '1 hour'`,
      [tx.now],
    );
  }

  public async part(runId: string, number: number): Promise<Buffer | null> {
    const row = await this.db.readOne<{ body: Buffer }>(
      'exchange.import.part',
      'SELECT body FROM import_file_part WHERE run_id = $1 AND number = $2',
      [runId, number],
    );
    return row?.body ?? null;
  }

  /** Takes the run for this process while it has something to do and nobody else has it. */
  public async claim(tx: BookTx, id: string): Promise<boolean> {
    const claimed = await tx.execute(
      `UPDATE import_run SET lease_until = $2::timestamptz + make_interval(secs => $3)
       WHERE id = $1 AND uploaded_at IS NOT NULL AND state IN ('reading', 'applying')
         AND (lease_until IS NULL OR lease_until <= $2)`,
      [id, tx.now, LEASE_SECONDS],
    );
    return claimed === 1;
  }

  /** Runs with something to do that nobody works on. */
  public async idle(now: Date): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(
      'exchange.import.idle',
      `SELECT id FROM import_run WHERE state IN ('reading', 'applying') AND uploaded_at IS NOT NULL
         AND (lease_until IS NULL OR lease_until <= $1) ORDER BY created_at LIMIT 20`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  /** Says how far the run is and keeps it taken; false once it was cancelled. */
  public async progress(
    tx: BookTx | Tx,
    run: { readonly id: string; readonly state: ImportState },
    done: number,
    total: number,
  ): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE import_run SET done = $3, total = $4, lease_until = $5::timestamptz + make_interval(secs => $6)
       WHERE id = $1 AND state = $2`,
      [run.id, run.state, done, total, tx.now, LEASE_SECONDS],
    );
    return touched === 1;
  }

  /** Reading is over: the file goes, what it would do stays. */
  public async checked(
    tx: BookTx,
    runId: string,
    total: number,
    unknown: readonly UnknownField[],
  ): Promise<void> {
    await tx.execute(
      `UPDATE import_run SET state = 'checked', done = $2, total = $2, unknown_fields = $3,
         counts = (${COUNTS}), lease_until = NULL, version = version + 1 WHERE id = $1 AND state = 'reading'`,
      [runId, total, JSON.stringify(unknown)],
    );
    await tx.execute('DELETE FROM import_file_part WHERE run_id = $1', [runId]);
  }

  public async applying(tx: Tx, run: ImportRunRow, personId: string, total: number): Promise<void> {
    await tx.execute(
      `UPDATE import_run SET state = 'applying', applied_by = $2, attempt = $3, done = 0, total = $4, lease_until = NULL,
         finished_at = NULL, version = version + 1 WHERE id = $1`,
      [run.id, personId, newId(tx.now.getTime()), total],
    );
  }

  /** What is applied needs no copy here; what waits keeps its record for later. True while there is more. */
  public async clearApplied(tx: BookTx, runId: string): Promise<boolean> {
    const cleared = await tx.execute(
      `UPDATE import_row w SET data = NULL, raw = NULL
       FROM (SELECT number FROM import_row WHERE run_id = $1 AND (applied OR action <> 'wait') AND data IS NOT NULL
             LIMIT ${CLEAR_AT_ONCE}) gone
       WHERE w.run_id = $1 AND w.number = gone.number`,
      [runId],
    );
    return cleared === CLEAR_AT_ONCE;
  }

  /** The same for runs that ended before their time, lately. */
  public async clearEnded(tx: BookTx): Promise<boolean> {
    const cleared = await tx.execute(
      `UPDATE import_row w SET data = NULL, raw = NULL
       FROM (SELECT ended.run_id, ended.number FROM import_run r JOIN import_row ended ON ended.run_id = r.id
             WHERE r.state IN ('cancelled', 'failed') AND r.finished_at > $1::timestamptz - interval '1 hour'
               AND ended.data IS NOT NULL LIMIT ${CLEAR_AT_ONCE}) gone
       WHERE w.run_id = gone.run_id AND w.number = gone.number`,
      [tx.now],
    );
    return cleared === CLEAR_AT_ONCE;
  }

  public async done(tx: BookTx, runId: string): Promise<void> {
    await tx.execute(
      `UPDATE import_run SET state = 'done', done = total, counts = (${COUNTS}), lease_until = NULL, finished_at = $2,
         version = version + 1 WHERE id = $1 AND state = 'applying'`,
      [runId, tx.now],
    );
  }

  public async recount(tx: BookTx, runId: string): Promise<void> {
    await tx.execute(`UPDATE import_run SET counts = (${COUNTS}) WHERE id = $1`, [runId]);
  }

  /** Ends the run before its time; its file goes at once, its records soon after. */
  public async end(
    tx: BookTx | Tx,
    runId: string,
    state: 'failed' | 'cancelled',
    problem: string | null,
  ): Promise<void> {
    await tx.execute(
      `UPDATE import_run SET state = $2, problem = $3, lease_until = NULL, finished_at = $4, version = version + 1
       WHERE id = $1`,
      [runId, state, problem, tx.now],
    );
    await tx.execute('DELETE FROM import_file_part WHERE run_id = $1', [runId]);
  }
}
