import * as d from './generated/graphql';
import { orThrow } from './problems';
import { graphqlFetch, type RequestOptions } from './transport';

/** Times that candidates were offered to choose from. */
export const selfScheduleAsks = {
  /** The newest offer of each stage of a loop. */
  selfScheduling: async (loopId: string, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.SelfSchedulingDocument, { loopId }, options)).selfScheduling,
      'SelfScheduling',
    ).offers,
};
