import type { SeatRole, SeatState } from '@debrief/domain';
import { newId, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

/** A round as it stands under the lock of its loop, with its counting seats. */
export interface PlaceableRound {
  readonly id: string;
  readonly stageId: string;
  readonly version: number;
  readonly startsAt: Date | null;
  readonly place: string;
  readonly seats: readonly PlaceableSeat[];
}

export interface PlaceableSeat {
  readonly id: string;
  readonly personId: string;
  readonly role: SeatRole;
  readonly state: SeatState;
  readonly filed: boolean;
}

/** Where a round goes, all of its new people with it. */
export interface RoundPlace {
  readonly id: string;
  readonly stageId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly roomId: string | null;
}

export interface NewSeat {
  readonly roundId: string;
  readonly stageId: string;
  readonly personId: string;
  readonly role: SeatRole;
}

/** Slots and seats of several rounds at once; each write is one statement, however many rounds there are. */
@Injectable()
export class RoundPlacing {
  /**
   * Makes attempts on the same people, candidates and rooms wait for each other, in one order: two
   * that take several of them in different orders would otherwise block each other.
   */
  public async queueUp(tx: Tx, subjectIds: readonly string[]): Promise<void> {
    await tx.query(
      `SELECT pg_advisory_xact_lock(hashtextextended(subject, 17))
       FROM (SELECT DISTINCT subject FROM unnest($1::text[]) subject ORDER BY subject) ordered`,
      [subjectIds],
    );
  }

  /** The rounds of a locked loop by their ids. */
  public rounds(tx: Tx, loopId: string, ids: readonly string[]): Promise<PlaceableRound[]> {
    return tx.query<PlaceableRound & Record<string, unknown>>(
      `SELECT r.id, r.stage_id AS "stageId", r.version, r.starts_at AS "startsAt", r.place,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'personId', s.person_id, 'role', s.role, 'state', s.state,
           'filed', s.filed_at IS NOT NULL)) FROM seat s WHERE s.round_id = r.id AND s.state = 'assigned'), '[]') AS seats
       FROM round r WHERE r.loop_id = $1 AND r.id = ANY($2::uuid[]) AND r.state <> 'cancelled' ORDER BY r.position`,
      [loopId, ids],
    );
  }

  /** Frees the slots of rounds, so that they may take each other's. */
  public async lift(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.execute(
      `UPDATE seat SET during = NULL WHERE round_id = ANY($1::uuid[]) AND state = 'assigned' AND during IS NOT NULL`,
      [ids],
    );
    await tx.execute(
      `UPDATE round SET starts_at = NULL, ends_at = NULL, state = 'unscheduled', room_id = NULL
       WHERE id = ANY($1::uuid[]) AND starts_at IS NOT NULL`,
      [ids],
    );
  }

  public async removeSeats(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.execute(
      `UPDATE seat SET state = 'removed', ended_by = 'seat_removed', version = version + 1 WHERE id = ANY($1::uuid[])`,
      [ids],
    );
  }

  /** Fails with `23P01` when somebody, the candidate or a room is taken. @param holdId null for a booking */
  public async place(tx: Tx, places: readonly RoundPlace[], holdId: string | null): Promise<void> {
    await tx.execute(
      `UPDATE round r SET starts_at = place.starts_at, ends_at = place.ends_at, state = 'scheduled', place = place.words,
         room_id = place.room_id, hold_id = $6, version = r.version + 1
       FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[], $4::text[], $5::uuid[])
         AS place (id, starts_at, ends_at, words, room_id) WHERE r.id = place.id`,
      [
        places.map(({ id }) => id),
        places.map(({ startsAt }) => startsAt),
        places.map(({ endsAt }) => endsAt),
        places.map(({ place }) => place),
        places.map(({ roomId }) => roomId),
        holdId,
      ],
    );
    await tx.execute(
      `UPDATE seat s SET during = tstzrange(r.starts_at, r.ends_at) FROM round r
       WHERE r.id = s.round_id AND r.id = ANY($1::uuid[]) AND s.state = 'assigned'`,
      [places.map(({ id }) => id)],
    );
  }

  /** Seats people on rounds that have their slot; gives the ids of the seats in the same order. */
  public async seat(
    tx: Tx,
    loopId: string,
    seats: readonly NewSeat[],
    holdId: string | null,
  ): Promise<string[]> {
    const ids = seats.map(() => newId(tx.now.getTime()));
    if (seats.length === 0) return ids;
    await tx.execute(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role, during, assigned_at, hold_id)
       SELECT seat.id, r.id, r.stage_id, r.loop_id, seat.person_id, seat.role, tstzrange(r.starts_at, r.ends_at), $6, $7
       FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[]) AS seat (id, round_id, person_id, role)
       JOIN round r ON r.id = seat.round_id AND r.loop_id = $1`,
      [
        loopId,
        ids,
        seats.map(({ roundId }) => roundId),
        seats.map(({ personId }) => personId),
        seats.map(({ role }) => role),
        tx.now,
        holdId,
      ],
    );
    return ids;
  }

  /** What was answered to invitations of these rounds counts no more. */
  public async forgetAnswers(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.execute(
      'DELETE FROM seat_response WHERE seat_id IN (SELECT id FROM seat WHERE round_id = ANY($1::uuid[]))',
      [ids],
    );
  }
}
