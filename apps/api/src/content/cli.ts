import { contentFilesOver, type ImportResult } from '@debrief/server-blueprint';
import { Db, newId, poolOf, SystemClock, UnitOfWork } from '@debrief/server-kernel';
import type { DataSource } from 'typeorm';
import { onDatabase } from '../boot/on-database';

type Env = Readonly<Record<string, string | undefined>>;

export interface ImportOptions {
  readonly yaml: string;
  readonly dryRun: boolean;
  readonly note: string | null;
}

/** All content that is offered, as a file. */
export function exportContent(env: Env): Promise<string> {
  return onDatabase(env, (source) => filesOver(source).export(null, { types: null, keys: null }));
}

/** Takes a content file in, all of it or nothing. It is recorded as done by the system. */
export function importContent(env: Env, options: ImportOptions): Promise<ImportResult> {
  return onDatabase(env, (source) =>
    filesOver(source).import(null, { ...options, idempotencyKey: newId() }),
  );
}

function filesOver(source: DataSource) {
  const pool = poolOf(source);
  return contentFilesOver(new Db(pool), new UnitOfWork(pool, new SystemClock()));
}
