import { sealVote, type LoopState, type PacketBody, type VoteSealedPacket } from '@debrief/domain';
import type { DebriefSummary } from '@debrief/server-debrief';
import {
  toDecision,
  type DecisionView,
  type FrozenView,
  type StoredDecision,
  type ToldView,
} from './decision.mapper';

export type { DecisionView, FrozenView } from './decision.mapper';

/** What a packet says of job and candidate. They change by themselves, without a new version of the loop. */
export type PacketHeading = Pick<PacketBody, 'jobTitle' | 'level' | 'candidate'>;

/** What stands beside the assembled body: where the loop is now and what was decided. */
export interface PacketHead {
  readonly state: LoopState;
  readonly loopVersion: number;
  readonly contentVersion: number;
  /** A debrief's votes are not revealed. */
  readonly voteSealed: boolean;
  /** How the reader stands to a decision that waits for approval. */
  readonly standing: number | null;
  /** Null to keep what the body says, as a frozen one does. */
  readonly heading: PacketHeading | null;
  readonly frozen: FrozenView | null;
  readonly decisions: readonly StoredDecision[];
  readonly communication: readonly ToldView[];
}

/** Either whole or, while a debrief's votes are sealed, without what anybody concluded. */
export type PacketView = (PacketBody | VoteSealedPacket) & {
  readonly __typename: 'Packet';
  readonly voteSealed: boolean;
  readonly frozen: FrozenView | null;
  readonly decisions: readonly DecisionView[];
  readonly communication: readonly ToldView[];
  /** The open debrief, else the latest. */
  readonly debrief: DebriefSummary | null;
};

/**
 * The packet as the API shows it: a plain tree that default resolvers walk. A frozen body says how
 * things stood when it was decided on; state and versions are those of the loop now.
 */
export function toPacket(body: PacketBody, head: PacketHead): PacketView {
  return {
    ...(head.voteSealed ? sealVote(body) : body),
    ...head.heading,
    __typename: 'Packet',
    state: head.state,
    loopVersion: head.loopVersion,
    contentVersion: head.contentVersion,
    voteSealed: head.voteSealed,
    frozen: head.frozen,
    decisions: head.decisions.map((decision) => toDecision(decision, head)),
    communication: head.communication,
    debrief: null,
  };
}
