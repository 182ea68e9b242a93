import {
  Clock,
  fieldProblems,
  newId,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { MakeExportInput } from './export.input';
import { ExportReader, type ExportRunView } from './export.reader';
import { ExportRepository } from './export.repository';
import { exportProblems, tooManyExports } from './export.rules';
import { ExportSources } from './export.sources';
import { EXPORT_HOURS, EXPORTS_AN_HOUR, ROWS_AT_ONCE } from './export.terms';

const HOUR_MS = 3_600_000;

export interface ExportMade {
  readonly __typename: 'ExportMade';
  readonly run: ExportRunView;
}

/** Takes orders for files. */
@Injectable()
export class ExportService {
  public constructor(
    private readonly runs: ExportRepository,
    private readonly reader: ExportReader,
    private readonly sources: ExportSources,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A small file can be fetched at once and is read while it is sent; a large one is made first. */
  public async make(
    actor: Actor,
    input: MakeExportInput,
  ): Promise<ExportMade | Fields | IdempotencyMismatch> {
    const problems = exportProblems(actor, input);
    if (problems.length > 0) return fieldProblems(problems);
    const { content, format } = input;
    const filter = {
      jobId: input.jobId ?? null,
      from: input.from ?? null,
      to: input.to ?? null,
    };
    const total = await this.sources.of(content, format).count(actor, filter);
    const result = await this.uow.run(
      { actor, action: 'export.made', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const since = new Date(tx.now.getTime() - HOUR_MS);
        if ((await this.runs.countSince(tx, actor.personId, since)) >= EXPORTS_AN_HOUR)
          return fieldProblems([tooManyExports()]);
        const run = await this.runs.insert(tx, actor.personId, {
          id: newId(tx.now.getTime()),
          content,
          format,
          filter,
          total,
          stored: total > ROWS_AT_ONCE,
          expiresAt: new Date(tx.now.getTime() + EXPORT_HOURS * HOUR_MS),
        });
        tx.record({
          subjectType: 'export',
          subjectId: run.id,
          detail: { content, format, rows: total, ...filter },
        });
        if (run.stored) tx.emit('export.asked', { runId: run.id });
        return { __typename: 'ExportMade' as const, id: run.id };
      },
    );
    if (result.__typename !== 'ExportMade') return result;
    const run = await this.reader.one(actor, result.id);
    if (!run) throw new Error(`Export ${result.id} vanished at ${this.clock.now().toISOString()}`);
    return { __typename: 'ExportMade', run };
  }
}
