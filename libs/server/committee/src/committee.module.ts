import { Module } from '@nestjs/common';

/** Committees: readers who never met the candidate, over a redacted packet. */
@Module({})
export class CommitteeModule {}

/** What committees listen to, in whichever process runs the jobs. */
@Module({ imports: [CommitteeModule] })
export class CommitteeWorkerModule {}
