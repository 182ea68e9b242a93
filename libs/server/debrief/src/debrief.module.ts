import { Module } from '@nestjs/common';

/** The debrief: silent read, sealed vote, reveal, discussion. */
@Module({})
export class DebriefModule {}

/** What the debrief listens to, in whichever process runs the jobs. */
@Module({ imports: [DebriefModule] })
export class DebriefWorkerModule {}
