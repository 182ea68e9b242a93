import { GuideReader } from '@debrief/server-guide';
import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailQueue } from './mail.queue';

/** Mails a preparation guide to its candidate, once each time somebody sends it. */
@Injectable()
export class GuideMailListener implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly guides: GuideReader,
    private readonly mails: MailQueue,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('guide.sent', ({ guideId }, newsId) => this.send(guideId, newsId));
  }

  private async send(guideId: string, newsId: string): Promise<void> {
    const to = await this.guides.recipientOf(guideId);
    if (!to) return;
    await this.uow.keepBooks((tx) =>
      this.mails.put(tx, [
        {
          kind: 'candidate_guide',
          dedupKey: `candidate_guide:${newsId}`,
          to: { candidateId: to.candidateId },
          loopId: to.loopId,
          params: { guideId },
        },
      ]),
    );
  }
}
