import { DebriefReader } from '@debrief/server-debrief';
import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailQueue } from './mail.queue';

/** Tells voters that their vote is asked, and that the votes are open; each once a debrief. */
@Injectable()
export class DebriefMails implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly debriefs: DebriefReader,
    private readonly queue: MailQueue,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('debrief.opened', (about) => this.tell('debrief_opened', about));
    this.registry.on('packet.revoted', (about) => this.tell('debrief_revealed', about));
  }

  private async tell(
    kind: 'debrief_opened' | 'debrief_revealed',
    { loopId, debriefId }: { readonly loopId: string; readonly debriefId: string },
  ): Promise<void> {
    const voters = await this.debriefs.voterIds(debriefId);
    await this.uow.keepBooks((tx) =>
      this.queue.put(
        tx,
        voters.map((personId) => ({
          kind,
          dedupKey: `${kind}:${debriefId}:${personId}`,
          to: { personId },
          loopId,
          params: { loopId, debriefId },
        })),
      ),
    );
  }
}
