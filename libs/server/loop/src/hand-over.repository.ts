import type { LoopState, SeatRole } from '@debrief/domain';
import type { Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { Understudy } from './hand-over.rules';

/** A loop that is locked for what the house does by a rule: nobody's rights were asked. */
export interface HouseLoop {
  readonly id: string;
  readonly state: LoopState;
  readonly isMock: boolean;
}

/** Seats as a hand-over changes them, always under the lock of their loop. */
@Injectable()
export class HandOverStore {
  /** Null for an unknown loop. */
  public lockForHouse(tx: Tx, loopId: string): Promise<HouseLoop | null> {
    return tx.queryOne<HouseLoop & Record<string, unknown>>(
      'SELECT id, state, is_mock AS "isMock" FROM loop WHERE id = $1 FOR UPDATE',
      [loopId],
    );
  }

  /** The person's seat as a shadow on the round, while it has not filed. */
  public understudy(tx: Tx, roundId: string, personId: string): Promise<Understudy | null> {
    return tx.queryOne(
      `SELECT id, version FROM seat WHERE round_id = $1 AND person_id = $2 AND role = 'shadow'
         AND state = 'assigned' AND filed_at IS NULL`,
      [roundId, personId],
    );
  }

  /** Guarded by the version; false when it is stale. */
  public async promote(tx: Tx, seat: Understudy, role: SeatRole): Promise<boolean> {
    const touched = await tx.execute(
      'UPDATE seat SET role = $3, version = version + 1 WHERE id = $1 AND version = $2',
      [seat.id, seat.version, role],
    );
    return touched === 1;
  }
}
