import { Access, AppError, Clock, CurrentActor, isId, type Actor } from '@debrief/server-kernel';
import { pdfHeaders } from '@debrief/server-print';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { KitReader } from './kit.reader';

interface FileRequest {
  readonly debrief: { readonly traceId: string };
}
/** The parts of a Fastify reply that are used here. */
interface FileReply {
  headers(values: Readonly<Record<string, string>>): FileReply;
  send(body: Buffer): unknown;
}

@Controller('kits')
export class KitController {
  public constructor(
    private readonly kits: KitReader,
    private readonly clock: Clock,
  ) {}

  /** Somebody else's seat and an unknown one look the same. */
  @Get(':seatId/kit.pdf')
  @Access({ who: 'signed_in', audit: 'kit.viewed', scope: 'feedback:read' })
  public async pdf(
    @CurrentActor() actor: Actor,
    @Param('seatId') seatId: string,
    @Req() request: FileRequest,
    @Res() reply: FileReply,
  ): Promise<void> {
    const kit = isId(seatId)
      ? await this.kits.print(actor, seatId, this.clock.now(), request.debrief.traceId)
      : null;
    if (!kit) throw new AppError('not_found', 'There is no such kit for you.');
    reply.headers(pdfHeaders(kit.name)).send(kit.bytes);
  }
}
