import type { RoundState, SeatRole, SeatState, StageState } from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { LockedSeat } from './loop.store.repository';
import { conflicted } from './seal.visibility';

/** A round as it stands while its loop is locked. */
export interface LockedRound {
  readonly id: string;
  readonly loopId: string;
  readonly stageId: string;
  readonly stageState: StageState;
  readonly state: RoundState;
  readonly version: number;
  readonly name: string;
  readonly durationMinutes: number;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  /** A room or an https link; empty when nobody said. */
  readonly place: string;
  /** The round has an assigned lead. */
  readonly hasLead: boolean;
}

/** What decides whether somebody may be put on a round. */
export interface Sitter {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly barred: boolean;
  /** Has a seat on the loop that was not removed. */
  readonly seated: boolean;
}

export interface StoredSeat {
  readonly id: string;
  readonly roundId: string;
  readonly loopId: string;
  readonly personId: string;
  readonly role: SeatRole;
  readonly state: SeatState;
  readonly version: number;
  readonly filedAt: Date | null;
}

/** Somebody's seat as a manager of its loop holds it. */
export interface ManagedSeat extends LockedSeat {
  readonly author: { readonly id: string; readonly name: string; readonly timeZone: string };
}

/** How a seat ends before its scorecard is filed. */
export interface SeatEnding {
  readonly state: Exclude<SeatState, 'assigned'>;
  readonly reason: string | null;
  readonly endedBy: 'seat_removed' | 'seat_excused' | 'handed_over';
}

/** Somebody who has another round in a span of time. */
export interface Clash {
  readonly personId: string;
  readonly personName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Writes of rounds and seats, always under the lock of their loop. */
@Injectable()
export class RoundStore {
  public constructor(private readonly db: Db) {}

  public read(tx: Tx, roundId: string): Promise<LockedRound | null> {
    return tx.queryOne(
      `SELECT r.id, r.loop_id AS "loopId", r.stage_id AS "stageId", st.state AS "stageState", r.state, r.version, r.name,
         r.duration_minutes AS "durationMinutes", r.starts_at AS "startsAt", r.ends_at AS "endsAt", r.place,
         EXISTS (SELECT 1 FROM seat s WHERE s.round_id = r.id AND s.state = 'assigned' AND s.role = 'lead') AS "hasLead"
       FROM round r JOIN stage st ON st.id = r.stage_id WHERE r.id = $1`,
      [roundId],
    );
  }

  public seat(tx: Tx, seatId: string): Promise<StoredSeat | null> {
    return tx.queryOne(
      `SELECT id, round_id AS "roundId", loop_id AS "loopId", person_id AS "personId", role, state, version, filed_at AS "filedAt" FROM seat WHERE id = $1`,
      [seatId],
    );
  }

  /** Anybody's seat, locked, its loop being locked already. */
  public lockSeat(tx: Tx, seatId: string): Promise<ManagedSeat | null> {
    return tx.queryOne<ManagedSeat & Record<string, unknown>>(
      `SELECT s.id AS "seatId", s.round_id AS "roundId", s.stage_id AS "stageId", s.loop_id AS "loopId", s.role, s.state,
         s.filed_at AS "filedAt", l.state AS "loopState", l.is_mock AS "isMock",
         ARRAY(SELECT ask.competency FROM round_ask ask WHERE ask.round_id = s.round_id) AS asked,
         jsonb_build_object('id', p.id, 'name', p.name, 'timeZone', p.time_zone) AS author
       FROM seat s JOIN loop l ON l.id = s.loop_id JOIN person p ON p.id = s.person_id WHERE s.id = $1 FOR UPDATE OF s`,
      [seatId],
    );
  }

  /** Of a seat named by its id; null when there is none. */
  public async roundOf(seatId: string): Promise<string | null> {
    const row = await this.db.readOne<{ id: string }>(
      'loop.seat.round',
      'SELECT round_id AS id FROM seat WHERE id = $1',
      [seatId],
    );
    return row?.id ?? null;
  }

  public sitter(tx: Tx, personId: string, loopId: string): Promise<Sitter | null> {
    return tx.queryOne(
      `SELECT p.id, p.name, p.active, ${conflicted('p.id', 'l')} AS barred,
         EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = l.id AND s.person_id = p.id AND s.state <> 'removed') AS seated
       FROM person p, loop l WHERE p.id = $1 AND NOT p.is_service AND l.id = $2`,
      [personId, loopId],
    );
  }

