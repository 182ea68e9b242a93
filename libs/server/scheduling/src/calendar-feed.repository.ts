import type { AiUsePolicy } from '@debrief/domain';
import { Db, type BookTx, type Tx } from '@debrief/server-kernel';
import { conflicted } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

export interface FeedRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastReadAt: Date | null;
}

export interface FeedRound {
  readonly seatId: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly durationMinutes: number;
  readonly aiPolicy: AiUsePolicy;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly candidateName: string;
  readonly sequence: number;
  readonly changedAt: Date;
}

const FEED = 'id, created_at AS "createdAt", last_read_at AS "lastReadAt"';

@Injectable()
export class CalendarFeedRepository {
  public constructor(private readonly db: Db) {}

  public mine(personId: string): Promise<FeedRow | null> {
    return this.db.readOne(
      'scheduling.feed.mine',
      `SELECT ${FEED} FROM calendar_feed WHERE person_id = $1 AND revoked_at IS NULL`,
      [personId],
    );
  }

  /** Whose feed it is; null when the token is unknown or revoked, or the person is not active. */
  public owner(tokenHash: Buffer): Promise<{ id: string; personId: string } | null> {
    return this.db.readOne(
      'scheduling.feed.owner',
      `SELECT f.id, f.person_id AS "personId" FROM calendar_feed f JOIN person p ON p.id = f.person_id
       WHERE f.token_hash = $1 AND f.revoked_at IS NULL AND p.active`,
      [tokenHash],
    );
  }

  /** The person's own rounds that begin or end in the span, unless a conflict of interest bars them. */
  public rounds(personId: string, from: Date, to: Date): Promise<FeedRound[]> {
    return this.db.read(
      'scheduling.feed.rounds',
      `SELECT s.id AS "seatId", r.id AS "roundId", r.name AS "roundName", r.duration_minutes AS "durationMinutes",
         r.ai_policy AS "aiPolicy", r.place, r.starts_at AS "startsAt", r.ends_at AS "endsAt", c.name AS "candidateName",
         coalesce(i.sequence, 0) AS sequence, coalesce(i.changed_at, s.assigned_at) AS "changedAt"
       FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id JOIN candidate c ON c.id = l.candidate_id
       LEFT JOIN calendar_invite i ON i.seat_id = s.id
       WHERE s.person_id = $1 AND s.state = 'assigned' AND r.state = 'scheduled' AND r.ends_at > $2 AND r.starts_at < $3
         AND NOT ${conflicted('$1', 'l')}
       ORDER BY r.starts_at, s.id LIMIT 2000`,
      [personId, from, to],
    );
  }

  public async insert(
    tx: Tx,
    feed: { readonly id: string; readonly personId: string; readonly tokenHash: Buffer },
  ): Promise<void> {
    await tx.execute(
      'INSERT INTO calendar_feed (id, person_id, token_hash, created_at) VALUES ($1, $2, $3, $4)',
      [feed.id, feed.personId, feed.tokenHash, tx.now],
    );
  }

  /** Ends the person's feed; null when there was none. */
  public async revoke(tx: Tx, personId: string): Promise<string | null> {
    const row = await tx.queryOne<{ id: string }>(
      'UPDATE calendar_feed SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL RETURNING id',
      [personId, tx.now],
    );
    return row?.id ?? null;
  }

  public async markRead(tx: BookTx, id: string): Promise<void> {
    await tx.execute('UPDATE calendar_feed SET last_read_at = $2 WHERE id = $1', [id, tx.now]);
  }
}
