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
import { Body, Controller, Get, Headers, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import { CandidateFileReader } from './candidate-file.reader';
import { CandidateFileService } from './candidate-file.service';

/** Files of candidates come in and go out beside GraphQL, as streams. */
@Controller('files')
export class CandidateFileController {
  public constructor(
    private readonly service: CandidateFileService,
    private readonly reader: CandidateFileReader,
  ) {}

  @Post('candidates/:candidateId')
  @UseGuards(OriginGuard)
  @Access({ who: ['recruiter', 'admin'], audit: 'file.added', scope: 'hiring:write' })
  public async add(
    @CurrentActor() actor: Actor,
    @Param('candidateId') candidateId: string,
    @Query('kind') kind: unknown,
    @Headers() headers: Readonly<Record<string, string | undefined>>,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: UploadReply,
  ): Promise<object> {
    if (!isId(candidateId)) throw new AppError('not_found', 'There is nothing here for you.');
    const file = incomingFile(headers, body);
    const word = typeof kind === 'string' ? kind : '';
    return answerUpload(reply, await this.service.add(actor, { ...file, candidateId, kind: word }));
  }

  @Get(':id')
  @Access({ who: 'signed_in', audit: 'file.downloaded', scope: 'hiring:read' })
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
