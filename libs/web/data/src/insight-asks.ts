import * as d from './generated/graphql';
import { orThrow } from './problems';
import { graphqlFetch, type RequestOptions } from './transport';

/** Questions about many packets at once: how far interviewers agree, and candidates side by side. */
export const insightAsks = {
  agreement: async (roundKind: d.RoundKind | null, options?: RequestOptions) =>
    (await graphqlFetch(d.AgreementDocument, { roundKind }, options)).agreement,
  ratingHabits: async (options?: RequestOptions) =>
    (await graphqlFetch(d.RatingHabitsDocument, {}, options)).ratingHabits,
  /** @throws ProblemError when no candidate of the job is known to the viewer, or too many are asked for */
  comparePackets: async (jobId: string, loopIds: readonly string[], options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.ComparePacketsDocument, { jobId, loopIds: [...loopIds] }, options))
        .comparePackets,
      'PacketComparison',
    ),
};
