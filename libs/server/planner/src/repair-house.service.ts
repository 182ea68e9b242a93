import type { WorkingWeek } from '@debrief/domain';
import { AvailabilityReader } from '@debrief/server-availability';
import type { Tx } from '@debrief/server-kernel';
import { SeatExchange } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { causeOf, keyOf } from './repair-loss';
import { RepairPlanRepository, type NewRepair } from './repair-plan.repository';

/** What a repair of the house rests on besides the repair itself. */
@Injectable()
export class RepairHouse {
  public constructor(
    private readonly repairs: RepairPlanRepository,
    private readonly seats: SeatExchange,
    private readonly availability: AvailabilityReader,
  ) {}

  /** Locks the loop; false when the seat is lost no more, or differently from what was looked at. */
  public async stillLost(tx: Tx, { seat, cause, dedupKey }: NewRepair): Promise<boolean> {
    if (!(await this.seats.lockForHouse(tx, seat.loopId))) return false;
    const now = await this.repairs.lost(seat.seatId, tx);
    return (
      now?.startsAt !== null &&
      now !== null &&
      keyOf(now, cause, now.startsAt) === dedupKey &&
      causeOf(now, tx.now) === cause
    );
  }

  /** When somebody works; what holds for who has no hours of their own is the organisation's. */
  public async weekOf(personId: string): Promise<WorkingWeek | null> {
    const now = new Date(0);
    const [facts] = await this.availability.factsOf([personId], now, now);
    return facts?.week ?? null;
  }
}
