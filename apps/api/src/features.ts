import { BlueprintModule } from '@debrief/server-blueprint';
import { ExchangeModule, ExchangeWorkerModule } from '@debrief/server-exchange';
import { HiringModule } from '@debrief/server-hiring';
import { IdentityModule } from '@debrief/server-identity';
import { LoopModule } from '@debrief/server-loop';
import { NotifyModule, NotifyWorkerModule } from '@debrief/server-notify';
import { PacketModule, PacketWorkerModule } from '@debrief/server-packet';
import { SchedulingModule, SchedulingWorkerModule } from '@debrief/server-scheduling';
import { ScorecardModule } from '@debrief/server-scorecard';
import { WebhookModule, WebhookWorkerModule } from '@debrief/server-webhook';
import { JobsModule } from './jobs/jobs.module';

/** The feature modules of this process, lowest rank first. */
export const FEATURES = [
  IdentityModule,
  BlueprintModule,
  HiringModule,
  LoopModule,
  SchedulingModule,
  ScorecardModule,
  PacketModule,
  NotifyModule,
  WebhookModule,
  ExchangeModule,
  JobsModule,
];

/** What listens to the news of features where this process also does the background work. */
export const LISTENERS = [
  SchedulingWorkerModule,
  PacketWorkerModule,
  NotifyWorkerModule,
  WebhookWorkerModule,
  ExchangeWorkerModule,
];
