import { Module } from '@nestjs/common';

/** What the API answers about it. */
@Module({})
export class NotifyModule {}

/** What listens and works in whichever process runs the jobs. */
@Module({ imports: [NotifyModule] })
export class NotifyWorkerModule {}
