import { Module } from '@nestjs/common';
import { DeliveryQueueRepository } from './delivery-queue.repository';
import { DeliveryRepository } from './delivery.repository';
import { DeliverySender } from './delivery.sender';
import { DeliveryWorker } from './delivery.worker';
import { EndpointPause } from './endpoint-pause.service';
import { EndpointRepository } from './endpoint.repository';
import { EndpointService } from './endpoint.service';
import { FanOutProcessor } from './fan-out.processor';
import { FanOutRepository } from './fan-out.repository';
import { ReplayService } from './replay.service';
import { UpkeepRepository } from './upkeep.repository';
import { UpkeepWorker } from './upkeep.worker';
import { WebhookReader } from './webhook.reader';
import { WebhookResolver } from './webhook.resolver';

/** What the API answers about it. */
@Module({
  providers: [
    EndpointRepository,
    DeliveryRepository,
    WebhookReader,
    EndpointService,
    ReplayService,
    WebhookResolver,
  ],
})
export class WebhookModule {}

/** What listens and works in whichever process runs the jobs. */
@Module({
  providers: [
    DeliveryQueueRepository,
    DeliverySender,
    EndpointPause,
    DeliveryWorker,
    FanOutRepository,
    FanOutProcessor,
    UpkeepRepository,
    UpkeepWorker,
  ],
})
export class WebhookWorkerModule {}
