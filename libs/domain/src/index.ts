// The wall of the domain: grows by named exports only.
export { ROUND_KINDS, STAGE_KINDS, AI_USE_POLICIES, COMPANY_PATTERNS, DIFFICULTIES, SEALS } from './blueprint/terms';
export type { RoundKind, StageKind, AiUsePolicy, CompanyPattern, Difficulty, Seal } from './blueprint/terms';
export type {
  ContentKey, Anchors, Competency, RubricCompetency, RubricBody, QuestionBody, KeyPoint, KitBody, RedFlagType,
  FlagTaxonomyBody, BlueprintRound, BlueprintStage, BlueprintWeight, BlueprintBody, ContentPackage,
} from './blueprint/content';
export {
  EVIDENCE_KINDS, RATING_LEVELS, FLAG_SEVERITIES, FLAG_STATUSES, RECOMMENDATIONS, EMPTY_SCORECARD,
} from './scorecard/scorecard';
export type {
  EvidenceKind, EvidenceNote, RatingLevel, RatingValue, Rating, FlagSeverity, FlagStatus, RaisedFlag,
  Recommendation, StarAnswer, CoveredKeyPoint, ScorecardBody,
} from './scorecard/scorecard';
export { ROLES, CONFLICT_KINDS } from './access/roles';
export type { Role, ConflictKind } from './access/roles';
export {
  LOOP_STATES, STAGE_STATES, ROUND_STATES, SEAT_ROLES, SEAT_STATES, DECISION_OUTCOMES,
} from './loop/terms';
export type { LoopState, StageState, RoundState, SeatRole, SeatState, DecisionOutcome } from './loop/terms';
export { AUDIT_ACTIONS } from './audit/actions';
export type { AuditAction } from './audit/actions';
export type { DomainEvents, DomainEventType } from './events/events';
