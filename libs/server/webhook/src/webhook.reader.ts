import { WEBHOOK_EVENT_NAMES, WEBHOOK_EVENTS } from '@debrief/domain';
import {
  instantCursor,
  notFound,
  pageOf,
  pageSize,
  type Actor,
  type Connection,
  type NotFound,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { DeliveryRepository } from './delivery.repository';
import { EndpointRepository } from './endpoint.repository';
import type { WebhookDeliveryArgs } from './webhook.input';
import { toDelivery, toEndpoint } from './webhook.mapper';
import type {
  WebhookDeliveryModel,
  WebhookEndpointModel,
  WebhookEventInfoModel,
} from './webhook.model';

/** Endpoints and deliveries as somebody may see them: what is sealed to them is neither listed nor counted. */
@Injectable()
export class WebhookReader {
  public constructor(
    private readonly endpoints: EndpointRepository,
    private readonly deliveries: DeliveryRepository,
  ) {}

  public async all(actor: Actor): Promise<WebhookEndpointModel[]> {
    return (await this.endpoints.all(actor.personId)).map(toEndpoint);
  }

  public async endpoint(actor: Actor, id: string): Promise<WebhookEndpointModel | null> {
    const row = await this.endpoints.one(actor.personId, id);
    return row ? toEndpoint(row) : null;
  }

  public async delivery(actor: Actor, id: string): Promise<WebhookDeliveryModel | null> {
    const row = await this.deliveries.one(actor.personId, id);
    return row ? toDelivery(row) : null;
  }

  public async page(
    actor: Actor,
    args: WebhookDeliveryArgs,
  ): Promise<Connection<WebhookDeliveryModel>> {
    const first = pageSize(args);
    const rows = await this.deliveries.page(actor.personId, {
      endpointId: args.endpointId,
      state: args.filter?.state ?? null,
      event: args.filter?.event ?? null,
      after: instantCursor(args.after),
      limit: first + 1,
    });
    return pageOf(rows, first, args.after, (row) => [row.createdText, row.id], toDelivery);
  }

  /** The table of events that one can subscribe to. */
  public events(): WebhookEventInfoModel[] {
    return WEBHOOK_EVENT_NAMES.map((name) => {
      const { nature, meaning } = WEBHOOK_EVENTS[name];
      return { name, wireName: name, nature, meaning };
    });
  }

  /** What a command did, with the endpoint as it stands now; a problem passes as it is. */
  public async withEndpoint<Answer extends object>(
    actor: Actor,
    done: Answer,
  ): Promise<(Answer & { endpoint: WebhookEndpointModel }) | Answer | NotFound> {
    if (!('endpointId' in done) || typeof done.endpointId !== 'string') return done;
    const endpoint = await this.endpoint(actor, done.endpointId);
    return endpoint ? { ...done, endpoint } : notFound('webhook');
  }

  /** What a command did, with the delivery as it stands now; a problem passes as it is. */
  public async withDelivery<Answer extends object>(
    actor: Actor,
    done: Answer,
  ): Promise<(Answer & { delivery: WebhookDeliveryModel }) | Answer | NotFound> {
    if (!('deliveryId' in done) || typeof done.deliveryId !== 'string') return done;
    const delivery = await this.delivery(actor, done.deliveryId);
    return delivery ? { ...done, delivery } : notFound('delivery');
  }
}
