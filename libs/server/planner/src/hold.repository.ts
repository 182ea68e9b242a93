import type { HoldState } from '@debrief/domain';
import { Db, type Actor, type BookTx, type Tx } from '@debrief/server-kernel';
import { mayManage, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

export interface HoldView {
  readonly id: string;
  readonly loopId: string;
  readonly stageId: string;
  readonly candidateName: string;
  readonly stageName: string;
  readonly state: HoldState;
  readonly expiresAt: Date;
  readonly placedBy: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly accepted: number;
  readonly seats: number;
}

const COLUMNS = `h.id, h.loop_id AS "loopId", h.stage_id AS "stageId", c.name AS "candidateName", st.name AS "stageName", h.state,
  h.expires_at AS "expiresAt", jsonb_build_object('id', p.id, 'name', p.name, 'timeZone', p.time_zone) AS "placedBy",
  (SELECT count(*)::int FROM seat s JOIN round r ON r.id = s.round_id WHERE r.hold_id = h.id AND s.state = 'assigned') AS seats,
  (SELECT count(*)::int FROM seat s JOIN round r ON r.id = s.round_id JOIN seat_response a ON a.seat_id = s.id
    WHERE r.hold_id = h.id AND s.state = 'assigned' AND a.response = 'accepted') AS accepted`;
const FROM = `FROM hold h JOIN loop l ON l.id = h.loop_id JOIN stage st ON st.id = h.stage_id JOIN candidate c ON c.id = l.candidate_id
  JOIN person p ON p.id = h.placed_by`;

export interface HeldRound {
  readonly id: string;
  readonly loopId: string;
}

@Injectable()
export class HoldRepository {
  public constructor(private readonly db: Db) {}

  public running(actor: Actor, loopId: string | null): Promise<HoldView[]> {
    return this.db.read<HoldView & Record<string, unknown>>(
      'planner.holds',
      `SELECT ${COLUMNS} ${FROM} WHERE h.state = 'held' AND ($3::uuid IS NULL OR h.loop_id = $3)
         AND ${mayManage('$1', '$2', 'l')} ORDER BY h.expires_at, h.id LIMIT 200`,
      [actor.personId, actor.roles, loopId],
    );
  }

  public one(id: string): Promise<HoldView | null> {
    return this.db.readOne<HoldView & Record<string, unknown>>(
      'planner.hold',
      `SELECT ${COLUMNS} ${FROM} WHERE h.id = $1`,
      [id],
    );
  }

  public ofStage(stageId: string): Promise<HoldView | null> {
    return this.db.readOne<HoldView & Record<string, unknown>>(
      'planner.hold.stage',
      `SELECT ${COLUMNS} ${FROM} WHERE h.stage_id = $1 AND h.state = 'held'`,
      [stageId],
    );
  }

  /** When the stage before it was passed, or the loop began; who owes is told the latter alone. */
  public async waitingSince(actor: Actor, stageId: string): Promise<Date | null> {
    const row = await this.db.readOne<{ since: Date }>(
      'planner.waiting',
      `SELECT CASE WHEN ${owesFeedback('$1', 'l')} THEN l.started_at ELSE coalesce((SELECT max(b.closed_at) FROM stage b
         WHERE b.loop_id = l.id AND b.position < st.position), l.started_at) END AS since
       FROM stage st JOIN loop l ON l.id = st.loop_id WHERE st.id = $2`,
      [actor.personId, stageId],
    );
    return row?.since ?? null;
  }

  public async insert(
    tx: Tx,
    hold: {
      readonly id: string;
      readonly loopId: string;
      readonly stageId: string;
      readonly by: string;
      readonly expiresAt: Date;
    },
  ): Promise<void> {
    await tx.execute(
      'INSERT INTO hold (id, loop_id, stage_id, expires_at, placed_by, placed_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [hold.id, hold.loopId, hold.stageId, hold.expiresAt, hold.by, tx.now],
    );
  }

  public async loopOf(id: string): Promise<string | null> {
    const row = await this.db.readOne<{ loop_id: string }>(
      'planner.hold.loop',
      'SELECT loop_id FROM hold WHERE id = $1',
      [id],
    );
    return row?.loop_id ?? null;
  }

  /** Guarded: false when it has ended already. */
  public async end(tx: BookTx, id: string, state: Exclude<HoldState, 'held'>): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE hold SET state = $2, ended_at = $3 WHERE id = $1 AND state = 'held'`,
      [id, state, tx.now],
    );
    return touched === 1;
  }

  public rounds(tx: BookTx, id: string): Promise<HeldRound[]> {
    return tx.query<HeldRound & Record<string, unknown>>(
      'SELECT id, loop_id AS "loopId" FROM round WHERE hold_id = $1 ORDER BY starts_at, id',
      [id],
    );
  }

  /** What was held is booked. */
  public async settle(tx: BookTx, id: string): Promise<void> {
    await tx.execute('UPDATE seat SET hold_id = NULL WHERE hold_id = $1', [id]);
    await tx.execute('UPDATE round SET hold_id = NULL, version = version + 1 WHERE hold_id = $1', [
      id,
    ]);
  }

  /** Takes the slots of held rounds back, and the seats that came with the hold; gives the seats. */
  public async giveBack(tx: BookTx, id: string): Promise<string[]> {
    const seats = await tx.query<{ id: string }>(
      `UPDATE seat SET state = 'removed', ended_by = 'seat_removed', version = version + 1, hold_id = NULL
       WHERE hold_id = $1 AND state = 'assigned' AND filed_at IS NULL RETURNING id`,
      [id],
    );
    await tx.execute(
      `UPDATE seat SET during = NULL WHERE state = 'assigned' AND round_id IN (SELECT id FROM round WHERE hold_id = $1)`,
      [id],
    );
    await tx.execute(
      `UPDATE round SET starts_at = NULL, ends_at = NULL, state = 'unscheduled', room_id = NULL, hold_id = NULL, version = version + 1
       WHERE hold_id = $1`,
      [id],
    );
    return seats.map((seat) => seat.id);
  }

  /** Holds that have run out, locked with their loops, a few at a time; another process takes others. */
  public due(tx: BookTx): Promise<{ id: string; loopId: string }[]> {
    return tx.query(
      `SELECT h.id, h.loop_id AS "loopId" FROM hold h JOIN loop l ON l.id = h.loop_id
       WHERE h.state = 'held' AND h.expires_at <= $1 ORDER BY h.expires_at LIMIT 1 FOR UPDATE OF l, h SKIP LOCKED`,
      [tx.now],
    );
  }

  /** The hold that a seat belongs to when everybody on it has accepted by now; else null. */
  public async acceptedBy(seatId: string): Promise<string | null> {
    const row = await this.db.readOne<{ id: string }>(
      'planner.hold.accepted',
      `SELECT h.id FROM seat s JOIN round r ON r.id = s.round_id JOIN hold h ON h.id = r.hold_id AND h.state = 'held'
       WHERE s.id = $1 AND NOT EXISTS (
         SELECT 1 FROM round held JOIN seat other ON other.round_id = held.id AND other.state = 'assigned'
         LEFT JOIN seat_response a ON a.seat_id = other.id
         WHERE held.hold_id = h.id AND a.response IS DISTINCT FROM 'accepted')`,
      [seatId],
    );
    return row?.id ?? null;
  }
}
