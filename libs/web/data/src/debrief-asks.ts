import * as d from './generated/graphql';
import { graphqlFetch, type RequestOptions } from './transport';

/** Questions about the debrief of a loop. */
export const debriefAsks = {
  /**
   * What stands there now: an open debrief, the gate before one, that it is sealed, or nothing.
   *
   * @param number an earlier debrief of the loop instead
   */
  debrief: async (loopId: string, number: number | null, options?: RequestOptions) =>
    (await graphqlFetch(d.DebriefOneDocument, { loopId, number }, options)).debrief,
  debriefsToVote: async (options?: RequestOptions) =>
    (await graphqlFetch(d.DebriefsToVoteDocument, {}, options)).debriefsToVote,
};
