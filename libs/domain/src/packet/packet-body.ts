import type { AiUsePolicy, RoundKind, Seal } from '../blueprint/terms';
import type { LoopState, SeatRole } from '../loop/terms';
import type {
  EvidenceNote,
  FlagSeverity,
  FlagStatus,
  FlagVerdict,
  Rating,
  RatingLevel,
  Recommendation,
  ScorecardBody,
} from '../scorecard/scorecard';
import type { LookVia } from '../scorecard/certificate';
import type { RatingSupport } from '../scorecard/rating-support';
import type { SeverityFitState } from '../severity/book';
import type { PacketCandidate } from './packet-input';

/** A moment as ISO 8601 in UTC with milliseconds, so that a packet survives JSON unchanged. */
export type Instant = string;

export interface PacketRound {
  readonly roundId: string;
  readonly stageName: string;
  readonly name: string;
  readonly kind: RoundKind;
  readonly aiPolicy: AiUsePolicy;
  /** Rubric that its scorecards are filled in against, as pinned when the loop started. */
  readonly rubricTitle: string;
  readonly rubricVersion: number;
  readonly startsAt: Instant | null;
  /** The reader may not see this round's feedback yet; nothing else in the packet rests on it. */
  readonly sealed: boolean;
}

/** Somebody whose scorecard is in the packet. */
export interface PacketAssessor {
  readonly seatId: string;
  readonly personId: string;
  readonly name: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly role: SeatRole;
  /** When first filed. */
  readonly submittedAt: Instant;
  readonly dueAt: Instant | null;
  /** From the end of the round to the filing, to a tenth of an hour; null when the round had no slot. */
  readonly hoursAfterRound: number | null;
  /** From when it was due to the filing, to a tenth; null in time or where nothing was due. */
  readonly hoursLate: number | null;
  readonly independent: boolean;
  readonly amendedAfterSeeing: boolean;
  readonly recommendation: Recommendation;
  /** How the recommendation stands against the same person's ratings; null where they go together. */
  readonly contradiction: Contradiction | null;
}

/** `higher` recommends a candidate whose ratings by the same person are low · `lower` the other way round. */
export type Contradiction = 'higher' | 'lower';

/** `unknown` nobody gave a supported rating · `mixed` two levels or more apart · `agree` otherwise. */
export type Picture = 'agree' | 'mixed' | 'unknown';

/** One person's rating of one competency, beside the evidence it rests on. */
export interface PacketRating {
  readonly seatId: string;
  /** Null when not probed. */
  readonly value: RatingLevel | null;
  readonly notProbed: boolean;
  /** It has a level and rests on evidence. Only supported ratings enter any number. */
  readonly supported: boolean;
  readonly support: RatingSupport;
  /** What the rubric says somebody at this level is seen to do. */
  readonly anchor: string | null;
  readonly evidence: readonly EvidenceNote[];
  readonly comment: string;
}

/** What one person's habit did to one rating. */
export interface EstimateLine {
  readonly seatId: string;
  /** Added to the rating. */
  readonly shift: number;
  /** Ratings shared with colleagues that the habit is known from; 0 for somebody without a history. */
  readonly sharedFrom: number;
  readonly statement: string;
}

/** The ratings with each one's habit taken out: `raw + mean of the shifts + pull = value`. */
export interface PacketEstimate {
  readonly value: number;
  /** Ends of the 90 % interval. */
  readonly low: number;
  readonly high: number;
  /** Plain mean of the supported ratings, unrounded. */
  readonly raw: number;
  /** What few ratings pull toward the overall mean. */
  readonly pull: number;
  readonly lines: readonly EstimateLine[];
}

/** What the estimates of a packet rest on. */
export interface PacketSeverity {
  readonly state: SeverityFitState;
  readonly fittedAt: Instant;
  /** Ratings behind the fit. */
  readonly ratings: number;
}

