import { CONTENT_TYPES, type ContentType } from '@debrief/domain';
import {
  Access,
  AppError,
  CONFIG,
  CurrentActor,
  isId,
  newId,
  refuseForeignOrigin,
  type Actor,
  type Config,
} from '@debrief/server-kernel';
import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Inject,
  Injectable,
  Post,
  Query,
  Res,
  type OnModuleInit,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { LARGEST_CONTENT_FILE } from './content-file';
import { ContentFileService, type ImportResult } from './content-file.service';

const PATH = /^\/content\.yaml(?:[?#]|$)/;
const MEDIA_TYPES = ['application/yaml', 'text/yaml'];

/** Teaches the server YAML bodies, for the one route that takes them. */
@Injectable()
export class ContentBodies implements OnModuleInit {
  public constructor(private readonly host: HttpAdapterHost) {}

  public onModuleInit(): void {
    // A worker has no HTTP server.
    const server = this.host.httpAdapter?.getInstance<FastifyInstance>();
    server?.addContentTypeParser<Buffer>(
      MEDIA_TYPES,
      { parseAs: 'buffer', bodyLimit: LARGEST_CONTENT_FILE },
      (request, body, done) =>
        PATH.test(request.url)
          ? done(null, body)
          : done(new AppError('bad_input', 'This kind of body is not taken here.')),
    );
  }
}

interface FileReply {
  header(name: string, value: string): FileReply;
}
type Values = Readonly<Record<string, unknown>>;

/** Content as a file, out and in; also what is too large for a GraphQL request. */
@Controller('content.yaml')
export class ContentFileController {
  public constructor(
    private readonly files: ContentFileService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** `types` and `keys` are lists with commas; without them the file holds everything offered. */
  @Get()
  @Access({ who: 'signed_in', scope: 'content:read' })
  public async export(
    @CurrentActor() actor: Actor,
    @Query() query: Values,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<string> {
    const file = await this.files.export(actor, {
      types: listOf(query['types'])?.map(typeOf) ?? null,
      keys: listOf(query['keys']),
    });
    reply
      .header('content-type', 'application/yaml; charset=utf-8')
      .header('content-disposition', 'attachment; filename="debrief-content.yaml"')
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff');
    return file;
  }

  /** Answers as `importContent` does, as JSON with `__typename`. `Idempotency-Key` does it once. */
  @Post()
  @HttpCode(200)
  @Access({ who: ['admin', 'recruiter'], audit: 'content.imported', scope: 'content:write' })
  public import(
    @CurrentActor() actor: Actor,
    @Query() query: Values,
    @Headers() headers: Readonly<Record<string, string | undefined>>,
    @Body() body: unknown,
  ): Promise<ImportResult> {
    refuseForeignOrigin(headers, this.config);
    if (!Buffer.isBuffer(body))
      throw new AppError('bad_input', 'Send the file with content-type application/yaml.');
    const key = headers['idempotency-key'];
    if (key !== undefined && !isId(key))
      throw new AppError('bad_input', 'The idempotency key is a UUID.');
    return this.files.import(actor, {
      yaml: body.toString('utf8'),
      dryRun: query['dryRun'] === 'true',
      note: typeof query['note'] === 'string' ? query['note'] : null,
      idempotencyKey: key ?? newId(),
    });
  }
}

function listOf(value: unknown): string[] | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value.split(',').map((one) => one.trim());
}

function typeOf(word: string): ContentType {
  const found = CONTENT_TYPES.find((type) => type === word.toLowerCase());
  if (!found)
    throw new AppError('bad_input', `The types are ${CONTENT_TYPES.join(', ')}.`, 'types');
  return found;
}
