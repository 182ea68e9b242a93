import { LoopModule } from '@debrief/server-loop';
import { Module } from '@nestjs/common';

/** When people can be asked for a round, and by which rules. */
@Module({ imports: [LoopModule], providers: [], exports: [] })
export class AvailabilityModule {}

/** What it does in whichever process runs the jobs. */
@Module({ imports: [AvailabilityModule], providers: [] })
export class AvailabilityWorkerModule {}
