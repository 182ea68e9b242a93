import { createHash } from 'node:crypto';
import type { ReminderState, SeatRole, WorkingHours } from '@debrief/domain';
import { Db, type BookTx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { SEAT_STANDING_FROM, STILL_OWES } from './reminder-standing.sql';

/** A seat that owes, with what its reminders are planned from. */
export interface SeatToPlan {
  readonly seatId: string;
  readonly loopId: string;
  readonly personId: string;
  readonly role: SeatRole;
  readonly isMock: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  readonly workingHours: WorkingHours[];
}

export interface PlannedRow {
  readonly seatId: string;
  readonly personId: string;
  readonly kind: string;
  readonly number: number;
  readonly slotStart: Date;
  readonly dueAt: Date;
  readonly state: Extract<ReminderState, 'waiting' | 'missed'>;
}

/** The same step of the same seat has the same id, whoever plans it and however often (UUID version 8). */
export function reminderId(step: Pick<PlannedRow, 'seatId' | 'kind' | 'number'>): string {
  const bytes = createHash('sha256').update(`${step.seatId}:${step.kind}:${step.number}`).digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => hex.slice(from, to))
    .join('-');
}

/** The highest number that a plan gives; beyond are reminders that somebody asked for. */
export const HIGHEST_PLANNED = 100;

/** The plans of reminders, a loop at a time. */
@Injectable()
export class ReminderPlans {
  public constructor(private readonly db: Db) {}

  /** Keeps everybody else who plans or changes the loop out until the transaction ends. */
  public async lockLoop(tx: BookTx, loopId: string): Promise<boolean> {
    const rows = await tx.query('SELECT 1 FROM loop WHERE id = $1 FOR NO KEY UPDATE', [loopId]);
    return rows.length === 1;
  }

  public owing(tx: BookTx, loopId: string): Promise<SeatToPlan[]> {
    return tx.query(
      `SELECT s.id AS "seatId", s.loop_id AS "loopId", s.person_id AS "personId", s.role, l.is_mock AS "isMock",
         r.starts_at AS "startsAt", r.ends_at AS "endsAt", p.time_zone AS "timeZone", p.working_hours AS "workingHours"
       FROM ${SEAT_STANDING_FROM} WHERE s.loop_id = $1 AND ${STILL_OWES} ORDER BY s.id`,
      [loopId],
    );
  }

  /**
   * Puts the plan of a loop in place of the one before. What was sent for the same slot stays sent;
   * what is due already is left to whoever sends it; what is planned no more is cancelled.
   */
  public async replace(tx: BookTx, loopId: string, rows: readonly PlannedRow[]): Promise<void> {
    const plan = JSON.stringify(rows.map((row) => ({ ...row, id: reminderId(row) })));
    await tx.execute(
      `INSERT INTO reminder AS kept (id, seat_id, loop_id, person_id, kind, number, slot_start, due_at, state, done_at)
       SELECT n.id, n."seatId", $2, n."personId", n.kind, n.number, n."slotStart", n."dueAt", n.state,
         CASE WHEN n.state = 'missed' THEN $3::timestamptz END
       FROM ${PLANNED}
       ON CONFLICT (seat_id, kind, number) DO UPDATE SET slot_start = EXCLUDED.slot_start, due_at = EXCLUDED.due_at,
         state = EXCLUDED.state, done_at = EXCLUDED.done_at
       WHERE kept.slot_start <> EXCLUDED.slot_start
         OR (kept.state = 'waiting' AND kept.due_at > $3
           AND (kept.due_at <> EXCLUDED.due_at OR EXCLUDED.state = 'missed'))
         OR (kept.state IN ('cancelled', 'missed') AND EXCLUDED.state = 'waiting')
         OR (kept.kind = 'overdue' AND kept.due_at <> EXCLUDED.due_at AND EXCLUDED.due_at > $3)`,
      [plan, loopId, tx.now],
    );
    await tx.execute(
      `UPDATE reminder SET state = 'cancelled', done_at = $3 WHERE loop_id = $2 AND state = 'waiting'
         AND NOT EXISTS (SELECT 1 FROM ${PLANNED}
           WHERE n."seatId" = seat_id AND n.kind = reminder.kind AND n.number = reminder.number)`,
      [plan, loopId, tx.now],
    );
  }

  /** Open loops on which the person has a seat that owes. */
  public loopsOf(personId: string): Promise<string[]> {
    return this.ids('notify.reminder.loops_of', `AND s.person_id = $1`, [personId]);
  }

  /** Open loops on which somebody owes, after the one given in the order of ids. */
  public loopsAfter(loopId: string | null, limit: number): Promise<string[]> {
    return this.ids('notify.reminder.loops_after', 'AND ($1::uuid IS NULL OR s.loop_id > $1)', [
      loopId,
      limit,
    ]);
  }

  /** Loops with a seat that owes and was never planned, of rounds that ended after `since`. */
  public loopsUnplanned(since: Date, limit: number): Promise<string[]> {
    return this.ids(
      'notify.reminder.loops_unplanned',
      `AND r.ends_at > $1 AND ${STILL_OWES} AND NOT EXISTS (SELECT 1 FROM reminder planned WHERE planned.seat_id = s.id)`,
      [since, limit],
    );
  }

  private async ids(name: string, where: string, values: readonly unknown[]): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(
      name,
      `SELECT DISTINCT s.loop_id AS id FROM ${SEAT_STANDING_FROM}
       WHERE s.state = 'assigned' AND s.filed_at IS NULL AND l.closed_at IS NULL ${where}
       ORDER BY s.loop_id LIMIT ${values.length > 1 ? '$2' : 'ALL'}`,
      values,
    );
    return rows.map(({ id }) => id);
  }
}

const PLANNED = `jsonb_to_recordset($1::jsonb) AS n (id uuid, "seatId" uuid, "personId" uuid, kind text, number int,
  "slotStart" timestamptz, "dueAt" timestamptz, state text)`;
