// Committees: people who never met the candidate read a redacted packet and vote on it.
export { COMMITTEE_STATES, EVIDENCE_GRADES, READER_BARS, READER_STATES } from './terms';
export type { CommitteeState, EvidenceGrade, ReaderBar, ReaderState } from './terms';
export {
  BAR_SENTENCES,
  checkOpening,
  checkVote,
  citableLines,
  COMMITTEE_LIMITS,
  committeeStanding,
  FEWEST_GRADES,
  gradesTold,
  tallyOf,
} from './rules';
export type { CommitteeStanding, GradesTold, ScorecardGrade, TypedVote } from './rules';
