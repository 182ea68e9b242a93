import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
  TransitionProblemModel,
} from '@debrief/server-kernel';
import { FeedbackLockedModel, FeedbackMissingProblemModel } from '@debrief/server-loop';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { ApprovalFlowModel } from './approval.model';
import { CandidateToldModel } from './communication.model';
import { DecisionOutlookModel } from './decision-outlook.model';
import { DecisionModel } from './decision.model';
import { PacketDiffModel, PacketVersionsModel } from './packet-version.model';
import {
  ApprovalClosedProblemModel,
  CriticalFlagProblemModel,
  VoteSealedProblemModel,
} from './packet.problems.model';

const byName = (value: { __typename: string }): string => value.__typename;

@ObjectType('ApprovalAnswered', { description: 'Your answer is on the record' })
export class ApprovalAnsweredModel {
  @Field(() => DecisionModel, { description: 'The decision as it stands after your answer' })
  public decision!: DecisionModel;
}

@ObjectType('DecisionWithdrawn', { description: 'The decision is taken back' })
export class DecisionWithdrawnModel {
  @Field(() => DecisionModel, { description: 'The decision as it was taken back' })
  public decision!: DecisionModel;
}

@ObjectType('CandidateToldRecorded', { description: 'What happened is on the record' })
export class CandidateToldRecordedModel {
  @Field(() => CandidateToldModel, { description: 'The entry as written' })
  public entry!: CandidateToldModel;
}

@ObjectType('ApprovalFlowSaved', { description: 'The flow counts for decisions from now on' })
export class ApprovalFlowSavedModel {
  @Field(() => ApprovalFlowModel, { description: 'The flow as saved' })
  public flow!: ApprovalFlowModel;
}

export const AnswerApprovalResult = createUnionType({
  name: 'AnswerApprovalResult',
  description: 'The answered decision, or why your answer was not taken',
  types: () =>
    [
      ApprovalAnsweredModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      ApprovalClosedProblemModel,
      CriticalFlagProblemModel,
      FeedbackMissingProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const WithdrawDecisionResult = createUnionType({
  name: 'WithdrawDecisionResult',
  description: 'The decision that was taken back, or why it was not',
  types: () =>
    [
      DecisionWithdrawnModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      ApprovalClosedProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const RecordCandidateToldResult = createUnionType({
  name: 'RecordCandidateToldResult',
  description: 'The entry, or why there is none',
  types: () =>
    [
      CandidateToldRecordedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      FeedbackLockedModel,
      TransitionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const SaveApprovalFlowResult = createUnionType({
  name: 'SaveApprovalFlowResult',
  description: 'The saved flow, or why it was not saved',
  types: () =>
    [
      ApprovalFlowSavedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const PacketVersionsResult = createUnionType({
  name: 'PacketVersionsResult',
  description: 'The frozen versions, or why you are not shown them',
  types: () => [PacketVersionsModel, FeedbackLockedModel, NotFoundProblemModel] as const,
  resolveType: byName,
});

export const PacketDiffResult = createUnionType({
  name: 'PacketDiffResult',
  description: 'The difference, or why you are not shown it',
  types: () =>
    [PacketDiffModel, FeedbackLockedModel, NotFoundProblemModel, VoteSealedProblemModel] as const,
  resolveType: byName,
});

export const DecisionOutlookResult = createUnionType({
  name: 'DecisionOutlookResult',
  description: 'What goes with a decision of yours, or why you are not shown it',
  types: () => [DecisionOutlookModel, FeedbackLockedModel, NotFoundProblemModel] as const,
  resolveType: byName,
});
