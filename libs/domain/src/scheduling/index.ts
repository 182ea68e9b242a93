export { slotEnd } from './slot';
export { SLOT_MINUTES, SOFT_TIMES } from './problem';
export type {
  SchedulingProblem,
  Horizon,
  SlotSpan,
  PricedSpan,
  SoftTime,
  Limit,
  PlannedPerson,
  PersonCap,
  PlannedRoom,
  LoopRequest,
  CandidateDay,
  LunchTime,
  RoundRequest,
  SeatRequest,
  PoolMember,
  LoopRules,
  CoverageNeed,
} from './problem';
export { PRICED_RULES, compareSchedules } from './schedule';
export type { Schedule, Placement, SeatedPerson, PriceLine, PricedRule } from './schedule';
export * from './self/index';
export * from './check/index';
export * from './calendar/index';
export * from './settings/index';
export * from './batch/index';
export * from './repairs/index';
export * from './desk/index';
export { proposeSchedules } from './search/propose';
export type { Proposals, SearchLimits } from './search/propose';
export { CHANGE_PRICES, repairSchedule } from './search/repair';
export type { Repair, Repairs } from './search/repair';
export type { SeatChange, SeatTime } from './search/seat-keeping';
