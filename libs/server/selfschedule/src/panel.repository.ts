import type { SeatRole } from '@debrief/domain';
import { newId, type Tx } from '@debrief/server-kernel';
import { COUNTING_ROLES } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

export interface StandingSeat {
  readonly id: string;
  readonly role: SeatRole;
  readonly personId: string;
  readonly assigned: boolean;
}

export interface StandingRound {
  readonly id: string;
  readonly loopId: string;
  readonly stageId: string;
  readonly version: number;
  readonly place: string;
  readonly roomId: string | null;
  readonly startsAt: Date | null;
  /** That count, whether or not they are held by anybody any more. */
  readonly seats: readonly StandingSeat[];
}

@Injectable()
export class PanelRepository {
  /** The rounds of a stage that take place, its loop being locked. */
  public rounds(tx: Tx, stageId: string): Promise<StandingRound[]> {
    return tx.query<StandingRound & Record<string, unknown>>(
      `SELECT r.id, r.loop_id AS "loopId", r.stage_id AS "stageId", r.version, r.place, r.room_id AS "roomId", r.starts_at AS "startsAt",
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'role', s.role, 'personId', s.person_id, 'assigned', s.state = 'assigned')
           ORDER BY s.assigned_at, s.id) FROM seat s WHERE s.round_id = r.id AND s.role IN ${COUNTING_ROLES}), '[]') AS seats
       FROM round r WHERE r.stage_id = $1 AND r.state <> 'cancelled' ORDER BY r.position`,
      [stageId],
    );
  }

  /** Gives a round that has no lead one; the round has no slot yet. Gives the seat's id. */
  public async seatLead(tx: Tx, round: StandingRound, personId: string): Promise<string> {
    const id = newId(tx.now.getTime());
    await tx.execute(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role, assigned_at) VALUES ($1, $2, $3, $4, $5, 'lead', $6)`,
      [id, round.id, round.stageId, round.loopId, personId, tx.now],
    );
    return id;
  }

  /** The round has no slot, so that nobody takes the room by it. */
  public async setRoom(tx: Tx, roundId: string, roomId: string | null): Promise<void> {
    await tx.execute('UPDATE round SET room_id = $2 WHERE id = $1', [roundId, roomId]);
  }

  /** Who accepted another time has to be asked again. */
  public async forgetResponses(tx: Tx, roundId: string): Promise<void> {
    await tx.execute(
      'DELETE FROM seat_response WHERE seat_id IN (SELECT id FROM seat WHERE round_id = $1)',
      [roundId],
    );
  }
}
