import type { ContentKey } from '../blueprint/content';

export const EVIDENCE_KINDS = ['said', 'did', 'artefact'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What was said, done or produced, apart from what the interviewer makes of it. */
export interface EvidenceNote {
  /** Unique inside the scorecard; ratings and flags cite it. */
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly text: string;
  /** Seconds from the start of the round, when it was noted live. */
  readonly atSeconds: number | null;
  /** Id of a file handed in with it; only an artefact has one. */
  readonly fileId: string | null;
}

export const RATING_LEVELS = [1, 2, 3, 4] as const;
export type RatingLevel = (typeof RATING_LEVELS)[number];

/** A level against its anchor, or `not_probed`, which is never a number. */
export type RatingValue = RatingLevel | 'not_probed';

export interface Rating {
  readonly competency: ContentKey;
  /** Null while unrated, which only a draft may hold: its comment and citations are kept meanwhile. */
  readonly value: RatingValue | null;
  /** Ids of the evidence notes it rests on. */
  readonly evidence: readonly string[];
  /** The interviewer's interpretation, kept apart from the evidence. */
  readonly comment: string;
}

export const FLAG_SEVERITIES = ['minor', 'major', 'critical'] as const;
export type FlagSeverity = (typeof FLAG_SEVERITIES)[number];

export const FLAG_STATUSES = ['raised', 'corroborated', 'disputed', 'cleared', 'upheld'] as const;
export type FlagStatus = (typeof FLAG_STATUSES)[number];

/** What a second reader makes of a red flag. */
export const FLAG_VERDICTS = ['corroborates', 'disputes'] as const;
export type FlagVerdict = (typeof FLAG_VERDICTS)[number];

export interface RaisedFlag {
  /** Key of a red-flag type of the loop's pinned taxonomy. */
  readonly type: ContentKey;
  readonly severity: FlagSeverity;
  /** Ids of the evidence notes it rests on; never empty on a submitted scorecard. */
  readonly evidence: readonly string[];
  readonly comment: string;
}

export const RECOMMENDATIONS = [
  'strong_no',
  'no',
  'yes',
  'strong_yes',
  'insufficient_signal',
] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** One behavioural answer, as situation, task, action, result. */
export interface StarAnswer {
  readonly questionKey: ContentKey;
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
  readonly ranLong: boolean;
  readonly stayedGeneric: boolean;
  /** How long the answer ran, in whole seconds; null when nobody timed it. */
  readonly seconds: number | null;
}

export interface CoveredKeyPoint {
  readonly questionKey: ContentKey;
  readonly keyPoint: ContentKey;
}

/** An AI tool the candidate was seen to use. */
export interface AiToolSeen {
  readonly tool: string;
  /** What it was used for. */
  readonly use: string;
  /** The candidate said so unasked, as the policy of the round may demand. */
  readonly disclosed: boolean;
}

/** The whole of a scorecard: the same shape as a draft (where parts may be empty) and submitted. */
export interface ScorecardBody {
  readonly notes: readonly EvidenceNote[];
  readonly ratings: readonly Rating[];
  readonly flags: readonly RaisedFlag[];
  readonly keyPoints: readonly CoveredKeyPoint[];
  readonly star: readonly StarAnswer[];
  /** Keys of the round's questions that were asked. */
  readonly asked: readonly ContentKey[];
  readonly aiTools: readonly AiToolSeen[];
  readonly recommendation: Recommendation | null;
  /** Why that recommendation; for `insufficient_signal`, what was missing. */
  readonly summary: string;
}

export const EMPTY_SCORECARD: ScorecardBody = {
  notes: [],
  ratings: [],
  flags: [],
  keyPoints: [],
  star: [],
  asked: [],
  aiTools: [],
  recommendation: null,
  summary: '',
};
