import {
  AppError,
  CONFIG,
  refuseForeignOrigin,
  UnitOfWork,
  type Config,
} from '@debrief/server-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { nothingPage, PAGE_HEADERS } from './page.frame';
import { SelfScheduleLimits } from './selfschedule.limits';
import { SelfLinkRepository } from './selfschedule.repository';

export interface PageRequest {
  readonly ip: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
export interface PageReply {
  status(code: number): PageReply;
  headers(values: Readonly<Record<string, string>>): PageReply;
  send(body: string): unknown;
}

const NOTHING = 'This link does not lead anywhere any more; ask your recruiter for a new one.';
const LATER = 'That was a lot at once; please come back in a minute.';
const FOREIGN = 'This came from another site. Open your link again and send it from there.';

/** Who may come in at all, before anything is looked up. */
@Injectable()
export class SelfScheduleDoor {
  public constructor(
    private readonly limits: SelfScheduleLimits,
    private readonly links: SelfLinkRepository,
    private readonly uow: UnitOfWork,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL' | 'NODE_ENV'>,
  ) {}

  /** True when the request was answered here: too many of them, or a form of another site. */
  public async turnsAway(
    request: PageRequest,
    reply: PageReply,
    form: 'form' | 'page',
  ): Promise<boolean> {
    const wait = await this.limits.waitOf(request.ip);
    if (wait > 0) {
      reply
        .status(429)
        .headers({ ...PAGE_HEADERS, 'retry-after': String(wait) })
        .send(nothingPage(LATER));
      return true;
    }
    if (form === 'page' || this.isOurs(request)) return false;
    reply.status(403).headers(PAGE_HEADERS).send(nothingPage(FOREIGN));
    return true;
  }

  /** The same answer for an unknown link and for one that has ended. */
  public nothing(reply: PageReply): void {
    reply.status(404).headers(PAGE_HEADERS).send(nothingPage(NOTHING));
  }

  /** Counts an opening beside the answer; a failure loses one count and nothing else. */
  public count(linkId: string): Promise<void> {
    return this.uow.keepBooks((tx) => this.links.countOpening(tx, linkId)).catch(() => undefined);
  }

  private isOurs({ headers }: PageRequest): boolean {
    try {
      refuseForeignOrigin(headers, this.config);
      return true;
    } catch (error) {
      if (error instanceof AppError) return false;
      throw error;
    }
  }
}
