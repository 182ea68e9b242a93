import { LoopModule } from '@debrief/server-loop';
import { Module } from '@nestjs/common';
import { CalendarFeedController } from './calendar-feed.controller';
import { CalendarFeedRepository } from './calendar-feed.repository';
import { CalendarFeedResolver } from './calendar-feed.resolver';
import { CalendarFeedService } from './calendar-feed.service';
import { CalendarInviteRepository } from './calendar-invite.repository';
import { CalendarInvites } from './calendar-invites.service';
import { ClashRepository } from './clash.repository';
import { SchedulingResolver } from './scheduling.resolver';
import { SchedulingService } from './scheduling.service';
import { SeatResponseRepository } from './seat-response.repository';
import { SeatResponseResolver } from './seat-response.resolver';
import { SeatResponseService } from './seat-response.service';

@Module({
  imports: [LoopModule],
  controllers: [CalendarFeedController],
  providers: [
    ClashRepository,
    SchedulingService,
    SchedulingResolver,
    SeatResponseRepository,
    SeatResponseService,
    SeatResponseResolver,
    CalendarInviteRepository,
    CalendarInvites,
    CalendarFeedRepository,
    CalendarFeedService,
    CalendarFeedResolver,
  ],
  exports: [SchedulingService, SeatResponseService, CalendarInvites],
})
export class SchedulingModule {}

/** What reads calendars in whichever process runs the jobs. */
@Module({ imports: [SchedulingModule] })
export class SchedulingWorkerModule {}
