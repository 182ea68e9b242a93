export {
  busyWordsProblems,
  strengthByWords,
  tidyWords,
  wordsTogether,
  BUSY_STRENGTHS,
  LONGEST_WORD,
  MOST_WORDS,
  NO_WORDS,
} from './busy-words';
export type { BusyStrength, BusyWords } from './busy-words';
export { candidateDays, usualWindows } from './candidate-days';
export type { LunchRule } from './candidate-days';
export { gridOf, horizonOf, instantOf, slotOf, MOST_HORIZON_DAYS } from './horizon';
export type { InstantSpan } from './horizon';
export { effortHours, plannedPerson } from './planned-person';
export type { BusyFact, ClaimFact, EffortFact, PersonFacts } from './person-facts';
export { plannedRoom } from './planned-room';
export { inPool } from './pool';
export type { PoolPerson, PoolRule } from './pool';
export { checkCandidateWindows, checkOwnTime } from './own-time';
export type { TypedSpan, TypedTime } from './own-time';
