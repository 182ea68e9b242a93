import { LoopModule } from '@debrief/server-loop';
import { PacketModule } from '@debrief/server-packet';
import { Module } from '@nestjs/common';
import { CommitteeListener } from './committee.listener';
import { CommitteeReader } from './committee.reader';
import { CommitteeRepository } from './committee.repository';
import { CommitteeResolver } from './committee.resolver';
import { CommitteeService } from './committee.service';
import { CommitteeStore } from './committee.store.repository';
import { DraftService } from './draft.service';
import { ReadingResolver } from './reading.resolver';
import { ReadingService } from './reading.service';
import { CommitteeSources } from './source.repository';

/** Committees: readers who never met the candidate, over a redacted packet. */
@Module({
  imports: [LoopModule, PacketModule],
  providers: [
    CommitteeResolver,
    ReadingResolver,
    CommitteeReader,
    CommitteeService,
    ReadingService,
    DraftService,
    CommitteeRepository,
    CommitteeStore,
    CommitteeSources,
  ],
  exports: [
    CommitteeReader,
    CommitteeService,
    ReadingService,
    DraftService,
    CommitteeStore,
    CommitteeRepository,
  ],
})
export class CommitteeModule {}

/** What committees listen to, in whichever process runs the jobs. */
@Module({ imports: [CommitteeModule], providers: [CommitteeListener] })
export class CommitteeWorkerModule {}
