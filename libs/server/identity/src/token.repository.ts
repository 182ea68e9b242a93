import { Injectable } from '@nestjs/common';
import type { Role, TokenScope } from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';

/** A token as a list shows it: everything but the token. */
export interface ApiTokenView {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly scopes: readonly TokenScope[];
  readonly person: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly isService: boolean;
  readonly perMinute: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly lastUsedFrom: string | null;
}

export interface LiveToken {
  readonly id: string;
  readonly scopes: TokenScope[];
  readonly per_minute: number;
  readonly expires_at: Date;
  readonly last_used_at: Date | null;
  readonly person_id: string;
  readonly person_name: string;
  readonly roles: Role[];
  readonly time_zone: string;
}

export interface NewTokenRow {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly tokenHash: Buffer;
  readonly hint: string;
  readonly scopes: readonly TokenScope[];
  readonly perMinute: number;
  readonly createdBy: string;
  readonly expiresAt: Date;
}

interface TokenRow {
  id: string;
  name: string;
  hint: string;
  scopes: TokenScope[];
  person_id: string;
  person_name: string;
  time_zone: string;
  is_service: boolean;
  per_minute: number;
  created_at: Date;
  created_cursor: string;
  expires_at: Date;
  revoked_at: Date | null;
  last_used_at: Date | null;
  last_used_from: string | null;
}

const COLUMNS = `t.id, t.name, t.hint, t.scopes, t.person_id, p.name AS person_name, p.time_zone, p.is_service,
  t.per_minute, t.created_at, t.created_at::text AS created_cursor, t.expires_at, t.revoked_at, t.last_used_at,
  t.last_used_from`;
const FROM = 'FROM api_token t JOIN person p ON p.id = t.person_id';

/** A list leaves out what ended longer ago than this. */
const REMEMBERED = `interval '90 days'`;

@Injectable()
export class TokenRepository {
  public constructor(private readonly db: Db) {}

  /**
   * Whose token it is, found by its hash alone; null when it is unknown, expired, revoked or its
   * person is not active any more.
   */
  public findLive(tokenHash: Buffer, now: Date): Promise<LiveToken | null> {
    return this.db.readOne<LiveToken>(
      'identity.token.live',
      `SELECT t.id, t.scopes, t.per_minute, t.expires_at, t.last_used_at,
         p.id AS person_id, p.name AS person_name, p.roles, p.time_zone
       ${FROM} WHERE t.token_hash = $1 AND t.expires_at > $2 AND t.revoked_at IS NULL AND p.active`,
      [tokenHash, now],
    );
  }

  /** Outside any transaction: losing the note of a use loses nothing. */
  public async touch(id: string, now: Date, from: string): Promise<void> {
    await this.db.read(
      'identity.token.touch',
      'UPDATE api_token SET last_used_at = $2, last_used_from = $3 WHERE id = $1',
      [id, now, from],
    );
  }

  public async findOf(personIds: readonly string[], now: Date): Promise<ApiTokenView[]> {
    const rows = await this.db.read<TokenRow>(
      'identity.token.of_people',
      `SELECT ${COLUMNS} ${FROM} WHERE t.person_id = ANY($1::uuid[])
         AND coalesce(t.revoked_at, t.expires_at) > $2::timestamptz - ${REMEMBERED}
       ORDER BY t.created_at DESC, t.id DESC`,
      [personIds, now],
    );
    return rows.map(toTokenView);
  }

  public async findPage(
    now: Date,
    after: readonly [string, string] | null,
    limit: number,
  ): Promise<(ApiTokenView & { readonly createdCursor: string })[]> {
    const rows = await this.db.read<TokenRow>(
      'identity.token.page',
      `SELECT ${COLUMNS} ${FROM}
       WHERE coalesce(t.revoked_at, t.expires_at) > $1::timestamptz - ${REMEMBERED}
         AND ($2::timestamptz IS NULL OR (t.created_at, t.id) < ($2, $3::uuid))
       ORDER BY t.created_at DESC, t.id DESC LIMIT $4`,
      [now, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
    return rows.map((row) => ({ ...toTokenView(row), createdCursor: row.created_cursor }));
  }

  /** Live tokens of somebody whose row the caller has locked. */
  public async countLive(tx: Tx, personId: string): Promise<number> {
    const row = await tx.queryOne<{ live: number }>(
      `SELECT count(*)::int AS live FROM api_token
       WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > $2`,
      [personId, tx.now],
    );
    return row?.live ?? 0;
  }

  public async insert(tx: Tx, row: NewTokenRow): Promise<ApiTokenView> {
    await tx.execute(
      `INSERT INTO api_token (id, person_id, name, token_hash, hint, scopes, per_minute, created_by, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        row.id,
        row.personId,
        row.name,
        row.tokenHash,
        row.hint,
        row.scopes,
        row.perMinute,
        row.createdBy,
        tx.now,
        row.expiresAt,
      ],
    );
    return this.mustFind(tx, row.id);
  }

  /** Puts another token in the place of one that nobody ever used; null when it was used, or has ended. */
  public async replaceUnused(
    tx: Tx,
    id: string,
    fresh: { readonly tokenHash: Buffer; readonly hint: string },
  ): Promise<ApiTokenView | null> {
    const changed = await tx.execute(
      `UPDATE api_token SET token_hash = $2, hint = $3
       WHERE id = $1 AND last_used_at IS NULL AND revoked_at IS NULL AND expires_at > $4`,
      [id, fresh.tokenHash, fresh.hint, tx.now],
    );
    return changed === 1 ? this.mustFind(tx, id) : null;
  }

  /**
   * Ends a token at once, keeping the moment at which it was ended first.
   *
   * @param ownerId only a token of this person, or one they made; null for any
   */
  public async revoke(tx: Tx, id: string, ownerId: string | null): Promise<ApiTokenView | null> {
    const changed = await tx.execute(
      `UPDATE api_token SET revoked_at = coalesce(revoked_at, $2)
       WHERE id = $1 AND ($3::uuid IS NULL OR person_id = $3)`,
      [id, tx.now, ownerId],
    );
    return changed === 1 ? this.mustFind(tx, id) : null;
  }

  public async revokeOfPerson(tx: Tx, personId: string): Promise<number> {
    return tx.execute(
      'UPDATE api_token SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL',
      [personId, tx.now],
    );
  }

  private async mustFind(tx: Tx, id: string): Promise<ApiTokenView> {
    const row = await tx.queryOne<TokenRow>(`SELECT ${COLUMNS} ${FROM} WHERE t.id = $1`, [id]);
    if (!row) throw new Error(`Token ${id} vanished while it was written`);
    return toTokenView(row);
  }
}

function toTokenView(row: TokenRow): ApiTokenView {
  return {
    id: row.id,
    name: row.name,
    hint: row.hint,
    scopes: row.scopes,
    person: { id: row.person_id, name: row.person_name, timeZone: row.time_zone },
    isService: row.is_service,
    perMinute: row.per_minute,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
    lastUsedFrom: row.last_used_from,
  };
}
