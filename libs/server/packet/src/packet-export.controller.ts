import { attachmentNamed } from '@debrief/domain';
import {
  Access,
  AppError,
  CurrentActor,
  isId,
  type Actor,
  type RequestContext,
} from '@debrief/server-kernel';
import type { FeedbackLocked } from '@debrief/server-loop';
import { HTML_POLICY } from '@debrief/server-print';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { packetJsonSchema } from './packet-file.schema';
import {
  PacketExportService,
  type ExportFormat,
  type PacketExport,
  type VersionSealed,
} from './packet-export.service';

interface FileRequest {
  readonly debrief: RequestContext;
}
/** The parts of a Fastify reply that are used here. */
interface FileReply {
  status(code: number): FileReply;
  headers(values: Readonly<Record<string, string>>): FileReply;
  send(body: unknown): unknown;
}

interface Asking {
  readonly actor: Actor;
  readonly request: FileRequest;
  readonly reply: FileReply;
}
interface Asked {
  readonly loopId: string;
  readonly version: unknown;
  readonly format: ExportFormat;
}

const POLICIES: Readonly<Record<ExportFormat, string>> = {
  json: "default-src 'none'; sandbox",
  pdf: "default-src 'none'; sandbox",
  html: HTML_POLICY,
};

const VERSION = /^[1-9]\d{0,8}$/;

/** Packets as files, for whoever is shown them on the screen. */
@Controller('packets')
export class PacketExportController {
  public constructor(private readonly exports: PacketExportService) {}

  /** What an exported file looks like, for programs that read it. */
  @Get('schema.json')
  @Access({ who: 'signed_in', scope: 'packets:read' })
  public schema(@Res() reply: FileReply): void {
    reply
      .headers({ 'content-type': 'application/schema+json; charset=utf-8' })
      .send(JSON.stringify(packetJsonSchema()));
  }

  @Get(':loopId/packet.json')
  @Access({ who: 'signed_in', audit: 'packet.exported', scope: 'packets:read' })
  public json(
    @CurrentActor() actor: Actor,
    @Param('loopId') loopId: string,
    @Query('version') version: unknown,
    @Req() request: FileRequest,
    @Res() reply: FileReply,
  ): Promise<void> {
    return this.answer({ actor, request, reply }, { loopId, version, format: 'json' });
  }

  @Get(':loopId/packet.html')
  @Access({ who: 'signed_in', audit: 'packet.exported', scope: 'packets:read' })
  public html(
    @CurrentActor() actor: Actor,
    @Param('loopId') loopId: string,
    @Query('version') version: unknown,
    @Req() request: FileRequest,
    @Res() reply: FileReply,
  ): Promise<void> {
    return this.answer({ actor, request, reply }, { loopId, version, format: 'html' });
  }

  @Get(':loopId/packet.pdf')
  @Access({ who: 'signed_in', audit: 'packet.exported', scope: 'packets:read' })
  public pdf(
    @CurrentActor() actor: Actor,
    @Param('loopId') loopId: string,
    @Query('version') version: unknown,
    @Req() request: FileRequest,
    @Res() reply: FileReply,
  ): Promise<void> {
    return this.answer({ actor, request, reply }, { loopId, version, format: 'pdf' });
  }

  /** An unknown loop and one that is no business of the caller's look the same. */
  private async answer(
    { actor, request, reply }: Asking,
    { loopId, version, format }: Asked,
  ): Promise<void> {
    if (!isId(loopId)) throw nothing();
    const wanted = { loopId, format, version: numberOf(version) };
    const made = await this.exports.make(request.debrief, actor, wanted);
    if (made.__typename === 'NotFoundProblem') throw nothing();
    if (made.__typename === 'PacketExport') send(reply, made, format);
    else refuse(reply, made);
  }
}

function send(
  reply: FileReply,
  { name, mediaType, bytes }: PacketExport,
  format: ExportFormat,
): void {
  reply
    .headers({
      'content-type': mediaType,
      'content-length': String(bytes.length),
      'content-disposition': attachmentNamed(name),
      'content-security-policy': POLICIES[format],
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'private, no-store',
    })
    .send(bytes);
}

/** Says to somebody who owes what they owe, and nothing of what others have filed. */
function refuse(reply: FileReply, made: FeedbackLocked | VersionSealed): void {
  const headers = { 'cache-control': 'private, no-store' };
  if (made.__typename === 'VersionSealed')
    reply.status(409).headers(headers).send({ code: 'VERSION_SEALED', message: made.message });
  else
    reply
      .status(403)
      .headers(headers)
      .send({ code: 'FEEDBACK_LOCKED', message: made.message, owed: made.owed });
}

function numberOf(version: unknown): number | null {
  if (version === undefined) return null;
  if (typeof version !== 'string' || !VERSION.test(version)) throw nothing();
  return Number(version);
}

function nothing(): AppError {
  return new AppError('not_found', 'There is no such packet for you.');
}
