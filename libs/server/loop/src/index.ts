// The wall of loops. The seal is SQL: whoever reads feedback builds it into their statement.
export {
  COUNTING_ROLES, owesFeedback, conflicted, inAudience, audienceBySeatOrJob, knowsAll, mayKnow, openStages,
} from './seal.visibility';
export { LoopStateWord, StageStateWord, RoundStateWord, SeatRoleWord, SeatStateWord } from './loop.words';
export { LoopModel, LoopProgressModel, StageProgressModel } from './loop.model';
export { RoundModel, SeatModel, StageModel } from './seat.model';
export {
  OwedScorecardModel, FeedbackLockedModel, MissingFeedbackModel, FeedbackMissingProblemModel, SlotTakenProblemModel,
} from './feedback-owed.model';
