import { AvailabilityModule } from '@debrief/server-availability';
import { LoopModule } from '@debrief/server-loop';
import { TrainingModule } from '@debrief/server-training';
import { Module } from '@nestjs/common';
import { NoShowRepository } from './no-show.repository';
import { NoShowService } from './no-show.service';
import { RepairBooking } from './repair-booking.service';
import { ConflictSeats } from './repair-conflict.service';
import { RepairHouse } from './repair-house.service';
import { RepairListener } from './repair-plan.listener';
import { RepairPlanReader } from './repair-plan.reader';
import { RepairPlanRepository } from './repair-plan.repository';
import { RepairPlanResolver } from './repair-plan.resolver';
import { RepairPlanner } from './repair-plan.service';
import { RepairPolicies } from './repair-policy.service';
import { RepairProblems } from './repair-problem';
import { RepairProblemRepository } from './repair-problem.repository';
import { RepairVerbs } from './repair-verbs.service';
import { RepairViewRepository } from './repair-view.repository';

/** Repairs of schedules, and who did not come. */
@Module({
  imports: [AvailabilityModule, LoopModule, TrainingModule],
  providers: [
    RepairPlanRepository,
    RepairProblemRepository,
    RepairProblems,
    RepairBooking,
    RepairHouse,
    RepairPlanner,
    RepairViewRepository,
    RepairPlanReader,
    RepairVerbs,
    RepairPolicies,
    NoShowRepository,
    NoShowService,
    ConflictSeats,
    RepairPlanResolver,
  ],
  exports: [RepairPlanner, RepairPlanRepository, ConflictSeats],
})
export class RepairPlanModule {}

/** What listens in whichever process runs the jobs. */
@Module({ imports: [RepairPlanModule], providers: [RepairListener] })
export class RepairPlanWorkerModule {}
