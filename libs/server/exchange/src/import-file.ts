import { parse, type Parser } from 'csv-parse';
import {
  columnsOf,
  mapTableRow,
  missingColumns,
  refuseTableRow,
  rowObject,
  type TableContent,
} from './import-csv';
import { ImportFileProblem } from './import-file.problem';
import { JsonCutter, LineCutter, type CutRecord } from './import-json';
import type { ImportContent, ImportFormat, ImportSource, MappedRecord } from './import.terms';
import { ashby } from './vendors/ashby';
import { greenhouse } from './vendors/greenhouse';
import { lever } from './vendors/lever';
import { isObject, Mapping, type MappingContext, type Vendor } from './vendors/vendor';

const VENDORS: Readonly<Record<string, Vendor>> = { greenhouse, lever, ashby };
/** Marks of lists that are cut into pages; they say nothing about a record. */
const PAGE_MARKS = new Set([
  'success',
  'moredataavailable',
  'nextcursor',
  'synctoken',
  'hasnext',
  'next',
]);

export interface ImportFile {
  readonly source: ImportSource;
  readonly content: ImportContent;
  readonly format: ImportFormat;
  readonly chunks: AsyncIterable<Buffer>;
}

/**
 * The records of a file in our words, in batches as they are read; no more than one chunk and one
 * record are held. Throws {@link ImportFileProblem} when the file as a whole cannot be read.
 */
export async function* recordsOf(
  file: ImportFile,
  context: MappingContext,
): AsyncGenerator<readonly MappedRecord[]> {
  const chunks = utf8Chunks(file.chunks);
  if (file.format === 'csv') {
    if (file.content === 'all') throw new ImportFileProblem('Say what the table holds.');
    yield* tableRecords(file.content, chunks, context);
  } else {
    const vendor = VENDORS[file.source];
    if (!vendor) throw new ImportFileProblem('JSON is read from Greenhouse, Lever and Ashby.');
    yield* jsonRecords(vendor, file.format, chunks, context);
  }
}

async function* jsonRecords(
  vendor: Vendor,
  format: 'json' | 'ndjson',
  chunks: AsyncIterable<Buffer>,
  context: MappingContext,
): AsyncGenerator<readonly MappedRecord[]> {
  const mapped = (cuts: readonly CutRecord[]): readonly MappedRecord[] => {
    const out = new Mapping(vendor.source, context);
    for (const cut of cuts) mapCut(vendor, cut, out);
    return out.records;
  };
  if (format === 'ndjson') {
    const lines = new LineCutter();
    for await (const chunk of chunks) yield mapped(lines.push(chunk));
    yield mapped(lines.end());
    return;
  }
  const cutter = new JsonCutter();
  for await (const chunk of chunks) yield mapped(cutter.push(chunk));
  cutter.end();
}

function mapCut(vendor: Vendor, { hint, bytes, beside }: CutRecord, out: Mapping): void {
  if (beside) {
    if (!PAGE_MARKS.has((hint ?? '').toLowerCase())) out.unplaced('file', hint ?? '', null);
    return;
  }
  if (bytes === null) {
    out.refuse('unknown', '', [
      {
        path: '',
        code: 'TOO_LARGE',
        message: 'This record is larger, or nested deeper, than any record can be.',
      },
    ]);
    return;
  }
  const value = parsed(bytes);
  if (value === undefined || !isObject(value)) {
    out.refuse('unknown', '', [
      { path: '', code: 'NOT_A_RECORD', message: 'This is no JSON object in UTF-8.' },
    ]);
    return;
  }
  const { object, word } = unwrapped(value, hint);
  if (vendor.map(object, word, out)) return;
  if (hint !== null) out.unplaced('file', `${hint}[]`, object);
  out.refuse('unknown', '', [
    {
      path: '',
      code: 'UNKNOWN_RECORD',
      message: 'This is none of the records that are read here.',
    },
  ]);
}

