import type { NoticeFacts, WebhookEventName } from '@debrief/domain';
import { Db, type BookTx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { sealedFrom } from './webhook.seal';

/** A piece of news as it lies in the outbox, with what its notice needs. */
export interface NewsFacts extends NoticeFacts {
  readonly at: Date;
  readonly isMock: boolean;
}

export interface NewDeliveries {
  readonly eventId: string;
  readonly event: WebhookEventName;
  readonly loopId: string;
  readonly payload: string;
}

@Injectable()
export class FanOutRepository {
  public constructor(private readonly db: Db) {}

  /** Null when the loop is gone, or the news was tidied away. */
  public facts(eventId: string, loopId: string, seatId: string | null): Promise<NewsFacts | null> {
    return this.db.readOne(
      'webhook.news_facts',
      `SELECT o.created_at AS at, l.is_mock AS "isMock", l.state AS "loopState", s.round_id AS "roundId", s.state AS "seatState",
         (SELECT answered.response FROM seat_response answered WHERE answered.seat_id = s.id) AS response,
         (SELECT filed.id FROM scorecard filed WHERE filed.seat_id = s.id) AS "scorecardId"
       FROM outbox o JOIN loop l ON l.id = $2::uuid LEFT JOIN seat s ON s.id = $3::uuid AND s.loop_id = l.id
       WHERE o.id = $1::uuid`,
      [eventId, loopId, seatId],
    );
  }

  /**
   * One delivery for each active endpoint that subscribes, sealed where its owner may not learn of
   * it yet. A repeat adds nothing. Gives the number of those that may go at once.
   */
  public async insert(tx: BookTx, news: NewDeliveries): Promise<number> {
    const rows = await tx.query<{ state: string }>(
      `INSERT INTO webhook_delivery (id, endpoint_id, event_id, event, loop_id, payload, state, next_attempt_at, created_at)
       SELECT gen_random_uuid(), e.id, $1, news.event, l.id, $4,
         CASE WHEN ${sealedFrom('e.owner_id', 'news', 'l')} THEN 'sealed' ELSE 'waiting' END, $5, $5
       FROM webhook_endpoint e JOIN loop l ON l.id = $3::uuid CROSS JOIN (SELECT $2::text AS event) news
       WHERE e.state = 'active' AND news.event = ANY (e.events)
       ON CONFLICT ON CONSTRAINT uq_webhook_delivery_event DO NOTHING
       RETURNING state`,
      [news.eventId, news.event, news.loopId, news.payload, tx.now],
    );
    return rows.filter(({ state }) => state === 'waiting').length;
  }

  /** One delivery for each active endpoint that subscribes, of news that belongs to no loop and no candidate. */
  public insertOpen(
    tx: BookTx,
    news: Pick<NewDeliveries, 'eventId' | 'event' | 'payload'>,
  ): Promise<number> {
    return tx.execute(
      `INSERT INTO webhook_delivery (id, endpoint_id, event_id, event, payload, state, next_attempt_at, created_at)
       SELECT gen_random_uuid(), e.id, $1, $2, $3, 'waiting', $4, $4 FROM webhook_endpoint e
       WHERE e.state = 'active' AND $2 = ANY (e.events)
       ON CONFLICT ON CONSTRAINT uq_webhook_delivery_event DO NOTHING`,
      [news.eventId, news.event, news.payload, tx.now],
    );
  }

  /** When a piece of news was written; null when it was tidied away. */
  public async newsAt(eventId: string): Promise<Date | null> {
    const row = await this.db.readOne<{ at: Date }>(
      'webhook.news_at',
      'SELECT created_at AS at FROM outbox WHERE id = $1::uuid',
      [eventId],
    );
    return row?.at ?? null;
  }

  /** One delivery for each active endpoint that subscribes, unless its owner is kept away from the candidate. */
  public insertErasure(
    tx: BookTx,
    news: { readonly eventId: string; readonly candidateId: string; readonly payload: string },
  ): Promise<number> {
    return tx.execute(
      `INSERT INTO webhook_delivery (id, endpoint_id, event_id, event, payload, state, next_attempt_at, created_at)
       SELECT gen_random_uuid(), e.id, $1, 'candidate.erased', $3, 'waiting', $4, $4
       FROM webhook_endpoint e JOIN candidate c ON c.id = $2::uuid
       WHERE e.state = 'active' AND 'candidate.erased' = ANY (e.events) AND NOT EXISTS (
         SELECT 1 FROM conflict_of_interest barred WHERE barred.person_id = e.owner_id AND barred.candidate_id = c.id)
       ON CONFLICT ON CONSTRAINT uq_webhook_delivery_event DO NOTHING`,
      [news.eventId, news.candidateId, news.payload, tx.now],
    );
  }
}
