// The wall of scheduling: slots of rounds, invitations to them, and people's calendars.
import {
  BusyCalendarEntity,
  BusyTimeEntity,
  CalendarFeedEntity,
  CalendarInviteEntity,
  SeatResponseEntity,
} from './calendar.entity';

export { SchedulingModule, SchedulingWorkerModule } from './scheduling.module';
export { writeFeed, type FeedEvent } from './ics.writer';
export { SchedulingService } from './scheduling.service';
export { CalendarInvites, type InviteChange } from './calendar-invites.service';
export { SeatResponseService } from './seat-response.service';

/** For the data source: the tables as TypeORM knows them. */
export const SCHEDULING_ENTITIES = [
  CalendarInviteEntity,
  SeatResponseEntity,
  CalendarFeedEntity,
  BusyCalendarEntity,
  BusyTimeEntity,
];
