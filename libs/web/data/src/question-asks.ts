import * as d from './generated/graphql';
import { orThrow } from './problems';
import { graphqlFetch, type RequestOptions } from './transport';

/** Questions about the question bank at work. */
export const questionAsks = {
  questionFacets: async (roundKind: d.RoundKind | null, options?: RequestOptions) =>
    (await graphqlFetch(d.QuestionFacetsDocument, { roundKind }, options)).questionFacets,
  /** Null when the bank has no question with this key. */
  questionUse: async (key: string, options?: RequestOptions) =>
    (await graphqlFetch(d.QuestionUseDocument, { key }, options)).questionUse ?? null,
  questionExposures: async (
    key: string,
    first: number,
    after: string | null,
    options?: RequestOptions,
  ) => {
    const { questionUse } = await graphqlFetch(
      d.QuestionExposuresDocument,
      { key, first, after },
      options,
    );
    return questionUse?.exposures ?? { edges: [], pageInfo: LAST_PAGE };
  },
  openLeakReports: async (options?: RequestOptions) =>
    (await graphqlFetch(d.OpenLeakReportsDocument, {}, options)).openLeakReports,
  questionPolicy: async (options?: RequestOptions) =>
    (await graphqlFetch(d.QuestionPolicyDocument, {}, options)).questionPolicy,
  questionChoice: async (roundId: string, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.QuestionChoiceDocument, { roundId }, options)).questionChoice,
      'QuestionChoice',
    ),
  questionCandidates: async (
    of: {
      readonly roundId: string;
      readonly search: string | null;
      readonly roundKind: d.RoundKind | null;
    },
    first: number,
    after: string | null,
    options?: RequestOptions,
  ) => {
    const found = await graphqlFetch(
      d.QuestionCandidatesDocument,
      { ...of, first, after },
      options,
    );
    return orThrow(found.questionChoice, 'QuestionChoice').candidates;
  },
};

const LAST_PAGE = {
  hasNextPage: false,
  hasPreviousPage: false,
  startCursor: null,
  endCursor: null,
};
