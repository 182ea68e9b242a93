import { afterFailure, outcomeOf, PING_EVENT } from '@debrief/domain';
import { RecurringWork, UnitOfWork, type BookTx } from '@debrief/server-kernel';
import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DeliveryQueueRepository, type Claimed, type Tried } from './delivery-queue.repository';
import { DeliverySender } from './delivery.sender';
import { EndpointPause } from './endpoint-pause.service';

const LOOK_EVERY_MS = 1000;
const GONE = 'The address answered 410: it does not want these any more.';
const TOO_LONG = 'Nothing got through for three days.';

/**
 * Sends what is due. Sending runs beside the looking, so that an endpoint that hangs costs nobody
 * else anything; a process that dies leaves its leases behind, and another sends again with the same id.
 */
@Injectable()
export class DeliveryWorker implements OnModuleInit, BeforeApplicationShutdown {
  private readonly inFlight = new Set<Promise<void>>();
  private looking: Promise<void> | null = null;
  private wanted = false;
  private stopped = false;

  public constructor(
    private readonly recurring: RecurringWork,
    private readonly uow: UnitOfWork,
    private readonly queue: DeliveryQueueRepository,
    private readonly sender: DeliverySender,
    private readonly pausing: EndpointPause,
  ) {}

  public onModuleInit(): void {
    this.recurring.every('webhooks', LOOK_EVERY_MS, () => this.look());
  }

  /** What is under way is seen through; nothing new begins. */
  public async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.looking?.catch(() => undefined);
    await Promise.all(this.inFlight);
  }

  /** Looks at once instead of within a second. What fails then is met again by the regular look. */
  public wake(): void {
    void this.look().catch(() => undefined);
  }

  /** Takes what is due and starts sending it; gives before it has arrived. One look at a time. */
  public async look(): Promise<void> {
    if (this.looking) {
      this.wanted = true;
      return this.looking;
    }
    this.looking = this.lookAround();
    try {
      await this.looking;
    } finally {
      this.looking = null;
    }
  }

  /** When nothing is under way any more, what that set off included. */
  public async idle(): Promise<void> {
    while (this.looking || this.inFlight.size > 0)
      await Promise.all([this.looking, ...this.inFlight]);
  }

  private async lookAround(): Promise<void> {
    do {
      this.wanted = false;
      if (this.stopped) return;
      const claimed = await this.uow.keepBooks(async (tx) => [
        ...(await this.queue.claimPings(tx)),
        ...(await this.queue.claim(tx)),
      ]);
      for (const one of claimed) this.start(one);
    } while (this.wanted);
  }

  private start(one: Claimed): void {
    const sending: Promise<void> = this.deliver(one)
      // The books could not be kept: the lease ends and it is tried again.
      .catch(() => undefined)
      .then(() => {
        this.inFlight.delete(sending);
        this.wake();
      });
    this.inFlight.add(sending);
  }

  private async deliver(one: Claimed): Promise<void> {
    const tried = await this.sender.send(one);
    const outcome = outcomeOf(tried.status);
    const exhausted = await this.uow.keepBooks(async (tx) => {
      await this.queue.noteTry(tx, one, tried);
      if (outcome === 'delivered') return this.arrived(tx, one, tried);
      return this.refused(tx, one, tried, outcome === 'gone');
    });
    if (outcome === 'gone') await this.pausing.pause(one.endpointId, GONE);
    else if (exhausted) await this.pausing.pause(one.endpointId, TOO_LONG);
  }

  private async arrived(tx: BookTx, one: Claimed, tried: Tried): Promise<boolean> {
    const standing = await this.queue.lock(tx, one.endpointId);
    await this.queue.markDelivered(tx, one, tried);
    await this.queue.markSound(tx, one.endpointId, standing?.failingSince ?? null);
    return false;
  }

  /** True when the endpoint has failed for too long. A ping is tried once and proves nothing but itself. */
  private async refused(tx: BookTx, one: Claimed, tried: Tried, gone: boolean): Promise<boolean> {
    const standing = await this.queue.lock(tx, one.endpointId);
    if (!standing) return false;
    const once = gone || one.event === PING_EVENT;
    const next = afterFailure({ ...standing, now: tx.now, firstTriedAt: one.firstTriedAt });
    const ours = await this.queue.markRefused(tx, one, tried, once ? null : next.nextAttemptAt);
    if (!ours || one.event === PING_EVENT) return false;
    await this.queue.markTrouble(tx, one.endpointId, { ...next, error: tried.error ?? '' });
    return next.pause;
  }
}
