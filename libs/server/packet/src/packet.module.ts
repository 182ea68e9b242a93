import { DebriefModule } from '@debrief/server-debrief';
import { IdentityModule } from '@debrief/server-identity';
import { LoopModule } from '@debrief/server-loop';
import { PrintModule } from '@debrief/server-print';
import { ScorecardModule } from '@debrief/server-scorecard';
import { SeverityModule } from '@debrief/server-severity';
import { Module } from '@nestjs/common';
import { ApprovalFlowRepository } from './approval-flow.repository';
import { ApprovalFlowService } from './approval-flow.service';
import { ApprovalReader } from './approval.reader';
import { ApprovalRepository } from './approval.repository';
import { ApprovalService } from './approval.service';
import { CommunicationRepository } from './communication.repository';
import { CommunicationService } from './communication.service';
import { ComparisonReader } from './comparison.reader';
import { ComparisonRepository } from './comparison.repository';
import { ComparisonResolver } from './comparison.resolver';
import { DecisionPlanner } from './decision-plan.service';
import { DecisionRepository } from './decision.repository';
import { DecisionResolver } from './decision.resolver';
import { DecisionService } from './decision.service';
import { PacketAmendments } from './packet-amendment.listener';
import { PacketAssembler } from './packet.assembler';
import { PacketErasure } from './packet-erasure.listener';
import { PacketExportController } from './packet-export.controller';
import { PacketExportRepository } from './packet-export.repository';
import { PacketExportService } from './packet-export.service';
import { PacketProcessors } from './packet-refresh.processor';
import { PacketVersionReader } from './packet-version.reader';
import { PacketVersionRepository } from './packet-version.repository';
import { PacketReader } from './packet.reader';
import { PacketRepository } from './packet.repository';
import { PacketResolver } from './packet.resolver';

/** Packets and decisions as the API answers them. */
@Module({
  imports: [
    IdentityModule,
    LoopModule,
    PrintModule,
    ScorecardModule,
    SeverityModule,
    DebriefModule,
  ],
  controllers: [PacketExportController],
  providers: [
    PacketResolver,
    PacketExportService,
    PacketExportRepository,
    PacketReader,
    DecisionService,
    PacketAssembler,
    PacketRepository,
    DecisionRepository,
    DecisionPlanner,
    DecisionResolver,
    ApprovalService,
    ApprovalReader,
    ApprovalRepository,
    ApprovalFlowService,
    ApprovalFlowRepository,
    CommunicationService,
    CommunicationRepository,
    PacketVersionReader,
    PacketVersionRepository,
    ComparisonResolver,
    ComparisonReader,
    ComparisonRepository,
  ],
  exports: [
    PacketReader,
    DecisionService,
    ApprovalService,
    PacketAssembler,
    PacketRepository,
    PacketVersionRepository,
  ],
})
export class PacketModule {}

/** What keeps packets ready in whichever process runs the jobs. */
@Module({
  imports: [PacketModule],
  providers: [PacketProcessors, PacketErasure, PacketAmendments],
})
export class PacketWorkerModule {}
