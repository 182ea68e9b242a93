import { Clock, UnitOfWork, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { ImportDecider } from './import-decider';
import { recordsOf } from './import-file';
import { ImportFileProblem } from './import-file.problem';
import { ImportRepository, type ImportRunRow } from './import.repository';
import { ImportRowRepository } from './import-row.repository';
import type { MappedRecord } from './import.terms';
import { UnknownFields } from './import-unknown';

const INSERT_AT_ONCE = 500;
const DECIDE_AT_ONCE = 500;
const MOST_PASSING = 100_000;
const MOST_RECORDS = 500_000;

/** Ends the work on a run that somebody cancelled, or that another process took over. */
export class ImportLost extends Error {}

/**
 * Reads a file and says what an import of it would do; writes rows of the run and nothing else.
 * Killed in the middle it reads the file again and goes on behind the rows that are there.
 */
@Injectable()
export class ImportCheck {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly runs: ImportRepository,
    private readonly rows: ImportRowRepository,
    private readonly decider: ImportDecider,
    private readonly clock: Clock,
  ) {}

  /** Throws `ImportFileProblem` for a file that cannot be read, {@link ImportLost} when it was cancelled. */
  public async check(run: ImportRunRow, actor: Actor): Promise<void> {
    const unknown = new UnknownFields();
    const total = await this.read(run, unknown);
    await this.decide(run, actor, total);
    await this.uow.keepBooks((tx) => this.runs.checked(tx, run.id, total, unknown.list()));
  }

  /** Gives the number of records. */
  private async read(run: ImportRunRow, unknown: UnknownFields): Promise<number> {
    const there = await this.uow.keepBooks((tx) => this.rows.lastNumber(tx, run.id));
    const passing = new Set<string>();
    let batch: MappedRecord[] = [];
    let number = 0;
    let bytes = 0;
    const chunks = this.parts(run.id, (size) => {
      bytes += size;
    });
    const store = async (): Promise<void> => {
      const first = number + 1;
      number += batch.length;
      const fresh = number > there ? batch : [];
      batch = [];
      await this.uow.keepBooks(async (tx) => {
        if (fresh.length > 0) await this.rows.insert(tx, run.id, first, fresh);
        if (!(await this.runs.progress(tx, run, bytes, Math.max(run.bytes, 1))))
          throw new ImportLost();
      });
    };
    const file = { source: run.source, content: run.content, format: run.format, chunks };
    for await (const records of recordsOf(file, { unknown, now: this.clock.now() })) {
      for (const record of records) {
        if (metBefore(passing, record)) continue;
        batch.push(record);
        if (batch.length >= INSERT_AT_ONCE) await store();
        if (number > MOST_RECORDS)
          throw new ImportFileProblem(
            `The file holds more than ${MOST_RECORDS} records. Cut it in pieces.`,
          );
      }
    }
    await store();
    return number;
  }

  private async *parts(runId: string, onPart: (size: number) => void): AsyncGenerator<Buffer> {
    for (let number = 1; ; number += 1) {
      const body = await this.runs.part(runId, number);
      if (!body) return;
      onPart(body.length);
      yield body;
    }
  }

  private async decide(run: ImportRunRow, actor: Actor, total: number): Promise<void> {
    let after = { rank: -1, number: 0 };
    let done = 0;
    for (;;) {
      const last = await this.uow.keepBooks(async (tx) => {
        const rows = await this.sameRank(tx, run.id, after);
        if (rows.length === 0) return null;
        const { judged } = await this.decider.judge(tx, { ...run, mode: 'check' }, actor, rows);
        await this.rows.decided(
          tx,
          judged.map(({ row, decision }) => ({
            runId: row.runId,
            number: row.number,
            action: decision.action,
            problems: decision.problems,
            applied: false,
          })),
          null,
        );
        done += rows.length;
        if (!(await this.runs.progress(tx, run, done, total))) throw new ImportLost();
        return rows.at(-1) ?? null;
      });
      if (!last) return;
      after = { rank: last.rank, number: last.number };
    }
  }

  /** A batch never spans ranks: a record must find those it depends on decided. */
  private async sameRank(
    tx: Parameters<ImportRowRepository['inOrder']>[0],
    runId: string,
    after: { rank: number; number: number },
  ) {
    const rows = await this.rows.inOrder(tx, runId, after, DECIDE_AT_ONCE);
    return rows.filter(({ rank }) => rank === rows[0]?.rank);
  }
}

/** Somebody mentioned in passing is one row, however often they are mentioned. */
function metBefore(passing: Set<string>, record: MappedRecord): boolean {
  if (!record.implied || record.sourceId === '') return false;
  const key = `${record.record} ${record.sourceId}`;
  if (passing.has(key)) return true;
  if (passing.size < MOST_PASSING) passing.add(key);
  return false;
}
