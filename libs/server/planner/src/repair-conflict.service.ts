import { isClosed } from '@debrief/domain';
import { notFound, UnitOfWork } from '@debrief/server-kernel';
import { SeatExchange } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { RepairPlanRepository } from './repair-plan.repository';

const REASON = 'A conflict of interest was declared.';

/** A conflict of interest declared later frees the seats that the person has with the candidate. */
@Injectable()
export class ConflictSeats {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly seats: SeatExchange,
    private readonly repairs: RepairPlanRepository,
  ) {}

  /** What is filed stays on the record; a seat that owes is let off. */
  public async free(candidateId: string, personId: string): Promise<void> {
    for (const { seatId, loopId } of await this.repairs.conflicting(candidateId, personId))
      await this.uow.run({ actor: null, action: 'seat.excused' }, async (tx) => {
        const loop = await this.seats.lockForHouse(tx, loopId);
        const seat = loop && !isClosed(loop.state) && (await this.seats.seat(tx, seatId));
        if (!seat || seat.state !== 'assigned' || seat.filedAt) return notFound('seat');
        const state = await this.seats.free(tx, seat, REASON);
        tx.record({
          subjectType: 'seat',
          subjectId: seatId,
          loopId,
          detail: { personId, state, cause: 'conflict' },
        });
        return { freed: true };
      });
  }
}