  /** Fails with `23P01` when the person has another round at that time. */
  public async insertSeat(
    tx: Tx,
    seat: { readonly id: string; readonly personId: string; readonly role: SeatRole },
    round: LockedRound,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role, during, assigned_at)
       VALUES ($1, $2, $3, $4, $5, $6, ${rangeOf('$7', '$8')}, $9)`,
      [
        seat.id,
        round.id,
        round.stageId,
        round.loopId,
        seat.personId,
        seat.role,
        round.startsAt,
        round.endsAt,
        tx.now,
      ],
    );
  }

  /**
   * Guarded by the version; false when it is stale. A draft begun on the seat is archived along with
   * it, in this very statement: a trigger of the table sees to that.
   */
  public async closeSeat(
    tx: Tx,
    seat: { readonly id: string; readonly version: number },
    ending: SeatEnding,
  ): Promise<boolean> {
    const touched = await tx.execute(
      'UPDATE seat SET state = $3, reason = $4, ended_by = $5, version = version + 1 WHERE id = $1 AND version = $2',
      [seat.id, seat.version, ending.state, ending.reason, ending.endedBy],
    );
    return touched === 1;
  }

  public async markFiled(tx: Tx, seatId: string): Promise<void> {
    const touched = await tx.execute(
      'UPDATE seat SET filed_at = $2 WHERE id = $1 AND filed_at IS NULL',
      [seatId, tx.now],
    );
    if (touched !== 1) throw new Error(`Seat ${seatId} has filed already`);
  }

  /** A round that will not be held keeps its slot on the record. False when the version is stale. */
  public async cancel(tx: Tx, round: Pick<LockedRound, 'id' | 'version'>): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE round SET state = 'cancelled', version = version + 1 WHERE id = $1 AND version = $2`,
      [round.id, round.version],
    );
    return touched === 1;
  }

  /** Seats of a round that are still asked for something, in the order they were given. */
  public waitingOn(tx: Tx, roundId: string): Promise<StoredSeat[]> {
    return tx.query<StoredSeat & Record<string, unknown>>(
      `SELECT id, round_id AS "roundId", loop_id AS "loopId", person_id AS "personId", role, state, version, filed_at AS "filedAt"
       FROM seat WHERE round_id = $1 AND state = 'assigned' AND filed_at IS NULL ORDER BY assigned_at, id FOR UPDATE`,
      [roundId],
    );
  }

  /** Guarded by the version; false when it is stale. Fails with `23P01` when somebody is taken. */
  public async setSlot(
    tx: Tx,
    round: { readonly id: string; readonly version: number },
    slot: { readonly startsAt: Date; readonly endsAt: Date } | null,
    place: string,
  ): Promise<boolean> {
    const from = slot?.startsAt ?? null;
    const to = slot?.endsAt ?? null;
    const touched = await tx.execute(
      `UPDATE round SET starts_at = $3, ends_at = $4, state = $5, place = $6, version = version + 1 WHERE id = $1 AND version = $2`,
      [round.id, round.version, from, to, slot ? 'scheduled' : 'unscheduled', place],
    );
    if (touched !== 1) return false;
    await tx.execute(
      `UPDATE seat SET during = ${rangeOf('$2', '$3')} WHERE round_id = $1 AND state = 'assigned'`,
      [round.id, from, to],
    );
    return true;
  }

  /**
   * The other round that keeps the person from this one: asked after the constraint has refused a
   * write, to say when. Null when they have become free meanwhile.
   */
  public clash(personId: string, roundId: string): Promise<Clash | null> {
    return this.db.readOne(
      'loop.clash',
      `SELECT p.id AS "personId", p.name AS "personName", lower(s.during) AS "startsAt", upper(s.during) AS "endsAt"
       FROM round r JOIN seat s ON s.person_id = $1 AND s.state = 'assigned' AND s.during && tstzrange(r.starts_at, r.ends_at)
       JOIN person p ON p.id = s.person_id
       WHERE r.id = $2 AND r.starts_at IS NOT NULL ORDER BY lower(s.during) LIMIT 1`,
      [personId, roundId],
    );
  }
}

/** A slot as the range that the constraint against double booking compares; null without a slot. */
function rangeOf(from: string, to: string): string {
  return `CASE WHEN ${from}::timestamptz IS NULL THEN NULL ELSE tstzrange(${from}::timestamptz, ${to}::timestamptz) END`;
}
