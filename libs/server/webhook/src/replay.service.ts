import {
  fieldProblems,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { DeliveryRepository } from './delivery.repository';
import { EndpointRepository } from './endpoint.repository';

export interface Replayed {
  readonly __typename: 'DeliveryReplayed';
  readonly deliveryId: string;
}
export interface ReplayedAll {
  readonly __typename: 'DeliveriesReplayed';
  readonly count: number;
}

/** Sends deliveries anew: the same text under the same id, so that whoever has it already knows. */
@Injectable()
export class ReplayService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
    private readonly endpoints: EndpointRepository,
  ) {}

  public one(
    actor: Actor,
    input: { readonly deliveryId: string; readonly idempotencyKey: string },
  ): Promise<Replayed | Fields | NotFound | IdempotencyMismatch> {
    return this.uow.run<Replayed | Fields | NotFound>(
      { actor, action: 'webhook.replayed', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const found = await this.deliveries.lock(tx, actor.personId, input.deliveryId);
        if (!found) return notFound('delivery');
        if (found.state !== 'delivered' && found.state !== 'failed')
          return refused('deliveryId', 'UNDER_WAY', 'This delivery is still on its way.');
        if (!found.endpointActive && found.event !== 'ping') return paused('deliveryId');
        const deliveryId = await this.deliveries.replay(tx, found.id);
        tx.record({
          subjectType: 'webhook',
          subjectId: found.endpointId,
          ...(found.loopId ? { loopId: found.loopId } : {}),
          detail: { delivery: found.id },
        });
        return { __typename: 'DeliveryReplayed', deliveryId };
      },
    );
  }

  public failed(
    actor: Actor,
    input: {
      readonly endpointId: string;
      readonly since: Date;
      readonly idempotencyKey: string;
    },
  ): Promise<ReplayedAll | Fields | NotFound | IdempotencyMismatch> {
    return this.uow.run<ReplayedAll | Fields | NotFound>(
      { actor, action: 'webhook.replayed', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const endpoint = await this.endpoints.lock(tx, input.endpointId);
        if (!endpoint) return notFound('webhook');
        if (endpoint.state !== 'active') return paused('endpointId');
        const { personId } = actor;
        const count = await this.deliveries.replayFailed(tx, personId, endpoint.id, input.since);
        // How many is not on the record: whoever reads it may owe on a loop that was among them.
        tx.record({
          subjectType: 'webhook',
          subjectId: endpoint.id,
          detail: { since: input.since.toISOString() },
        });
        return { __typename: 'DeliveriesReplayed', count };
      },
    );
  }
}

function refused(path: string, code: string, message: string): Fields {
  return fieldProblems([{ path, code, message }]);
}

function paused(path: string): Fields {
  return refused(path, 'PAUSED', 'This endpoint is paused. Resume it first.');
}
