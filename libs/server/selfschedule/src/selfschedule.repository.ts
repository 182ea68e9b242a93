import type { OfferedChoice, SelfLinkState, StageKind } from '@debrief/domain';
import { Db, type Actor, type BookTx, type Tx } from '@debrief/server-kernel';
import { mayManage } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** A link with whom it is for. */
export interface SelfLinkRow {
  readonly id: string;
  readonly loopId: string;
  readonly stageId: string;
  readonly candidateId: string;
  readonly choices: readonly OfferedChoice[];
  readonly gone: readonly string[];
  readonly message: string;
  readonly timeZone: string;
  readonly state: SelfLinkState;
  readonly bookedChoice: string | null;
  readonly cutoffHours: number;
  readonly expiresAt: Date;
  readonly version: number;
}

/** The stage an offer is about, its loop being locked. */
export interface OfferableStage {
  readonly loopId: string;
  readonly stageId: string;
  readonly isMock: boolean;
  readonly erased: boolean;
  readonly closed: boolean;
  readonly stageKind: StageKind;
}

export interface NewSelfLink {
  readonly id: string;
  readonly loopId: string;
  readonly stageId: string;
  readonly runId: string | null;
  readonly tokenHash: Buffer;
  readonly tokenSealed: Buffer;
  readonly choices: readonly OfferedChoice[];
  readonly message: string;
  readonly cutoffHours: number;
  readonly expiresAt: Date;
  readonly offeredBy: string;
}

const LINK = `k.id, k.loop_id AS "loopId", k.stage_id AS "stageId", l.candidate_id AS "candidateId", k.choices, k.gone, k.message,
  coalesce(k.time_zone, c.time_zone) AS "timeZone", k.state, k.booked_choice AS "bookedChoice", k.cutoff_hours AS "cutoffHours",
  k.expires_at AS "expiresAt", k.version
  FROM self_link k JOIN loop l ON l.id = k.loop_id JOIN candidate c ON c.id = l.candidate_id JOIN stage st ON st.id = k.stage_id`;

/** A link leads somewhere only while its loop runs, its stage is not behind and its candidate is there. */
const LEADS = `k.state <> 'withdrawn' AND c.erased_at IS NULL AND l.closed_at IS NULL
  AND l.state NOT IN ('hired', 'not_hired', 'stopped') AND st.state IN ('open', 'upcoming')`;

/** Links and what happens to them. Neither feedback nor results are ever asked. */
@Injectable()
export class SelfLinkRepository {
  public constructor(private readonly db: Db) {}

  /** Null for a token that is unknown, withdrawn or of somebody erased; whether it ran out is decided above. */
  public byToken(tokenHash: Buffer): Promise<SelfLinkRow | null> {
    return this.db.readOne(
      'selfschedule.by_token',
      `SELECT ${LINK} WHERE k.token_hash = $1 AND ${LEADS}`,
      [tokenHash],
    );
  }

  /** Locks the loop and then the link of a token; null when it leads nowhere. */
  public async lockByToken(tx: Tx, tokenHash: Buffer): Promise<SelfLinkRow | null> {
    const loop = await tx.queryOne(
      `SELECT l.id FROM loop l WHERE l.id = (SELECT loop_id FROM self_link WHERE token_hash = $1) FOR NO KEY UPDATE OF l`,
      [tokenHash],
    );
    return loop
      ? tx.queryOne<SelfLinkRow & Record<string, unknown>>(
          `SELECT ${LINK} WHERE k.token_hash = $1 AND ${LEADS} FOR UPDATE OF k`,
          [tokenHash],
        )
      : null;
  }

  /** The stage, its loop locked, if the actor runs it; null looks like an unknown one. */
  public lockStage(
    tx: Tx,
    actor: Actor,
    of: { readonly loopId: string; readonly stageId: string },
  ): Promise<OfferableStage | null> {
    return tx.queryOne(
      `SELECT l.id AS "loopId", st.id AS "stageId", l.is_mock AS "isMock", c.erased_at IS NOT NULL AS erased, st.kind AS "stageKind",
         (l.closed_at IS NOT NULL OR l.state IN ('hired', 'not_hired', 'stopped') OR st.state NOT IN ('open', 'upcoming')) AS closed
       FROM loop l JOIN candidate c ON c.id = l.candidate_id JOIN stage st ON st.loop_id = l.id
       WHERE l.id = $1 AND st.id = $2 AND ${mayManage('$3', '$4', 'l')} FOR NO KEY UPDATE OF l`,
      [of.loopId, of.stageId, actor.personId, actor.roles],
    );
  }

