import type {
  DebriefMode,
  DebriefNoteKind,
  DebriefPhase,
  LevelTally,
  Recommendation,
  VoterState,
} from '@debrief/domain';
import type { MissingSeat } from '@debrief/server-loop';

/** What a packet says of the debrief on it. */
export interface DebriefSummary {
  readonly id: string;
  readonly number: number;
  readonly phase: DebriefPhase;
}

/** What a decision keeps of the votes before it. Names as they are today. */
export interface DebriefRecord {
  readonly debriefId: string;
  readonly number: number;
  /** What the scorecards of the voters said when the debrief was opened. */
  readonly votesBefore: readonly VotesFor[];
  readonly votesAfter: readonly VotesFor[];
  readonly levelVotes: readonly LevelTally[];
  readonly dissent: readonly Dissent[];
}
export interface VotesFor {
  readonly recommendation: Recommendation;
  readonly names: readonly string[];
}
export interface Dissent {
  readonly name: string;
  readonly vote: Recommendation;
  readonly statement: string;
}

export interface CandidateShown {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly pronunciation: string;
  readonly links: string[];
}

/** Why there is no debrief, or how one would be opened. */
export interface DebriefGateView {
  readonly __typename: 'DebriefGate';
  readonly loopId: string;
  readonly loopVersion: number;
  readonly candidate: CandidateShown;
  readonly jobTitle: string;
  readonly level: string;
  readonly canOpen: boolean;
  readonly closedBecause: string | null;
  readonly missing: readonly MissingSeat[];
  readonly excused: readonly ExcusedSeat[];
  readonly filed: number;
  readonly voters: readonly VoterView[];
  readonly mayOpen: boolean;
  readonly past: readonly PastDebriefView[];
}
export interface ExcusedSeat {
  readonly personName: string;
  readonly roundName: string;
  readonly reason: string;
}
export interface PastDebriefView {
  readonly number: number;
  readonly openedAt: Date;
  readonly closedAt: Date;
  readonly phase: DebriefPhase;
  readonly closedReason: string | null;
}

export interface DebriefView {
  readonly __typename: 'Debrief';
  readonly id: string;
  readonly loopId: string;
  readonly number: number;
  readonly version: number;
  readonly candidate: CandidateShown;
  readonly jobTitle: string;
  readonly level: string;
  readonly levels: readonly string[];
  readonly mode: DebriefMode;
  readonly phase: DebriefPhase;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly readUntil: Date | null;
  readonly contentVersion: number;
  readonly changedSince: boolean;
  readonly revealedAt: Date | null;
  readonly closedAt: Date | null;
  readonly closedReason: string | null;
  readonly mayFacilitate: boolean;
  readonly decider: string;
  readonly me: DebriefSeatView | null;
  readonly voters: readonly VoterView[];
  readonly votes: readonly VoteView[] | null;
  readonly shifts: readonly ShiftView[] | null;
  readonly levelVotes: readonly LevelTally[] | null;
  readonly notes: readonly NoteView[];
}
export interface VoterView {
  readonly personId: string;
  readonly name: string;
  readonly isYou: boolean;
  readonly state: VoterState;
  readonly present: boolean;
  readonly excusedReason: string | null;
}
export interface DebriefSeatView {
  readonly firstVote: Recommendation | null;
  readonly firstVotedAt: Date | null;
  readonly ratings: readonly OwnRatingView[];
  readonly vote: Recommendation | null;
  readonly level: string | null;
  readonly reason: string;
  readonly citations: readonly CitationView[];
  readonly sealedAt: Date | null;
  readonly readSections: readonly string[];
  readonly state: VoterState;
}
export interface OwnRatingView {
  readonly seatId: string;
  readonly roundName: string;
  readonly competency: string;
  readonly name: string;
  readonly value: number | null;
  readonly notProbed: boolean;
}
export interface CitationView {
  readonly seatId: string;
  readonly noteId: string;
  readonly personName: string;
  readonly roundName: string;
  readonly text: string;
}
export interface VoteView {
  readonly personId: string;
  readonly name: string;
  readonly firstVote: Recommendation | null;
  readonly vote: Recommendation;
  /** Empty when none was named. */
  readonly level: string;
  readonly reason: string;
  readonly changed: boolean;
  readonly citations: readonly CitationView[];
}
export interface ShiftView {
  readonly from: Recommendation | null;
  readonly to: Recommendation;
  readonly names: readonly string[];
}
export interface NoteView {
  readonly id: string;
  readonly author: string;
  readonly authorId: string;
  readonly kind: DebriefNoteKind;
  readonly text: string;
  readonly writtenAt: Date;
  readonly about: {
    readonly competency: string | null;
    readonly flagType: string | null;
    readonly citations: readonly CitationView[];
  };
}
