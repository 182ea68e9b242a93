import { AvailabilityModule } from '@debrief/server-availability';
import { BlueprintModule } from '@debrief/server-blueprint';
import { LoopModule } from '@debrief/server-loop';
import { ScorecardModule } from '@debrief/server-scorecard';
import { TrainingModule } from '@debrief/server-training';
import { Module } from '@nestjs/common';
import { BusyCalendarRepository } from './busy-calendar.repository';
import { BusyCalendarResolver } from './busy-calendar.resolver';
import { BusyCalendarService } from './busy-calendar.service';
import { BusyReader } from './busy.reader';
import { BusyRepository } from './busy.repository';
import { BusyResolver } from './busy.resolver';
import { CalendarErasure } from './calendar-erasure.listener';
import { CalendarFeedController } from './calendar-feed.controller';
import { CalendarFeedRepository } from './calendar-feed.repository';
import { CalendarFeedResolver } from './calendar-feed.resolver';
import { CalendarFeedService } from './calendar-feed.service';
import { CalendarInviteRepository } from './calendar-invite.repository';
import { CalendarInvites } from './calendar-invites.service';
import { CalendarReading } from './calendar-reading';
import { CalendarSource } from './calendar-source';
import { CalendarThread } from './calendar-thread';
import { CalendarUnderstanding } from './calendar-understanding';
import { CalendarBodies, CalendarUploadController } from './calendar-upload.controller';
import { ClashRepository } from './clash.repository';
import { RepairAnchors } from './repair.anchors';
import { RepairGround } from './repair.ground';
import { RepairPeople } from './repair.people';
import { RepairReader } from './repair.reader';
import { RepairRepository } from './repair.repository';
import { RepairResolver } from './repair.resolver';
import { RepairService } from './repair.service';
import { SchedulingResolver } from './scheduling.resolver';
import { SchedulingService } from './scheduling.service';
import { SeatResponseRepository } from './seat-response.repository';
import { SeatResponseResolver } from './seat-response.resolver';
import { SeatResponseService } from './seat-response.service';

@Module({
  imports: [AvailabilityModule, BlueprintModule, LoopModule, ScorecardModule, TrainingModule],
  controllers: [CalendarFeedController, CalendarUploadController],
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
    BusyCalendarRepository,
    BusyCalendarService,
    BusyCalendarResolver,
    BusyRepository,
    BusyReader,
    BusyResolver,
    RepairRepository,
    RepairAnchors,
    RepairPeople,
    RepairGround,
    RepairReader,
    RepairService,
    RepairResolver,
    { provide: CalendarThread, useFactory: () => new CalendarThread() },
    CalendarUnderstanding,
    CalendarBodies,
  ],
  exports: [
    SchedulingService,
    SeatResponseService,
    CalendarInvites,
    BusyCalendarRepository,
    CalendarUnderstanding,
  ],
})
export class SchedulingModule {}

/** What reads calendars in whichever process runs the jobs. */
@Module({
  imports: [SchedulingModule],
  providers: [CalendarSource, CalendarReading, CalendarErasure],
})
export class SchedulingWorkerModule {}
