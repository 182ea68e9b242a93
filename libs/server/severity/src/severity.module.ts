import { Module } from '@nestjs/common';
import { SeverityReader } from './severity.reader';
import { SeverityRepository } from './severity.repository';

/** How strict interviewers are by habit, and how far they agree. */
@Module({ providers: [SeverityRepository, SeverityReader], exports: [SeverityReader] })
export class SeverityModule {}

/** Refits the severity model in whichever process runs the jobs. */
@Module({ imports: [SeverityModule] })
export class SeverityWorkerModule {}
