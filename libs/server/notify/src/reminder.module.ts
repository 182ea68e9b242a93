import { IdentityModule } from '@debrief/server-identity';
import { Module } from '@nestjs/common';
import { HandOverListener } from './hand-over.listener';
import { HandOverPeople } from './hand-over.repository';
import { MailModule } from './mail.module';
import { DueReminders } from './reminder.due.repository';
import { ReminderPlans } from './reminder.plan.repository';
import { ReminderPlanner } from './reminder.planner';
import { ReminderProcessor } from './reminder.processor';
import { ReminderReader } from './reminder.reader';
import { ReminderRepository } from './reminder.repository';
import { ReminderResolver } from './reminder.resolver';
import { ReminderService } from './reminder.service';
import { ReminderTick } from './reminder.tick';

/** What people see of reminders and ask for. */
@Module({
  imports: [IdentityModule, MailModule],
  providers: [ReminderRepository, ReminderReader, ReminderService, ReminderResolver],
  exports: [ReminderReader, ReminderService],
})
export class ReminderModule {}

/** Plans and sends reminders in whichever process runs the jobs. */
@Module({
  imports: [IdentityModule, MailModule],
  providers: [
    ReminderPlans,
    ReminderPlanner,
    DueReminders,
    ReminderTick,
    ReminderProcessor,
    HandOverPeople,
    HandOverListener,
  ],
})
export class ReminderWorkerModule {}
