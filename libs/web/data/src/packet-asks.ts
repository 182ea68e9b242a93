import * as d from './generated/graphql';
import { orThrow, ProblemError } from './problems';
import { graphqlFetch, type RequestOptions } from './transport';

/** Questions beside a packet: how its gaps could be closed, and which flags wait for a second reading. */
export const packetAsks = {
  /** @throws ProblemError when the loop is unknown or sealed to the viewer */
  coverageRepairs: async (loopId: string, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.CoverageRepairsDocument, { loopId }, options)).coverageRepairs,
      'CoverageRepairs',
    ),
  /** @throws ProblemError when nobody asked the viewer to read it, or it has lapsed */
  flagToRead: async (loopId: string, flagType: string, options?: RequestOptions) => {
    const asked = await graphqlFetch(d.FlagToReadDocument, { loopId, flagType }, options);
    const { flagToRead } = asked;
    if (flagToRead.__typename === 'NotFoundProblem') throw new ProblemError(flagToRead);
    return flagToRead;
  },
  flagsToRead: async (options?: RequestOptions) =>
    (await graphqlFetch(d.FlagsToReadDocument, {}, options)).flagsToRead,
};
