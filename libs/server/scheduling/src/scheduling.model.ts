import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  LoopClosedProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
} from '@debrief/server-kernel';
import { RoundModel, SlotTakenProblemModel } from '@debrief/server-loop';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';

@ObjectType('RoundScheduled', { description: 'The slot of the round is stored' })
export class RoundScheduledModel {
  @Field(() => RoundModel, { description: 'The round with its slot, or without one' })
  public round!: RoundModel;
}

export const SetRoundSlotResult = createUnionType({
  name: 'SetRoundSlotResult',
  description: 'The round as it is scheduled now, or why it stays as it was',
  types: () =>
    [
      RoundScheduledModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      LoopClosedProblemModel,
      SlotTakenProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
