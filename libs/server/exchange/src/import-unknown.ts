import type { UnknownField } from './import.terms';

const MOST_FIELDS = 500;
const EXAMPLE_LENGTH = 60;
/** Records whose values may not be shown to whoever looks at the import. */
const CLOSED = new Set(['scorecard', 'interview', 'unknown', 'file']);

/** Counts the fields that found no place, so that nothing is dropped in silence. */
export class UnknownFields {
  private readonly found = new Map<string, { times: number; example: string }>();
  private beyond = 0;

  public add(record: string, field: string, value: unknown): void {
    const key = `${record}\0${field.slice(0, 200)}`;
    const known = this.found.get(key);
    if (known) known.times += 1;
    else if (this.found.size >= MOST_FIELDS) this.beyond += 1;
    else this.found.set(key, { times: 1, example: exampleOf(record, value) });
  }

  /** Most frequent first within each kind of record. */
  public list(): UnknownField[] {
    const listed = [...this.found].map(([key, { times, example }]) => {
      const [record = '', field = ''] = key.split('\0');
      return { record, field, times, example };
    });
    listed.sort(
      (a, b) =>
        a.record.localeCompare(b.record) || b.times - a.times || a.field.localeCompare(b.field),
    );
    if (this.beyond === 0) return listed;
    return [
      ...listed,
      { record: 'file', field: '(further fields)', times: this.beyond, example: '' },
    ];
  }
}

function exampleOf(record: string, value: unknown): string {
  const kind = Array.isArray(value) ? 'list' : value === null ? 'nothing' : typeof value;
  if (CLOSED.has(record) || typeof value === 'object') return `(${kind})`;
  const text = String(value)
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, ' ')
    .trim();
  return text.length > EXAMPLE_LENGTH ? `${text.slice(0, EXAMPLE_LENGTH)}…` : text;
}
