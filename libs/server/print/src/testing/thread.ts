import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the thread as the apps do; gives its path. For specs, which run from source. */
export function builtThread(): string {
  const file = join(mkdtempSync(join(process.cwd(), '.cache', 'print-')), 'print-thread.mjs');
  execFileSync('node_modules/.bin/rolldown', [
    'libs/server/print/src/print.thread.ts',
    '--file',
    file,
    '--format',
    'esm',
    '--platform',
    'node',
    ...['pdfkit'].flatMap((name) => ['--external', name]),
  ]);
  return file;
}
