import type { PacketAssessor, PacketBody, PacketCompetency, PacketRating } from './packet-body';

/** What of a packet a comparison reads; a whole one will do. No recommendation and no total is among it. */
export interface ComparablePacket extends Pick<
  PacketBody,
  | 'loopId'
  | 'candidate'
  | 'level'
  | 'state'
  | 'seal'
  | 'complete'
  | 'blueprintTitle'
  | 'blueprintVersion'
  | 'rounds'
> {
  readonly assessors: readonly Pick<PacketAssessor, 'seatId' | 'personId' | 'roundId'>[];
  readonly competencies: readonly ComparableLine[];
}

/** A competency of it. */
export type ComparableLine = Pick<
  PacketCompetency,
  'key' | 'name' | 'crossRound' | 'mean' | 'min' | 'max' | 'n' | 'assessors' | 'minAssessors'
> & {
  readonly ratings: readonly Pick<PacketRating, 'seatId' | 'value' | 'supported'>[];
};
