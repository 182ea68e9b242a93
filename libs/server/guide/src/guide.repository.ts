import { Db, type Actor, type BookTx, type Tx } from '@debrief/server-kernel';
import { mayManage } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

export interface GuideRow {
  readonly id: string;
  readonly loopId: string;
  readonly tokenSealed: Buffer | null;
  readonly startsOn: string;
  readonly onsiteOn: string;
  readonly madeAt: Date;
  readonly madeById: string;
  readonly madeByName: string;
  readonly madeByZone: string;
  readonly expiresAt: Date;
  readonly sentAt: Date | null;
  readonly opens: number;
  readonly lastOpenedAt: Date | null;
  readonly version: number;
}

/** What a guide is made from when somebody comes with its link. */
export interface OpenGuide {
  readonly id: string;
  readonly blueprintVersionId: string;
  readonly startsOn: string;
  readonly onsiteOn: string;
  readonly timeZone: string;
}

/** The loop a guide is for, locked until the transaction ends. */
export interface GuideLoop {
  readonly id: string;
  readonly isMock: boolean;
  readonly timeZone: string;
  readonly erased: boolean;
}

export interface NewGuide {
  readonly id: string;
  readonly loopId: string;
  readonly tokenHash: Buffer;
  readonly tokenSealed: Buffer;
  readonly startsOn: string;
  readonly onsiteOn: string;
  readonly expiresAt: Date;
  readonly madeBy: string;
}

const GUIDE = `g.id, g.loop_id AS "loopId", g.token_sealed AS "tokenSealed", g.starts_on::text AS "startsOn", g.onsite_on::text AS "onsiteOn",
  g.made_at AS "madeAt", p.id AS "madeById", p.name AS "madeByName", p.time_zone AS "madeByZone", g.expires_at AS "expiresAt", g.sent_at AS "sentAt", g.opens,
  g.last_opened_at AS "lastOpenedAt", g.version
  FROM guide g JOIN person p ON p.id = g.made_by`;

/**
 * Guides rest on the loop, its blueprint and the candidate's time zone. Neither a stage nor a state
 * is ever asked, so nothing about a guide can tell how a loop stands.
 */
@Injectable()
export class GuideRepository {
  public constructor(private readonly db: Db) {}

  /** The loop if the actor runs it; null looks like an unknown one. */
  public managed(actor: Actor, loopId: string): Promise<{ id: string } | null> {
    return this.db.readOne(
      'guide.loop.managed',
      `SELECT l.id FROM loop l WHERE l.id = $1 AND ${mayManage('$2', '$3', 'l')}`,
      [loopId, actor.personId, actor.roles],
    );
  }

  public ofLoop(loopId: string): Promise<GuideRow | null> {
    return this.db.readOne(
      'guide.of_loop',
      `SELECT ${GUIDE} WHERE g.loop_id = $1 AND g.revoked_at IS NULL`,
      [loopId],
    );
  }

  /** Null when the token is unknown, revoked or past its time, or the candidate was erased. */
  public byToken(tokenHash: Buffer, now: Date): Promise<OpenGuide | null> {
    return this.db.readOne(
      'guide.by_token',
      `SELECT g.id, l.blueprint_version_id AS "blueprintVersionId", g.starts_on::text AS "startsOn", g.onsite_on::text AS "onsiteOn",
         c.time_zone AS "timeZone"
       FROM guide g JOIN loop l ON l.id = g.loop_id JOIN candidate c ON c.id = l.candidate_id
       WHERE g.token_hash = $1 AND g.revoked_at IS NULL AND g.expires_at > $2 AND c.erased_at IS NULL`,
      [tokenHash, now],
    );
  }

