import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { Access, AppError } from '@debrief/server-kernel';
import { CalendarFeedService } from './calendar-feed.service';

/** The parts of a Fastify reply that are used here. */
interface CalendarReply {
  header(name: string, value: string): CalendarReply;
  status(code: number): CalendarReply;
}

const FILE = /^([A-Za-z0-9_-]{43})\.ics$/;

/** Calendars that other programs subscribe to: the address is the key. */
@Controller('calendar/feed')
export class CalendarFeedController {
  public constructor(private readonly feeds: CalendarFeedService) {}

  /** Unknown, revoked and malformed addresses look the same. */
  @Get(':file')
  @Access({ who: 'public' })
  public async read(
    @Param('file') file: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: CalendarReply,
  ): Promise<string | undefined> {
    const token = FILE.exec(file)?.[1];
    const feed = token === undefined ? null : await this.feeds.read(token);
    if (!feed) throw new AppError('not_found', 'There is nothing here.');
    reply
      .header('etag', feed.etag)
      .header('cache-control', 'private, max-age=300')
      .header('referrer-policy', 'no-referrer')
      .header('x-robots-tag', 'noindex');
    if (known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === feed.etag)) {
      reply.status(304);
      return undefined;
    }
    reply.header('content-type', 'text/calendar; charset=utf-8');
    return feed.text;
  }
}
