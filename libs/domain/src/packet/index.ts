// Packets: from scorecards to what a decision is made on.
export { assemblePacket } from './assemble-packet';
export { coverage } from './coverage';
export type { CoverageInput, CoverageLine } from './coverage';
export { completePacket } from './stored-packet';
export type { StoredPacket } from './stored-packet';
export { canonicalJson } from './canonical-json';
export { decide, openCriticalFlags } from './decide';
export type { DecideInput, DecideResult } from './decide';
export type {
  PacketAdjudicationInput,
  PacketCandidate,
  PacketEarlyLookInput,
  PacketInput,
  PacketLoopInput,
  PacketRoundInput,
  PacketScorecardInput,
  PacketSeatInput,
  PacketStageInput,
} from './packet-input';
export type {
  EarlyLook,
  ExcusedFeedback,
  FlagAdjudication,
  FlagContradiction,
  FlagPicture,
  FlagVoice,
  Instant,
  MissingFeedback,
  PacketAmendment,
  PacketAssessor,
  PacketBody,
  PacketCertificate,
  PacketCompetency,
  PacketFlag,
  PacketIndependence,
  PacketRating,
  PacketRound,
  PacketScorecard,
  Picture,
  RecommendationCount,
  ShownRating,
  ShownScorecardBody,
  WeightedSummary,
} from './packet-body';
