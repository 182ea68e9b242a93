import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DecisionMailRepository } from './decision-mail.repository';
import { MailQueue } from './mail.queue';

/** Mail around approvals: to whose turn it is, and to the decider when it is over. A repeat sends nothing twice. */
@Injectable()
export class DecisionMails implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly decisions: DecisionMailRepository,
    private readonly queue: MailQueue,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('decision.proposed', (about) => this.ask(about));
    this.registry.on('decision.advanced', (about) => this.ask(about));
    this.registry.on('decision.dropped', (about) => this.tellDecider(about));
    this.registry.on('packet.decided', (about) => this.tellDecider(about));
  }

  private async ask(about: {
    readonly loopId: string;
    readonly decisionId: string;
  }): Promise<void> {
    const { loopId, decisionId } = about;
    const people = await this.decisions.whoIsAsked(decisionId);
    await this.uow.keepBooks((tx) =>
      this.queue.put(
        tx,
        people.map((personId) => ({
          kind: 'approval_asked' as const,
          dedupKey: `approval_asked:${decisionId}:${personId}`,
          to: { personId },
          loopId,
          params: { loopId, decisionId },
        })),
      ),
    );
  }

  private async tellDecider(about: {
    readonly loopId: string;
    readonly decisionId: string;
  }): Promise<void> {
    const { loopId, decisionId } = about;
    const people = await this.decisions.deciderOfAnswered(decisionId);
    await this.uow.keepBooks((tx) =>
      this.queue.put(
        tx,
        people.map((personId) => ({
          kind: 'decision_settled' as const,
          dedupKey: `decision_settled:${decisionId}`,
          to: { personId },
          loopId,
          params: { loopId, decisionId },
        })),
      ),
    );
  }
}
