import type { ReminderKind, ReminderState, WorkingHours } from '@debrief/domain';
import { Db, type BookTx } from '@debrief/server-kernel';
import { mayManage, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { SEAT_STANDING_FROM, STILL_OWES } from './reminder-standing.sql';

/** A reminder whose time has come, with how its seat stands now. */
export interface DueRow {
  readonly id: string;
  readonly seatId: string;
  readonly loopId: string;
  readonly kind: ReminderKind | 'overdue';
  readonly number: number;
  readonly dueAt: Date;
  readonly startsAt: Date;
  readonly owes: boolean;
  readonly wanted: boolean;
}

/** The interviewer to whom reminders are due. */
export interface DuePerson {
  readonly timeZone: string;
  readonly workingHours: WorkingHours[];
  readonly wantsDigest: boolean;
}

/** What is due, to be sent exactly once by whichever process comes first. */
@Injectable()
export class DueReminders {
  public constructor(private readonly db: Db) {}

  /** People to whom something is due, longest waiting first. */
  public async people(now: Date, limit: number): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(
      'notify.reminder.due_people',
      `SELECT person_id AS id FROM reminder WHERE state = 'waiting' AND due_at <= $1
       GROUP BY person_id ORDER BY min(due_at), person_id LIMIT $2`,
      [now, limit],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * What is due to the person and in nobody else's hands, oldest first. The loops are locked before
   * they are read: nobody files, excuses or stops on them until the transaction ends. A loop that
   * is being changed this moment is left for the next look.
   */
  public async claim(tx: BookTx, personId: string): Promise<DueRow[]> {
    const loops = await tx.query<{ id: string }>(
      `SELECT l.id FROM loop l WHERE l.id IN (
         SELECT loop_id FROM reminder WHERE person_id = $1 AND state = 'waiting' AND due_at <= $2)
       ORDER BY l.id FOR KEY SHARE OF l SKIP LOCKED`,
      [personId, tx.now],
    );
    return tx.query(
      `SELECT rm.id, rm.seat_id AS "seatId", rm.loop_id AS "loopId", rm.kind, rm.number, rm.due_at AS "dueAt",
         rm.slot_start AS "startsAt", ${STILL_OWES} AND date_trunc('milliseconds', r.starts_at) = rm.slot_start AS owes,
         NOT EXISTS (SELECT 1 FROM notification_choice c WHERE c.person_id = rm.person_id AND c.kind = rm.kind
           AND NOT c.wanted) AS wanted
       FROM reminder rm JOIN (${SEAT_STANDING_FROM}) ON s.id = rm.seat_id
       WHERE rm.person_id = $1 AND rm.state = 'waiting' AND rm.due_at <= $2 AND rm.loop_id = ANY($3::uuid[])
       ORDER BY rm.due_at, rm.number, rm.id FOR UPDATE OF rm SKIP LOCKED`,
      [personId, tx.now, loops.map(({ id }) => id)],
    );
  }

  public person(tx: BookTx, personId: string): Promise<DuePerson | null> {
    return tx.queryOne(
      `SELECT p.time_zone AS "timeZone", p.working_hours AS "workingHours",
         NOT EXISTS (SELECT 1 FROM notification_choice c WHERE c.person_id = p.id AND c.kind = 'digest'
           AND NOT c.wanted) AS "wantsDigest"
       FROM person p WHERE p.id = $1`,
      [personId],
    );
  }

  /**
   * Who may hear that somebody has not filed: recruiters and the hiring manager of the job who run
   * the loop still, and owe nothing on it themselves.
   */
  public async escalateTo(tx: BookTx, loopId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT p.id FROM loop l JOIN job j ON j.id = l.job_id
         JOIN person p ON p.id = j.hiring_manager_id
           OR p.id IN (SELECT person_id FROM job_recruiter WHERE job_id = j.id)
       WHERE l.id = $1 AND p.active AND NOT p.is_service AND ${mayManage('p.id', 'p.roles', 'l')}
         AND NOT ${owesFeedback('p.id', 'l')}
       ORDER BY p.id`,
      [loopId],
    );
    return rows.map(({ id }) => id);
  }

  public async settle(
    tx: BookTx,
    rows: readonly { readonly id: string }[],
    state: Exclude<ReminderState, 'waiting'>,
  ): Promise<void> {
    if (rows.length === 0) return;
    await tx.execute(
      'UPDATE reminder SET state = $2, done_at = $3 WHERE id = ANY($1::uuid[]) AND state = $4',
      [rows.map(({ id }) => id), state, tx.now, 'waiting'],
    );
  }

  public async postpone(tx: BookTx, id: string, until: Date): Promise<void> {
    await tx.execute(`UPDATE reminder SET due_at = $2 WHERE id = $1 AND state = 'waiting'`, [
      id,
      until,
    ]);
  }
}
