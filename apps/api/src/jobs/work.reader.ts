import {
  Clock,
  CONFIG,
  instantCursor,
  pageOf,
  pageSize,
  type Actor,
  type Config,
  type Connection,
  type PageArgs,
} from '@debrief/server-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { BOARD_PATH } from './board-path';
import { workItem, type WorkItemView } from './work.mapper';
import { WorkRepository } from './work.repository';
import type { JobQueueName, WorkState } from './work.words';

export interface BackgroundWorkView {
  readonly waiting: number;
  readonly unfinished: number;
  readonly failing: number;
  readonly doneToday: number;
  readonly oldestWaitingAt: Date | null;
  readonly queue: JobQueueName;
  readonly boardUrl: string | null;
}

/** How the background work stands, from the outbox alone: it knows even while Redis is away. */
@Injectable()
export class WorkReader {
  public constructor(
    private readonly work: WorkRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'REDIS_URL'>,
  ) {}

  public async overview(actor: Actor): Promise<BackgroundWorkView> {
    const today = this.clock.now();
    today.setUTCHours(0, 0, 0, 0);
    const counts = await this.work.counts(actor.personId, today);
    const bull = this.config.REDIS_URL !== undefined;
    return {
      waiting: counts.waiting,
      unfinished: counts.unfinished,
      failing: counts.failing,
      doneToday: counts.done_today,
      oldestWaitingAt: counts.oldest_waiting_at,
      queue: bull ? 'bull' : 'postgres',
      boardUrl: bull && !counts.owes ? BOARD_PATH : null,
    };
  }

  public async items(
    actor: Actor,
    args: PageArgs & { readonly state?: WorkState | null },
  ): Promise<Connection<WorkItemView>> {
    const first = pageSize(args);
    const rows = await this.work.page(actor.personId, {
      state: args.state ?? null,
      after: instantCursor(args.after),
      limit: first + 1,
    });
    return pageOf(rows, first, args.after, (row) => [row.created_text, row.id], workItem);
  }
}
