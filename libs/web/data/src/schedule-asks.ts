import * as d from './generated/graphql';
import { orThrow } from './problems';
import { graphqlFetch, type RequestOptions } from './transport';

/** Questions about times and panels, and searches for them. */
export const scheduleAsks = {
  schedulingBoard: async (asked: d.SchedulingBoardQueryVariables, options?: RequestOptions) =>
    (await graphqlFetch(d.SchedulingBoardDocument, asked, options)).schedulingBoard,
  /** The desk, or that there is none: a closed loop has a screen too. */
  scheduleDesk: async (loopId: string, stageId: string, options?: RequestOptions) =>
    (await graphqlFetch(d.ScheduleDeskDocument, { loopId, stageId }, options)).scheduleDesk,
  /** @throws ProblemError when the placements cannot be checked at all */
  checkSchedule: async (input: d.CheckScheduleQueryVariables['input'], options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.CheckScheduleDocument, { input }, options)).checkSchedule,
      'ScheduleCheck',
    ),
  /** @throws ProblemError when the search is not the reader's */
  scheduleRun: async (id: string, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.ScheduleRunDocument, { id }, options)).scheduleRun,
      'ScheduleRun',
    ),
  /** Begins a search. @throws ProblemError when there is nothing to search for */
  proposeSchedules: async (
    input: d.ProposeSchedulesMutationVariables['input'],
    options?: RequestOptions,
  ) =>
    orThrow(
      (await graphqlFetch(d.ProposeSchedulesDocument, { input }, options)).proposeSchedules,
      'ScheduleRun',
    ),
  /** Ends a search that still runs. @throws ProblemError when it is not the reader's */
  cancelScheduleRun: async (id: string, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.CancelScheduleRunDocument, { id }, options)).cancelScheduleRun,
      'ScheduleRun',
    ),
  /** Begins a search for many loops together. @throws ProblemError with what is wrong */
  planWeek: async (input: d.PlanWeekMutationVariables['input'], options?: RequestOptions) =>
    orThrow((await graphqlFetch(d.PlanWeekDocument, { input }, options)).planWeek, 'ScheduleRun'),
  personWeek: async (personId: string, from: string, options?: RequestOptions) =>
    (await graphqlFetch(d.PersonWeekDocument, { personId, from }, options)).personWeek,
  interviewLoad: async (from: string, to: string, options?: RequestOptions) =>
    (await graphqlFetch(d.InterviewLoadDocument, { from, to }, options)).interviewLoad,
};

export type ScheduleDeskWire = d.ScheduleDeskFieldsFragment;
export type ScheduleRunWire = d.ScheduleRunFieldsFragment;
export type ScheduleCheckWire = d.ScheduleCheckFieldsFragment;
export type SchedulePlacementWire = d.SchedulePlacementFieldsFragment;
export type SchedulingBoardRow = d.SchedulingBoardRowFieldsFragment;
export type SchedulingState = d.SchedulingState;
export type ConfirmScheduleAnswer = d.ConfirmScheduleMutation['confirmSchedule'];
export type PersonWeek = NonNullable<d.PersonWeekQuery['personWeek']>;
export type InterviewLoad = d.InterviewLoadQuery['interviewLoad'];
