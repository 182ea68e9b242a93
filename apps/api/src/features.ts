import { AvailabilityModule, AvailabilityWorkerModule } from '@debrief/server-availability';
import { BlueprintModule } from '@debrief/server-blueprint';
import { CommitteeModule, CommitteeWorkerModule } from '@debrief/server-committee';
import { DebriefModule, DebriefWorkerModule } from '@debrief/server-debrief';
import { ExchangeModule, ExchangeWorkerModule } from '@debrief/server-exchange';
import { GuideModule, GuideWorkerModule } from '@debrief/server-guide';
import { HiringModule } from '@debrief/server-hiring';
import { IdentityModule } from '@debrief/server-identity';
import { LoopModule } from '@debrief/server-loop';
import { NotifyModule, NotifyWorkerModule } from '@debrief/server-notify';
import { PacketModule, PacketWorkerModule } from '@debrief/server-packet';
import { PlannerModule, PlannerWorkerModule } from '@debrief/server-planner';
import { QuestionModule, QuestionWorkerModule } from '@debrief/server-question';
import { SchedulingModule, SchedulingWorkerModule } from '@debrief/server-scheduling';
import { ScorecardModule, ScorecardWorkerModule } from '@debrief/server-scorecard';
import { SelfScheduleModule, SelfScheduleWorkerModule } from '@debrief/server-selfschedule';
import { SeverityModule, SeverityWorkerModule } from '@debrief/server-severity';
import { TrainingModule, TrainingWorkerModule } from '@debrief/server-training';
import { WebhookModule, WebhookWorkerModule } from '@debrief/server-webhook';
import { JobsModule } from './jobs/jobs.module';

/** The feature modules of this process, lowest rank first. */
export const FEATURES = [
  IdentityModule,
  BlueprintModule,
  HiringModule,
  LoopModule,
  GuideModule,
  ScorecardModule,
  QuestionModule,
  TrainingModule,
  AvailabilityModule,
  SchedulingModule,
  PlannerModule,
  SelfScheduleModule,
  SeverityModule,
  DebriefModule,
  PacketModule,
  CommitteeModule,
  NotifyModule,
  WebhookModule,
  ExchangeModule,
  JobsModule,
];

/** What listens to the news of features where this process also does the background work. */
export const LISTENERS = [
  GuideWorkerModule,
  ScorecardWorkerModule,
  QuestionWorkerModule,
  TrainingWorkerModule,
  AvailabilityWorkerModule,
  SchedulingWorkerModule,
  PlannerWorkerModule,
  SelfScheduleWorkerModule,
  SeverityWorkerModule,
  DebriefWorkerModule,
  PacketWorkerModule,
  CommitteeWorkerModule,
  NotifyWorkerModule,
  WebhookWorkerModule,
  ExchangeWorkerModule,
];
