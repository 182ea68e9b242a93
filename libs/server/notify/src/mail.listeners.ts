import { ProcessorRegistry, RecurringWork, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailCourier } from './mail.courier';
import { MailQueue } from './mail.queue';
import { MailRecipients } from './mail.recipients.repository';

const LOOK_EVERY_MS = 2000;

/** Turns news into mail, and sends what is due. */
@Injectable()
export class MailListeners implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly recurring: RecurringWork,
    private readonly courier: MailCourier,
    private readonly queue: MailQueue,
    private readonly recipients: MailRecipients,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.recurring.every('mail', LOOK_EVERY_MS, () => this.courier.sendDue().then(() => undefined));
    this.registry.on('mail.queued', ({ mailId }) => this.courier.sendOne(mailId));
    this.registry.on('person.invited', ({ personId }, jobId) => this.invite(personId, jobId));
    this.registry.on('packet.ready', ({ loopId }, jobId) => this.tellOfPacket(loopId, jobId));
    this.registry.on('packet.decided', ({ loopId, decisionId }) =>
      this.tellOfDecision(loopId, decisionId),
    );
  }

  private async invite(personId: string, newsId: string): Promise<void> {
    await this.uow.keepBooks((tx) =>
      this.queue.put(tx, [
        {
          dedupKey: `account_invite:${newsId}`,
          kind: 'account_invite',
          to: { personId },
          params: {},
        },
      ]),
    );
  }

  /** To those who run the loop and owe nothing on it. A packet may become ready more than once. */
  private async tellOfPacket(loopId: string, newsId: string): Promise<void> {
    const people = await this.recipients.runningAndOwingNothing(loopId);
    await this.uow.keepBooks((tx) =>
      this.queue.put(
        tx,
        people.map((personId) => ({
          dedupKey: `packet_ready:${newsId}:${personId}`,
          kind: 'packet_ready' as const,
          to: { personId },
          loopId,
          params: { loopId },
        })),
      ),
    );
  }

  /** To the panel, except whoever decided. */
  private async tellOfDecision(loopId: string, decisionId: string): Promise<void> {
    const people = await this.recipients.panelBut(loopId, decisionId);
    await this.uow.keepBooks((tx) =>
      this.queue.put(
        tx,
        people.map((personId) => ({
          dedupKey: `decision_made:${decisionId}:${personId}`,
          kind: 'decision_made' as const,
          to: { personId },
          loopId,
          params: { loopId },
        })),
      ),
    );
  }
}
