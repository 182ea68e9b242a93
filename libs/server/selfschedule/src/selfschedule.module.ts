import { LoopModule } from '@debrief/server-loop';
import { PlannerModule } from '@debrief/server-planner';
import { Module } from '@nestjs/common';

/** A candidate chooses among what suits everyone, on a page without an account. */
@Module({ imports: [LoopModule, PlannerModule], providers: [], exports: [] })
export class SelfScheduleModule {}

/** What it does in whichever process runs the jobs. */
@Module({ imports: [SelfScheduleModule], providers: [] })
export class SelfScheduleWorkerModule {}
