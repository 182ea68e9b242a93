import { isProblem, UnitOfWork, type Actor, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { ImportLost } from './import-check.service';
import { ImportDecider, type Ground, type Judged } from './import-decider';
import { ImportHistoryApplier } from './import-history.applier';
import { ImportPeopleApplier, type Applied } from './import-people.applier';
import { ImportRepository, type ImportRunRow } from './import.repository';
import { ImportRowRepository, type DecidedRow, type WorkRow } from './import-row.repository';
import { ImportedRecordRepository, keyOf } from './imported-record.repository';

const APPLY_AT_ONCE = 200;

interface Batch {
  readonly done: number;
}

/** Hands a batch of one kind to whoever makes it. */
@Injectable()
export class ImportAppliers {
  public constructor(
    private readonly people: ImportPeopleApplier,
    private readonly history: ImportHistoryApplier,
  ) {}

  public apply(
    tx: Tx,
    source: string,
    judged: readonly Judged[],
    ground: Ground,
  ): Promise<Applied[]> {
    const record = judged[0]?.row.record;
    switch (record) {
      case 'person':
        return this.people.persons(tx, judged, ground);
      case 'job':
        return this.people.jobs(tx, judged, ground);
      case 'question':
        return this.people.bank(tx, judged);
      case 'candidate':
        return this.people.candidates(tx, judged, ground);
      case 'stage':
        return this.history.stages(tx, source, judged);
      case 'application':
        return this.history.applications(tx, source, judged, ground);
      case 'interview':
        return this.history.interviews(tx, source, judged, ground);
      case 'scorecard':
        return this.history.scorecards(tx, source, judged, ground);
      default:
        throw new Error(`Nobody applies records of the kind ${record ?? 'none'}`);
    }
  }
}

/**
 * Writes what a run was found to hold, in the order in which records depend on each other. Each
 * batch is one transaction with its audit row, and remembers what it did: killed anywhere it goes
 * on with the next batch, and nothing is written twice.
 */
@Injectable()
export class ImportApply {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly runs: ImportRepository,
    private readonly rows: ImportRowRepository,
    private readonly records: ImportedRecordRepository,
    private readonly decider: ImportDecider,
    private readonly appliers: ImportAppliers,
  ) {}

  public async apply(run: ImportRunRow, actor: Actor): Promise<void> {
    if (run.attempt === null) throw new Error(`Run ${run.id} is applied without an attempt`);
    const attempt = { id: run.id, source: run.source, attempt: run.attempt };
    let { done, total } = run;
    for (;;) {
      const batch = await this.uow.run<Batch>({ actor, action: 'import.applied' }, async (tx) => {
        const rows = await this.rows.toApply(tx, attempt, APPLY_AT_ONCE);
        done += rows.length;
        total = Math.max(total, done);
        if (!(await this.runs.progress(tx, run, done, total))) throw new ImportLost();
        if (rows.length > 0) await this.batch(tx, run, actor, rows);
        else
          tx.record({ subjectType: 'import_run', subjectId: run.id, detail: { finished: true } });
        return { done: rows.length };
      });
      if (isProblem(batch) || !('done' in batch) || batch.done === 0) break;
    }
    while (await this.uow.keepBooks((tx) => this.runs.clearApplied(tx, run.id)));
    await this.uow.keepBooks(async (tx) => {
      await this.runs.done(tx, run.id);
      tx.emit('import.done', { runId: run.id });
    });
  }

  private async batch(
    tx: Tx,
    run: ImportRunRow,
    actor: Actor,
    rows: readonly WorkRow[],
  ): Promise<void> {
    const { winners, repeats } = oncePerRecord(rows);
    const { judged, ground } = await this.decider.judge(
      tx,
      { ...run, mode: 'apply' },
      actor,
      winners,
    );
    const superseded = judged.filter((one) => isSuperseded(one, run.id));
    const fit = judged.filter(
      (one) =>
        !superseded.includes(one) &&
        (one.decision.action === 'create' || one.decision.action === 'update'),
    );
    const applied = fit.length > 0 ? await this.appliers.apply(tx, run.source, fit, ground) : [];
    await this.records.keep(
      tx,
      run.source,
      run.id,
      applied.map(({ judged: { row, hash }, targetId, owned }) => ({
        record: row.record,
        sourceId: row.sourceId,
        targetId,
        raw: row.raw,
        hash,
        owned,
      })),
    );
    await this.rows.decided(tx, outcome({ judged, superseded, repeats, applied }), run.attempt);
    const others = new Set(rows.map(({ runId }) => runId).filter((id) => id !== run.id));
    for (const other of others) await this.runs.recount(tx, other);
    tx.record({
      subjectType: 'import_run',
      subjectId: run.id,
      detail: {
        record: rows[0]?.record,
        ids: applied.flatMap(({ targetId }) => targetId ?? []),
        waiting: judged.filter(({ decision }) => decision.action === 'wait').length,
      },
    });
  }
}

/** Of rows about the same record the fullest of the newest run is applied; the others have nothing to add. */
function oncePerRecord(rows: readonly WorkRow[]): { winners: WorkRow[]; repeats: WorkRow[] } {
  const chosen = new Map<string, WorkRow>();
  for (const row of rows) {
    const before = chosen.get(keyOf(row));
    if (!before || (before.hash === null && row.hash !== null && before.runId === row.runId))
      chosen.set(keyOf(row), row);
  }
  const winners = new Set(chosen.values());
  return {
    winners: rows.filter((row) => winners.has(row)),
    repeats: rows.filter((row) => !winners.has(row)),
  };
}

/** A record that an earlier run left waiting, and that a later one brought again since. */
function isSuperseded({ row, known }: Judged, runId: string): boolean {
  return row.runId !== runId && known !== null && known.lastRunId > row.runId;
}

function outcome(batch: {
  readonly judged: readonly Judged[];
  readonly superseded: readonly Judged[];
  readonly repeats: readonly WorkRow[];
  readonly applied: readonly Applied[];
}): DecidedRow[] {
  const notes = new Map(batch.applied.map((one) => [one.judged, one.notes]));
  const nothing = (row: WorkRow): DecidedRow => ({
    runId: row.runId,
    number: row.number,
    action: 'unchanged',
    problems: [],
    applied: true,
  });
  return [
    ...batch.repeats.map(nothing),
    ...batch.judged.map((one): DecidedRow => {
      if (batch.superseded.includes(one)) return nothing(one.row);
      const { action, problems } = one.decision;
      return {
        runId: one.row.runId,
        number: one.row.number,
        action,
        problems: [...problems, ...(notes.get(one) ?? [])],
        applied: notes.has(one) || action === 'unchanged',
      };
    }),
  ];
}
