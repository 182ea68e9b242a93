// The wall of loops. The seal is SQL: whoever reads feedback builds it into their statement.
import { EarlyLookEntity, LoopEntity, StageEntity } from './loop.entity';
import { RoundAskEntity } from './round-ask.entity';
import { RoundChoiceEntity, RoundQuestionEntity } from './round-question.entity';
import { RoundEntity, SeatEntity } from './seat.entity';

export {
  COUNTING_ROLES,
  owesFeedback,
  loopsOwedBy,
  conflicted,
  inAudience,
  knowsAll,
  mayKnow,
  mayManage,
  openStages,
  voteSealed,
} from './seal.visibility';
export { LoopModule } from './loop.module';
export { LoopReader } from './loop.reader';
export { LoopExport, RoundExport } from './loop.export';
export { AuditTrailExport } from './audit-trail.export';
export { OwnWorkReader } from './own-work.reader';
export { LoopService } from './loop.service';
export { MockLoopService, type MockLoop } from './mock-loop.service';
export { StartLoopService } from './start-loop.service';
export { LoopProgressService } from './loop-progress.service';
export { SeatService } from './seat.service';
export { SeatExchange, type Exchanged } from './seat-exchange.service';
export {
  RoundQuestions,
  type ChoosableRound,
  type ChosenQuestion,
  type RoundQuestionPlan,
} from './round-question.repository';
export { asksOf, type AskedOfRound, type RoundRubric } from './round-asks';
export {
  RoundPlacing,
  type NewSeat,
  type PlaceableRound,
  type RoundPlace,
} from './round-placing.repository';
export { RoundAsks, type PlannedRound } from './round-ask.repository';
export type { LockedLoop, LockedSeat } from './loop.store.repository';
export type { LockedRound, Clash, StoredSeat } from './round.store.repository';
export type { LoopView, LoopProgressView, RoundView, SeatView } from './loop.mapper';
export type { PacketSource, OwnSeat } from './source.mapper';
export type { OwedSeat, OwnRound, SealedLoop, AttentionItem } from './own-work.mapper';
export {
  feedbackLocked,
  feedbackMissing,
  loopClosed,
  slotTaken,
  transition,
  type FeedbackLocked,
  type FeedbackMissing,
  type LoopClosed,
  type MissingSeat,
  type SlotTaken,
  type Transition,
} from './loop.problems';
export { isTimeTaken } from './time-taken';
export {
  LoopStateWord,
  StageStateWord,
  RoundStateWord,
  SeatRoleWord,
  SeatStateWord,
} from './loop.words';
export { LoopModel, LoopProgressModel, StageProgressModel } from './loop.model';
export { RoundModel, SeatModel, StageModel } from './seat.model';
export {
  OwedScorecardModel,
  FeedbackLockedModel,
  MissingFeedbackModel,
  FeedbackMissingProblemModel,
  SlotTakenProblemModel,
} from './feedback-owed.model';

/** For the data source: the tables as TypeORM knows them. */
export const LOOP_ENTITIES = [
  LoopEntity,
  StageEntity,
  RoundEntity,
  SeatEntity,
  EarlyLookEntity,
  RoundChoiceEntity,
  RoundQuestionEntity,
  RoundAskEntity,
];
