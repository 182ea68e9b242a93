import type { SeatRole } from '@debrief/domain';
import type { Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { Understudy } from './hand-over.rules';

/** Seats as a hand-over changes them, always under the lock of their loop. */
@Injectable()
export class HandOverStore {
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
