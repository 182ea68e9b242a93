import { Injectable } from '@nestjs/common';
import type { Role } from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';

export interface SessionView {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly userAgent: string;
}

export interface LiveSession {
  readonly person_id: string;
  readonly name: string;
  readonly roles: Role[];
  readonly time_zone: string;
  readonly session_id: string;
  readonly last_used_at: Date;
  readonly expires_at: Date;
}

/**
 * The person behind a live session: `$1` is the hash of the token, `$2` now, `$3` the moment
 * since which the session must have been used. Reads that resolve the session themselves build
 * on this text, so that there is one definition of "signed in".
 */
export const LIVE_SESSION_SQL = `
  SELECT p.id AS person_id, p.name, p.roles, p.time_zone, s.id AS session_id, s.last_used_at, s.expires_at
  FROM session s JOIN person p ON p.id = s.person_id
  WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.last_used_at > $3 AND p.active AND NOT p.is_service`;

interface SessionRow {
  id: string;
  created_at: Date;
  last_used_at: Date;
  user_agent: string;
}

@Injectable()
export class SessionRepository {
  public constructor(private readonly db: Db) {}

  public findLive(tokenHash: Buffer, now: Date, usedSince: Date): Promise<LiveSession | null> {
    return this.db.readOne<LiveSession>('identity.session.live', LIVE_SESSION_SQL, [
      tokenHash,
      now,
      usedSince,
    ]);
  }

  public async findLiveOf(personId: string, now: Date, usedSince: Date): Promise<SessionView[]> {
    const rows = await this.db.read<SessionRow>(
      'identity.session.of_person',
      `SELECT id, created_at, last_used_at, user_agent FROM session
       WHERE person_id = $1 AND expires_at > $2 AND last_used_at > $3 ORDER BY last_used_at DESC, id`,
      [personId, now, usedSince],
    );
    return rows.map((row) => ({
      id: row.id,
      createdAt: row.created_at,
      lastUsedAt: row.last_used_at,
      userAgent: row.user_agent,
    }));
  }

  public async findById(id: string): Promise<{ expiresAt: Date; lastUsedAt: Date } | null> {
    const row = await this.db.readOne<{ expires_at: Date; last_used_at: Date }>(
      'identity.session.by_id',
      'SELECT expires_at, last_used_at FROM session WHERE id = $1',
      [id],
    );
    return row ? { expiresAt: row.expires_at, lastUsedAt: row.last_used_at } : null;
  }

  /** Outside any transaction: losing the note of a use loses nothing. */
  public async touch(tokenHash: Buffer, now: Date): Promise<void> {
    await this.db.read(
      'identity.session.touch',
      'UPDATE session SET last_used_at = $2 WHERE token_hash = $1',
      [tokenHash, now],
    );
  }

  public async insert(
    tx: Tx,
    session: {
      id: string;
      tokenHash: Buffer;
      personId: string;
      expiresAt: Date;
      userAgent: string;
    },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO session (token_hash, id, person_id, created_at, last_used_at, expires_at, user_agent)
       VALUES ($1, $2, $3, $4, $4, $5, $6)`,
      [
        session.tokenHash,
        session.id,
        session.personId,
        tx.now,
        session.expiresAt,
        session.userAgent,
      ],
    );
  }

  /** Whose session it was; null when there is none such. */
  public async deleteById(tx: Tx, id: string): Promise<string | null> {
    const row = await tx.queryOne<{ person_id: string }>(
      'DELETE FROM session WHERE id = $1 RETURNING person_id',
      [id],
    );
    return row?.person_id ?? null;
  }

  public async deleteOwn(tx: Tx, id: string, personId: string): Promise<number> {
    return tx.execute('DELETE FROM session WHERE id = $1 AND person_id = $2', [id, personId]);
  }

  /** Every session of a person, but for the one to spare. */
  public async deleteOfPerson(
    tx: Tx,
    personId: string,
    spareId: string | null = null,
  ): Promise<number> {
    return tx.execute(
      'DELETE FROM session WHERE person_id = $1 AND ($2::uuid IS NULL OR id <> $2)',
      [personId, spareId],
    );
  }

  /** Sessions of this person that ended by themselves: tidied when they sign in anew. */
  public async deleteEnded(tx: Tx, personId: string, usedSince: Date): Promise<void> {
    await tx.execute(
      'DELETE FROM session WHERE person_id = $1 AND (expires_at <= $2 OR last_used_at <= $3)',
      [personId, tx.now, usedSince],
    );
  }
}
