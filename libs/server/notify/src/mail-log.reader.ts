import { CONFIG, Clock, instantCursor, pageOf, pageSize } from '@debrief/server-kernel';
import type { Actor, Config, Connection, PageArgs } from '@debrief/server-kernel';
import type { MailState } from '@debrief/domain';
import { Inject, Injectable } from '@nestjs/common';
import { MailLogRepository, type MailLogRow, type StoppedAddressRow } from './mail-log.repository';

export interface MailLogArgs extends PageArgs {
  readonly filter?: {
    readonly state?: MailState | null;
    readonly trouble?: boolean | null;
    readonly candidateId?: string | null;
    readonly loopId?: string | null;
  } | null;
}

export type MailView = Omit<MailLogRow, 'cursor'>;

export interface MailStatus {
  readonly configured: boolean;
  readonly from: string;
  readonly failingSince: Date | null;
  readonly problem: string | null;
  readonly waiting: number;
  readonly troubles: number;
}

const TROUBLE_DAYS = 30;

/** What was sent to whom and what came of it, for recruiters and admins, under the seal. */
@Injectable()
export class MailLogReader {
  public constructor(
    private readonly log: MailLogRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'SMTP_URL' | 'MAIL_FROM'>,
  ) {}

  public async page(actor: Actor, args: MailLogArgs): Promise<Connection<MailView>> {
    const first = pageSize(args);
    const rows = await this.log.page(actor.personId, {
      state: args.filter?.state ?? null,
      trouble: args.filter?.trouble ?? false,
      candidateId: args.filter?.candidateId ?? null,
      loopId: args.filter?.loopId ?? null,
      after: instantCursor(args.after),
      limit: first + 1,
    });
    return pageOf(rows, first, args.after, (row) => [row.cursor, row.id], toMailView);
  }

  public async one(actor: Actor, mailId: string): Promise<MailView | null> {
    const row = await this.log.one(actor.personId, mailId);
    return row && toMailView(row);
  }

  public async status(actor: Actor): Promise<MailStatus> {
    const since = new Date(this.clock.now().getTime() - TROUBLE_DAYS * 86_400_000);
    const [server, counts] = await Promise.all([
      this.log.serverState(),
      this.log.counts(actor.personId, since),
    ]);
    return {
      configured: Boolean(this.config.SMTP_URL),
      from: this.config.MAIL_FROM,
      ...server,
      ...counts,
    };
  }

  public stopped(actor: Actor): Promise<StoppedAddressRow[]> {
    return this.log.stopped(actor.personId);
  }
}

function toMailView({ cursor: _cursor, ...view }: MailLogRow): MailView {
  return view;
}
