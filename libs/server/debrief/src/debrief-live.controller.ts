import { PassThrough } from 'node:stream';
import { Access, AppError, CurrentActor, isId, type Actor } from '@debrief/server-kernel';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { DebriefLive, type LiveStream } from './debrief.live';
import { DebriefReadRepository } from './debrief.read.repository';

/** The parts of a Fastify reply that are used here. */
interface StreamReply {
  headers(values: Readonly<Record<string, string>>): StreamReply;
  send(body: PassThrough): unknown;
}

/** A stream ends by itself after so long; the browser comes back and shows its session again. */
const LONGEST_MS = 10 * 60_000;
/** How soon a browser comes back, ms. */
const COMES_BACK_MS = 1_000;

/** News of a debrief as server-sent events. They carry nothing but a version: whoever hears one asks again as themselves. */
@Controller('debriefs')
export class DebriefLiveController {
  public constructor(
    private readonly live: DebriefLive,
    private readonly debriefs: DebriefReadRepository,
  ) {}

  @Get(':loopId/live')
  @Access({ who: 'signed_in' })
  public async listen(
    @CurrentActor() actor: Actor,
    @Param('loopId') loopId: string,
    @Res() reply: StreamReply,
  ): Promise<void> {
    const standing = isId(loopId) ? await this.debriefs.standing(actor, loopId) : null;
    if (!standing || standing.owes)
      throw new AppError('not_found', 'There is no such debrief for you.');
    const body = new PassThrough();
    const stream = streamTo(body, loopId, actor.personId);
    const over = setTimeout(() => stream.end(), LONGEST_MS).unref();
    body.once('close', () => {
      clearTimeout(over);
      this.live.leave(stream);
    });
    reply
      .headers({
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // Proxies that gather answers before they pass them on would hold the news back.
        'x-accel-buffering': 'no',
      })
      .send(body);
    body.write(`retry: ${COMES_BACK_MS}\n\n`);
    await this.live.join(stream).catch(() => stream.end());
  }
}

function streamTo(body: PassThrough, loopId: string, personId: string): LiveStream {
  const write = (text: string): void => {
    if (!body.destroyed && !body.writableEnded) body.write(text);
  };
  return {
    loopId,
    personId,
    tick: (version) => write(`event: changed\ndata: ${JSON.stringify({ version })}\n\n`),
    beat: () => write(': here\n\n'),
    end: () => body.end(),
  };
}
