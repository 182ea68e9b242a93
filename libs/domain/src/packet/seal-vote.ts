import type {
  PacketAssessor,
  PacketBody,
  PacketScorecard,
  ShownScorecardBody,
} from './packet-body';

/** A packet whose readers are still voting: evidence and ratings, and nothing anybody concluded from them. */
export interface VoteSealedPacket extends Omit<
  PacketBody,
  'assessors' | 'recommendations' | 'weighted' | 'robustness' | 'scorecards'
> {
  readonly assessors: readonly (Omit<PacketAssessor, 'recommendation' | 'contradiction'> & {
    readonly recommendation: null;
    readonly contradiction: null;
  })[];
  readonly recommendations: null;
  readonly weighted: null;
  readonly robustness: null;
  readonly scorecards: readonly (Omit<PacketScorecard, 'recommendation'> & {
    readonly recommendation: null;
  })[];
}

/**
 * Takes out what would tell a voter how others voted or what the numbers come to: recommendations
 * with their reasons (of every version), who contradicts their own ratings, the weighted total and
 * how firmly it stands.
 */
export function sealVote(packet: PacketBody): VoteSealedPacket {
  return {
    ...packet,
    assessors: packet.assessors.map((assessor) => ({
      ...assessor,
      recommendation: null,
      contradiction: null,
    })),
    recommendations: null,
    weighted: null,
    robustness: null,
    scorecards: packet.scorecards.map((card) => ({
      ...card,
      recommendation: null,
      summary: '',
      body: withoutRecommendation(card.body),
      amendments: card.amendments.map((version) => ({
        ...version,
        // The reason of an amendment tells as much as the recommendation it changed.
        reason: '',
        body: withoutRecommendation(version.body),
      })),
    })),
  };
}

function withoutRecommendation(body: ShownScorecardBody): ShownScorecardBody {
  return { ...body, recommendation: null, summary: '' };
}
