import { IdentityModule } from '@debrief/server-identity';
import { Module } from '@nestjs/common';
import { MailModule } from './mail.module';
import { DueReminders } from './reminder.due.repository';
import { ReminderPlans } from './reminder.plan.repository';
import { ReminderPlanner } from './reminder.planner';
import { ReminderProcessor } from './reminder.processor';
import { ReminderTick } from './reminder.tick';

/** Plans and sends reminders in whichever process runs the jobs. */
@Module({
  imports: [IdentityModule, MailModule],
  providers: [ReminderPlans, ReminderPlanner, DueReminders, ReminderTick, ReminderProcessor],
})
export class ReminderWorkerModule {}
