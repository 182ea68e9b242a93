import {
  Access,
  answerUpload,
  AppError,
  CurrentActor,
  incomingFile,
  isId,
  OriginGuard,
  sendFile,
  type Actor,
  type FileReply,
  type UploadReply,
} from '@debrief/server-kernel';
import { Body, Controller, Get, Headers, Param, Post, Res, UseGuards } from '@nestjs/common';
import { ArtefactReader } from './artefact.reader';
import { ArtefactService } from './artefact.service';

/** Artefacts come in and go out beside GraphQL, as streams. */
@Controller('files/artefacts')
export class ArtefactController {
  public constructor(
    private readonly service: ArtefactService,
    private readonly reader: ArtefactReader,
  ) {}

  @Post(':seatId')
  @UseGuards(OriginGuard)
  @Access({ who: 'signed_in', audit: 'file.added', scope: 'feedback:write' })
  public async add(
    @CurrentActor() actor: Actor,
    @Param('seatId') seatId: string,
    @Headers() headers: Readonly<Record<string, string | undefined>>,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: UploadReply,
  ): Promise<object> {
    if (!isId(seatId)) throw new AppError('not_found', 'There is nothing here for you.');
    return answerUpload(reply, await this.service.add(actor, seatId, incomingFile(headers, body)));
  }

  @Get(':id')
  @Access({ who: 'signed_in', audit: 'file.downloaded', scope: 'feedback:read' })
  public async file(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res() reply: FileReply,
  ): Promise<void> {
    const file = isId(id) ? await this.reader.open(actor, id) : null;
    if (!file) throw new AppError('not_found', 'There is no such file for you.');
    sendFile(reply, file);
  }
}
