import type { AiUsePolicy, RoundKind } from '../blueprint/terms';
import type { SeatRole } from '../loop/terms';
import type { FlagPicture, Picture } from '../packet/packet-body';
import type {
  EvidenceKind,
  FlagSeverity,
  FlagStatus,
  RatingLevel,
  Recommendation,
} from '../scorecard/scorecard';
import type { RedactionField } from './terms';

/** Somebody's scorecard, under its letter: `A`, or `A2` for the second of the same person. */
export interface RedactedScorecard {
  readonly ref: string;
  /** `Interviewer A`, or a name where the profile leaves names in. */
  readonly interviewer: string;
  readonly round: string;
  readonly kind: RoundKind;
  readonly aiPolicy: AiUsePolicy | null;
  readonly role: SeatRole;
  readonly independent: boolean;
  readonly amendedAfterSeeing: boolean;
  readonly hoursLate: number | null;
  readonly notes: readonly {
    readonly id: string;
    readonly kind: EvidenceKind;
    readonly text: string;
  }[];
  readonly star: readonly {
    readonly situation: string;
    readonly task: string;
    readonly action: string;
    readonly result: string;
    readonly ranLong: boolean;
    readonly stayedGeneric: boolean;
  }[];
  readonly aiTools: readonly {
    readonly tool: string;
    readonly use: string;
    readonly disclosed: boolean;
  }[];
  readonly recommendation: Recommendation | null;
  readonly summary: string;
}

export interface RedactedRating {
  readonly ref: string;
  readonly level: RatingLevel | null;
  readonly notProbed: boolean;
  readonly supported: boolean;
  readonly comment: string;
  /** Ids of notes of the same scorecard. */
  readonly notes: readonly string[];
}

export interface RedactedCompetency {
  readonly key: string;
  readonly name: string;
  readonly weight: number;
  readonly crossRound: boolean;
  readonly picture: Picture;
  readonly mean: number | null;
  readonly min: RatingLevel | null;
  readonly max: RatingLevel | null;
  readonly assessors: number;
  readonly minAssessors: number;
  readonly notProbed: number;
  readonly ratings: readonly RedactedRating[];
}

export interface RedactedVoice {
  readonly ref: string;
  readonly severity: FlagSeverity;
  readonly comment: string;
  readonly notes: readonly string[];
}

export interface RedactedFlag {
  readonly type: string;
  readonly name: string;
  readonly severity: FlagSeverity;
  readonly picture: FlagPicture;
  readonly status: FlagStatus;
  readonly raised: readonly RedactedVoice[];
  readonly contradicted: readonly {
    readonly ref: string;
    readonly competency: string;
    readonly value: RatingLevel;
    readonly notes: readonly string[];
  }[];
  readonly settled: { readonly outcome: 'cleared' | 'upheld'; readonly reason: string } | null;
}

/**
 * A packet for readers who never met the candidate. It holds no id, no hash and no moment of the
 * packet it is made from, no job title and no file: nothing by which a reader could look up whom it
 * is about. The number of the packet's content version says which state of the feedback it shows.
 */
export interface RedactedPacket {
  readonly format: 'debrief/redacted-packet/1';
  readonly profile: readonly RedactionField[];
  readonly contentVersion: number;
  readonly candidate: string;
  readonly level: string;
  readonly competencies: readonly RedactedCompetency[];
  readonly flags: readonly RedactedFlag[];
  readonly scorecards: readonly RedactedScorecard[];
  readonly weighted: { readonly score: number | null; readonly coveredWeight: number };
  readonly recommendations: readonly {
    readonly recommendation: Recommendation;
    readonly refs: readonly string[];
  }[];
}
