import { AvailabilityModule } from '@debrief/server-availability';
import { LoopModule } from '@debrief/server-loop';
import { SchedulingModule } from '@debrief/server-scheduling';
import { TrainingModule } from '@debrief/server-training';
import { Module } from '@nestjs/common';
import { BoardReader } from './board.reader';
import { BookingRepository } from './booking.repository';
import { BookingResolver } from './booking.resolver';
import { BookingService } from './booking.service';
import { DeskReader } from './desk.reader';
import { DeskResolver } from './desk.resolver';
import { HoldRepository } from './hold.repository';
import { HoldService } from './hold.service';
import { HoldWorker } from './hold.worker';
import { LoadReader } from './load.reader';
import { LoadRepository } from './load.repository';
import { PlacingService } from './placing.service';
import { PlanRepository } from './plan.repository';
import { PlanService } from './plan.service';
import { PlanningThread } from './planning-thread';
import { PoolsReader } from './pools.reader';
import { ProblemAssembly } from './problem.assembly';
import { RepairPlanModule, RepairPlanWorkerModule } from './repair-plan.module';
import { RunRepository } from './run.repository';
import { RunResolver } from './run.resolver';
import { RunService } from './run.service';
import { StageRepository } from './stage.repository';

/** Proposals for whole loops, their booking, and their repair. */
@Module({
  imports: [AvailabilityModule, LoopModule, SchedulingModule, TrainingModule, RepairPlanModule],
  providers: [
    StageRepository,
    PoolsReader,
    ProblemAssembly,
    { provide: PlanningThread, useFactory: () => new PlanningThread() },
    RunRepository,
    HoldRepository,
    LoadRepository,
    PlanRepository,
    BookingRepository,
    PlacingService,
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
  exports: [ProblemAssembly, RunService, BookingService, HoldService, RunRepository],
})
export class PlannerModule {}

/** What it does in whichever process runs the jobs. */
@Module({ imports: [PlannerModule, RepairPlanWorkerModule], providers: [HoldWorker] })
export class PlannerWorkerModule {}
