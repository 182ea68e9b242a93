import {
  countsInPacket,
  dueAt,
  planReminders,
  workingWeekOf,
  type ReminderCadence,
} from '@debrief/domain';
import { OrganisationReader } from '@debrief/server-identity';
import { Clock, UnitOfWork } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { ReminderPlans, type PlannedRow, type SeatToPlan } from './reminder.plan.repository';

const MS_PER_DAY = 86_400_000;
const BATCH = 100;
/** Rounds that ended longer ago are left in peace when they turn up without a plan. */
const LOOK_BACK_DAYS = 30;

interface Rules {
  readonly cadence: ReminderCadence;
  readonly organisation: Awaited<ReturnType<OrganisationReader['current']>>;
}

/**
 * Keeps the reminders of every seat in step with its loop. It plans from how things stand, never
 * from what an event said: events come twice, late and out of order.
 */
@Injectable()
export class ReminderPlanner {
  public constructor(
    private readonly plans: ReminderPlans,
    private readonly organisations: OrganisationReader,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  public async planLoop(loopId: string): Promise<void> {
    await this.plan([loopId]);
  }

  /** Somebody's hours, zone or activity changed. */
  public async planPerson(personId: string): Promise<void> {
    await this.plan(await this.plans.loopsOf(personId));
  }

  /** The cadence or the due time changed. */
  public async planAll(): Promise<void> {
    let after: string | null = null;
    for (;;) {
      const loops: string[] = await this.plans.loopsAfter(after, BATCH);
      await this.plan(loops);
      after = loops.at(-1) ?? null;
      if (loops.length < BATCH) return;
    }
  }

  /** Plans seats that no news announced: of before the upgrade, or loaded into the database. */
  public async planForgotten(): Promise<void> {
    const since = new Date(this.clock.now().getTime() - LOOK_BACK_DAYS * MS_PER_DAY);
    for (;;) {
      const loops = await this.plans.loopsUnplanned(since, BATCH);
      await this.plan(loops);
      if (loops.length < BATCH) return;
    }
  }

  private async plan(loopIds: readonly string[]): Promise<void> {
    if (loopIds.length === 0) return;
    const [{ cadence }, organisation] = await Promise.all([
      this.organisations.cadence(),
      this.organisations.current(),
    ]);
    for (const loopId of loopIds) {
      await this.uow.keepBooks(async (tx) => {
        if (!(await this.plans.lockLoop(tx, loopId))) return;
        const seats = await this.plans.owing(tx, loopId);
        const rows = seats.flatMap((seat) => rowsOf(seat, { cadence, organisation }, tx.now));
        await this.plans.replace(tx, loopId, rows);
      });
    }
  }
}

function rowsOf(seat: SeatToPlan, { cadence, organisation }: Rules, now: Date): PlannedRow[] {
  const of = { seatId: seat.seatId, personId: seat.personId, slotStart: seat.startsAt };
  const planned = planReminders(
    {
      slot: seat,
      week: workingWeekOf(
        { hours: seat.workingHours, timeZone: seat.timeZone },
        { hours: organisation.workingHours },
      ),
      cadence,
      escalates: countsInPacket(seat),
    },
    now,
  );
  return [
    ...planned.map((step) => ({ ...of, ...step })),
    {
      ...of,
      kind: 'overdue',
      number: 1,
      dueAt: dueAt(seat.endsAt, organisation.feedbackDueHours),
      state: 'waiting' as const,
    },
  ];
}
