import * as d from './generated/graphql';
import { orThrow } from './problems';
import { graphqlFetch, type RequestOptions } from './transport';

/** Questions about when people can be asked, and by which rules. */
export const availabilityAsks = {
  schedulingRules: async (options?: RequestOptions) =>
    (await graphqlFetch(d.SchedulingRulesDocument, {}, options)).schedulingRules,
  poolRules: async (options?: RequestOptions) =>
    (await graphqlFetch(d.PoolRulesDocument, {}, options)).poolRules,
  /** @throws ProblemError when it is somebody whose time is not shown to the viewer */
  availability: async (personId: string, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.AvailabilityDocument, { personId }, options)).availability,
      'PersonAvailability',
    ),
  daysOff: async (options?: RequestOptions) =>
    (await graphqlFetch(d.DaysOffDocument, {}, options)).daysOff,
  rooms: async (options?: RequestOptions) =>
    (await graphqlFetch(d.RoomsDocument, {}, options)).rooms,
  /** @throws ProblemError when the viewer does not manage the loop */
  candidateWindows: async (loopId: string, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.CandidateWindowsDocument, { loopId }, options)).candidateWindows,
      'CandidateWindows',
    ),
};

type Answer<K extends keyof typeof availabilityAsks> = Awaited<
  ReturnType<(typeof availabilityAsks)[K]>
>;
export type SchedulingRulesWire = Answer<'schedulingRules'>;
export type SchedulingRuleWire = SchedulingRulesWire['rules'][number];
export type PoolRuleWire = Answer<'poolRules'>[number];
export type AvailabilityWire = Answer<'availability'>;
export type RoomWire = Answer<'rooms'>[number];
export type CandidateWindowsWire = Answer<'candidateWindows'>;
