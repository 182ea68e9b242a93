import type { FieldProblem } from '@debrief/domain';
import { Db, type BookTx, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { hashOf } from './import.rules';
import { rankOf, type ImportAction, type MappedRecord, type RecordRef } from './import.terms';

/** A record as it waits to be decided or applied. */
export interface WorkRow {
  readonly runId: string;
  readonly number: number;
  readonly rank: number;
  readonly record: string;
  readonly sourceId: string;
  readonly data: unknown;
  readonly raw: unknown;
  /** Hex; null for a record that was only mentioned in passing. */
  readonly hash: string | null;
  readonly refs: readonly RecordRef[];
  readonly problems: readonly FieldProblem[];
}

export interface ImportRowView {
  readonly number: number;
  readonly record: string;
  readonly sourceId: string;
  readonly label: string;
  readonly action: ImportAction;
  readonly problems: readonly FieldProblem[];
  readonly applied: boolean;
}

export interface DecidedRow {
  readonly runId: string;
  readonly number: number;
  readonly action: ImportAction;
  readonly problems: readonly FieldProblem[];
  readonly applied: boolean;
}

const WORK = `run_id AS "runId", number, rank, record, source_id AS "sourceId", data, raw, encode(hash, 'hex') AS hash,
  refs, problems FROM import_row`;

/** The records of runs. */
@Injectable()
export class ImportRowRepository {
  public constructor(private readonly db: Db) {}

  public page(
    runId: string,
    action: ImportAction | null,
    after: number,
    limit: number,
  ): Promise<ImportRowView[]> {
    return this.db.read(
      'exchange.import_row.page',
      `SELECT number, record, source_id AS "sourceId", label, action, problems, applied FROM import_row
       WHERE run_id = $1 AND ($2::text IS NULL OR action = $2) AND number > $3 ORDER BY number LIMIT $4`,
      [runId, action, after, limit],
    );
  }

  /** Rows with anything to say about them, in the order of the file. */
  public troubled(runId: string, after: number, limit: number): Promise<ImportRowView[]> {
    return this.db.read(
      'exchange.import_row.troubled',
      `SELECT number, record, source_id AS "sourceId", label, action, problems, applied FROM import_row
       WHERE run_id = $1 AND number > $2 AND problems <> '[]' ORDER BY number LIMIT $3`,
      [runId, after, limit],
    );
  }

  public async lastNumber(tx: Pick<BookTx, 'queryOne'>, runId: string): Promise<number> {
    const row = await tx.queryOne<{ last: number }>(
      'SELECT coalesce(max(number), 0) AS last FROM import_row WHERE run_id = $1',
      [runId],
    );
    return row?.last ?? 0;
  }

  /** Numbers the records from `first`; those of an earlier try are left alone. */
  public async insert(
    tx: BookTx,
    runId: string,
    first: number,
    records: readonly MappedRecord[],
  ): Promise<void> {
    const rows = records.map((record, index) => ({
      number: first + index,
      rank: rankOf(record.record),
      record: record.record,
      sourceId: record.sourceId,
      label: record.label,
      data: record.data,
      raw: record.data === null ? null : record.raw,
      hash: record.data === null || record.implied ? null : hashOf(record.data).toString('hex'),
      refs: record.refs,
      problems: record.problems,
    }));
    await tx.execute(
      `INSERT INTO import_row (run_id, number, rank, record, source_id, label, data, raw, hash, refs, action, problems)
       SELECT $1, number, rank, record, "sourceId", label, data, raw, decode(hash, 'hex'), refs,
         CASE WHEN problems = '[]' THEN 'create' ELSE 'error' END, problems
       FROM jsonb_to_recordset($2::jsonb) AS r (number int, rank smallint, record text, "sourceId" text, label text,
         data jsonb, raw jsonb, hash text, refs jsonb, problems jsonb)
       ON CONFLICT (run_id, number) DO NOTHING`,
      [runId, JSON.stringify(rows)],
    );
  }

  /** Rows of a run in the order in which they can be applied. */
  public inOrder(
    tx: Pick<BookTx, 'query'>,
    runId: string,
    after: { readonly rank: number; readonly number: number },
    limit: number,
  ): Promise<WorkRow[]> {
    return tx.query(
      `SELECT ${WORK} WHERE run_id = $1 AND (rank, number) > ($2::smallint, $3::int) AND data IS NOT NULL
       ORDER BY rank, number LIMIT $4`,
      [runId, after.rank, after.number, limit],
    );
  }

  /**
   * The next rows of an application, of one rank: those of the run and those that earlier runs of
   * the same source left waiting, each looked at once an attempt.
   */
  public toApply(
    tx: Tx,
    run: { readonly id: string; readonly source: string; readonly attempt: string },
    limit: number,
  ): Promise<WorkRow[]> {
    return tx.query(
      `WITH open AS (
         SELECT run_id, number, rank FROM import_row
         WHERE run_id = $1 AND NOT applied AND data IS NOT NULL AND action IN ('create', 'update', 'wait')
           AND attempt IS DISTINCT FROM $3::uuid
         UNION ALL
         SELECT w.run_id, w.number, w.rank FROM import_run earlier
         JOIN import_row w ON w.run_id = earlier.id AND w.action = 'wait'
         WHERE earlier.source = $2 AND earlier.state = 'done' AND earlier.id <> $1 AND NOT w.applied
           AND w.data IS NOT NULL AND w.attempt IS DISTINCT FROM $3::uuid
       ), next AS (
         SELECT * FROM open WHERE rank = (SELECT min(rank) FROM open)
         ORDER BY (run_id = $1) DESC, run_id DESC, number LIMIT $4
       )
       SELECT ${WORK} JOIN next USING (run_id, number, rank)
       ORDER BY (run_id = $1) DESC, run_id DESC, number`,
      [run.id, run.source, run.attempt, limit],
    );
  }

  public async decided(
    tx: BookTx | Tx,
    rows: readonly DecidedRow[],
    attempt: string | null,
  ): Promise<void> {
    await tx.execute(
      `UPDATE import_row w SET action = r.action, problems = r.problems, applied = r.applied,
         attempt = coalesce($2::uuid, w.attempt)
       FROM jsonb_to_recordset($1::jsonb)
         AS r ("runId" uuid, number int, action text, problems jsonb, applied boolean)
       WHERE w.run_id = r."runId" AND w.number = r.number`,
      [JSON.stringify(rows), attempt],
    );
  }

  public async countOf(tx: Pick<BookTx, 'queryOne'>, runId: string): Promise<number> {
    const row = await tx.queryOne<{ count: number }>(
      `SELECT count(*)::int AS count FROM import_row
       WHERE run_id = $1 AND NOT applied AND data IS NOT NULL AND action IN ('create', 'update', 'wait')`,
      [runId],
    );
    return row?.count ?? 0;
  }
}
