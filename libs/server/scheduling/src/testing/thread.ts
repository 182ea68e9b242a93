import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the thread as the apps do; gives its path. For specs, which run from source. */
export function builtThread(): string {
  const file = join(mkdtempSync(join(process.cwd(), '.cache', 'thread-')), 'calendar-thread.mjs');
  execFileSync('node_modules/.bin/rolldown', [
    'libs/server/scheduling/src/calendar.thread.ts',
    '--file',
    file,
    '--format',
    'esm',
    '--platform',
    'node',
    '--external',
    'ical.js,fast-xml-parser',
  ]);
  return file;
}
