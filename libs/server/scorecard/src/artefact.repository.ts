import type { LoopState, SeatState } from '@debrief/domain';
import { Db, type Actor, type TakenFile, type Tx } from '@debrief/server-kernel';
import { conflicted } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { readableStages } from './scorecard.visibility';

export interface ArtefactRow {
  readonly id: string;
  readonly seat_id: string;
  readonly loop_id: string;
  readonly name: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly added_at: Date;
  readonly author_id: string;
  readonly author_name: string;
  readonly author_zone: string;
}

/** Whether a seat still takes artefacts. */
export interface ArtefactSeat {
  readonly loop_id: string;
  readonly state: SeatState;
  readonly filed_at: Date | null;
  readonly loop_state: LoopState;
  readonly artefacts: number;
}

export interface NewArtefact extends Pick<TakenFile, 'id' | 'mediaType' | 'bytes' | 'sha256'> {
  readonly seatId: string;
  readonly name: string;
}

const ARTEFACT = `a.id, a.seat_id, s.loop_id, a.name, a.media_type, a.bytes, a.added_at,
  author.id AS author_id, author.name AS author_name, author.time_zone AS author_zone`;
const FROM = `FROM seat_artefact a JOIN seat s ON s.id = a.seat_id JOIN loop l ON l.id = s.loop_id
  JOIN person author ON author.id = a.author_id`;

/** SQL: the seats of one person, who may know the loop still; a conflict makes it unknown to them. */
const OWN_SEAT = `
  SELECT s.loop_id, s.state, s.filed_at, l.state AS loop_state,
    (SELECT count(*)::int FROM seat_artefact a WHERE a.seat_id = s.id) AS artefacts
  FROM seat s JOIN loop l ON l.id = s.loop_id
  WHERE s.id = $1 AND s.person_id = $2 AND s.state <> 'removed' AND NOT ${conflicted('$2', 'l')}`;

/**
 * Boolean: an artefact is feedback. Its author may open it as they may read their own words,
 * drafts that were set aside included; others once the scorecard of its seat is filed on a stage that the seal opens to them.
 */
const MAY_OPEN = `(a.author_id = $1::uuid AND NOT ${conflicted('$1', 'l')}
  OR s.filed_at IS NOT NULL AND EXISTS (
    SELECT 1 FROM (${readableStages('$1', '$2', '(s.loop_id)')}) readable WHERE readable.stage_id = s.stage_id))`;

/** The only file that knows the table of artefacts. */
@Injectable()
export class ArtefactRepository {
  public constructor(private readonly db: Db) {}

  /** Null when the person has no such seat. */
  public ownSeat(seatId: string, personId: string): Promise<ArtefactSeat | null> {
    return this.db.readOne('scorecard.artefact.seat', OWN_SEAT, [seatId, personId]);
  }

  /** Locks the seat, so that filing and other artefacts wait, and reads it anew. */
  public async lockOwnSeat(tx: Tx, seatId: string, personId: string): Promise<ArtefactSeat | null> {
    await tx.query('SELECT id FROM seat WHERE id = $1 AND person_id = $2 FOR NO KEY UPDATE', [
      seatId,
      personId,
    ]);
    return tx.queryOne<ArtefactSeat & Record<string, unknown>>(OWN_SEAT, [seatId, personId]);
  }

  public async sameContent(tx: Tx, seatId: string, sha256: string): Promise<string | null> {
    const row = await tx.queryOne<{ id: string }>(
      'SELECT id FROM seat_artefact WHERE seat_id = $1 AND sha256 = $2',
      [seatId, sha256],
    );
    return row?.id ?? null;
  }

  public async insert(tx: Tx, artefact: NewArtefact): Promise<void> {
    await tx.execute(
      `INSERT INTO seat_artefact (id, seat_id, author_id, name, media_type, bytes, sha256, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        artefact.id,
        artefact.seatId,
        tx.actor?.personId,
        artefact.name,
        artefact.mediaType,
        artefact.bytes,
        artefact.sha256,
        tx.now,
      ],
    );
  }

  /** Removes an artefact of the author's own that is not filed yet; gives its loop, or null. */
  public async removeOwn(tx: Tx, id: string, authorId: string): Promise<string | null> {
    const row = await tx.queryOne<{ loop_id: string }>(
      `DELETE FROM seat_artefact a USING seat s
       WHERE a.id = $1 AND a.author_id = $2 AND s.id = a.seat_id AND s.filed_at IS NULL AND s.state = 'assigned'
       RETURNING s.loop_id`,
      [id, authorId],
    );
    return row?.loop_id ?? null;
  }

  public oneFor(actor: Actor, id: string): Promise<ArtefactRow | null> {
    return this.db.readOne(
      'scorecard.artefact.one',
      `SELECT ${ARTEFACT} ${FROM} WHERE a.id = $3 AND ${MAY_OPEN}`,
      [actor.personId, actor.roles, id],
    );
  }

  /** Of the seats whose artefacts the actor may open, oldest first. */
  public ofSeats(actor: Actor, seatIds: readonly string[]): Promise<ArtefactRow[]> {
    return this.db.read(
      'scorecard.artefact.of_seats',
      `SELECT ${ARTEFACT} ${FROM} WHERE a.seat_id = ANY($3::uuid[]) AND ${MAY_OPEN} ORDER BY a.added_at, a.id`,
      [actor.personId, actor.roles, seatIds],
    );
  }

  /** Which of these ids are artefacts of the seat: what a note on its scorecard may point to. */
  public async idsOf(
    tx: Pick<Tx, 'query'>,
    seatId: string,
    ids: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(
      'SELECT id FROM seat_artefact WHERE seat_id = $1 AND id = ANY($2::uuid[])',
      [seatId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** With a draft that was set aside and is given back to another seat of its author, its artefacts go too. */
  public async rehome(tx: Tx, fromSeatId: string, toSeatId: string): Promise<void> {
    await tx.execute(
      `UPDATE seat_artefact a SET seat_id = $2 FROM seat s
       WHERE a.seat_id = $1 AND s.id = $2 AND s.person_id = a.author_id
         AND NOT EXISTS (SELECT 1 FROM seat_artefact there WHERE there.seat_id = $2 AND there.sha256 = a.sha256)`,
      [fromSeatId, toSeatId],
    );
  }

  /** Whoever opened another's artefact was shown feedback, and is not independent afterwards. */
  public async noteView(tx: Tx, actor: Actor, loopId: string): Promise<void> {
    await tx.execute(
      `INSERT INTO access_ledger (loop_id, person_id, via, at) VALUES ($1, $2, 'scorecards', $3)`,
      [loopId, actor.personId, tx.now],
    );
  }
}
