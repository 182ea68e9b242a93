import { LoopModule } from '@debrief/server-loop';
import { Module } from '@nestjs/common';
import { MailQueue } from './mail.queue';
import { MailRepository } from './mail.repository';

/** What the API answers about it. */
@Module({
  imports: [LoopModule],
  providers: [MailRepository, MailQueue],
  exports: [MailQueue],
})
export class NotifyModule {}

/** What listens and works in whichever process runs the jobs. */
@Module({ imports: [NotifyModule] })
export class NotifyWorkerModule {}
