import { BlueprintModule } from '@debrief/server-blueprint';
import { LoopModule } from '@debrief/server-loop';
import { Module } from '@nestjs/common';
import { ArtefactController } from './artefact.controller';
import { ArtefactReader } from './artefact.reader';
import { ArtefactRepository } from './artefact.repository';
import { FiledArtefactsResolver, SheetArtefactsResolver } from './artefact.resolver';
import { ArtefactService } from './artefact.service';
import { CoverageReader } from './coverage.reader';
import { DraftRepository } from './draft.repository';
import { DraftService } from './draft.service';
import { FlagRepository } from './flag.repository';
import { FlagService } from './flag.service';
import { ImportedHistoryReader } from './imported-history.reader';
import { ImportedHistoryRepository } from './imported-history.repository';
import { ImportedHistoryResolver } from './imported-history.resolver';
import { LoopCoverageResolver } from './loop-coverage.resolver';
import { MyWorkReader } from './my-work.reader';
import { MyWorkResolver } from './my-work.resolver';
import { OwedDraftResolver } from './owed-draft.resolver';
import { PacketInputReader } from './packet-input.reader';
import { PinsReader } from './pins.reader';
import { RoundScorecardsResolver } from './round-scorecards.resolver';
import { ScorecardReader } from './scorecard.reader';
import { ScorecardRepository } from './scorecard.repository';
import { ScorecardResolver } from './scorecard.resolver';
import { ScorecardService } from './scorecard.service';
import { SheetReader } from './sheet.reader';

@Module({
  imports: [BlueprintModule, LoopModule],
  controllers: [ArtefactController],
  providers: [
    ArtefactRepository,
    ArtefactReader,
    ArtefactService,
    SheetArtefactsResolver,
    FiledArtefactsResolver,
    ScorecardResolver,
    RoundScorecardsResolver,
    LoopCoverageResolver,
    OwedDraftResolver,
    MyWorkResolver,
    ImportedHistoryResolver,
    ScorecardService,
    DraftService,
    FlagService,
    ScorecardReader,
    SheetReader,
    MyWorkReader,
    CoverageReader,
    PacketInputReader,
    PinsReader,
    ImportedHistoryReader,
    ImportedHistoryRepository,
    ScorecardRepository,
    DraftRepository,
    FlagRepository,
  ],
  exports: [ScorecardReader, PacketInputReader, ScorecardService, DraftService, FlagService],
})
export class ScorecardModule {}
