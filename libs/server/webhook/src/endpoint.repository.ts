import { PING_EVENT, type WebhookName } from '@debrief/domain';
import { Db, newId, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { EndpointSettings } from './endpoint.rules';
import { sealedFrom } from './webhook.seal';
import type { EndpointState } from './webhook.words';

/** Chosen freely: keeps two people from setting up the last possible endpoint at once. */
const CREATION_LOCK = 17_641_002;

export interface StoredEndpoint {
  readonly id: string;
  readonly ownerId: string;
  readonly url: string;
  readonly description: string;
  readonly events: readonly WebhookName[];
  readonly state: EndpointState;
  readonly version: number;
}

export interface EndpointRow extends StoredEndpoint {
  readonly pausedReason: string | null;
  readonly failingSince: Date | null;
  readonly lastSuccessAt: Date | null;
  readonly lastAttemptAt: Date | null;
  readonly problem: string | null;
  readonly waiting: number;
  readonly ownerName: string;
  readonly ownerTimeZone: string;
  readonly createdAt: Date;
}

export interface EndpointChange extends EndpointSettings {
  readonly ownerId: string;
  readonly state: EndpointState;
  /** The address or the events changed, or it was resumed: old trouble says nothing any more. */
  readonly anew: boolean;
}

/**
 * Endpoints as `$1` may see them. What deliveries are sealed from `$1` must not show in the figures
 * either: whoever owes or is barred anywhere gets them made of the deliveries they may see.
 */
const VIEW = `
  WITH viewer AS MATERIALIZED (
    SELECT EXISTS (SELECT 1 FROM seat owed WHERE owed.person_id = $1 AND owed.state = 'assigned' AND owed.filed_at IS NULL)
      OR EXISTS (SELECT 1 FROM conflict_of_interest barred WHERE barred.person_id = $1) AS narrowed
  )
  SELECT e.id, e.owner_id AS "ownerId", e.url, e.description, e.events, e.state, e.version, e.paused_reason AS "pausedReason",
    e.created_at AS "createdAt", owner.name AS "ownerName", owner.time_zone AS "ownerTimeZone",
    CASE WHEN narrowed THEN trouble.since ELSE e.failing_since END AS "failingSince",
    CASE WHEN narrowed THEN seen.success ELSE e.last_success_at END AS "lastSuccessAt",
    CASE WHEN narrowed THEN seen.attempt ELSE e.last_attempt_at END AS "lastAttemptAt",
    CASE WHEN narrowed THEN trouble.problem ELSE e.last_error END AS problem,
    (SELECT count(*)::int FROM webhook_delivery d LEFT JOIN loop l ON l.id = d.loop_id
     WHERE d.endpoint_id = e.id AND d.state IN ('waiting', 'sending')
       AND NOT ${sealedFrom('$1', 'd', 'l')}) AS waiting
  FROM webhook_endpoint e CROSS JOIN viewer JOIN person owner ON owner.id = e.owner_id
  LEFT JOIN LATERAL (
    SELECT max(d.delivered_at) AS success, max(a.at) AS attempt
    FROM webhook_delivery d LEFT JOIN loop l ON l.id = d.loop_id LEFT JOIN webhook_attempt a ON a.delivery_id = d.id
    WHERE d.endpoint_id = e.id AND NOT ${sealedFrom('$1', 'd', 'l')}) seen ON narrowed
  LEFT JOIN LATERAL (
    SELECT min(a.at) AS since, (array_agg(a.error ORDER BY a.at DESC))[1] AS problem
    FROM webhook_delivery d LEFT JOIN loop l ON l.id = d.loop_id JOIN webhook_attempt a ON a.delivery_id = d.id
    WHERE d.endpoint_id = e.id AND a.error IS NOT NULL AND (seen.success IS NULL OR a.at > seen.success)
      AND NOT ${sealedFrom('$1', 'd', 'l')}) trouble ON narrowed
  WHERE e.state <> 'removed'`;

@Injectable()
export class EndpointRepository {
  public constructor(private readonly db: Db) {}

  public all(viewerId: string): Promise<EndpointRow[]> {
    return this.db.read('webhook.endpoints', `${VIEW} ORDER BY e.created_at, e.id`, [viewerId]);
  }

  public one(viewerId: string, id: string): Promise<EndpointRow | null> {
    return this.db.readOne('webhook.endpoint', `${VIEW} AND e.id = $2::uuid`, [viewerId, id]);
  }

  /** How many there are; nobody else adds one before this transaction ends. */
  public async lockedCount(tx: Tx): Promise<number> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [CREATION_LOCK]);
    const row = await tx.queryOne<{ n: number }>(
      `SELECT count(*)::int AS n FROM webhook_endpoint WHERE state <> 'removed'`,
    );
    return row?.n ?? 0;
  }

  public async insert(
    tx: Tx,
    endpoint: EndpointSettings & {
      readonly id: string;
      readonly ownerId: string;
      readonly secretSealed: Buffer;
    },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO webhook_endpoint (id, owner_id, url, description, events, secret_sealed, state, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'active', $7)`,
      [
        endpoint.id,
        endpoint.ownerId,
        endpoint.url,
        endpoint.description,
        endpoint.events,
        endpoint.secretSealed,
        tx.now,
      ],
    );
  }

  /** Null when it is unknown or removed. */
  public lock(tx: Tx, id: string): Promise<StoredEndpoint | null> {
    return tx.queryOne(
      `SELECT id, owner_id AS "ownerId", url, description, events, state, version FROM webhook_endpoint
       WHERE id = $1 AND state <> 'removed' FOR UPDATE`,
      [id],
    );
  }

  public async update(tx: Tx, id: string, change: EndpointChange): Promise<void> {
    await tx.execute(
      `UPDATE webhook_endpoint SET url = $2, description = $3, events = $4, state = $5, owner_id = $6, version = version + 1,
         paused_reason = CASE WHEN $5 = 'active' THEN NULL ELSE paused_reason END,
         failing_since = CASE WHEN $7 THEN NULL ELSE failing_since END,
         next_pilot_at = CASE WHEN $7 THEN NULL ELSE next_pilot_at END,
         last_error = CASE WHEN $7 THEN NULL ELSE last_error END
       WHERE id = $1`,
      [
        id,
        change.url,
        change.description,
        change.events,
        change.state,
        change.ownerId,
        change.anew,
      ],
    );
    if (change.anew)
      await tx.execute(
        `UPDATE webhook_delivery SET next_attempt_at = $2 WHERE endpoint_id = $1 AND state = 'waiting'`,
        [id, tx.now],
      );
  }

  public async replaceSecret(tx: Tx, id: string, ownerId: string, sealed: Buffer): Promise<void> {
    await tx.execute(
      'UPDATE webhook_endpoint SET secret_sealed = $2, owner_id = $3, version = version + 1 WHERE id = $1',
      [id, sealed, ownerId],
    );
  }

  /** Keeps the row for the deliveries that name it; its secret and its waiting deliveries go. */
  public async remove(tx: Tx, id: string): Promise<void> {
    await tx.execute(
      `UPDATE webhook_endpoint SET state = 'removed', secret_sealed = '', version = version + 1 WHERE id = $1`,
      [id],
    );
    await tx.execute(
      `DELETE FROM webhook_delivery WHERE endpoint_id = $1 AND state IN ('sealed', 'waiting')`,
      [id],
    );
  }

  public async insertPing(tx: Tx, endpointId: string, payload: string): Promise<string> {
    const id = newId(tx.now.getTime());
    await tx.execute(
      `INSERT INTO webhook_delivery (id, endpoint_id, event_id, event, payload, state, next_attempt_at, created_at)
       VALUES ($1, $2, $3, '${PING_EVENT}', $4, 'waiting', $5, $5)`,
      [id, endpointId, newId(tx.now.getTime()), payload, tx.now],
    );
    return id;
  }
}
