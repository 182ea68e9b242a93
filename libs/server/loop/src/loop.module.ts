import { BlueprintModule } from '@debrief/server-blueprint';
import { HiringModule } from '@debrief/server-hiring';
import { IdentityModule } from '@debrief/server-identity';
import { Module } from '@nestjs/common';
import { AttentionRepository } from './attention.repository';
import { AuditTrailReader } from './audit-trail.reader';
import { AuditTrailRepository } from './audit-trail.repository';
import { AuditTrailResolver } from './audit-trail.resolver';
import { ContentImpactRepository } from './content-impact.repository';
import { ContentImpactResolver } from './content-impact.resolver';
import { EarlyLookService } from './early-look.service';
import { HandOverStore } from './hand-over.repository';
import { HandOverResolver } from './hand-over.resolver';
import { HandOverService } from './hand-over.service';
import { HistoryRepository } from './history.repository';
import {
  ApplicationLoopResolver,
  LoopHistoryResolver,
  StageRoundsResolver,
} from './loop-fields.resolver';
import { LoopProgressService } from './loop-progress.service';
import { LoopReader } from './loop.reader';
import { LoopRepository } from './loop.repository';
import { LoopResolver } from './loop.resolver';
import { LoopService } from './loop.service';
import { LoopStore } from './loop.store.repository';
import { MockLoopService } from './mock-loop.service';
import { OwnWorkReader } from './own-work.reader';
import { OwnWorkRepository } from './own-work.repository';
import { RoundAsks } from './round-ask.repository';
import { RoundPlacing } from './round-placing.repository';
import { RoundQuestions } from './round-question.repository';
import { RoundRepository } from './round.repository';
import { RoundStore } from './round.store.repository';
import { SeatExchange } from './seat-exchange.service';
import { SeatResolver } from './seat.resolver';
import { SeatService } from './seat.service';
import { SourceRepository } from './source.repository';
import { StartLoopService } from './start-loop.service';

@Module({
  imports: [IdentityModule, BlueprintModule, HiringModule],
  providers: [
    LoopRepository,
    RoundRepository,
    RoundQuestions,
    RoundAsks,
    RoundPlacing,
    OwnWorkRepository,
    AttentionRepository,
    HistoryRepository,
    SourceRepository,
    LoopStore,
    RoundStore,
    AuditTrailRepository,
    OwnWorkReader,
    LoopReader,
    AuditTrailReader,
    LoopService,
    StartLoopService,
    MockLoopService,
    LoopProgressService,
    SeatService,
    HandOverStore,
    SeatExchange,
    HandOverService,
    EarlyLookService,
    LoopResolver,
    SeatResolver,
    HandOverResolver,
    ApplicationLoopResolver,
    StageRoundsResolver,
    LoopHistoryResolver,
    AuditTrailResolver,
    ContentImpactRepository,
    ContentImpactResolver,
  ],
  exports: [
    RoundPlacing,
    LoopReader,
    OwnWorkReader,
    LoopService,
    StartLoopService,
    MockLoopService,
    LoopProgressService,
    SeatService,
    SeatExchange,
    RoundQuestions,
    RoundAsks,
  ],
})
export class LoopModule {}
