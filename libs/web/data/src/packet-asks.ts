import * as d from './generated/graphql';
import { orThrow } from './problems';
import { graphqlFetch, type RequestOptions } from './transport';

/** Questions beside a packet: how its gaps could be closed, and which flags wait for a second reading. */
export const packetAsks = {
  /** @throws ProblemError when the loop is unknown or sealed to the viewer */
  coverageRepairs: async (loopId: string, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.CoverageRepairsDocument, { loopId }, options)).coverageRepairs,
      'CoverageRepairs',
    ),
  flagsToRead: async (options?: RequestOptions) =>
    (await graphqlFetch(d.FlagsToReadDocument, {}, options)).flagsToRead,
};
