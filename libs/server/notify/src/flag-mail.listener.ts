import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailQueue } from './mail.queue';

/** Tells a second reader what they are asked; once, as they can be asked once about a flag. */
@Injectable()
export class FlagMails implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly queue: MailQueue,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('flag.reader_asked', async ({ loopId, flagType, readerId }) => {
      const mail = {
        kind: 'flag_to_read' as const,
        dedupKey: `flag_to_read:${loopId}:${flagType}:${readerId}`,
        to: { personId: readerId },
        loopId,
        params: { loopId, flagType },
      };
      await this.uow.keepBooks((tx) => this.queue.put(tx, [mail]));
    });
  }
}
