// The wall of webhooks: news for other systems.
import {
  WebhookAttemptEntity,
  WebhookDeliveryEntity,
  WebhookEndpointEntity,
} from './webhook.entity';

export { WebhookModule, WebhookWorkerModule } from './webhook.module';

/** For the data source: the tables as TypeORM knows them. */
export const WEBHOOK_ENTITIES = [
  WebhookEndpointEntity,
  WebhookDeliveryEntity,
  WebhookAttemptEntity,
];
