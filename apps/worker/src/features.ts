import { AvailabilityWorkerModule } from '@debrief/server-availability';
import { CommitteeWorkerModule } from '@debrief/server-committee';
import { DebriefWorkerModule } from '@debrief/server-debrief';
import { ExchangeWorkerModule } from '@debrief/server-exchange';
import { GuideWorkerModule } from '@debrief/server-guide';
import { NotifyWorkerModule } from '@debrief/server-notify';
import { PacketWorkerModule } from '@debrief/server-packet';
import { PlannerWorkerModule } from '@debrief/server-planner';
import { QuestionWorkerModule } from '@debrief/server-question';
import { SchedulingWorkerModule } from '@debrief/server-scheduling';
import { ScorecardWorkerModule } from '@debrief/server-scorecard';
import { SelfScheduleWorkerModule } from '@debrief/server-selfschedule';
import { SeverityWorkerModule } from '@debrief/server-severity';
import { TrainingWorkerModule } from '@debrief/server-training';
import { WebhookWorkerModule } from '@debrief/server-webhook';

/** What listens to the news of features; each brings the feature modules it stands on. */
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
