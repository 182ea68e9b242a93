import { Readable } from 'node:stream';
import { cleanFileName } from '@debrief/domain';
import {
  Access,
  AppError,
  CurrentActor,
  isId,
  OriginGuard,
  untilRefused,
  type Actor,
} from '@debrief/server-kernel';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  PayloadTooLargeException,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
  UseGuards,
} from '@nestjs/common';
import { ImportReader } from './import.reader';
import { ImportService, ImportTooLarge, LARGEST_IMPORT } from './import.service';
import {
  IMPORT_CONTENTS,
  IMPORT_SOURCES,
  type ImportContent,
  type ImportFormat,
  type ImportSource,
} from './import.terms';

interface IncomingFile {
  /** The media type the file was sent as, noted before the body was set aside as a stream. */
  readonly sentAs?: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
interface Reply {
  header(name: string, value: string): unknown;
}

const FORMATS: Readonly<Record<string, ImportFormat>> = {
  'application/json': 'json',
  'application/x-ndjson': 'ndjson',
  'application/ndjson': 'ndjson',
  'text/csv': 'csv',
};

/** Files come in and problem lists go out beside GraphQL, as streams. */
@Controller('imports')
export class ImportController {
  public constructor(
    private readonly service: ImportService,
    private readonly reader: ImportReader,
  ) {}

  @Post()
  @HttpCode(202)
  @UseGuards(OriginGuard)
  @Access({ who: ['recruiter', 'admin'], audit: 'import.started', scope: 'exchange:import' })
  public async upload(
    @CurrentActor() actor: Actor,
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() request: IncomingFile,
    @Body() body: unknown,
  ): Promise<{ id: string }> {
    if (!(body instanceof Readable)) throw new AppError('bad_input', 'Send the file as the body.');
    const declared = Number(request.headers['content-length'] ?? 0);
    if (declared > LARGEST_IMPORT) throw tooLarge();
    const { source, content, fileName } = namesOf(query);
    const format = FORMATS[request.sentAs ?? ''];
    if (!format || (format === 'csv') !== (source === 'csv'))
      throw new AppError(
        'bad_input',
        'Send JSON (application/json or application/x-ndjson) of a system, or a table as text/csv.',
        'source',
      );
    const pieces = untilRefused(body);
    try {
      const peeked = await peek(pieces, format);
      const id = await this.service.start(
        actor,
        { source, content, fileName, format: peeked.format },
        peeked.chunks(),
      );
      return { id };
    } catch (error) {
      throw error instanceof ImportTooLarge ? tooLarge() : error;
    } finally {
      await pieces.return(undefined);
    }
  }

  @Get(':id/problems.csv')
  @Access({ who: ['recruiter', 'admin'], scope: 'exchange:import' })
  public async problems(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile> {
    const run = isId(id) ? await this.reader.one(actor, id) : null;
    if (!run) throw new AppError('not_found', 'There is no such import for you.');
    reply.header('cache-control', 'no-store');
    reply.header('x-content-type-options', 'nosniff');
    return new StreamableFile(Readable.from(this.reader.problems(run.id)), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="import-problems.csv"',
    });
  }
}

function tooLarge(): PayloadTooLargeException {
  return new PayloadTooLargeException();
}

function namesOf(query: Readonly<Record<string, unknown>>): {
  source: ImportSource;
  content: ImportContent;
  fileName: string;
} {
  const word = (name: string): string => {
    const value = query[name];
    return typeof value === 'string' ? value.toLowerCase() : '';
  };
  const source = IMPORT_SOURCES.find((one) => one === word('source'));
  if (!source)
    throw new AppError(
      'bad_input',
      `Say as \`source\` one of ${IMPORT_SOURCES.join(', ')}.`,
      'source',
    );
  const content = IMPORT_CONTENTS.find((one) => one === (word('content') || 'all'));
  if (!content || (content === 'all') !== (source !== 'csv'))
    throw new AppError(
      'bad_input',
      'Say as `content` what a table holds; other files are read whole.',
      'content',
    );
  const name = query['name'];
  const fileName = typeof name === 'string' ? cleanFileName(name) : '';
  return { source, content, fileName: fileName || `${source} file` };
}

/** JSON that turns out to be one record a line is taken as such, whatever it was sent as. */
async function peek(
  body: AsyncIterable<Buffer>,
  format: ImportFormat,
): Promise<{ format: ImportFormat; chunks: () => AsyncGenerator<Buffer> }> {
  const source = body[Symbol.asyncIterator]();
  const first = await source.next();
  const head = first.done ? Buffer.alloc(0) : Buffer.from(first.value);
  async function* chunks(): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  return { format: format === 'json' && isLines(head) ? 'ndjson' : format, chunks };
}

function isLines(head: Buffer): boolean {
  const end = head.indexOf(0x0a);
  if (end < 0 || !head.subarray(end).some((byte) => byte === 0x7b)) return false;
  try {
    const line: unknown = JSON.parse(
      head
        .subarray(0, end)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    );
    return typeof line === 'object' && line !== null && !Array.isArray(line);
  } catch {
    return false;
  }
}
