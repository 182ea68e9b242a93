import { IdentityModule } from '@debrief/server-identity';
import { Module } from '@nestjs/common';
import { BoardAccess } from './board-access';
import { WorkReader } from './work.reader';
import { WorkRepository } from './work.repository';
import { WorkResolver } from './work.resolver';
import { WorkService } from './work.service';

/** What admins see and do about the background work. It stands above loops, whose seal it obeys. */
@Module({
  imports: [IdentityModule],
  providers: [WorkRepository, WorkReader, WorkService, WorkResolver, BoardAccess],
})
export class JobsModule {}
