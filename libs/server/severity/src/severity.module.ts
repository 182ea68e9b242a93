import { Module } from '@nestjs/common';

/** How strict interviewers are by habit, and how far they agree. */
@Module({})
export class SeverityModule {}

/** Refits the severity model in whichever process runs the jobs. */
@Module({ imports: [SeverityModule] })
export class SeverityWorkerModule {}
