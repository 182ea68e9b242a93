// The wall of notifications: mail and reminders. It listens and is never called.
export { NotifyModule, NotifyWorkerModule } from './notify.module';

/** For the data source: the tables as TypeORM knows them. */
export const NOTIFY_ENTITIES = [];
