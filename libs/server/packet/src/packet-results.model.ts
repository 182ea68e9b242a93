import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
  TransitionProblemModel,
} from '@debrief/server-kernel';
import { FeedbackLockedModel, FeedbackMissingProblemModel } from '@debrief/server-loop';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { DecisionModel } from './decision.model';
import { PacketModel } from './packet.model';
import {
  ApprovalUnmetProblemModel,
  CriticalFlagProblemModel,
  DecisionPendingProblemModel,
  VoteSealedProblemModel,
} from './packet.problems.model';

const byName = (value: { __typename: string }): string => value.__typename;

@ObjectType('PacketDecided', { description: 'The decision is on the record and its packet frozen' })
export class PacketDecidedModel {
  @Field(() => DecisionModel, { description: 'The decision as recorded' })
  public decision!: DecisionModel;
}

export const PacketResult = createUnionType({
  name: 'PacketResult',
  description: 'The packet as far as it is open to you, or why it is not',
  types: () => [PacketModel, FeedbackLockedModel, NotFoundProblemModel] as const,
  resolveType: byName,
});

export const DecidePacketResult = createUnionType({
  name: 'DecidePacketResult',
  description: 'The decision, or why there is none',
  types: () =>
    [
      PacketDecidedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      FeedbackMissingProblemModel,
      CriticalFlagProblemModel,
      VoteSealedProblemModel,
      DecisionPendingProblemModel,
      ApprovalUnmetProblemModel,
      FeedbackLockedModel,
      TransitionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});
