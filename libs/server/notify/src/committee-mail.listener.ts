import { CommitteeRepository } from '@debrief/server-committee';
import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailQueue } from './mail.queue';

/** Asks the readers of a committee, each once, however often it is told that it opened. */
@Injectable()
export class CommitteeMailListener implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly committees: CommitteeRepository,
    private readonly mails: MailQueue,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('committee.opened', ({ reviewId }) => this.ask(reviewId));
  }

  private async ask(committeeId: string): Promise<void> {
    const loopId = await this.committees.loopOf(committeeId);
    if (loopId === null) return;
    const readers = await this.committees.waiting(committeeId);
    await this.uow.keepBooks((tx) =>
      this.mails.put(
        tx,
        readers.map((personId) => ({
          kind: 'committee_invitation' as const,
          dedupKey: `committee_invitation:${committeeId}:${personId}`,
          to: { personId },
          // Keeps it out of the log of who owes on the loop; a reader has no log to find it in.
          loopId,
          params: { committeeId },
        })),
      ),
    );
  }
}
