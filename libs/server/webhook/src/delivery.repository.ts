import type { WebhookName } from '@debrief/domain';
import { Db, newId, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { sealedFrom } from './webhook.seal';
import type { DeliveryState } from './webhook.words';

export interface DeliveryRow {
  readonly id: string;
  readonly event: WebhookName;
  readonly state: DeliveryState;
  readonly replay: number;
  readonly attempts: readonly {
    readonly number: number;
    readonly at: string;
    readonly status: number | null;
    readonly problem: string | null;
    readonly durationMs: number;
  }[];
  readonly nextAttemptAt: Date | null;
  readonly status: number | null;
  readonly problem: string | null;
  readonly durationMs: number | null;
  readonly createdAt: Date;
  /** The moment as exact text, for the cursor. */
  readonly createdText: string;
  readonly deliveredAt: Date | null;
  readonly payload: string;
}

export interface DeliveryFilter {
  readonly endpointId: string;
  readonly state: DeliveryState | null;
  readonly event: WebhookName | null;
  readonly after: readonly [at: string, id: string] | null;
  readonly limit: number;
}

/** What is needed to send something anew. */
export interface Replayable {
  readonly id: string;
  readonly endpointId: string;
  readonly loopId: string | null;
  readonly state: DeliveryState;
  readonly event: WebhookName;
  readonly endpointActive: boolean;
}

const COLUMNS = `d.id, d.event, d.state, d.replay, d.next_attempt_at AS "nextAttemptAt", d.last_status AS status,
  d.last_error AS problem, d.duration_ms AS "durationMs", d.created_at AS "createdAt", d.created_at::text AS "createdText",
  d.delivered_at AS "deliveredAt", d.payload, (
    SELECT coalesce(jsonb_agg(jsonb_build_object('number', a.number, 'at', a.at, 'status', a.status, 'problem', a.error,
      'durationMs', a.duration_ms) ORDER BY a.number), '[]')
    FROM webhook_attempt a WHERE a.delivery_id = d.id) AS attempts`;
/** Deliveries that `$1` may see. */
const SEEN = `webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id AND e.state <> 'removed'
  LEFT JOIN loop l ON l.id = d.loop_id WHERE NOT ${sealedFrom('$1', 'd', 'l')}`;

/** SQL: the delivery `d` once more, sealed anew as its owner stands now. `$2` is the instant. */
const AGAIN = `d.endpoint_id, d.event_id, d.event, d.loop_id, d.payload,
  CASE WHEN ${sealedFrom('e.owner_id', 'd', 'l')} THEN 'sealed' ELSE 'waiting' END, $2::timestamptz, $2::timestamptz, (
    SELECT max(same.replay) + 1 FROM webhook_delivery same
    WHERE same.endpoint_id = d.endpoint_id AND same.event_id = d.event_id AND same.event = d.event)`;
const INTO = `INSERT INTO webhook_delivery (id, endpoint_id, event_id, event, loop_id, payload, state, next_attempt_at, created_at, replay)`;

@Injectable()
export class DeliveryRepository {
  public constructor(private readonly db: Db) {}

  /** Newest first. What is sealed from the viewer is left out. */
  public page(viewerId: string, filter: DeliveryFilter): Promise<DeliveryRow[]> {
    return this.db.read(
      'webhook.deliveries',
      `SELECT ${COLUMNS} FROM ${SEEN} AND d.endpoint_id = $2::uuid
         AND ($3::text IS NULL OR d.state = $3) AND ($4::text IS NULL OR d.event = $4)
         AND ($5::timestamptz IS NULL OR (d.created_at, d.id) < ($5::timestamptz, $6::uuid))
       ORDER BY d.created_at DESC, d.id DESC LIMIT $7`,
      [
        viewerId,
        filter.endpointId,
        filter.state,
        filter.event,
        filter.after?.[0] ?? null,
        filter.after?.[1] ?? null,
        filter.limit,
      ],
    );
  }

  public one(viewerId: string, id: string): Promise<DeliveryRow | null> {
    return this.db.readOne(
      'webhook.delivery',
      `SELECT ${COLUMNS} FROM ${SEEN} AND d.id = $2::uuid`,
      [viewerId, id],
    );
  }

  /** Locked; null when it is unknown to the viewer. */
  public lock(tx: Tx, viewerId: string, id: string): Promise<Replayable | null> {
    return tx.queryOne(
      `SELECT d.id, d.endpoint_id AS "endpointId", d.loop_id AS "loopId", d.state, d.event, e.state = 'active' AS "endpointActive"
       FROM ${SEEN} AND d.id = $2::uuid FOR UPDATE OF e`,
      [viewerId, id],
    );
  }

  public async replay(tx: Tx, id: string): Promise<string> {
    const replayed = newId(tx.now.getTime());
    await tx.execute(
      `${INTO} SELECT $3::uuid, ${AGAIN} FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
       LEFT JOIN loop l ON l.id = d.loop_id WHERE d.id = $1`,
      [id, tx.now, replayed],
    );
    return replayed;
  }

  /**
   * Sends anew what the viewer sees as failed since then, except what was sent anew already; gives
   * how many.
   */
  public replayFailed(tx: Tx, viewerId: string, endpointId: string, since: Date): Promise<number> {
    return tx.execute(
      `${INTO} SELECT gen_random_uuid(), ${AGAIN} FROM ${SEEN} AND d.endpoint_id = $3::uuid AND d.created_at >= $4
         AND d.state = 'failed' AND d.event <> 'ping' AND NOT EXISTS (
           SELECT 1 FROM webhook_delivery later WHERE later.endpoint_id = d.endpoint_id AND later.event_id = d.event_id
             AND later.event = d.event AND later.replay > d.replay)`,
      [viewerId, tx.now, endpointId, since],
    );
  }
}
