import type { ExportValue } from '@debrief/server-kernel';
import { csvLine } from './csv-cell';
import type { ExportFormat } from './export.terms';

/** How rows become the text of a file. The pieces in order, and nothing else, are the file. */
export interface Encoding {
  readonly mediaType: string;
  readonly head: string;
  /** @param number of rows that were written before this one */
  row(row: object, before: number): string;
  tail(rows: number): string;
}

export function encodingFor(format: ExportFormat, columns: readonly string[]): Encoding {
  switch (format) {
    case 'csv':
      return csv(columns);
    case 'ndjson':
      return {
        mediaType: 'application/x-ndjson; charset=utf-8',
        head: '',
        row: (row) => `${JSON.stringify(row)}\n`,
        tail: () => '',
      };
    case 'json':
    case 'greenhouse_json':
      return {
        mediaType: 'application/json; charset=utf-8',
        head: '[',
        row: (row, before) => `${before > 0 ? ',' : ''}\n${JSON.stringify(row)}`,
        tail: (rows) => (rows > 0 ? '\n]\n' : ']\n'),
      };
  }
}

function csv(columns: readonly string[]): Encoding {
  return {
    mediaType: 'text/csv; charset=utf-8; header=present',
    head: csvLine(columns),
    row: (row) => csvLine(columns.map((column) => cell((row as Cells)[column]))),
    tail: () => '',
  };
}

type Cells = Readonly<Record<string, ExportValue | undefined>>;

/** A list is one cell, its entries apart by a semicolon. */
function cell(value: ExportValue | undefined): Exclude<ExportValue, readonly string[]> {
  return Array.isArray(value)
    ? value.join('; ')
    : ((value ?? null) as Exclude<ExportValue, readonly string[]>);
}
