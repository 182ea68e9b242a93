import { Clock, RecurringWork, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeliveryWorker } from './delivery.worker';
import { EndpointPause } from './endpoint-pause.service';
import { UpkeepRepository } from './upkeep.repository';

const DAY_MS = 86_400_000;
const KEEP_TRIES_DAYS = 30;
/** Longer than the outbox keeps the news behind them, so that no repeat of it finds its delivery gone. */
const KEEP_DELIVERIES_DAYS = 90;
const ORPHANED = 'Its owner is not an active admin any more. Whoever resumes it becomes the owner.';

/** Looks after what nobody sends for: seals that open or close, owners who leave, old rows. */
@Injectable()
export class UpkeepWorker implements OnModuleInit {
  public constructor(
    private readonly recurring: RecurringWork,
    private readonly uow: UnitOfWork,
    private readonly upkeep: UpkeepRepository,
    private readonly pausing: EndpointPause,
    private readonly worker: DeliveryWorker,
    private readonly clock: Clock,
  ) {}

  public onModuleInit(): void {
    this.recurring.every('webhooks.seal', 2_000, () => this.reseal());
    this.recurring.every('webhooks.owners', 10_000, () => this.pauseOrphans());
    this.recurring.every('webhooks.tidy', 3_600_000, () => this.tidy());
  }

  public async reseal(): Promise<void> {
    const moved = await this.uow.keepBooks((tx) => this.upkeep.reseal(tx));
    if (moved > 0) this.worker.wake();
  }

  public async pauseOrphans(): Promise<void> {
    for (const id of await this.upkeep.orphans()) await this.pausing.pause(id, ORPHANED);
  }

  public async tidy(): Promise<void> {
    const now = this.clock.now().getTime();
    const before = (days: number): Date => new Date(now - days * DAY_MS);
    for (;;) {
      const removed = await this.uow.keepBooks((tx) =>
        this.upkeep.tidy(tx, before(KEEP_TRIES_DAYS), before(KEEP_DELIVERIES_DAYS)),
      );
      if (removed === 0) return;
    }
  }
}
