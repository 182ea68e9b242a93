import { Injectable } from '@nestjs/common';
import { Db, type Tx } from '@debrief/server-kernel';

export const LINK_KINDS = ['first_admin', 'invite', 'sign_in'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface SignInLink {
  readonly kind: LinkKind;
  readonly personId: string | null;
}

@Injectable()
export class SignInLinkRepository {
  public constructor(private readonly db: Db) {}

  public async insert(
    tx: Tx,
    link: { tokenHash: Buffer; kind: LinkKind; personId: string | null; expiresAt: Date },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO sign_in_link (token_hash, kind, person_id, created_by, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        link.tokenHash,
        link.kind,
        link.personId,
        tx.actor?.personId ?? null,
        tx.now,
        link.expiresAt,
      ],
    );
  }

  /** What a link would do, without using it up. */
  public async findOpen(tokenHash: Buffer, now: Date): Promise<SignInLink | null> {
    const row = await this.db.readOne<{ kind: LinkKind; person_id: string | null }>(
      'identity.sign_in_link.open',
      'SELECT kind, person_id FROM sign_in_link WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2',
      [tokenHash, now],
    );
    return row ? { kind: row.kind, personId: row.person_id } : null;
  }

  /** Uses the link up; false when somebody was faster. */
  public async use(tx: Tx, tokenHash: Buffer): Promise<boolean> {
    const rows = await tx.execute(
      'UPDATE sign_in_link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2',
      [tokenHash, tx.now],
    );
    return rows === 1;
  }

  /** Ends the open links of a person, e.g. when they are deactivated. */
  public async endOfPerson(tx: Tx, personId: string): Promise<void> {
    await tx.execute(
      'UPDATE sign_in_link SET used_at = $2 WHERE person_id = $1 AND used_at IS NULL',
      [personId, tx.now],
    );
  }

  public async endOfKind(tx: Tx, kind: LinkKind): Promise<void> {
    await tx.execute('UPDATE sign_in_link SET used_at = $2 WHERE kind = $1 AND used_at IS NULL', [
      kind,
      tx.now,
    ]);
  }
}