/** `{type, data}` and `{type, …}` of one-record-a-line files; elsewhere the list's name tells. */
function unwrapped(
  value: Readonly<Record<string, unknown>>,
  hint: string | null,
): { object: Readonly<Record<string, unknown>>; word: string | null } {
  const own = Object.hasOwn(value, 'type') ? value['type'] : null;
  const inner = Object.hasOwn(value, 'data') ? value['data'] : null;
  if (typeof own !== 'string' || hint !== null) return { object: value, word: hint };
  if (isObject(inner)) return { object: inner, word: own };
  const { type: _type, ...rest } = value;
  return { object: Object.hasOwn(value, 'baseTemplateId') ? value : rest, word: own };
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

async function* tableRecords(
  content: TableContent,
  chunks: AsyncIterable<Buffer>,
  context: MappingContext,
): AsyncGenerator<readonly MappedRecord[]> {
  const parser = parse({
    bom: true,
    delimiter: [',', ';', '\t'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 256 * 1024,
  });
  const fed = feed(parser, chunks);
  let columns: string[] | null = null;
  let out = new Mapping('csv', context);
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (columns === null) {
        columns = headed(content, cells);
        continue;
      }
      if (cells.length === columns.length) mapTableRow(content, rowObject(columns, cells), out);
      else
        refuseTableRow(
          content,
          out,
          `This line has ${cells.length} cells and the first one ${columns.length}.`,
        );
      if (out.records.length < 200) continue;
      yield out.records;
      out = new Mapping('csv', context);
    }
    await fed;
  } catch (error) {
    throw tableProblem(error);
  }
  if (columns === null) throw new ImportFileProblem('The file is empty.');
  yield out.records;
}

function headed(content: TableContent, cells: readonly string[]): string[] {
  const columns = columnsOf(content, cells);
  const missing = missingColumns(content, columns);
  if (missing.length === 0) return columns;
  throw new ImportFileProblem(
    `The first line must name the columns; ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not among them.`,
  );
}

/** Hands the file to the parser at the pace at which it is read. A failure reaches whoever reads. */
async function feed(parser: Parser, chunks: AsyncIterable<Buffer>): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunks) {
      const text = decoded(decoder, chunk);
      if (text !== '' && !parser.write(text)) await drained(parser);
      if (parser.destroyed) return;
    }
    decoded(decoder, null);
    parser.end();
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

/** The text of a chunk, or with null the end of the text. */
function decoded(decoder: TextDecoder, chunk: Buffer | null): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new ImportFileProblem(
      'The file is not in UTF-8. Save it as “CSV UTF-8” (or as Unicode text) and send it again.',
    );
  }
}

/** Until there is room again, or nobody reads any more. */
function drained(parser: Parser): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      parser.off('drain', go);
      parser.off('close', go);
      resolve();
    };
    parser.once('drain', go);
    parser.once('close', go);
  });
}

function tableProblem(error: unknown): unknown {
  if (error instanceof ImportFileProblem) return error;
  const line = error instanceof Error && 'lines' in error ? Number(error.lines) : Number.NaN;
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_'))
    return new ImportFileProblem(
      `The table cannot be read${Number.isNaN(line) ? '' : ` near line ${line}`}. A quote is probably not closed.`,
    );
  return error;
}

/** The file in UTF-8 without a byte order mark; UTF-16 is told by its own mark. */
async function* utf8Chunks(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  let head = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (decoder !== undefined) {
      yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < 3) continue;
    decoder = wideDecoder(head);
    yield begun(head, decoder);
  }
  if (decoder === undefined && head.length > 0) yield begun(head, wideDecoder(head));
}

function begun(head: Buffer, decoder: TextDecoder | null): Buffer {
  if (decoder) return Buffer.from(decoder.decode(head, { stream: true }));
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
}

function wideDecoder(head: Buffer): TextDecoder | null {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be');
  return null;
}
