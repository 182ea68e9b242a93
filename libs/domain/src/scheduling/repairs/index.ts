// Repairs of schedules: what becomes of a settled panel that no longer holds.
export {
  SCHEDULE_REPAIR_CAUSES,
  SCHEDULE_REPAIR_STATES,
  REPAIR_MODES,
  DEFAULT_REPAIR_POLICY,
  REPAIR_POLICY_RANGES,
  type ScheduleRepairCause,
  type ScheduleRepairState,
  type RepairMode,
  type RepairPolicy,
  type RoundAt,
  type SeatAt,
} from './repair-terms';
export { checkRepairPolicy } from './repair-policy';
export {
  SEEN_BY_CANDIDATE,
  TOLD_HOW,
  candidateSees,
  changesOf,
  peopleTold,
  type PersonTold,
  type RoundChange,
  type SeatSwap,
  type SeenByCandidate,
  type ToldHow,
} from './seat-changes';
export {
  REPAIR_ASKS,
  decideRepair,
  plainSwap,
  workingMinutes,
  type RepairAsk,
  type RepairDecision,
  type RepairFacts,
} from './decide-repair';
export {
  AFTER_NO_SHOW,
  NO_SHOWS,
  decideCandidateNoShow,
  type AfterNoShow,
  type NoShowFacts,
  type NoShowOf,
} from './no-show';
