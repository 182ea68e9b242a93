import { Db, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

/** When kits were opened, by seat: a seat is one person's, so nothing else says who. */
@Injectable()
export class KitOpeningRepository {
  public constructor(private readonly db: Db) {}

  /** First openings of the person's own seats; what was never opened is left out. */
  public async firstOf(
    personId: string,
    seatIds: readonly string[],
  ): Promise<ReadonlyMap<string, Date>> {
    const rows = await this.db.read<{ seat_id: string; first_at: Date }>(
      'scorecard.kit.first',
      `SELECT o.seat_id, o.first_at FROM kit_opening o JOIN seat s ON s.id = o.seat_id
       WHERE o.seat_id = ANY($2::uuid[]) AND s.person_id = $1`,
      [personId, seatIds],
    );
    return new Map(rows.map((row) => [row.seat_id, row.first_at]));
  }

  public async lastAt(seatId: string): Promise<Date | null> {
    const row = await this.db.readOne<{ last_at: Date }>(
      'scorecard.kit.last',
      'SELECT last_at FROM kit_opening WHERE seat_id = $1',
      [seatId],
    );
    return row?.last_at ?? null;
  }

  /** Notes an opening unless one was noted after `since`; gives the loop, or null when it was. */
  public async note(tx: Tx, seatId: string, since: Date): Promise<string | null> {
    const row = await tx.queryOne<{ loop_id: string }>(
      `WITH noted AS (
         INSERT INTO kit_opening (seat_id, first_at, last_at) VALUES ($1, $2, $2)
         ON CONFLICT (seat_id) DO UPDATE SET last_at = excluded.last_at WHERE kit_opening.last_at <= $3
         RETURNING seat_id)
       SELECT s.loop_id FROM noted JOIN seat s ON s.id = noted.seat_id`,
      [seatId, tx.now, since],
    );
    return row?.loop_id ?? null;
  }

  /** Where the round of somebody's own seat is held; null for a seat of somebody else. */
  public async placeOf(personId: string, seatId: string): Promise<string | null> {
    const row = await this.db.readOne<{ place: string }>(
      'scorecard.kit.place',
      `SELECT r.place FROM seat s JOIN round r ON r.id = s.round_id
       WHERE s.id = $2 AND s.person_id = $1 AND s.state <> 'removed'`,
      [personId, seatId],
    );
    return row?.place ?? null;
  }
}
