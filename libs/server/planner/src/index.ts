// The wall of planner.
import {
  ClaimEntity,
  HoldEntity,
  ScheduleOverrideEntity,
  ScheduleRunEntity,
} from './planner.entity';
import {
  CandidateNoShowEntity,
  RepairPolicyEntity,
  ScheduleRepairEntity,
} from './repair-plan.entity';

export { PlannerModule, PlannerWorkerModule } from './planner.module';

/** For the data source: the tables as TypeORM knows them. */
export const PLANNER_ENTITIES = [
  ScheduleRunEntity,
  HoldEntity,
  ClaimEntity,
  ScheduleOverrideEntity,
  RepairPolicyEntity,
  ScheduleRepairEntity,
  CandidateNoShowEntity,
];
