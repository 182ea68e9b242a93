// Packets: from scorecards to what a decision is made on.
export { assemblePacket } from './assemble-packet';
export { sealVote } from './seal-vote';
export type { VoteSealedPacket } from './seal-vote';
export { PICTURE_BAR, robustness } from './robustness';
export { flagOf } from './flags';
export { countsFor, coverage } from './coverage';
export type { CoverageInput, CoverageLine } from './coverage';
export { coverageRepairs, isGap, overlaps, REPAIR_KINDS, REPAIR_MINUTES } from './coverage-repairs';
export type {
  CoverageGap,
  CoverageRepair,
  RepairInput,
  RepairKind,
  RepairPerson,
  RepairRound,
  Span,
} from './coverage-repairs';
export { completePacket } from './stored-packet';
export type { StoredPacket } from './stored-packet';
export { canonicalJson } from './canonical-json';
export { decide, openCriticalFlags } from './decide';
export type { DecideInput, DecideResult } from './decide';
export type {
  PacketAcceptedGapInput,
  PacketAdjudicationInput,
  PacketCandidate,
  PacketEarlyLookInput,
  PacketFlagReadingInput,
  PacketInput,
  PacketLoopInput,
  PacketRoundInput,
  PacketScorecardInput,
  PacketSeatInput,
  PacketStageInput,
} from './packet-input';
export type {
  AcceptedGap,
  Contradiction,
  EarlyLook,
  EstimateLine,
  ExcusedFeedback,
  FlagAdjudication,
  FlagContradiction,
  FlagPicture,
  FlagReading,
  FlagVoice,
  Instant,
  MissingFeedback,
  PacketAmendment,
  PacketAssessor,
  PacketBody,
  PacketCertificate,
  PacketCompetency,
  PacketEstimate,
  PacketFlag,
  PacketIndependence,
  PacketRating,
  PacketRound,
  PacketScorecard,
  PacketSeverity,
  Picture,
  RecommendationCount,
  Robustness,
  ShownRating,
  ShownScorecardBody,
  WeightedSummary,
} from './packet-body';
export { comparePackets } from './compare-packets';
export type { ComparablePacket } from './comparable-packet';
export type {
  ComparedCandidate,
  ComparedCell,
  ComparedCompetency,
  ComparisonScale,
  PacketComparison,
} from './compare-packets';
export type { ComparisonWarning, ComparisonWarningKind } from './comparison-warnings';
