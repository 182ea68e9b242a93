import type { ExportContent, ExportFormat, ExportRun } from '@debrief/web-data';

export const EXPORT_CONTENT: Readonly<Record<ExportContent, string>> = {
  CANDIDATES: 'Candidates',
  LOOPS: 'Loops',
  ROUNDS: 'Rounds',
  SCORECARDS: 'Scorecards open to you',
  QUESTIONS: 'Questions',
  PEOPLE: 'People',
  AUDIT_TRAIL: 'Audit trail',
};

export const EXPORT_FORMAT: Readonly<Record<ExportFormat, string>> = {
  CSV: 'CSV, for spreadsheets',
  JSON: 'JSON, one list',
  NDJSON: 'NDJSON, one line a row',
  GREENHOUSE_JSON: 'JSON in Greenhouse’s shape',
};

export const EXPORT_STATE: Readonly<Record<ExportRun['state'], string>> = {
  WAITING: 'waiting',
  WORKING: 'being made',
  READY: 'ready',
  FAILED: 'failed',
  EXPIRED: 'expired',
};

/** Formats that a content is offered in. */
export function formatsFor(content: ExportContent): readonly ExportFormat[] {
  const formats: readonly ExportFormat[] = ['CSV', 'JSON', 'NDJSON'];
  return content === 'SCORECARDS' ? [...formats, 'GREENHOUSE_JSON'] : formats;
}

/** The address of a file at the origin this page is from, which alone knows the session. */
export function hereOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}
