// The wall of notifications: mail and reminders. It listens and is never called.
import {
  MailEntity,
  MailServerStateEntity,
  NotificationChoiceEntity,
  StoppedAddressEntity,
} from './mail.entity';
import { ReminderEntity } from './reminder.entity';

export { NotificationLink } from './notification-link';
export { NotifyModule, NotifyWorkerModule } from './notify.module';

/** For the data source: the tables as TypeORM knows them. */
export const NOTIFY_ENTITIES = [
  MailEntity,
  StoppedAddressEntity,
  MailServerStateEntity,
  NotificationChoiceEntity,
  ReminderEntity,
];
