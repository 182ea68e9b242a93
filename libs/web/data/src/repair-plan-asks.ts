import * as d from './generated/graphql';
import { graphqlFetch, type RequestOptions } from './transport';

/** Panels that no longer hold, and what is done about them without a person. */
export const repairPlanAsks = {
  scheduleRepairs: async (loopId: string | null, options?: RequestOptions) =>
    (await graphqlFetch(d.ScheduleRepairsDocument, { loopId }, options)).scheduleRepairs,
  repairPolicy: async (options?: RequestOptions) =>
    (await graphqlFetch(d.RepairPolicyDocument, {}, options)).repairPolicy,
};

/** A panel that somebody fell out of, as the API tells it. */
export type ScheduleRepair = d.ScheduleRepairsQuery['scheduleRepairs'][number];
export type RepairPolicy = d.RepairPolicyQuery['repairPolicy'];
