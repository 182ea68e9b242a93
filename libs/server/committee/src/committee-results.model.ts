import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  Problem,
  StaleVersionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { FeedbackLockedModel } from '@debrief/server-loop';
import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { CommitteeDraftModel, CommitteeReadingModel, LoopCommitteesModel } from './committee.model';

const resolveType = (value: { __typename: string }): string => value.__typename;

@ObjectType('CommitteeRefusedProblem', {
  implements: () => [Problem],
  description: 'A committee cannot do this now; nothing was written',
})
export class CommitteeRefusedProblemModel extends Problem {}

@ObjectType('RedactionUnconfirmedProblem', {
  implements: () => [Problem],
  description: 'Words that may be names have still to be confirmed; no paper was made',
})
export class RedactionUnconfirmedProblemModel extends Problem {
  @Field(() => [ID], { description: 'The finds that nobody has spoken of' })
  public findIds!: readonly string[];
}

@ObjectType('CommitteeOpened', { description: 'The paper is made and its readers are asked' })
export class CommitteeOpenedModel {
  @Field(() => Uuid, { description: 'The committee that was opened' })
  public committeeId!: string;
}
@ObjectType('ReadersInvited', { description: 'More readers are asked' })
export class ReadersInvitedModel {
  @Field(() => Uuid, { description: 'The committee they read for' })
  public committeeId!: string;
}
@ObjectType('CommitteeClosed', { description: 'The committee has ended' })
export class CommitteeClosedModel {
  @Field(() => Uuid, { description: 'The committee that has ended' })
  public committeeId!: string;
}
@ObjectType('CommitteeVoteCast', { description: 'Your vote is in' })
export class CommitteeVoteCastModel {
  @Field(() => Uuid, { description: 'The committee you voted in' })
  public committeeId!: string;
}
@ObjectType('CommitteeSteppedBack', { description: 'You no longer read for the committee' })
export class CommitteeSteppedBackModel {
  @Field(() => Uuid, { description: 'The committee you left' })
  public committeeId!: string;
}
@ObjectType('ScorecardGraded', { description: 'What you found is written down' })
export class ScorecardGradedModel {
  @Field(() => Uuid, { description: 'The committee you read it for' })
  public committeeId!: string;
}

export const CommitteeDraftResult = createUnionType({
  name: 'CommitteeDraftResult',
  description: 'The paper as it would be, or why there is none',
  types: () =>
    [
      CommitteeDraftModel,
      FeedbackLockedModel,
      NotFoundProblemModel,
      FieldProblemsModel,
      CommitteeRefusedProblemModel,
    ] as const,
  resolveType,
});
export const LoopCommitteesResult = createUnionType({
  name: 'LoopCommitteesResult',
  description: 'The committees of a loop, unless they are not yours to see',
  types: () => [LoopCommitteesModel, FeedbackLockedModel, NotFoundProblemModel] as const,
  resolveType,
});
export const CommitteeReadingResult = createUnionType({
  name: 'CommitteeReadingResult',
  description: 'What you were asked to read, or that there is nothing for you',
  types: () => [CommitteeReadingModel, NotFoundProblemModel] as const,
  resolveType,
});
export const OpenCommitteeResult = createUnionType({
  name: 'OpenCommitteeResult',
  description: 'The committee, or why it was not opened',
  types: () =>
    [
      CommitteeOpenedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      FeedbackLockedModel,
      CommitteeRefusedProblemModel,
      RedactionUnconfirmedProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
const common = [
  FieldProblemsModel,
  NotFoundProblemModel,
  CommitteeRefusedProblemModel,
  IdempotencyMismatchProblemModel,
] as const;
export const InviteCommitteeReadersResult = createUnionType({
  name: 'InviteCommitteeReadersResult',
  description: 'That they are asked, or why not',
  types: () => [ReadersInvitedModel, ...common] as const,
  resolveType,
});
export const CloseCommitteeResult = createUnionType({
  name: 'CloseCommitteeResult',
  description: 'That it has ended, or why it goes on',
  types: () =>
    [
      CommitteeClosedModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      CommitteeRefusedProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
export const CastCommitteeVoteResult = createUnionType({
  name: 'CastCommitteeVoteResult',
  description: 'That your vote is in, or why it is not',
  types: () => [CommitteeVoteCastModel, ...common] as const,
  resolveType,
});
export const StepBackFromCommitteeResult = createUnionType({
  name: 'StepBackFromCommitteeResult',
  description: 'That you left, or why you did not',
  types: () => [CommitteeSteppedBackModel, ...common] as const,
  resolveType,
});
export const GradeScorecardResult = createUnionType({
  name: 'GradeScorecardResult',
  description: 'That it is written down, or why it is not',
  types: () => [ScorecardGradedModel, ...common] as const,
  resolveType,
});
