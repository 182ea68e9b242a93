import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  LoopClosedProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
} from '@debrief/server-kernel';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { SlotTakenProblemModel } from './feedback-owed.model';
import { SeatModel } from './seat.model';

@ObjectType('SeatHandedOver', { description: 'Somebody else sits in the place now' })
export class SeatHandedOverModel {
  @Field(() => SeatModel, { description: 'The seat of who took over, with the same role' })
  public seat!: SeatModel;
}

export const HandOverSeatResult = createUnionType({
  name: 'HandOverSeatResult',
  description: 'The seat of who took over, or why everybody stays where they are',
  types: () =>
    [
      SeatHandedOverModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      LoopClosedProblemModel,
      SlotTakenProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
