import type { WebhookName } from '@debrief/domain';
import type { BookTx, Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { mayOwn, sealedFrom } from './webhook.seal';

/** A delivery that this process alone may send until its lease ends. */
export interface Claimed {
  readonly id: string;
  readonly endpointId: string;
  readonly eventId: string;
  readonly event: WebhookName;
  readonly payload: string;
  /** Number of this try, from 1. */
  readonly attempt: number;
  readonly firstTriedAt: Date;
  readonly url: string;
  readonly secretSealed: Buffer;
}

/** How an endpoint stands, locked. */
export interface Standing {
  readonly failingSince: Date | null;
  readonly lastSuccessAt: Date | null;
}

/** What came of a try. Null status: no whole answer. */
export interface Tried {
  readonly at: Date;
  readonly status: number | null;
  readonly error: string | null;
  readonly durationMs: number;
}

/** Of one endpoint at a time, so that it is not flooded and a slow one holds up nobody else. */
const MOST_AT_ONCE = 4;
const MOST_PINGS = 10;
/** A try ends after ten seconds; whoever has not said so after this long is dead. */
export const LEASE_MS = 30_000;

const OWNED = `JOIN person owner ON owner.id = e.owner_id AND ${mayOwn('owner')}`;
const DUE = `((d.state = 'waiting' AND (e.failing_since IS NOT NULL OR d.next_attempt_at <= $1))
  OR (d.state = 'sending' AND d.lease_until <= $1)) AND d.event <> 'ping'`;
/** A failing endpoint is left in peace until its next pilot is due. */
const AWAKE = `(e.failing_since IS NULL OR e.next_pilot_at IS NULL OR e.next_pilot_at <= $1)`;
const CLAIMED = `d.id, d.endpoint_id AS "endpointId", d.event_id AS "eventId", d.event, d.payload,
  d.attempts AS attempt, d.first_tried_at AS "firstTriedAt", e.url, e.secret_sealed AS "secretSealed"`;
const TAKE = `SET state = 'sending', lease_until = $2, attempts = d.attempts + 1, first_tried_at = coalesce(d.first_tried_at, $1)`;

/** The waiting line: who may send what, and what came of it. */
@Injectable()
export class DeliveryQueueRepository {
  /**
   * Takes what is due, oldest first: up to four at once of a sound endpoint, one of a failing one,
   * and there whichever was tried least, so that one bad delivery cannot stand for all.
   */
  public async claim(tx: BookTx): Promise<Claimed[]> {
    const locked = await tx.query<{ id: string }>(
      `SELECT e.id FROM webhook_endpoint e ${OWNED}
       WHERE e.state = 'active' AND ${AWAKE} AND EXISTS (
         SELECT 1 FROM webhook_delivery d LEFT JOIN loop l ON l.id = d.loop_id
         WHERE d.endpoint_id = e.id AND ${DUE} AND NOT ${sealedFrom('e.owner_id', 'd', 'l')})
       FOR UPDATE OF e SKIP LOCKED`,
      [tx.now],
    );
    if (locked.length === 0) return [];
    // Counted under the lock: a statement that ran before it would not see what another worker took.
    return tx.query<Claimed>(
      `WITH room AS MATERIALIZED (
         SELECT e.*, CASE WHEN e.failing_since IS NULL THEN ${MOST_AT_ONCE} ELSE 1 END - (
           SELECT count(*) FROM webhook_delivery busy
           WHERE busy.endpoint_id = e.id AND busy.state = 'sending' AND busy.lease_until > $1) AS slots
         FROM webhook_endpoint e WHERE e.id = ANY ($3::uuid[]) AND ${AWAKE}
       ), taken AS MATERIALIZED (
         SELECT picked.id FROM room e CROSS JOIN LATERAL (
           SELECT d.id FROM webhook_delivery d LEFT JOIN loop l ON l.id = d.loop_id
           WHERE d.endpoint_id = e.id AND ${DUE} AND NOT ${sealedFrom('e.owner_id', 'd', 'l')}
           ORDER BY CASE WHEN e.failing_since IS NULL THEN 0 ELSE d.attempts END, d.created_at, d.id
           LIMIT greatest(e.slots, 0)) picked
       ), sent AS (
         UPDATE webhook_delivery d ${TAKE} FROM taken, webhook_endpoint e
         WHERE d.id = taken.id AND e.id = d.endpoint_id RETURNING ${CLAIMED}, d.created_at AS born
       )
       SELECT * FROM sent ORDER BY born, id`,
      [tx.now, leaseEnd(tx.now), locked.map(({ id }) => id)],
    );
  }

  /** Pings go at once, whatever became of the endpoint: somebody wants to see whether it answers. */
  public claimPings(tx: BookTx): Promise<Claimed[]> {
    return tx.query<Claimed>(
      `UPDATE webhook_delivery d ${TAKE} FROM webhook_endpoint e
       WHERE e.id = d.endpoint_id AND d.id IN (
         SELECT p.id FROM webhook_delivery p JOIN webhook_endpoint of ON of.id = p.endpoint_id AND of.state <> 'removed'
         WHERE p.event = 'ping' AND (p.state = 'waiting' OR (p.state = 'sending' AND p.lease_until <= $1))
         ORDER BY p.created_at LIMIT ${MOST_PINGS} FOR UPDATE OF p SKIP LOCKED)
       RETURNING ${CLAIMED}`,
      [tx.now, leaseEnd(tx.now)],
    );
  }

  public lock(tx: BookTx, endpointId: string): Promise<Standing | null> {
    return tx.queryOne(
      `SELECT failing_since AS "failingSince", last_success_at AS "lastSuccessAt" FROM webhook_endpoint WHERE id = $1 FOR UPDATE`,
      [endpointId],
    );
  }

  public async noteTry(tx: BookTx, one: Claimed, tried: Tried): Promise<void> {
    await tx.execute(
      `INSERT INTO webhook_attempt (delivery_id, number, at, status, error, duration_ms)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [one.id, one.attempt, tried.at, tried.status, tried.error, tried.durationMs],
    );
  }

  /** It arrived. True whoever sent it: a success that comes after its lease is one all the same. */
  public async markDelivered(tx: BookTx, one: Claimed, tried: Tried): Promise<void> {
    await tx.execute(
      `UPDATE webhook_delivery SET state = 'delivered', delivered_at = $2, last_status = $3, last_error = NULL, duration_ms = $4,
         next_attempt_at = NULL, lease_until = NULL
       WHERE id = $1 AND state IN ('sending', 'waiting', 'sealed')`,
      [one.id, tx.now, tried.status, tried.durationMs],
    );
  }

  /** The endpoint is sound: everything that its trouble held up goes now. */
  public async markSound(tx: BookTx, endpointId: string, failingSince: Date | null): Promise<void> {
    await tx.execute(
      `UPDATE webhook_endpoint SET failing_since = NULL, next_pilot_at = NULL, last_error = NULL,
         last_success_at = $2, last_attempt_at = $2 WHERE id = $1`,
      [endpointId, tx.now],
    );
    if (!failingSince) return;
    await tx.execute(
      `UPDATE webhook_delivery SET next_attempt_at = $2
       WHERE endpoint_id = $1 AND state = 'waiting' AND (first_tried_at IS NULL OR first_tried_at >= $3)`,
      [endpointId, tx.now, failingSince],
    );
  }

  /** False when the lease had ended and somebody else tries it now. Null gives it up. */
  public async markRefused(
    tx: BookTx,
    one: Claimed,
    tried: Tried,
    nextAttemptAt: Date | null,
  ): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE webhook_delivery SET state = CASE WHEN $3::timestamptz IS NULL THEN 'failed' ELSE 'waiting' END, next_attempt_at = $3,
         lease_until = NULL, last_status = $4, last_error = $5, duration_ms = $6
       WHERE id = $1 AND state = 'sending' AND attempts = $2`,
      [one.id, one.attempt, nextAttemptAt, tried.status, tried.error, tried.durationMs],
    );
    return touched === 1;
  }

  public async markTrouble(
    tx: BookTx,
    endpointId: string,
    trouble: {
      readonly failingSince: Date | null;
      readonly nextPilotAt: Date | null;
      readonly error: string;
    },
  ): Promise<void> {
    await tx.execute(
      `UPDATE webhook_endpoint SET failing_since = $2, next_pilot_at = $3, last_error = $4, last_attempt_at = $5 WHERE id = $1`,
      [endpointId, trouble.failingSince, trouble.nextPilotAt, trouble.error, tx.now],
    );
  }

  /** Pauses an active endpoint and gives up what waits for it; false when it is not active. */
  public async pause(tx: Tx, endpointId: string, reason: string): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE webhook_endpoint SET state = 'paused', paused_reason = $2, version = version + 1 WHERE id = $1 AND state = 'active'`,
      [endpointId, reason],
    );
    if (touched === 0) return false;
    await tx.execute(
      `UPDATE webhook_delivery SET state = 'failed', next_attempt_at = NULL, last_error = coalesce(last_error, $2)
       WHERE endpoint_id = $1 AND state = 'waiting'`,
      [endpointId, reason],
    );
    return true;
  }
}

function leaseEnd(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS);
}
