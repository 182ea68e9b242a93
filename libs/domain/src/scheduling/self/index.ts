export {
  SELF_LINK_STATES,
  CANDIDATE_ANSWERS,
  SELF_LIMITS,
  choiceStart,
  choiceEnd,
  type SelfLinkState,
  type CandidateAnswerKind,
  type OfferedSeat,
  type OfferedRound,
  type OfferedChoice,
} from './terms';
export { localTime, instantsOf, type LocalTime } from './local-time';
export { agendaOf, lunchOf, type AgendaDay, type AgendaPart, type TimedItem } from './agenda';
export {
  selfLinkStanding,
  choicesAhead,
  cutoffOf,
  type SelfLinkFacts,
  type SelfLinkStanding,
} from './standing';
export { checkOffer, type SelfOffer } from './check-offer';
export { ownTimes, type Stretch, type TypedStretch } from './own-times';
