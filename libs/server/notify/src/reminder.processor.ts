import type { DomainEventType } from '@debrief/domain';
import { ProcessorRegistry, RecurringWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReminderPlanner } from './reminder.planner';
import { ReminderTick } from './reminder.tick';

const CHANGES = [
  'seat.assigned',
  'seat.removed',
  'seat.excused',
  'seat.replaced',
  'round.scheduled',
  'scorecard.submitted',
  'loop.stopped',
  'packet.decided',
] as const satisfies readonly DomainEventType[];

const TICK_MS = 15_000;
const SWEEP_MS = 300_000;

/** What moves reminders: news of loops, people and the cadence, and the clock. */
@Injectable()
export class ReminderProcessor implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly recurring: RecurringWork,
    private readonly planner: ReminderPlanner,
    private readonly tick: ReminderTick,
  ) {}

  public onModuleInit(): void {
    for (const change of CHANGES)
      this.registry.on(change, ({ loopId }) => this.planner.planLoop(loopId));
    this.registry.on('person.changed', ({ personId }) => this.planner.planPerson(personId));
    this.registry.on('cadence.changed', () => this.planner.planAll());
    this.recurring.every('reminders.due', TICK_MS, () => this.tick.run());
    this.recurring.every('reminders.forgotten', SWEEP_MS, () => this.catchUp());
  }

  /** At the start, and now and then: what no news announced is planned, and what of it is due is sent. */
  private async catchUp(): Promise<void> {
    await this.planner.planForgotten();
    await this.tick.run();
  }
}
