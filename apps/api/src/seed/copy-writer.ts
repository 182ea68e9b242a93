import { once } from 'node:events';
import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';
import {
  TABLES,
  TABLE_NAMES,
  type ColumnKind,
  type Row,
  type Rows,
  type TableName,
  type Value,
} from './tables';

/** Characters of text that go to the database at once. */
const CHUNK = 1 << 20;

/** Rows as the text format of COPY, table by table, on their way out through one connection. */
export class CopyWriter {
  private readonly texts = new Map<TableName, string[]>();
  private pending: Promise<void> = Promise.resolve();
  /** Rows taken so far. */
  public rows = 0;

  public constructor(private readonly client: PoolClient) {}

  /** Takes rows over; they are written with the next {@link flush}. */
  public take(rows: Rows): void {
    for (const table of TABLE_NAMES) {
      const held = rows.of(table);
      if (held.length === 0) continue;
      const columns = TABLES[table];
      const text = held.map((row) => lineOf(row, columns)).join('');
      this.texts.set(table, [...(this.texts.get(table) ?? []), text]);
      this.rows += held.length;
    }
  }

  /** Waits for what was sent before, then sends what was taken: making and sending overlap by one step. */
  public async flush(): Promise<void> {
    await this.pending;
    const taken = [...this.texts];
    this.texts.clear();
    this.pending = this.send(taken);
    // Its failure is thrown by whoever waits for it; until then it must not count as unhandled.
    this.pending.catch(() => undefined);
  }

  public async finish(): Promise<void> {
    await this.flush();
    await this.pending;
  }

  private async send(taken: readonly (readonly [TableName, readonly string[]])[]): Promise<void> {
    for (const [table, texts] of taken) {
      const columns = TABLES[table].map(([name]) => name).join(', ');
      const stream = this.client.query(from(`COPY ${table} (${columns}) FROM STDIN`));
      const done = once(stream, 'finish');
      for (const text of texts) {
        for (let start = 0; start < text.length; start += CHUNK) {
          if (!stream.write(text.slice(start, start + CHUNK)))
            await Promise.race([once(stream, 'drain'), done]);
        }
      }
      stream.end();
      await done;
    }
  }
}

function lineOf(row: Row, columns: readonly (readonly [string, ColumnKind])[]): string {
  let line = '';
  for (const [name, kind] of columns)
    line += `${line === '' ? '' : '\t'}${field(row[name] ?? null, kind)}`;
  return `${line}\n`;
}

function field(value: Value, kind: ColumnKind): string {
  if (value === null) return '\\N';
  if (kind === 'json') return escape(JSON.stringify(value));
  if (kind === 'array' && Array.isArray(value))
    return escape(arrayLiteral(value as readonly string[]));
  return typeof value === 'string' ? escape(value) : String(value);
}

function arrayLiteral(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

function escape(text: string): string {
  return text.replace(SPECIAL, (char) => ESCAPED[char] ?? char);
}
