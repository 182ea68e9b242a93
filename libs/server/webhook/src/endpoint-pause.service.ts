import { notFound, UnitOfWork } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { DeliveryQueueRepository } from './delivery-queue.repository';

/** Pauses endpoints without being asked; it is on the record, and their owner hears of it. */
@Injectable()
export class EndpointPause {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly queue: DeliveryQueueRepository,
  ) {}

  /** Does nothing when it is not active. */
  public async pause(endpointId: string, reason: string): Promise<void> {
    await this.uow.run({ actor: null, action: 'webhook.paused' }, async (tx) => {
      if (!(await this.queue.pause(tx, endpointId, reason))) return notFound('webhook');
      tx.record({ subjectType: 'webhook', subjectId: endpointId, detail: { reason } });
      tx.emit('webhook.paused', { endpointId });
      return { __typename: 'WebhookPaused' as const };
    });
  }
}
