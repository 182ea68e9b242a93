import type { Actor } from '../access/actor';

/** A value of an exported row; a list becomes one cell of a table. */
export type ExportValue = string | number | boolean | Date | null | readonly string[];
export type ExportRow = Readonly<Record<string, ExportValue>>;

/** What of a content is wanted; the end is not part of it. */
export interface ExportFilter {
  readonly jobId: string | null;
  readonly from: Date | null;
  readonly to: Date | null;
}

export interface ExportPage<Row = ExportRow> {
  readonly rows: readonly Row[];
  /** Where the next page starts; null after the last one. A page may be empty and not the last. */
  readonly next: string | null;
  /** Loops of which the page shows what others could not see before the seal opened. */
  readonly loopIds: readonly string[];
}

/**
 * One kind of row as the actor may read it now. Pages follow a key, so that a long file costs no
 * memory and no snapshot.
 */
export interface ExportSource<Row = ExportRow> {
  count(actor: Actor, filter: ExportFilter): Promise<number>;
  page(actor: Actor, filter: ExportFilter, after: string | null): Promise<ExportPage<Row>>;
}

/** A page of rows that were fetched with `LIMIT size + 1`; `key` is dropped from what is shown. */
export function exportPage<Row extends { readonly key: string }>(
  rows: readonly Row[],
  size: number,
  loopIds: readonly string[] = [],
): ExportPage<Omit<Row, 'key'>> {
  const shown = rows.slice(0, size);
  return {
    rows: shown.map(({ key: _key, ...row }) => row),
    next: rows.length > size ? (shown.at(-1)?.key ?? null) : null,
    loopIds,
  };
}
