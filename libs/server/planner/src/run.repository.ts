import type { RunKind, RunState } from '@debrief/domain';
import { Db, type BookTx, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { PlanningAnswer, PlanningRequest } from './planning-work';

/** All that the answer depends on, and what its ids are called. */
export interface RunInput {
  readonly request: PlanningRequest;
  readonly names: {
    readonly people: Readonly<Record<string, { readonly name: string; readonly timeZone: string }>>;
    readonly rounds: Readonly<Record<string, { readonly name: string; readonly minutes: number }>>;
    readonly zones: Readonly<Record<string, string>>;
    /** Of a batch, the stage that is placed of each loop. */
    readonly stages: Readonly<Record<string, string>>;
    readonly versions: Readonly<Record<string, number>>;
  };
}

export interface RunRow {
  readonly id: string;
  readonly kind: RunKind;
  readonly loopId: string | null;
  readonly stageId: string | null;
  readonly input: RunInput;
  readonly answer: PlanningAnswer | null;
  readonly state: RunState;
  readonly progress: number;
  readonly askedAt: Date;
  readonly tookMs: number | null;
}

const COLUMNS = `id, kind, loop_id AS "loopId", stage_id AS "stageId", input, answer, state, progress,
  asked_at AS "askedAt", took_ms AS "tookMs"`;
/** A search that has not said anything for so long has died with its process. */
const SILENT = "interval '2 minutes'";

@Injectable()
export class RunRepository {
  public constructor(private readonly db: Db) {}

  public async insert(
    tx: Tx,
    run: Pick<RunRow, 'id' | 'kind' | 'loopId' | 'stageId' | 'input'> & { readonly by: string },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO schedule_run (id, kind, loop_id, stage_id, input, asked_by, asked_at, seen_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7)`,
      [run.id, run.kind, run.loopId, run.stageId, JSON.stringify(run.input), run.by, tx.now],
    );
  }

  /** Only who asked may see it. */
  public one(personId: string, id: string): Promise<RunRow | null> {
    return this.db.readOne<RunRow & Record<string, unknown>>(
      'planner.run.one',
      `SELECT ${COLUMNS} FROM schedule_run WHERE id = $1 AND asked_by = $2`,
      [id, personId],
    );
  }

  public lastOf(personId: string, stageId: string): Promise<RunRow | null> {
    return this.db.readOne<RunRow & Record<string, unknown>>(
      'planner.run.last',
      `SELECT ${COLUMNS} FROM schedule_run WHERE stage_id = $1 AND asked_by = $2 AND kind = 'loop' ORDER BY asked_at DESC, id DESC LIMIT 1`,
      [stageId, personId],
    );
  }

  /** How far it is; false when somebody has ended it. */
  public async progress(tx: BookTx, id: string, progress: number): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE schedule_run SET progress = greatest(progress, $2), seen_at = $3 WHERE id = $1 AND state = 'running'`,
      [id, progress, tx.now],
    );
    return touched === 1;
  }

  public async finish(
    tx: BookTx,
    id: string,
    end: { readonly state: RunState; readonly answer: PlanningAnswer | null; readonly ms: number },
  ): Promise<void> {
    await tx.execute(
      `UPDATE schedule_run SET state = $2, answer = $3, took_ms = $4, progress = CASE WHEN $2 = 'done' THEN 100 ELSE progress END, seen_at = $5
       WHERE id = $1 AND state = 'running'`,
      [id, end.state, end.answer === null ? null : JSON.stringify(end.answer), end.ms, tx.now],
    );
  }

  public async cancel(tx: Tx, personId: string, id: string): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE schedule_run SET state = 'cancelled', seen_at = $3 WHERE id = $1 AND asked_by = $2 AND state = 'running'`,
      [id, personId, tx.now],
    );
    return touched === 1;
  }

  /** Ends what died with its process, and forgets what nobody looks at any more. */
  public async tidy(tx: BookTx): Promise<void> {
    await tx.execute(
      `UPDATE schedule_run SET state = 'failed' WHERE state = 'running' AND seen_at < $1::timestamptz - ${SILENT}`,
      [tx.now],
    );
    await tx.execute(
      `DELETE FROM schedule_run WHERE asked_at < $1::timestamptz - interval '30 days'`,
      [tx.now],
    );
  }
}
