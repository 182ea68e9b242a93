import { AppError, Clock, UnitOfWork, type Actor, type ExportSource } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { encodingFor, type Encoding } from './export-encoding';
import { ExportRepository, filterOf, type ExportRunRow } from './export.repository';
import { fileName, mayExport } from './export.rules';
import { columnsOf, ExportSources } from './export.sources';

export interface Download {
  readonly fileName: string;
  readonly mediaType: string;
  /** Read as fast as it is taken, and no faster. */
  readonly pieces: AsyncGenerator<Buffer>;
}

/** Hands a file to its maker. What they may read is settled anew, now and not when it was made. */
@Injectable()
export class ExportDownload {
  public constructor(
    private readonly runs: ExportRepository,
    private readonly sources: ExportSources,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws `not_found` for a file of somebody else, one that ran out, and one that is not open any more. */
  public async open(actor: Actor, id: string): Promise<Download> {
    const run = await this.runs.own(actor.personId, id);
    if (run?.state !== 'ready' || run.expires_at <= this.clock.now()) throw gone();
    if (!mayExport(actor, run.content)) throw gone();
    if (run.stored && !(await this.runs.stillOpen(actor.personId, id))) throw gone();
    const source = this.sources.of(run.content, run.format);
    const rows = run.stored ? run.total : await source.count(actor, filterOf(run));
    await this.uow.run({ actor, action: 'export.downloaded' }, async (tx) => {
      tx.record({
        subjectType: 'export',
        subjectId: id,
        detail: { content: run.content, format: run.format, rows },
      });
      return Promise.resolve({ noted: id });
    });
    const encoding = encodingFor(run.format, columnsOf(run.content));
    return {
      fileName: fileName(run.content, run.format, run.created_at),
      mediaType: encoding.mediaType,
      pieces: run.stored ? this.storedPieces(id) : livePieces(actor, run, source, encoding),
    };
  }

  private async *storedPieces(id: string): AsyncGenerator<Buffer> {
    for (let number = 1; ; number += 1) {
      const part = await this.runs.part(id, number);
      if (part === null) return;
      yield part;
    }
  }
}

async function* livePieces(
  actor: Actor,
  run: ExportRunRow,
  source: ExportSource<object>,
  encoding: Encoding,
): AsyncGenerator<Buffer> {
  let written = 0;
  let after: string | null = null;
  yield Buffer.from(encoding.head);
  do {
    const page = await source.page(actor, filterOf(run), after);
    const text = page.rows.map((row, index) => encoding.row(row, written + index)).join('');
    written += page.rows.length;
    after = page.next;
    if (text !== '') yield Buffer.from(text);
  } while (after !== null);
  yield Buffer.from(encoding.tail(written));
}

function gone(): AppError {
  return new AppError('not_found', 'There is no such file for you.');
}
