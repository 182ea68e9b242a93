import { ProcessorRegistry, RecurringWork, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailCourier } from './mail.courier';
import type { NewMail } from './mail.params';
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
    this.registry.on('webhook.paused', async ({ endpointId }, jobId) =>
      this.tell(await this.recipients.ownerOfEndpoint(endpointId), (personId) => ({
        kind: 'webhook_paused',
        dedupKey: `webhook_paused:${jobId}`,
        to: { personId },
        params: { endpointId },
      })),
    );
    this.registry.on('export.ready', async ({ runId }) =>
      this.tell(await this.recipients.askerOfExport(runId), (personId) => ({
        kind: 'export_ready',
        dedupKey: `export_ready:${runId}`,
        to: { personId },
        params: { runId },
      })),
    );
    this.registry.on('import.done', async ({ runId }) =>
      this.tell(await this.recipients.starterOfImport(runId), (personId) => ({
        kind: 'import_done',
        dedupKey: `import_done:${runId}`,
        to: { personId },
        params: { runId },
      })),
    );
  }

  private async invite(personId: string, newsId: string): Promise<void> {
    await this.tell([personId], () => ({
      kind: 'account_invite',
      dedupKey: `account_invite:${newsId}`,
      to: { personId },
      params: {},
    }));
  }

  /** To those who run the loop and owe nothing on it. A packet may become ready more than once. */
  private async tellOfPacket(loopId: string, newsId: string): Promise<void> {
    await this.tell(await this.recipients.runningAndOwingNothing(loopId), (personId) => ({
      kind: 'packet_ready',
      dedupKey: `packet_ready:${newsId}:${personId}`,
      to: { personId },
      loopId,
      params: { loopId },
    }));
  }

  /** To the panel, except whoever decided. */
  private async tellOfDecision(loopId: string, decisionId: string): Promise<void> {
    await this.tell(await this.recipients.panelBut(loopId, decisionId), (personId) => ({
      kind: 'decision_made',
      dedupKey: `decision_made:${decisionId}:${personId}`,
      to: { personId },
      loopId,
      params: { loopId, decisionId },
    }));
  }

  private async tell(
    people: readonly string[],
    mailTo: (personId: string) => NewMail,
  ): Promise<void> {
    await this.uow.keepBooks((tx) => this.queue.put(tx, people.map(mailTo)));
  }
}
