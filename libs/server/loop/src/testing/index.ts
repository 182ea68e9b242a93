// For specs only: rows written past the rules, to stand in a given state in one step.
export {
  insertLoop,
  type LoopRow,
  type LoopIds,
  type StageRow,
  type RoundRow,
  type SeatRow,
} from './loop.rows';
export {
  insertGround,
  insertPerson,
  insertJob,
  insertCandidate,
  insertEmptyVersion,
  type Ground,
} from './ground.rows';
export { castPerson } from '@debrief/server-hiring/testing';
export { loopParts, loadSmallContent, type LoopParts } from './loop.parts';
