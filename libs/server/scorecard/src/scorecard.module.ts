import { BlueprintModule } from '@debrief/server-blueprint';
import { LoopModule } from '@debrief/server-loop';
import { PrintModule } from '@debrief/server-print';
import { Module } from '@nestjs/common';
import { ArtefactController } from './artefact.controller';
import { ArchivedDraftRepository } from './archived-draft.repository';
import { ArchivedDraftResolver } from './archived-draft.resolver';
import { ArchivedDraftService } from './archived-draft.service';
import { ArtefactReader } from './artefact.reader';
import { ArtefactRepository } from './artefact.repository';
import { FiledArtefactsResolver, SheetArtefactsResolver } from './artefact.resolver';
import { ArtefactService } from './artefact.service';
import { CalibrationSourceReader } from './calibration-source.reader';
import { ComparisonReader } from './comparison.reader';
import { CoverageReader } from './coverage.reader';
import { DebriefFeedbackReader } from './debrief-feedback.reader';
import { DraftRepository } from './draft.repository';
import { DraftService } from './draft.service';
import { ScorecardErasure } from './erasure.listener';
import { Filing } from './filing';
import { FlagRepository } from './flag.repository';
import { FlagService } from './flag.service';
import { ImportedHistoryReader } from './imported-history.reader';
import { ImportedHistoryRepository } from './imported-history.repository';
import { ImportedHistoryResolver } from './imported-history.resolver';
import { KitController } from './kit.controller';
import { KIT_PROVIDERS } from './kit.providers';
import { LateWordsService } from './late-words.service';
import { LoopCoverageResolver } from './loop-coverage.resolver';
import { MyWorkReader } from './my-work.reader';
import { MyWorkResolver } from './my-work.resolver';
import { OnBehalfService } from './on-behalf.service';
import { OwedDraftResolver } from './owed-draft.resolver';
import { PacketInputReader } from './packet-input.reader';
import { PinsReader } from './pins.reader';
import { QuestionFeedbackReader } from './question-feedback.reader';
import { RoundRubrics } from './round-rubrics.reader';
import { RoundScorecardsResolver } from './round-scorecards.resolver';
import { ScorecardReader } from './scorecard.reader';
import { ScorecardRepository } from './scorecard.repository';
import { ScorecardResolver } from './scorecard.resolver';
import { ScorecardService } from './scorecard.service';
import { SECOND_LOOK_PROVIDERS } from './second-look.providers';
import { SeverityRatingsReader } from './severity-ratings.reader';
import { SheetQuestions } from './sheet-questions.reader';
import { SheetReader } from './sheet.reader';

@Module({
  imports: [BlueprintModule, LoopModule, PrintModule],
  controllers: [ArtefactController, KitController],
  providers: [
    ...KIT_PROVIDERS,
    ...SECOND_LOOK_PROVIDERS,
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
    ArchivedDraftResolver,
    ScorecardService,
    OnBehalfService,
    Filing,
    LateWordsService,
    ArchivedDraftService,
    ArchivedDraftRepository,
    DraftService,
    FlagService,
    ScorecardReader,
    SheetReader,
    RoundRubrics,
    SheetQuestions,
    MyWorkReader,
    CoverageReader,
    ComparisonReader,
    CalibrationSourceReader,
    DebriefFeedbackReader,
    PacketInputReader,
    PinsReader,
    SeverityRatingsReader,
    QuestionFeedbackReader,
    ImportedHistoryReader,
    ImportedHistoryRepository,
    ScorecardRepository,
    DraftRepository,
    FlagRepository,
  ],
  exports: [
    ScorecardReader,
    PacketInputReader,
    ScorecardService,
    DraftService,
    FlagService,
    QuestionFeedbackReader,
    ComparisonReader,
    CalibrationSourceReader,
    DebriefFeedbackReader,
    SeverityRatingsReader,
  ],
})
export class ScorecardModule {}

/** What listens in whichever process runs the jobs. */
@Module({ imports: [ScorecardModule], providers: [ScorecardErasure] })
export class ScorecardWorkerModule {}
