import { AvailabilityModule } from '@debrief/server-availability';
import { LoopModule } from '@debrief/server-loop';
import { SchedulingModule } from '@debrief/server-scheduling';
import { TrainingModule } from '@debrief/server-training';
import { Module } from '@nestjs/common';

/** Proposals for whole loops, their booking, and their repair. */
@Module({
  imports: [AvailabilityModule, LoopModule, SchedulingModule, TrainingModule],
  providers: [],
  exports: [],
})
export class PlannerModule {}

/** What it does in whichever process runs the jobs. */
@Module({ imports: [PlannerModule], providers: [] })
export class PlannerWorkerModule {}
