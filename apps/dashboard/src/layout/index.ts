// Shared parts of the screens.
export { Page, PageHeader } from './PageHeader';
export { Prose } from './Prose';
export { PagedRows, usePages } from './PagedRows';
export { Section, Facts } from './Section';
export { ShownOnce } from './ShownOnce';
export {
  State,
  Empty,
  Loading,
  NoPermission,
  NotFoundState,
  ErrorState,
  AsyncState,
  AsyncPage,
  Sealed,
} from './states';
export { useMe, useRefreshMe, useZone, useCan } from './useMe';
export { useNow } from './useNow';
export { useAsk } from './useAsk';
export {
  browserZone,
  calendarDay,
  cityOf,
  clock,
  clockRange,
  clockToMinute,
  day,
  dayAndClock,
  due,
  duration,
  isZone,
  knownZones,
  longDay,
  minuteToClock,
  otherSide,
  relative,
  sameDay,
  slot,
  when,
} from './time';
export type { Due, Moment } from './time';
export {
  AI_POLICY,
  ATTENTION,
  choices,
  CONFLICT,
  count,
  DIFFICULTY,
  fromKey,
  LOOP_STATE,
  PATTERN,
  ROLE,
  ROUND_KIND,
  SEAL,
  SEAT_ROLE,
  STAGE_STATE,
} from './words';
