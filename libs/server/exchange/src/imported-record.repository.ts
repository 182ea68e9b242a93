import type { BookTx, Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

export interface RecordKey {
  readonly record: string;
  readonly sourceId: string;
}
/** What a record became when it was imported. */
export interface KnownRecord extends RecordKey {
  readonly targetId: string | null;
  readonly hash: string;
  readonly owned: Readonly<Record<string, unknown>>;
  /** The latest run that wrote it; ids of runs grow with time. */
  readonly lastRunId: string;
}
export interface RecordToKeep extends RecordKey {
  readonly targetId: string | null;
  readonly raw: unknown;
  readonly hash: string;
  readonly owned: object;
}

/** One key as text, for maps. */
export const keyOf = (key: RecordKey): string => `${key.record}\0${key.sourceId}`;

/** The memory of imports: which record of which system is which row of ours. */
@Injectable()
export class ImportedRecordRepository {
  public async find(
    tx: Pick<BookTx, 'query'>,
    source: string,
    keys: readonly RecordKey[],
  ): Promise<ReadonlyMap<string, KnownRecord>> {
    const rows = await tx.query<KnownRecord>(
      `SELECT k.record, k.source_id AS "sourceId", k.target_id AS "targetId", encode(k.hash, 'hex') AS hash, k.owned,
         k.last_run_id AS "lastRunId"
       FROM jsonb_to_recordset($2::jsonb) AS r (record text, "sourceId" text)
       JOIN imported_record k ON k.source = $1 AND k.record = r.record AND k.source_id = r."sourceId"`,
      [source, JSON.stringify(unique(keys))],
    );
    return new Map(rows.map((row) => [keyOf(row), row]));
  }

  /** Records that the check of this file found good, of those asked about. */
  public async goodInFile(
    tx: Pick<BookTx, 'query'>,
    runId: string,
    keys: readonly RecordKey[],
  ): Promise<ReadonlyMap<string, unknown>> {
    const rows = await tx.query<RecordKey & { data: unknown }>(
      `SELECT DISTINCT ON (w.record, w.source_id) w.record, w.source_id AS "sourceId", w.data
       FROM jsonb_to_recordset($2::jsonb) AS r (record text, "sourceId" text)
       JOIN import_row w ON w.run_id = $1 AND w.record = r.record AND w.source_id = r."sourceId"
         AND (w.action IN ('create', 'update') OR w.action = 'unchanged' AND NOT EXISTS (
           SELECT 1 FROM import_row first WHERE first.run_id = $1 AND first.record = w.record
             AND first.source_id = w.source_id AND first.number < w.number
             AND (first.action = 'wait' OR first.action = 'error' AND first.data IS NOT NULL)))
       ORDER BY w.record, w.source_id, w.number`,
      [runId, JSON.stringify(unique(keys))],
    );
    return new Map(rows.map((row) => [keyOf(row), row.data]));
  }

  /** The first usable row of each key in a file. */
  public async firstInFile(
    tx: Pick<BookTx, 'query'>,
    runId: string,
    keys: readonly RecordKey[],
  ): Promise<ReadonlyMap<string, { readonly number: number; readonly hash: string | null }>> {
    const rows = await tx.query<RecordKey & { number: number; hash: string | null }>(
      `SELECT DISTINCT ON (w.record, w.source_id) w.record, w.source_id AS "sourceId", w.number, encode(w.hash, 'hex') AS hash
       FROM jsonb_to_recordset($2::jsonb) AS r (record text, "sourceId" text)
       JOIN import_row w ON w.run_id = $1 AND w.record = r.record AND w.source_id = r."sourceId" AND w.data IS NOT NULL
       ORDER BY w.record, w.source_id, w.number`,
      [runId, JSON.stringify(unique(keys))],
    );
    return new Map(rows.map((row) => [keyOf(row), row]));
  }

  public async keep(
    tx: Tx,
    source: string,
    runId: string,
    records: readonly RecordToKeep[],
  ): Promise<void> {
    if (records.length === 0) return;
    await tx.execute(
      `INSERT INTO imported_record (source, record, source_id, target_id, raw, hash, owned, first_run_id, last_run_id)
       SELECT $1, record, "sourceId", "targetId", raw, decode(hash, 'hex'), owned, $2, $2
       FROM jsonb_to_recordset($3::jsonb)
         AS r (record text, "sourceId" text, "targetId" uuid, raw jsonb, hash text, owned jsonb)
       ON CONFLICT (source, record, source_id) DO UPDATE SET target_id = excluded.target_id, raw = excluded.raw,
         hash = excluded.hash, owned = excluded.owned, last_run_id = excluded.last_run_id`,
      [source, runId, JSON.stringify(records)],
    );
  }

  /** Stages by the steps of their plan. */
  public async stagesOf(
    tx: Tx,
    source: string,
    stepIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ step: string; name: string }>(
      `SELECT s ->> 'id' AS step, k.owned ->> 'name' AS name
       FROM imported_record k, jsonb_array_elements(k.owned -> 'steps') s
       WHERE k.source = $1 AND k.record = 'stage' AND s ->> 'id' = ANY($2::text[])`,
      [source, stepIds],
    );
    return new Map(rows.map(({ step, name }) => [step, name]));
  }
}

function unique(keys: readonly RecordKey[]): RecordKey[] {
  return [
    ...new Map(
      keys.map(({ record, sourceId }) => [keyOf({ record, sourceId }), { record, sourceId }]),
    ).values(),
  ];
}
