// Redaction: a packet on paper for readers who are not to know whom it is about.
export { REDACTION_CERTAINTIES, REDACTION_FIELDS, REDACTION_KINDS } from './terms';
export type {
  RedactionCertainty,
  RedactionChoice,
  RedactionField,
  RedactionFind,
  RedactionKind,
  RedactionTerms,
} from './terms';
export { redactPacket } from './redact-packet';
export type { Redaction } from './redact-packet';
export { textSearch } from './redact-text';
export type { ScorecardRef } from './scorecard-refs';
export type {
  RedactedCompetency,
  RedactedFlag,
  RedactedPacket,
  RedactedRating,
  RedactedScorecard,
} from './redacted-packet';
