import { ExchangeWorkerModule } from '@debrief/server-exchange';
import { NotifyWorkerModule } from '@debrief/server-notify';
import { PacketWorkerModule } from '@debrief/server-packet';
import { SchedulingWorkerModule } from '@debrief/server-scheduling';
import { WebhookWorkerModule } from '@debrief/server-webhook';

/** What listens to the news of features; each brings the feature modules it stands on. */
export const LISTENERS = [
  SchedulingWorkerModule,
  PacketWorkerModule,
  NotifyWorkerModule,
  WebhookWorkerModule,
  ExchangeWorkerModule,
];
