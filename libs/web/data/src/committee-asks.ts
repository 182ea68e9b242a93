import * as d from './generated/graphql';
import { orThrow } from './problems';
import { graphqlFetch, type RequestOptions } from './transport';

/** Questions about committees, for who asks them and for who reads in them. */
export const committeeAsks = {
  /** The draft, or why there is none: both have a screen. */
  committeeDraft: async (asked: d.CommitteeDraftQueryVariables, options?: RequestOptions) =>
    (await graphqlFetch(d.CommitteeDraftDocument, asked, options)).committeeDraft,
  /** @throws ProblemError when the loop is unknown or sealed to the viewer */
  loopCommittees: async (loopId: string, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.LoopCommitteesDocument, { loopId }, options)).loopCommittees,
      'LoopCommittees',
    ),
  possibleReaders: async (loopId: string, search: string | null, options?: RequestOptions) =>
    (await graphqlFetch(d.PossibleReadersDocument, { loopId, search }, options)).possibleReaders,
  committeesToRead: async (options?: RequestOptions) =>
    (await graphqlFetch(d.CommitteesToReadDocument, {}, options)).committeesToRead,
  /** @throws ProblemError when there is nothing to read for the viewer */
  committeeReading: async (committeeId: string, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.CommitteeReadingDocument, { committeeId }, options)).committeeReading,
      'CommitteeReading',
    ),
  readersOnMyScorecards: async (options?: RequestOptions) =>
    (await graphqlFetch(d.ReadersOnMyScorecardsDocument, {}, options)).readersOnMyScorecards,
};
