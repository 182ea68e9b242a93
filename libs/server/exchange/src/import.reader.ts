import type { PersonRefModel } from '@debrief/server-identity';
import {
  AppError,
  decodeCursor,
  instantCursor,
  pageOf,
  pageSize,
  type Actor,
  type Connection,
  type PageArgs,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { csvLine } from './csv-cell';
import { ImportRepository, type ImportRunRow } from './import.repository';
import { ImportRowRepository, type ImportRowView } from './import-row.repository';
import type { ImportAction } from './import.terms';

const LINES_AT_ONCE = 500;

export type ImportRunView = Omit<ImportRunRow, 'createdBy' | 'createdByName' | 'createdByZone'> & {
  readonly __typename: 'ImportRun';
  readonly createdBy: PersonRefModel;
};
export interface ImportRowsArgs extends PageArgs {
  readonly runId: string;
  readonly filter?: { readonly action?: ImportAction | null } | null;
}

/** Reads of imports, open to recruiters and admins alike. Nothing in them says what feedback says. */
@Injectable()
export class ImportReader {
  public constructor(
    private readonly runs: ImportRepository,
    private readonly rows: ImportRowRepository,
  ) {}

  /** Newest first. */
  public async list(_actor: Actor, args: PageArgs): Promise<Connection<ImportRunView>> {
    const first = pageSize(args);
    const rows = await this.runs.page(instantCursor(args.after), first + 1);
    return pageOf(rows, first, args.after, (row) => [row.createdCursor, row.id], toView);
  }

  public async one(_actor: Actor, id: string): Promise<ImportRunView | null> {
    const row = await this.runs.one(id);
    return row && toView(row);
  }

  /** In the order of the file. */
  public async rowsOf(_actor: Actor, args: ImportRowsArgs): Promise<Connection<ImportRowView>> {
    const first = pageSize(args);
    const [after] = decodeCursor(args.after, 1) ?? [0];
    if (typeof after !== 'number' || !Number.isSafeInteger(after) || after > 2_147_483_647)
      throw new AppError('bad_input', '`after` is not a cursor of this list.', 'after');
    const rows = await this.rows.page(args.runId, args.filter?.action ?? null, after, first + 1);
    return pageOf(
      rows,
      first,
      args.after,
      (row) => [row.number],
      (row) => row,
    );
  }

  /** The problems of a run as a table, in pieces. */
  public async *problems(runId: string): AsyncGenerator<string> {
    yield csvLine(['number', 'record', 'id', 'label', 'action', 'field', 'code', 'problem']);
    let after = 0;
    for (;;) {
      const rows = await this.rows.troubled(runId, after, LINES_AT_ONCE);
      if (rows.length === 0) return;
      yield rows.map(linesOf).join('');
      after = rows.at(-1)?.number ?? after;
    }
  }
}

function linesOf(row: ImportRowView): string {
  return row.problems
    .map(({ path, code, message }) =>
      csvLine([row.number, row.record, row.sourceId, row.label, row.action, path, code, message]),
    )
    .join('');
}

function toView({ createdBy, createdByName, createdByZone, ...run }: ImportRunRow): ImportRunView {
  return {
    ...run,
    __typename: 'ImportRun',
    createdBy: { id: createdBy, name: createdByName, timeZone: createdByZone },
  };
}
