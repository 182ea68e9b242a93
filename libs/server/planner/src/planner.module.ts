import { AvailabilityModule } from '@debrief/server-availability';
import { LoopModule } from '@debrief/server-loop';
import { SchedulingModule } from '@debrief/server-scheduling';
import { TrainingModule } from '@debrief/server-training';
import { Module } from '@nestjs/common';
import { BoardReader } from './board.reader';
import { BookingResolver } from './booking.resolver';
import { BookingService } from './booking.service';
import { DeskReader } from './desk.reader';
import { DeskResolver } from './desk.resolver';
import { HoldService } from './hold.service';
import { LoadReader } from './load.reader';
import { PlanService } from './plan.service';
import { RepairPlanModule, RepairPlanWorkerModule } from './repair-plan.module';
import { RunResolver } from './run.resolver';
import { RunService } from './run.service';

/** Proposals for whole loops, their booking, and their repair. */
@Module({
  imports: [AvailabilityModule, LoopModule, SchedulingModule, TrainingModule, RepairPlanModule],
  providers: [
    BoardReader,
    DeskReader,
    LoadReader,
    RunService,
    PlanService,
    BookingService,
    HoldService,
    DeskResolver,
    RunResolver,
    BookingResolver,
  ],
  exports: [],
})
export class PlannerModule {}

/** What it does in whichever process runs the jobs. */
@Module({ imports: [PlannerModule, RepairPlanWorkerModule], providers: [] })
export class PlannerWorkerModule {}
