import { LoopModule } from '@debrief/server-loop';
import { Module } from '@nestjs/common';
import { AvailabilityReader } from './availability.reader';
import { AvailabilityRepository } from './availability.repository';

/** When people can be asked for a round, and by which rules. */
@Module({
  imports: [LoopModule],
  providers: [AvailabilityRepository, AvailabilityReader],
  exports: [AvailabilityReader],
})
export class AvailabilityModule {}

/** What it does in whichever process runs the jobs. */
@Module({ imports: [AvailabilityModule], providers: [] })
export class AvailabilityWorkerModule {}
