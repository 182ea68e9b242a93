export {
  BOARD_STATES,
  HOLD_HOURS,
  HOLD_STATES,
  RUN_KINDS,
  RUN_STATES,
  TIME_KINDS,
  type BoardState,
  type HoldState,
  type RunKind,
  type RunState,
  type TimeKind,
} from './terms';
