import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HandOverPeople } from './hand-over.repository';
import type { NewMail } from './mail.params';
import { MailQueue } from './mail.queue';

/** Tells both people of a seat that changed hands. */
@Injectable()
export class HandOverListener implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly people: HandOverPeople,
    private readonly mails: MailQueue,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('seat.replaced', ({ loopId, seatId, newSeatId }) =>
      this.tell(loopId, seatId, newSeatId),
    );
  }

  private async tell(loopId: string, oldSeatId: string, newSeatId: string): Promise<void> {
    await this.uow.keepBooks(async (tx) => {
      const holders = await this.people.holders(tx, [oldSeatId, newSeatId]);
      const mail = (seatId: string, side: 'handed_on' | 'taken_over'): NewMail[] => {
        const personId = holders.get(seatId);
        if (!personId) return [];
        // A promoted shadow keeps the seat: what makes the hand-over one of a kind is the old one.
        const dedupKey = `hand_over:${oldSeatId}:${side}`;
        return [
          {
            dedupKey,
            kind: 'hand_over',
            to: { personId },
            loopId,
            seatId,
            params: { seatId, side },
          },
        ];
      };
      await this.mails.put(tx, [...mail(oldSeatId, 'handed_on'), ...mail(newSeatId, 'taken_over')]);
    });
  }
}
