import { Module } from '@nestjs/common';

/** What the API answers about it. */
@Module({})
export class WebhookModule {}

/** What listens and works in whichever process runs the jobs. */
@Module({ imports: [WebhookModule] })
export class WebhookWorkerModule {}