  /** The sealed token for a mail to this candidate; null when the link would not open any more. */
  public sealedFor(
    id: string,
    candidateId: string,
    now: Date,
  ): Promise<{ tokenSealed: Buffer; expiresAt: Date } | null> {
    return this.db.readOne(
      'guide.sealed_for',
      `SELECT g.token_sealed AS "tokenSealed", g.expires_at AS "expiresAt"
       FROM guide g JOIN loop l ON l.id = g.loop_id JOIN candidate c ON c.id = l.candidate_id
       WHERE g.id = $1 AND c.id = $2 AND g.revoked_at IS NULL AND g.expires_at > $3 AND c.erased_at IS NULL
         AND NOT l.is_mock AND g.token_sealed IS NOT NULL`,
      [id, candidateId, now],
    );
  }

  /** Whom and what loop a mail about the guide is for. */
  public recipient(id: string): Promise<{ candidateId: string; loopId: string } | null> {
    return this.db.readOne(
      'guide.recipient',
      `SELECT l.candidate_id AS "candidateId", l.id AS "loopId" FROM guide g JOIN loop l ON l.id = g.loop_id WHERE g.id = $1`,
      [id],
    );
  }

  /** Null when the actor does not run the loop, or there is none. */
  public lockLoop(tx: Tx, actor: Actor, loopId: string): Promise<GuideLoop | null> {
    return tx.queryOne(
      `SELECT l.id, l.is_mock AS "isMock", c.time_zone AS "timeZone", c.erased_at IS NOT NULL AS erased
       FROM loop l JOIN candidate c ON c.id = l.candidate_id
       WHERE l.id = $1 AND ${mayManage('$2', '$3', 'l')} FOR NO KEY UPDATE OF l`,
      [loopId, actor.personId, actor.roles],
    );
  }

  /** A guide that has not been revoked; its loop is to be locked next. */
  public live(tx: Tx, id: string): Promise<{ loopId: string; expiresAt: Date } | null> {
    return tx.queryOne(
      'SELECT loop_id AS "loopId", expires_at AS "expiresAt" FROM guide WHERE id = $1 AND revoked_at IS NULL',
      [id],
    );
  }

  public async insert(tx: Tx, guide: NewGuide): Promise<void> {
    await tx.execute(
      `INSERT INTO guide (id, loop_id, token_hash, token_sealed, starts_on, onsite_on, expires_at, made_by, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        guide.id,
        guide.loopId,
        guide.tokenHash,
        guide.tokenSealed,
        guide.startsOn,
        guide.onsiteOn,
        guide.expiresAt,
        guide.madeBy,
        tx.now,
      ],
    );
  }

  /** Ends the live guide of a loop; gives its id. */
  public async endOfLoop(tx: Tx, loopId: string): Promise<string | null> {
    const row = await tx.queryOne<{ id: string }>(
      `UPDATE guide SET revoked_at = $2, token_sealed = NULL, version = version + 1
       WHERE loop_id = $1 AND revoked_at IS NULL RETURNING id`,
      [loopId, tx.now],
    );
    return row?.id ?? null;
  }

  public async markSent(tx: Tx, id: string): Promise<boolean> {
    const touched = await tx.execute(
      'UPDATE guide SET sent_at = $2, version = version + 1 WHERE id = $1 AND revoked_at IS NULL',
      [id, tx.now],
    );
    return touched === 1;
  }

  /** Counts an opening; who it was is not asked. */
  public async countOpening(tx: BookTx, id: string): Promise<void> {
    await tx.execute('UPDATE guide SET opens = opens + 1, last_opened_at = $2 WHERE id = $1', [
      id,
      tx.now,
    ]);
  }

  /** Ends every link of a candidate. */
  public endOfCandidate(tx: BookTx, candidateId: string): Promise<number> {
    return tx.execute(
      `UPDATE guide SET revoked_at = $2, token_sealed = NULL, version = version + 1
       WHERE revoked_at IS NULL AND loop_id IN (SELECT id FROM loop WHERE candidate_id = $1)`,
      [candidateId, tx.now],
    );
  }
}
