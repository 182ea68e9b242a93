import type { ReminderKind, ReminderState } from '@debrief/domain';
import { Db, type Actor, type Tx } from '@debrief/server-kernel';
import { mayKnow, mayManage, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { SEAT_STANDING_FROM, STILL_OWES } from './reminder-standing.sql';
import { HIGHEST_PLANNED, reminderId } from './reminder.plan.repository';

/** A reminder with the person whose seat it is about. */
export interface ReminderRow {
  readonly id: string;
  readonly kind: ReminderKind;
  readonly dueAt: Date;
  readonly state: ReminderState;
  readonly number: number;
  readonly seatId: string;
  readonly person: { readonly id: string; readonly name: string; readonly timeZone: string };
}

/** A seat that somebody wants to remind, under the lock of its loop. */
export interface SeatToRemind {
  readonly seatId: string;
  readonly loopId: string;
  readonly personId: string;
  readonly email: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  /** The scorecard is owed and can be filed. */
  readonly owed: boolean;
  readonly viewerOwes: boolean;
  /** When the holder was last sent a link to file; null when never. */
  readonly lastSentAt: Date | null;
}

/** Reminders as people look at them and ask for them. */
@Injectable()
export class ReminderRepository {
  public constructor(private readonly db: Db) {}

  /** Null when the actor may not see reminders of the seat, which looks like an unknown one. */
  public async ofSeat(actor: Actor, seatId: string): Promise<ReminderRow[] | null> {
    const seen = await this.db.readOne(
      'notify.reminder.seat_seen',
      `SELECT s.id FROM ${SEAT_STANDING_FROM} WHERE s.id = $3 AND ${mayKnow('$1', '$2', 'l')}
         AND ((s.person_id = $1 AND s.state <> 'removed')
           OR (${mayManage('$1', '$2', 'l')} AND NOT ${owesFeedback('$1', 'l')}))`,
      [actor.personId, actor.roles, seatId],
    );
    if (!seen) return null;
    return this.db.read(
      'notify.reminder.of_seat',
      `SELECT rm.id, rm.kind, rm.due_at AS "dueAt", rm.state, rm.number, rm.seat_id AS "seatId",
         jsonb_build_object('id', p.id, 'name', p.name, 'timeZone', p.time_zone) AS person
       FROM reminder rm JOIN person p ON p.id = rm.person_id
       WHERE rm.seat_id = $1 AND rm.kind <> 'overdue' ORDER BY rm.due_at, rm.kind, rm.number`,
      [seatId],
    );
  }

  /** The seat, when the actor manages its loop; two who ask for it at once come one after the other. */
  public async lockToRemind(tx: Tx, actor: Actor, seatId: string): Promise<SeatToRemind | null> {
    const loops = await tx.query(
      `SELECT l.id FROM loop l WHERE l.id = (SELECT loop_id FROM seat WHERE id = $3) AND ${mayManage('$1', '$2', 'l')}
       FOR NO KEY UPDATE OF l`,
      [actor.personId, actor.roles, seatId],
    );
    if (loops.length === 0) return null;
    return tx.queryOne(
      `SELECT s.id AS "seatId", s.loop_id AS "loopId", s.person_id AS "personId", p.email,
         r.starts_at AS "startsAt", r.ends_at AS "endsAt", ${owesFeedback('$1', 'l')} AS "viewerOwes",
         s.state = 'assigned' AND s.filed_at IS NULL AND (r.starts_at IS NULL OR ${STILL_OWES}) AS owed,
         (SELECT max(rm.done_at) FROM reminder rm WHERE rm.seat_id = s.id AND rm.state = 'sent'
           AND rm.kind IN ('file_now', 'file_reminder')) AS "lastSentAt"
       FROM ${SEAT_STANDING_FROM} WHERE s.id = $2`,
      [actor.personId, seatId],
    );
  }

  /** Notes a reminder that somebody asked for, as sent now; gives its number. */
  public async putAsked(tx: Tx, seat: SeatToRemind): Promise<number> {
    const { seatId, loopId, personId } = seat;
    const kind = 'file_reminder';
    const last = await tx.queryOne<{ number: number }>(
      `SELECT coalesce(max(number), $3) AS number FROM reminder WHERE seat_id = $1 AND kind = $2 AND number > $3`,
      [seatId, kind, HIGHEST_PLANNED],
    );
    const number = (last?.number ?? HIGHEST_PLANNED) + 1;
    await tx.execute(
      `INSERT INTO reminder (id, seat_id, loop_id, person_id, kind, number, slot_start, due_at, state, done_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'sent', $8)`,
      [
        reminderId({ seatId, kind, number }),
        seatId,
        loopId,
        personId,
        kind,
        number,
        seat.startsAt ?? tx.now,
        tx.now,
      ],
    );
    return number;
  }
}
