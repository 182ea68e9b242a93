import { ProcessorRegistry, RecurringWork } from '@debrief/server-kernel';
import { Clock } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ConflictSeats } from './repair-conflict.service';
import { RepairPlanRepository } from './repair-plan.repository';
import { RepairPlanner } from './repair-plan.service';

const SWEEP_MS = 60_000;

/** News by which a settled panel may hold no more, or again. */
@Injectable()
export class RepairListener implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly recurring: RecurringWork,
    private readonly planner: RepairPlanner,
    private readonly conflicts: ConflictSeats,
    private readonly repairs: RepairPlanRepository,
    private readonly clock: Clock,
  ) {}

  public onModuleInit(): void {
    const lost = async ({ loopId, seatId }: { loopId: string; seatId: string }) => {
      await this.planner.settle(loopId);
      await this.planner.look(seatId);
    };
    this.registry.on('seat.responded', lost);
    this.registry.on('seat.removed', lost);
    this.registry.on('seat.excused', lost);
    for (const news of [
      'seat.assigned',
      'round.scheduled',
      'loop.stopped',
      'packet.decided',
    ] as const)
      this.registry.on(news, ({ loopId }) => this.planner.settle(loopId));
    this.registry.on('conflict.declared', ({ candidateId, personId }) =>
      this.conflicts.free(candidateId, personId),
    );
    this.registry.on('person.changed', ({ personId }) => this.personChanged(personId));
    this.recurring.every('schedule_repairs.settled', SWEEP_MS, () => this.planner.settle(null));
  }

  /** Their seats count as lost while they are not active; nobody takes the seats from them by that. */
  private async personChanged(personId: string): Promise<void> {
    await this.planner.settle(null);
    for (const seatId of await this.repairs.seatsAhead(personId, this.clock.now()))
      await this.planner.look(seatId);
  }
}
