import { BlueprintModule } from '@debrief/server-blueprint';
import { ScorecardModule } from '@debrief/server-scorecard';
import { Module } from '@nestjs/common';
import { AgreementReader } from './agreement.reader';
import { AgreementRepository } from './agreement.repository';
import { AgreementResolver } from './agreement.resolver';
import { SeverityRefit } from './severity-refit.service';
import { SeverityThread } from './severity-thread';
import { SeverityReader } from './severity.reader';
import { SeverityRepository } from './severity.repository';
import { SeverityWorker } from './severity.worker';

/** How strict interviewers are by habit, and how far they agree. */
@Module({
  imports: [BlueprintModule, ScorecardModule],
  providers: [
    AgreementResolver,
    AgreementReader,
    AgreementRepository,
    SeverityReader,
    SeverityRefit,
    SeverityThread,
    SeverityRepository,
  ],
  exports: [SeverityReader, SeverityRefit],
})
export class SeverityModule {}

/** Refits the severity model in whichever process runs the jobs. */
@Module({ imports: [SeverityModule], providers: [SeverityWorker] })
export class SeverityWorkerModule {}
