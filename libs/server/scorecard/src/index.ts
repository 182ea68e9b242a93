// The wall of feedback: the only door to what interviewers wrote.
import { AccessLedgerEntity } from './access-ledger.entity';
import { SeatArtefactEntity } from './artefact.entity';
import { ArchivedDraftEntity } from './archived-draft.entity';
import { ScorecardDraftEntity } from './draft.entity';
import { FlagAdjudicationEntity } from './flag-adjudication.entity';
import { FlagReadingEntity, FlagVerdictEntity } from './flag-reading.entity';
import { GapFindingEntity } from './gap-finding.entity';
import { IMPORTED_ENTITIES } from './imported-history.entity';
import { KitOpeningEntity } from './kit-opening.entity';
import {
  RatingEntity,
  RedFlagEntity,
  ScorecardEntity,
  ScorecardVersionEntity,
} from './scorecard.entity';

export { ScorecardModule, ScorecardWorkerModule } from './scorecard.module';
export { ImportedHistoryReader } from './imported-history.reader';
export {
  ImportedHistoryRepository,
  type ImportedScorecardRow,
} from './imported-history.repository';
export { ScorecardReader, type PacketFeedback, type SubmittedFeedback } from './scorecard.reader';
export { ScorecardExportReader, type ExportedScorecard } from './scorecard.export';
export { DebriefFeedbackReader, type CitedNote } from './debrief-feedback.reader';
export { ComparisonReader, type ComparedCards } from './comparison.reader';
export {
  CalibrationSourceReader,
  type CalibrationMaterial,
  type CalibrationSource,
} from './calibration-source.reader';
export type { FiledScorecard } from './filed-scorecard';
export { QuestionFeedbackReader, type AskedOnSeat } from './question-feedback.reader';
export { SeverityRatingsReader, type ClosedRating } from './severity-ratings.reader';
export { PacketInputReader } from './packet-input.reader';
export { ScorecardService } from './scorecard.service';
export { DraftService } from './draft.service';
export { FlagService } from './flag.service';
export { GapService } from './gap.service';
export { AcceptedGapModel } from './gap.model';
export { FlagReadingModel } from './flag-reading.model';
export { FlagContradictionModel, FlagVoiceModel } from './flag-voice.model';
export { EvidenceNoteModel, ScorecardBodyModel } from './body.model';
export { FiledScorecardModel, FlagAdjudicationModel, LedgerLookModel } from './scorecard.model';
export {
  EvidenceKindWord,
  FlagSeverityWord,
  FlagStatusWord,
  RatingSupportWord,
  RecommendationWord,
} from './scorecard.words';

/** For the data source: the tables as TypeORM knows them. */
export const SCORECARD_ENTITIES = [
  ScorecardDraftEntity,
  ArchivedDraftEntity,
  ScorecardEntity,
  ScorecardVersionEntity,
  RatingEntity,
  RedFlagEntity,
  FlagAdjudicationEntity,
  FlagReadingEntity,
  FlagVerdictEntity,
  GapFindingEntity,
  AccessLedgerEntity,
  SeatArtefactEntity,
  KitOpeningEntity,
  ...IMPORTED_ENTITIES,
];
