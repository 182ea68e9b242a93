import { Body, Controller, Headers, HttpCode, Injectable, Post, Query, Res } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Access, AppError, CurrentActor, type Actor } from '@debrief/server-kernel';
import type { FastifyInstance } from 'fastify';
import { BusyCalendarService } from './busy-calendar.service';
import { MOST_BYTES } from './calendar-source';

const UPLOAD = /^\/calendar\/upload(?:[?#]|$)/;

/** Teaches the server calendar files, for the one route that takes them. */
@Injectable()
export class CalendarBodies implements OnModuleInit {
  public constructor(private readonly host: HttpAdapterHost) {}

  public onModuleInit(): void {
    // A worker has no HTTP server.
    const server = this.host.httpAdapter?.getInstance<FastifyInstance>();
    server?.addContentTypeParser<Buffer>(
      'text/calendar',
      { parseAs: 'buffer', bodyLimit: MOST_BYTES },
      (request, body, done) =>
        UPLOAD.test(request.url)
          ? done(null, body)
          : done(new AppError('bad_input', 'This kind of body is not taken here.')),
    );
  }
}

interface StatusReply {
  status(code: number): unknown;
}

/** Calendar files that people upload. */
@Controller('calendar/upload')
export class CalendarUploadController {
  public constructor(private readonly calendars: BusyCalendarService) {}

  /**
   * 200 with the calendar, or 400 with `fields` that say what is wrong. Another site's page cannot
   * send this with our cookie: a browser asks about `text/calendar` first, and nobody says yes.
   */
  @Post()
  @HttpCode(200)
  @Access({ who: 'signed_in', audit: 'calendar.added' })
  public async take(
    @CurrentActor() actor: Actor,
    @Query('label') label: unknown,
    @Body() body: unknown,
    @Headers('sec-fetch-site') site: string | undefined,
    @Res({ passthrough: true }) reply: StatusReply,
  ): Promise<object> {
    if (site === 'cross-site' || site === 'same-site')
      throw new AppError('forbidden', 'Requests from other sites are refused.');
    if (!Buffer.isBuffer(body))
      throw new AppError('bad_input', 'Send the file with content-type text/calendar.');
    const done = await this.calendars.upload(
      actor,
      typeof label === 'string' ? label : '',
      body.toString('utf8'),
    );
    if (done.__typename === 'BusyCalendarAdded') return { calendar: done.calendar };
    reply.status(400);
    return {
      code: 'BAD_USER_INPUT',
      message: done.message,
      fields: 'fields' in done ? done.fields : [],
    };
  }
}
