import { LoopModule } from '@debrief/server-loop';
import { Module } from '@nestjs/common';
import { ClashRepository } from './clash.repository';
import { SeatResponseRepository } from './seat-response.repository';
import { SchedulingResolver } from './scheduling.resolver';
import { SchedulingService } from './scheduling.service';

@Module({
  imports: [LoopModule],
  providers: [ClashRepository, SeatResponseRepository, SchedulingService, SchedulingResolver],
  exports: [SchedulingService],
})
export class SchedulingModule {}

/** What reads calendars in whichever process runs the jobs. */
@Module({ imports: [SchedulingModule] })
export class SchedulingWorkerModule {}
