import type { SeatResponse } from '@debrief/domain';
import { Db, type Actor, type BookTx, type Tx } from '@debrief/server-kernel';
import { mayManage, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

export interface SeatAnswer {
  readonly response: SeatResponse;
  readonly note: string;
}

/** A seat as an answer to its invitation finds it. */
export interface AnswerableSeat {
  readonly seatId: string;
  readonly loopId: string;
  readonly personId: string;
  readonly personEmail: string;
  readonly state: string;
  readonly scheduled: boolean;
  readonly closed: boolean;
  readonly response: SeatResponse | null;
  readonly note: string | null;
}

@Injectable()
export class SeatResponseRepository {
  public constructor(private readonly db: Db) {}

  /**
   * Answers by seat: of own seats, and of others' for those who manage the loop and owe nothing on
   * it. A seat without an entry has no answer, or one that is not the actor's to know.
   */
  public async ofSeats(
    actor: Actor,
    seatIds: readonly string[],
  ): Promise<ReadonlyMap<string, SeatAnswer>> {
    const rows = await this.db.read<{ seat_id: string; response: SeatResponse; note: string }>(
      'scheduling.responses',
      `SELECT a.seat_id, a.response, a.note
       FROM seat_response a JOIN seat s ON s.id = a.seat_id JOIN loop l ON l.id = s.loop_id
       WHERE a.seat_id = ANY($3::uuid[])
         AND (s.person_id = $1 OR (${mayManage('$1', '$2', 'l')} AND NOT ${owesFeedback('$1', 'l')}))`,
      [actor.personId, actor.roles, seatIds],
    );
    return new Map(rows.map((row) => [row.seat_id, { response: row.response, note: row.note }]));
  }

  /** The seat, its row locked; null for an unknown one. Lock its loop first where others are locked too. */
  public lock(tx: Tx | BookTx, seatId: string): Promise<AnswerableSeat | null> {
    return tx.queryOne(
      `SELECT s.id AS "seatId", s.loop_id AS "loopId", s.person_id AS "personId", p.email AS "personEmail", s.state,
         r.starts_at IS NOT NULL AS scheduled, l.closed_at IS NOT NULL AS closed, a.response, a.note
       FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id JOIN person p ON p.id = s.person_id
       LEFT JOIN seat_response a ON a.seat_id = s.id
       WHERE s.id = $1 FOR UPDATE OF s`,
      [seatId],
    );
  }

  /** Sequence of the invitation as it was last told; null when nobody was told. */
  public async toldSequence(tx: Tx | BookTx, uid: string): Promise<number | null> {
    const row = await tx.queryOne<{ sequence: number }>(
      'SELECT sequence FROM calendar_invite WHERE uid = $1',
      [uid],
    );
    return row?.sequence ?? null;
  }

  public async keep(tx: Tx | BookTx, seatId: string, answer: SeatAnswer): Promise<void> {
    await tx.execute(
      `INSERT INTO seat_response (seat_id, response, note, responded_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (seat_id) DO UPDATE SET response = $2, note = $3, responded_at = $4`,
      [seatId, answer.response, answer.note, tx.now],
    );
  }

  /** A round that moved must be answered for anew. */
  public async forget(tx: Tx, roundId: string): Promise<void> {
    await tx.execute(
      'DELETE FROM seat_response WHERE seat_id IN (SELECT id FROM seat WHERE round_id = $1)',
      [roundId],
    );
  }
}
