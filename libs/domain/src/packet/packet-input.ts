import type { BlueprintBody, Competency, FlagTaxonomyBody, RubricBody } from '../blueprint/content';
import type { AiUsePolicy, RoundKind, Seal } from '../blueprint/terms';
import type { LoopState, SeatRole, SeatState, StageState } from '../loop/terms';
import type { LedgerLook } from '../scorecard/certificate';
import type { FiledVersion } from '../scorecard/counting-version';
import type { FlagVerdict } from '../scorecard/scorecard';

/** What a packet says of the candidate; restricted fields have no place in it. */
export interface PacketCandidate {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly pronunciation: string;
  readonly links: readonly string[];
}

export interface PacketLoopInput {
  readonly id: string;
  /** Grows with every change that could change the packet. */
  readonly contentVersion: number;
  readonly state: LoopState;
  readonly version: number;
  readonly seal: Seal;
  readonly isMock: boolean;
  readonly level: string;
  readonly jobTitle: string;
  readonly candidate: PacketCandidate;
  readonly blueprint: {
    readonly title: string;
    readonly version: number;
    readonly body: BlueprintBody;
  };
}

export interface PacketStageInput {
  readonly id: string;
  /** From 0; the bit of this stage in `openStages`. */
  readonly position: number;
  readonly name: string;
  readonly state: StageState;
}

export interface PacketRoundInput {
  readonly id: string;
  readonly stageId: string;
  readonly position: number;
  readonly name: string;
  readonly kind: RoundKind;
  readonly aiPolicy: AiUsePolicy;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

export interface PacketSeatInput {
  readonly id: string;
  readonly roundId: string;
  readonly personId: string;
  readonly personName: string;
  readonly role: SeatRole;
  readonly state: SeatState;
  /** Why excused or not there; null otherwise. */
  readonly reason: string | null;
  readonly filedAt: Date | null;
  /** Null while the round has no slot. */
  readonly dueAt: Date | null;
}

export interface PacketScorecardInput {
  readonly seatId: string;
  readonly authorId: string;
  readonly submittedAt: Date;
  /** Filed before its author saw anybody else's feedback on the loop. */
  readonly independent: boolean;
  /** Who filed it for its author, and why; null when the author did. */
  readonly onBehalf: { readonly by: string; readonly reason: string } | null;
  /** What its author had been shown of the loop by then, from the access ledger. */
  readonly looksBefore: readonly LedgerLook[];
  /** All versions, at least one, in any order. */
  readonly versions: readonly FiledVersion[];
}

export interface PacketAdjudicationInput {
  /** Key of a red-flag type. */
  readonly flagType: string;
  readonly outcome: 'cleared' | 'upheld';
  readonly reason: string;
  /** Name of the person who settled it. */
  readonly adjudicator: string;
  readonly at: Date;
}

export interface PacketFlagReadingInput {
  readonly id: string;
  /** Key of a red-flag type. */
  readonly flagType: string;
  readonly readerId: string;
  /** Name of the second reader. */
  readonly reader: string;
  /** Name of who asked them. */
  readonly askedBy: string;
  readonly askedAt: Date;
  /** Null until they answer; the reason is empty then. */
  readonly verdict: FlagVerdict | null;
  readonly reason: string;
  readonly readAt: Date | null;
}

export interface PacketEarlyLookInput {
  readonly personName: string;
  readonly reason: string;
  readonly at: Date;
}

export interface PacketAcceptedGapInput {
  readonly competency: string;
  readonly reason: string;
  /** Name of the person who accepted it. */
  readonly acceptedBy: string;
  readonly at: Date;
}

/** Everything a packet is made of. The order of every list is free: the packet brings its own. */
export interface PacketInput {
  readonly loop: PacketLoopInput;
  /** The catalogue, for names and descriptions. */
  readonly competencies: readonly Competency[];
  readonly taxonomy: FlagTaxonomyBody;
  /** The pinned rubric of each round, by round id. */
  readonly rubrics: Readonly<Record<string, RubricBody>>;
  /** The numbers of those versions, by round id. */
  readonly rubricVersions: Readonly<Record<string, number>>;
  readonly stages: readonly PacketStageInput[];
  readonly rounds: readonly PacketRoundInput[];
  readonly seats: readonly PacketSeatInput[];
  readonly scorecards: readonly PacketScorecardInput[];
  /** Bitmask of the stages the reader may read, as `openStages` returns it. */
  readonly openStages: number;
  readonly adjudications: readonly PacketAdjudicationInput[];
  readonly flagReadings: readonly PacketFlagReadingInput[];
  readonly earlyLooks: readonly PacketEarlyLookInput[];
  /** Gaps in coverage that somebody accepted, and did not open again. */
  readonly acceptedGaps: readonly PacketAcceptedGapInput[];
}
