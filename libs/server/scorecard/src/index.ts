// The wall of feedback: the only door to what interviewers wrote.
import { AccessLedgerEntity } from './access-ledger.entity';
import { SeatArtefactEntity } from './artefact.entity';
import { ScorecardDraftEntity } from './draft.entity';
import { FlagAdjudicationEntity } from './flag-adjudication.entity';
import { IMPORTED_ENTITIES } from './imported-history.entity';
import {
  RatingEntity,
  RedFlagEntity,
  ScorecardEntity,
  ScorecardVersionEntity,
} from './scorecard.entity';

export { ScorecardModule } from './scorecard.module';
export { ImportedHistoryReader } from './imported-history.reader';
export {
  ImportedHistoryRepository,
  type ImportedScorecardRow,
} from './imported-history.repository';
export { ScorecardReader, type PacketFeedback, type SubmittedFeedback } from './scorecard.reader';
export { ScorecardExportReader, type ExportedScorecard } from './scorecard.export';
export { PacketInputReader } from './packet-input.reader';
export { ScorecardService } from './scorecard.service';
export { DraftService } from './draft.service';
export { FlagService } from './flag.service';
export { EvidenceNoteModel, ScorecardBodyModel } from './body.model';
export { FiledScorecardModel, FlagAdjudicationModel } from './scorecard.model';
export {
  FlagSeverityWord,
  FlagStatusWord,
  RatingSupportWord,
  RecommendationWord,
} from './scorecard.words';

/** For the data source: the tables as TypeORM knows them. */
export const SCORECARD_ENTITIES = [
  ScorecardDraftEntity,
  ScorecardEntity,
  ScorecardVersionEntity,
  RatingEntity,
  RedFlagEntity,
  FlagAdjudicationEntity,
  AccessLedgerEntity,
  SeatArtefactEntity,
  ...IMPORTED_ENTITIES,
];
