import { Readable } from 'node:stream';
import { Access, AppError, CurrentActor, isId, type Actor } from '@debrief/server-kernel';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ExportDownload } from './export.download';

/** The parts of a Fastify reply that are used here. */
interface FileReply {
  headers(values: Readonly<Record<string, string>>): FileReply;
  send(body: Readable): unknown;
}

@Controller('exports')
export class ExportController {
  public constructor(private readonly downloads: ExportDownload) {}

  /** The file, read as it is sent; a reader who is slow slows the reading. */
  @Get(':id/file')
  @Access({ who: 'signed_in', audit: 'export.downloaded', scope: 'exchange:export' })
  public async file(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res() reply: FileReply,
  ): Promise<void> {
    if (!isId(id)) throw new AppError('not_found', 'There is no such file for you.');
    const { fileName, mediaType, pieces } = await this.downloads.open(actor, id);
    reply
      .headers({
        'content-type': mediaType,
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(Readable.from(pieces, { objectMode: false }));
  }
}
