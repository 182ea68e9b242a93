import type { ImportContent, ImportRow, ImportRun, ImportSource } from '@debrief/web-data';

export const IMPORT_SOURCE: Readonly<Record<ImportSource, string>> = {
  GREENHOUSE: 'Greenhouse (Harvest JSON)',
  LEVER: 'Lever (JSON)',
  ASHBY: 'Ashby (JSON)',
  CSV: 'CSV table',
};

export const IMPORT_CONTENT: Readonly<Record<ImportContent, string>> = {
  ALL: 'Everything in it',
  CANDIDATES: 'Candidates',
  INTERVIEWERS: 'Interviewers',
  QUESTIONS: 'Questions',
};

export const IMPORT_STATE: Readonly<Record<ImportRun['state'], string>> = {
  READING: 'being read',
  CHECKED: 'checked, nothing changed yet',
  APPLYING: 'being applied',
  DONE: 'applied',
  FAILED: 'failed',
  CANCELLED: 'cancelled',
};

export const ROW_ACTION: Readonly<Record<ImportRow['action'], string>> = {
  CREATE: 'new',
  UPDATE: 'changed',
  UNCHANGED: 'unchanged',
  WAIT: 'waits for another record',
  ERROR: 'cannot be taken',
};

/** Whether a run still moves by itself, so that the screen looks again. */
export function isMoving(run: { readonly state: string }): boolean {
  return ['READING', 'APPLYING', 'WAITING', 'WORKING'].includes(run.state);
}

/** How far, from 0 to 1; null while that is not known. */
export function partDone(run: { readonly done: number; readonly total: number }): number | null {
  return run.total > 0 ? Math.min(1, run.done / run.total) : null;
}

/** `3.4 MB` */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The media type that a file is sent as: what it is called decides, then what it is for. */
export function mediaTypeOf(fileName: string, source: ImportSource): string {
  if (/\.ndjson$|\.jsonl$/i.test(fileName)) return 'application/x-ndjson';
  if (/\.csv$|\.tsv$|\.txt$/i.test(fileName) || source === 'CSV') return 'text/csv';
  return 'application/json';
}
