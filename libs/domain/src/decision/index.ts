// Decisions: who has to approve them, what goes on record with them, what was told afterwards.
export {
  APPROVAL_GROUP_STATES,
  APPROVAL_VERDICTS,
  DECISION_STATES,
  FROZEN_FOR,
  TOLD_CHANNELS,
  TOLD_STATES,
} from './terms';
export type {
  ApprovalGroupState,
  ApprovalVerdict,
  DecisionState,
  FrozenFor,
  ToldChannel,
  ToldState,
} from './terms';
export {
  checkApprovalFlow,
  groupsFor,
  mayApprove,
  MOST_APPROVAL_GROUPS,
  MOST_APPROVERS,
  unmetGroups,
} from './approval-flow';
export type { ApprovalFlowPlan, ApprovalGroupPlan, ApproverStanding } from './approval-flow';
export { approvalProgress, isAsked } from './approval-progress';
export type { ApprovalProgress, GivenAnswer } from './approval-progress';
export { decisionRecord, isContrary, NO_RECORD, withoutVotes } from './decision-record';
export type {
  DebriefRecord,
  DecisionRecord,
  Dissent,
  LevelVotesFor,
  OpenGap,
  UnresolvedFlag,
  VotesFor,
} from './decision-record';
export { recordTold } from './told';
export type { ToldEntry, ToldInput } from './told';
export { diffPackets } from './diff-packets';
export type { PacketDiffLine } from './diff-packets';
export { DIFF_KINDS, packetFacts } from './packet-facts';
export type { DiffKind, PacketFact } from './packet-facts';
