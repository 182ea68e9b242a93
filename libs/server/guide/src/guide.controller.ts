import { Access, AppError } from '@debrief/server-kernel';
import { pdfHeaders } from '@debrief/server-print';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { GuideFiles } from './guide.files';
import { GuideLimits } from './guide.limits';
import { GuideOpening } from './guide.opening';
import { guidePage, noGuidePage, PAGE_HEADERS } from './guide.page';
import { GuideReader } from './guide.reader';

interface Request {
  readonly ip: string;
}
interface Reply {
  status(code: number): Reply;
  headers(values: Readonly<Record<string, string>>): Reply;
  send(body: string | Buffer): unknown;
}

const NO_GUIDE = 'This link does not lead to a guide any more; ask your recruiter for a new one.';
const LATER = 'That was a lot at once; please come back in a minute.';
const FILE_HEADERS = {
  ...pdfHeaders('interview preparation'),
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
};

/** The guide for whoever has its link: nobody signs in, nothing is remembered of who came. */
@Controller('guide')
export class GuideController {
  public constructor(
    private readonly reader: GuideReader,
    private readonly files: GuideFiles,
    private readonly limits: GuideLimits,
    private readonly opening: GuideOpening,
  ) {}

  @Get(':token')
  @Access({ who: 'public' })
  public async page(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() reply: Reply,
  ): Promise<void> {
    if (await this.turnedAway(request, reply)) return;
    const guide = await this.reader.byToken(token);
    if (!guide) return noGuide(reply);
    void this.opening.count(guide.id);
    reply.headers(PAGE_HEADERS).send(guidePage(guide.contents, `${token}/guide.pdf`, guide.today));
  }

  @Get(':token/guide.pdf')
  @Access({ who: 'public' })
  public async file(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() reply: Reply,
  ): Promise<void> {
    if (await this.turnedAway(request, reply)) return;
    const guide = await this.reader.byToken(token);
    if (!guide) return noGuide(reply);
    try {
      reply.headers(FILE_HEADERS).send(await this.files.pdf(guide.contents));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      reply.status(503).headers(PAGE_HEADERS).send(noGuidePage(LATER));
    }
  }

  private async turnedAway({ ip }: Request, reply: Reply): Promise<boolean> {
    const wait = await this.limits.waitOf(ip);
    if (wait === 0) return false;
    reply
      .status(429)
      .headers({ ...PAGE_HEADERS, 'retry-after': String(wait) })
      .send(noGuidePage(LATER));
    return true;
  }
}

function noGuide(reply: Reply): void {
  reply.status(404).headers(PAGE_HEADERS).send(noGuidePage(NO_GUIDE));
}
