import { Clock, notFound, UnitOfWork, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { KitOpeningRepository } from './kit-opening.repository';

const HOUR_MS = 3_600_000;

/** Puts on record that somebody opened the kit of their own seat, once an hour at most. */
@Injectable()
export class KitOpeningService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly openings: KitOpeningRepository,
    private readonly clock: Clock,
  ) {}

  /** Beside the answer: nobody waits for it, and a failure only means that the next opening counts. */
  public noteLater(actor: Actor, seatId: string, traceId: string): void {
    void this.note(actor, seatId, traceId).catch(() => undefined);
  }

  public async note(actor: Actor, seatId: string, traceId: string): Promise<void> {
    const since = new Date(this.clock.now().getTime() - HOUR_MS);
    const last = await this.openings.lastAt(seatId);
    if (last && last > since) return;
    await this.uow.run({ actor, action: 'kit.viewed', traceId }, async (tx) => {
      const loopId = await this.openings.note(tx, seatId, since);
      // Another request noted it meanwhile: there is nothing left to write.
      if (loopId === null) return notFound('seat');
      tx.record({ subjectType: 'seat', subjectId: seatId, loopId });
      return { seatId };
    });
  }
}
