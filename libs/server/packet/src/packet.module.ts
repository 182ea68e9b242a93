import { IdentityModule } from '@debrief/server-identity';
import { LoopModule } from '@debrief/server-loop';
import { ScorecardModule } from '@debrief/server-scorecard';
import { SeverityModule } from '@debrief/server-severity';
import { Module } from '@nestjs/common';
import { DecisionRepository } from './decision.repository';
import { DecisionService } from './decision.service';
import { PacketAssembler } from './packet.assembler';
import { PacketErasure } from './packet-erasure.listener';
import { PacketProcessors } from './packet-refresh.processor';
import { PacketReader } from './packet.reader';
import { PacketRepository } from './packet.repository';
import { PacketResolver } from './packet.resolver';

/** Packets and decisions as the API answers them. */
@Module({
  imports: [IdentityModule, LoopModule, ScorecardModule, SeverityModule],
  providers: [
    PacketResolver,
    PacketReader,
    DecisionService,
    PacketAssembler,
    PacketRepository,
    DecisionRepository,
  ],
  exports: [PacketReader, DecisionService, PacketAssembler, PacketRepository],
})
export class PacketModule {}

/** What keeps packets ready in whichever process runs the jobs. */
@Module({
  imports: [PacketModule],
  providers: [PacketProcessors, PacketErasure],
})
export class PacketWorkerModule {}
