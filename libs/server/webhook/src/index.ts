// The wall of webhooks: news for other systems.
export { WebhookModule, WebhookWorkerModule } from './webhook.module';

/** For the data source: the tables as TypeORM knows them. */
export const WEBHOOK_ENTITIES = [];
