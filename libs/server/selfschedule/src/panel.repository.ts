import type { Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

export interface PlacedRound {
  readonly id: string;
  readonly loopId: string;
  readonly version: number;
  readonly place: string;
  readonly startsAt: Date | null;
  /** Who holds which seat. */
  readonly seats: Readonly<Record<string, string>>;
}

@Injectable()
export class PanelRepository {
  /** The rounds of a stage that take place, its loop being locked. */
  public rounds(tx: Tx, stageId: string): Promise<PlacedRound[]> {
    return tx.query<PlacedRound & Record<string, unknown>>(
      `SELECT r.id, r.loop_id AS "loopId", r.version, r.place, r.starts_at AS "startsAt",
         coalesce((SELECT jsonb_object_agg(s.id, s.person_id) FROM seat s WHERE s.round_id = r.id AND s.state = 'assigned'), '{}') AS seats
       FROM round r WHERE r.stage_id = $1 AND r.state <> 'cancelled' ORDER BY r.position`,
      [stageId],
    );
  }

  /** Who accepted another time has to be asked again. */
  public async forgetResponses(tx: Tx, roundId: string): Promise<void> {
    await tx.execute(
      'DELETE FROM seat_response WHERE seat_id IN (SELECT id FROM seat WHERE round_id = $1)',
      [roundId],
    );
  }
}
