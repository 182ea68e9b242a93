import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { OfferReader } from '@debrief/server-selfschedule';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailQueue } from './mail.queue';

/** Mails a candidate the times they may choose from, and whoever offered them what came of it. */
@Injectable()
export class ChoiceMails implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly offers: OfferReader,
    private readonly mails: MailQueue,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('selfschedule.offered', ({ linkId }) => this.offer(linkId));
    this.registry.on('selfschedule.answered', ({ answerId }) => this.answer(answerId));
  }

  private async offer(linkId: string): Promise<void> {
    const to = await this.offers.recipientOf(linkId);
    if (!to) return;
    await this.uow.keepBooks((tx) =>
      this.mails.put(tx, [
        {
          kind: 'candidate_choice',
          dedupKey: `candidate_choice:${linkId}`,
          to: { candidateId: to.candidateId },
          loopId: to.loopId,
          params: { linkId },
        },
      ]),
    );
  }

  private async answer(answerId: string): Promise<void> {
    const about = await this.offers.answeredTo(answerId);
    if (!about) return;
    await this.uow.keepBooks((tx) =>
      this.mails.put(tx, [
        {
          kind: 'choice_answered',
          dedupKey: `choice_answered:${answerId}`,
          to: { personId: about.offeredBy },
          loopId: about.loopId,
          params: { answerId },
        },
      ]),
    );
  }
}
