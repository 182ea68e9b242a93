import { ProcessorRegistry, RecurringWork, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HoldService } from './hold.service';
import { RunRepository } from './run.repository';

const HOLDS_EVERY_MS = 30_000;
const RUNS_EVERY_MS = 60_000;
/** At one go; what is left waits for the next. */
const MOST_AT_ONCE = 50;

/** Holds become bookings when all have accepted, and run out; searches of dead processes end. */
@Injectable()
export class HoldWorker implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly recurring: RecurringWork,
    private readonly uow: UnitOfWork,
    private readonly holds: HoldService,
    private readonly runs: RunRepository,
  ) {}

  public onModuleInit(): void {
    this.registry.on('seat.responded', ({ seatId }) => this.holds.answered(seatId));
    this.recurring.every('planner.holds', HOLDS_EVERY_MS, () => this.expire());
    this.recurring.every('planner.runs', RUNS_EVERY_MS, () =>
      this.uow.keepBooks((tx) => this.runs.tidy(tx)),
    );
  }

  private async expire(): Promise<void> {
    for (let count = 0; count < MOST_AT_ONCE; count += 1)
      if (!(await this.holds.expireOne())) return;
  }
}
