import * as d from './generated/graphql';
import { orThrow } from './problems';
import { graphqlFetch, type RequestOptions } from './transport';

/** Questions about decisions, their approval and what was frozen for them. */
export const decisionAsks = {
  decisionOutlook: async (loopId: string, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.DecisionOutlookDocument, { loopId }, options)).decisionOutlook,
      'DecisionOutlook',
    ),
  approvalsToAnswer: async (options?: RequestOptions) =>
    (await graphqlFetch(d.ApprovalsToAnswerDocument, {}, options)).approvalsToAnswer,
  candidatesToTell: async (options?: RequestOptions) =>
    (await graphqlFetch(d.CandidatesToTellDocument, {}, options)).candidatesToTell,
  approvalFlows: async (options?: RequestOptions) =>
    (await graphqlFetch(d.ApprovalFlowsDocument, {}, options)).approvalFlows,
  memoDelivery: async (loopId: string, options?: RequestOptions) =>
    (await graphqlFetch(d.MemoDeliveryDocument, { loopId }, options)).memoDelivery,
  packetVersions: async (loopId: string, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.PacketVersionsDocument, { loopId }, options)).packetVersions,
      'PacketVersions',
    ),
  packetDiff: async (loopId: string, from: number, to: number, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.PacketDiffDocument, { loopId, from, to }, options)).packetDiff,
      'PacketDiff',
    ),
};