  /** The loop of a live link, locked, if the actor runs it. */
  public async lockManaged(
    tx: Tx,
    actor: Actor,
    linkId: string,
  ): Promise<{ readonly id: string; readonly loopId: string; readonly version: number } | null> {
    const loop = await tx.queryOne(
      `SELECT l.id FROM loop l WHERE l.id = (SELECT loop_id FROM self_link WHERE id = $1) AND ${mayManage('$2', '$3', 'l')}
       FOR NO KEY UPDATE OF l`,
      [linkId, actor.personId, actor.roles],
    );
    return loop
      ? tx.queryOne(
          `SELECT id, loop_id AS "loopId", version FROM self_link WHERE id = $1 AND state <> 'withdrawn' FOR UPDATE`,
          [linkId],
        )
      : null;
  }

  public async insert(tx: Tx, link: NewSelfLink): Promise<void> {
    await tx.execute(
      `INSERT INTO self_link (id, loop_id, stage_id, run_id, token_hash, token_sealed, choices, message, state, cutoff_hours,
         expires_at, offered_by, offered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $9, $10, $11, $12)`,
      [
        link.id,
        link.loopId,
        link.stageId,
        link.runId,
        link.tokenHash,
        link.tokenSealed,
        JSON.stringify(link.choices),
        link.message,
        link.cutoffHours,
        link.expiresAt,
        link.offeredBy,
        tx.now,
      ],
    );
  }

  /** Ends the link a stage has; gives its id. */
  public async endOfStage(tx: Tx, stageId: string): Promise<string | null> {
    const row = await tx.queryOne<{ id: string }>(
      `UPDATE self_link SET state = 'withdrawn', token_sealed = NULL, version = version + 1
       WHERE stage_id = $1 AND state <> 'withdrawn' RETURNING id`,
      [stageId],
    );
    return row?.id ?? null;
  }

  public async end(tx: Tx, id: string): Promise<void> {
    await tx.execute(
      `UPDATE self_link SET state = 'withdrawn', token_sealed = NULL, version = version + 1 WHERE id = $1`,
      [id],
    );
  }

  /** The link is locked. */
  public async settle(
    tx: Tx,
    id: string,
    to: { readonly state: SelfLinkState; readonly choice: string | null },
  ): Promise<void> {
    await tx.execute(
      `UPDATE self_link SET state = $2, booked_choice = $3, answered_at = $4, version = version + 1 WHERE id = $1`,
      [id, to.state, to.choice, tx.now],
    );
  }

  public async setZone(tx: Tx, id: string, zone: string): Promise<void> {
    await tx.execute('UPDATE self_link SET time_zone = $2 WHERE id = $1', [id, zone]);
  }

  /** A choice that turned out to be taken is not offered again. */
  public async markGone(tx: BookTx, id: string, key: string): Promise<void> {
    await tx.execute(
      'UPDATE self_link SET gone = array_append(gone, $2) WHERE id = $1 AND NOT $2 = ANY (gone)',
      [id, key],
    );
  }

  /** Counts an opening; who it was is not asked. */
  public async countOpening(tx: BookTx, id: string): Promise<void> {
    await tx.execute('UPDATE self_link SET opens = opens + 1, last_opened_at = $2 WHERE id = $1', [
      id,
      tx.now,
    ]);
  }

  /** Ends every link of a candidate, and nothing of their words is left. */
  public async forgetCandidate(tx: BookTx, candidateId: string): Promise<void> {
    const loops = 'SELECT id FROM loop WHERE candidate_id = $1';
    await tx.execute(
      `UPDATE candidate_answer SET words = '', windows = '[]' WHERE loop_id IN (${loops})`,
      [candidateId],
    );
    await tx.execute(
      `UPDATE self_link SET state = 'withdrawn', token_sealed = NULL, message = '', time_zone = NULL, version = version + 1
       WHERE loop_id IN (${loops}) AND (state <> 'withdrawn' OR message <> '' OR time_zone IS NOT NULL)`,
      [candidateId],
    );
  }
}