/** Fewer assessors than the blueprint asks for, accepted by somebody. */
export interface AcceptedGap {
  readonly reason: string;
  readonly acceptedBy: string;
  readonly at: Instant;
}

export interface PacketCompetency {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly crossRound: boolean;
  /** Share of the blueprint's whole; 0 when the blueprint does not weigh it. */
  readonly weight: number;
  readonly picture: Picture;
  /** Of the supported ratings, to two decimals; null below two of them, as one is no average. */
  readonly mean: number | null;
  readonly min: RatingLevel | null;
  readonly max: RatingLevel | null;
  /** Supported ratings. */
  readonly n: number;
  /** Different people with a supported rating and an independent scorecard. */
  readonly assessors: number;
  /** Assessors the blueprint asks for; 0 when it does not ask. */
  readonly minAssessors: number;
  /** Scorecards that say "not probed". */
  readonly notProbed: number;
  /** Null below two supported ratings, and while nothing is known of severity. */
  readonly estimate: PacketEstimate | null;
  readonly acceptedGap: AcceptedGap | null;
  readonly ratings: readonly PacketRating[];
}

/** `once` seen by one side only · `corroborated` by different people in different rounds · `contested` by a top rating elsewhere. */
export type FlagPicture = 'once' | 'corroborated' | 'contested';

export interface FlagVoice {
  readonly seatId: string;
  readonly personName: string;
  readonly roundName: string;
  readonly severity: FlagSeverity;
  readonly comment: string;
  readonly evidence: readonly EvidenceNote[];
}

/** A top rating, in another round, of a competency the flag speaks about. */
export interface FlagContradiction {
  readonly seatId: string;
  readonly personName: string;
  readonly roundName: string;
  readonly competency: string;
  readonly value: RatingLevel;
  readonly evidence: readonly EvidenceNote[];
}

export interface FlagAdjudication {
  readonly outcome: 'cleared' | 'upheld';
  readonly reason: string;
  readonly adjudicator: string;
  readonly at: Instant;
}

/** Somebody asked to read a flag as its second reader, and what they found. */
export interface FlagReading {
  readonly id: string;
  readonly readerId: string;
  readonly reader: string;
  /** Name of who asked them. */
  readonly askedBy: string;
  readonly askedAt: Instant;
  /** Null until they answer; the reason is empty then. */
  readonly verdict: FlagVerdict | null;
  readonly reason: string;
  readonly readAt: Instant | null;
}

/** All that was raised under one red-flag type. */
export interface PacketFlag {
  readonly type: string;
  readonly name: string;
  readonly heard: string;
  readonly clearedBy: string;
  /** The highest anybody gave it. */
  readonly severity: FlagSeverity;
  readonly picture: FlagPicture;
  readonly status: FlagStatus;
  readonly raised: readonly FlagVoice[];
  readonly contradicted: readonly FlagContradiction[];
  /** In the order they were asked. */
  readonly readings: readonly FlagReading[];
  /** The latest; null while nobody has settled it. */
  readonly adjudication: FlagAdjudication | null;
}

export interface MissingFeedback {
  readonly seatId: string;
  readonly personId: string;
  readonly personName: string;
  readonly roundName: string;
  readonly dueAt: Instant | null;
}

export interface ExcusedFeedback {
  readonly seatId: string;
  readonly personName: string;
  readonly roundName: string;
  readonly state: 'excused' | 'no_show';
  readonly reason: string;
}

export interface RecommendationCount {
  readonly recommendation: Recommendation;
  /** Who gave it, one entry a scorecard. */
  readonly names: readonly string[];
}

export interface WeightedSummary {
  /** Weighted mean of what was assessed, 1 to 4, to two decimals; null when nothing was. */
  readonly score: number | null;
  /** Share of the blueprint's weight that the score rests on, 0 to 1. */
  readonly coveredWeight: number;
  /** Keys of the weighted competencies without a supported rating. */
  readonly leftOut: readonly string[];
  /** The same from estimates, with its 90 % interval; null while nothing is known of severity. */
  readonly estimate: {
    readonly value: number;
    readonly low: number;
    readonly high: number;
  } | null;
}

