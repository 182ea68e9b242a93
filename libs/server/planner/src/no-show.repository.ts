import type { AfterNoShow } from '@debrief/domain';
import { newId, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

/** Slots that candidates did not come to. */
@Injectable()
export class NoShowRepository {
  /** Somebody filed on the round, in whatever part. */
  public async filed(tx: Tx, roundId: string): Promise<boolean> {
    const rows = await tx.query(
      'SELECT 1 FROM seat WHERE round_id = $1 AND filed_at IS NOT NULL LIMIT 1',
      [roundId],
    );
    return rows.length > 0;
  }

  /** Once for a slot of a round. */
  public async insert(
    tx: Tx,
    round: { readonly id: string; readonly loopId: string; readonly startsAt: Date },
    said: { readonly reason: string; readonly then: AfterNoShow; readonly byId: string },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO candidate_no_show (id, loop_id, round_id, starts_at, reason, then_what, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (round_id, starts_at) DO NOTHING`,
      [
        ...[newId(tx.now.getTime()), round.loopId, round.id, round.startsAt],
        ...[said.reason, said.then, said.byId, tx.now],
      ],
    );
  }
}
