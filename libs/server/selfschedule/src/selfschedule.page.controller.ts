import { Access } from '@debrief/server-kernel';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { CalendarFile } from './calendar-file';
import { PAGE_HEADERS } from './page.frame';
import { SelfScheduleDoor, type PageReply, type PageRequest } from './selfschedule.door';
import { SelfSchedulePages, type PageName } from './selfschedule.pages';
import { SelfScheduleReader, type OpenedLink } from './selfschedule.reader';

const PAGES: Readonly<Record<string, PageName>> = {
  change: 'change',
  cancel: 'cancel',
  times: 'times',
  arrange: 'arrange',
  zone: 'zone',
};
const FILE_HEADERS = {
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': 'attachment; filename="interviews.ics"',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
};

/** The pages of a link: nobody signs in, and nothing but the link says whose they are. */
@Controller('schedule')
export class SelfSchedulePageController {
  public constructor(
    private readonly reader: SelfScheduleReader,
    private readonly pages: SelfSchedulePages,
    private readonly door: SelfScheduleDoor,
    private readonly file: CalendarFile,
  ) {}

  @Get(':token')
  @Access({ who: 'public' })
  public async page(
    @Param('token') token: string,
    @Query('told') told: unknown,
    @Req() request: PageRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    const opened = await this.open(token, request, reply);
    if (!opened) return;
    void this.door.count(opened.link.id);
    const said = typeof told === 'string' ? { told } : {};
    reply.headers(PAGE_HEADERS).send(await this.pages.overview(opened, `/schedule/${token}`, said));
  }

  @Get(':token/calendar.ics')
  @Access({ who: 'public' })
  public async calendar(
    @Param('token') token: string,
    @Req() request: PageRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    const opened = await this.open(token, request, reply);
    if (!opened) return;
    const file = this.file.of(opened);
    if (file === null) this.door.nothing(reply);
    else reply.headers(FILE_HEADERS).send(file);
  }

  @Get(':token/:page')
  @Access({ who: 'public' })
  public async other(
    @Param('token') token: string,
    @Param('page') name: string,
    @Req() request: PageRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    const opened = await this.open(token, request, reply);
    if (!opened) return;
    const page = Object.hasOwn(PAGES, name) ? PAGES[name] : undefined;
    if (!page) return this.door.nothing(reply);
    reply.headers(PAGE_HEADERS).send(await this.pages.page(opened, `/schedule/${token}`, page));
  }

  /** Null when the request has been answered. */
  private async open(
    token: string,
    request: PageRequest,
    reply: PageReply,
  ): Promise<OpenedLink | null> {
    if (await this.door.turnsAway(request, reply, 'page')) return null;
    const opened = await this.reader.open(token);
    if (!opened) this.door.nothing(reply);
    return opened;
  }
}
