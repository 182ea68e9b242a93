import {
  fieldProblems,
  newId,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { ImportRepository, type ImportRunRow } from './import.repository';
import { ImportRowRepository } from './import-row.repository';
import type { ImportContent, ImportFormat, ImportSource } from './import.terms';
import { ImportReader, type ImportRunView } from './import.reader';

const PART_BYTES = 256 * 1024;
/** Largest file taken, bytes. */
export const LARGEST_IMPORT = 50 * 1024 * 1024;

export interface NewImport {
  readonly source: ImportSource;
  readonly content: ImportContent;
  readonly format: ImportFormat;
  readonly fileName: string;
}
export interface RunCommand {
  readonly runId: string;
  readonly version: number;
  readonly idempotencyKey: string;
}
type Outcome = 'ImportApplying' | 'ImportCancelled';
interface Written {
  readonly __typename: Outcome;
  readonly runId: string;
}
export interface ImportSaved {
  readonly __typename: Outcome;
  readonly run: ImportRunView | NotFound;
}
export type ImportCommandResult =
  ImportSaved | NotFound | StaleVersion | Fields | IdempotencyMismatch;

/** The file is longer than is taken. */
export class ImportTooLarge extends Error {}

/** Commands on imports. */
@Injectable()
export class ImportService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly runs: ImportRepository,
    private readonly rows: ImportRowRepository,
    private readonly reader: ImportReader,
  ) {}

  /**
   * Takes a file in as it arrives, in pieces, and asks for it to be read. An upload that breaks off
   * leaves nothing behind. Throws {@link ImportTooLarge}.
   */
  public async start(
    actor: Actor,
    file: NewImport,
    body: AsyncIterable<Buffer | Uint8Array>,
  ): Promise<string> {
    const id = newId();
    await this.uow.keepBooks((tx) =>
      this.runs.insert(tx, { ...file, id, personId: actor.personId }),
    );
    try {
      const bytes = await this.store(id, body);
      await this.uow.run({ actor, action: 'import.started' }, async (tx) => {
        await this.runs.uploaded(tx, id, bytes);
        tx.record({
          subjectType: 'import_run',
          subjectId: id,
          detail: { source: file.source, content: file.content, bytes },
        });
        tx.emit('import.asked', { runId: id });
        return { id };
      });
      return id;
    } catch (error) {
      await this.uow.keepBooks((tx) => this.runs.forget(tx, id));
      throw error;
    }
  }

  /** Applies what a check found, or once more what is still waiting. */
  public apply(actor: Actor, input: RunCommand): Promise<ImportCommandResult> {
    return this.command(actor, input, 'import.applied', async (tx, run) => {
      const waiting = await this.rows.countOf(tx, run.id);
      if (run.state !== 'checked' && !(run.state === 'done' && waiting > 0))
        return refused('Only a checked import, or one with waiting records, can be applied.');
      await this.runs.applying(tx, run, actor.personId, waiting);
      tx.emit('import.asked', { runId: run.id });
      return null;
    });
  }

  /** Stops a run. What it has applied already stays. */
  public cancel(actor: Actor, input: RunCommand): Promise<ImportCommandResult> {
    return this.command(actor, input, 'import.cancelled', async (tx, run) => {
      if (run.state === 'done' || run.state === 'failed' || run.state === 'cancelled')
        return refused('This import is over already.');
      await this.runs.end(tx, run.id, 'cancelled', null);
      return null;
    });
  }

  private async command(
    actor: Actor,
    input: RunCommand,
    action: 'import.applied' | 'import.cancelled',
    body: (tx: Tx, run: ImportRunRow) => Promise<Fields | null>,
  ): Promise<ImportCommandResult> {
    const done = await this.uow.run<Written | NotFound | StaleVersion | Fields>(
      { actor, action, once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const run = await this.runs.lock(tx, input.runId);
        if (!run) return notFound('import');
        if (run.version !== input.version) return staleVersion(run.version);
        const problem = await body(tx, run);
        if (problem) return problem;
        tx.record({ subjectType: 'import_run', subjectId: run.id, detail: { asked: true } });
        return {
          __typename: action === 'import.applied' ? 'ImportApplying' : 'ImportCancelled',
          runId: run.id,
        };
      },
    );
    if (!('runId' in done)) return done;
    return {
      __typename: done.__typename,
      run: (await this.reader.one(actor, done.runId)) ?? notFound('import'),
    };
  }

  private async store(id: string, body: AsyncIterable<Buffer | Uint8Array>): Promise<number> {
    let bytes = 0;
    let number = 0;
    let held: Buffer[] = [];
    let size = 0;
    const flush = async (): Promise<void> => {
      if (size === 0) return;
      number += 1;
      const part = Buffer.concat(held);
      held = [];
      size = 0;
      await this.uow.keepBooks((tx) => this.runs.insertPart(tx, id, number, part));
    };
    for await (const piece of body) {
      bytes += piece.length;
      if (bytes > LARGEST_IMPORT) throw new ImportTooLarge();
      held.push(Buffer.from(piece));
      size += piece.length;
      if (size >= PART_BYTES) await flush();
    }
    await flush();
    return bytes;
  }
}

function refused(message: string): Fields {
  return fieldProblems([{ path: 'runId', code: 'WRONG_STATE', message }]);
}