/** How firmly the weighted picture stands on its side of the bar. */
export interface Robustness {
  readonly bar: number;
  readonly side: 'above' | 'below';
  /** Of the tries with shaken weights and ratings, those that stayed on that side, 0 to 1. */
  readonly share: number;
  readonly tries: number;
  /** Competency behind most of the others; null when there are none. */
  readonly pivot: string | null;
  /** Where one more rating, the same as those there are, would add most; null where none would. */
  readonly oneMore: { readonly competency: string; readonly share: number } | null;
}

/** A rating with its level and "not probed" as two fields, as the API shows it. */
export interface ShownRating extends Omit<Rating, 'value'> {
  readonly value: RatingLevel | null;
  readonly notProbed: boolean;
  readonly support: RatingSupport;
}

export interface ShownScorecardBody extends Omit<ScorecardBody, 'ratings'> {
  readonly ratings: readonly ShownRating[];
}

/** A later version of a scorecard; whether it counts is said by `afterSeeingOthers`. */
export interface PacketAmendment {
  readonly number: number;
  readonly submittedAt: Instant;
  readonly reason: string;
  readonly afterSeeingOthers: boolean;
  readonly body: ShownScorecardBody;
}

/** Whether a scorecard was written free of others' feedback, as the access ledger knows it. */
export interface PacketCertificate {
  readonly independent: boolean;
  readonly filedAt: Instant;
  /** Name of who filed it, when that was not its author. */
  readonly submittedBy: string | null;
  /** What its author was shown before it was filed. */
  readonly looksBefore: readonly { readonly via: LookVia; readonly at: Instant }[];
  readonly statement: string;
}

/** How many of the packet's scorecards are independent. */
export interface PacketIndependence {
  readonly independent: number;
  readonly total: number;
}

export interface PacketScorecard {
  readonly seatId: string;
  readonly personName: string;
  readonly roundName: string;
  readonly kind: RoundKind;
  readonly submittedAt: Instant;
  readonly recommendation: Recommendation;
  readonly summary: string;
  readonly certificate: PacketCertificate;
  /** Who filed it for its author, and why; null when the author did. */
  readonly onBehalf: { readonly by: string; readonly reason: string } | null;
  /** The version that counts. */
  readonly body: ShownScorecardBody;
  readonly amendments: readonly PacketAmendment[];
}

export interface EarlyLook {
  readonly personName: string;
  readonly reason: string;
  readonly at: Instant;
}

/**
 * The packet: everything about one loop, combined for the decision. JSON-safe, in the shape of the
 * API's `Packet` without what comes after assembling (`frozen`, `decisions`), enum words in lower case.
 */
export interface PacketBody {
  readonly loopId: string;
  readonly candidate: PacketCandidate;
  readonly jobTitle: string;
  readonly level: string;
  readonly blueprintTitle: string;
  readonly blueprintVersion: number;
  readonly contentVersion: number;
  readonly seal: Seal;
  /** No stage is still to come, nobody is missing and nothing that was filed is sealed. */
  readonly complete: boolean;
  readonly state: LoopState;
  readonly loopVersion: number;
  readonly rounds: readonly PacketRound[];
  readonly assessors: readonly PacketAssessor[];
  readonly competencies: readonly PacketCompetency[];
  readonly flags: readonly PacketFlag[];
  readonly missing: readonly MissingFeedback[];
  readonly excused: readonly ExcusedFeedback[];
  readonly recommendations: readonly RecommendationCount[];
  readonly weighted: WeightedSummary;
  /** Null below two supported ratings with weight. */
  readonly robustness: Robustness | null;
  /** Null before the first fit. */
  readonly severity: PacketSeverity | null;
  readonly independence: PacketIndependence;
  readonly scorecards: readonly PacketScorecard[];
  readonly earlyLooks: readonly EarlyLook[];
}
