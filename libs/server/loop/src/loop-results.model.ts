import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  LoopClosedProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
  TransitionProblemModel,
} from '@debrief/server-kernel';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  FeedbackLockedModel,
  FeedbackMissingProblemModel,
  SlotTakenProblemModel,
} from './feedback-owed.model';
import { LoopModel } from './loop.model';
import { SeatModel } from './seat.model';

const byName = (value: { __typename: string }): string => value.__typename;

@ObjectType('LoopStarted', { description: 'The loop runs' })
export class LoopStartedModel {
  @Field(() => LoopModel, { description: 'The new loop' })
  public loop!: LoopModel;
}

@ObjectType('LoopAdvanced', { description: 'The open stage is passed' })
export class LoopAdvancedModel {
  @Field(() => LoopModel, { description: 'The loop with its next stage open, or in debrief' })
  public loop!: LoopModel;
}

@ObjectType('LoopStopped', { description: 'The loop has ended early' })
export class LoopStoppedModel {
  @Field(() => LoopModel, { description: 'The stopped loop' })
  public loop!: LoopModel;
}

@ObjectType('SeatAssigned', { description: 'Somebody sits on the round' })
export class SeatAssignedModel {
  @Field(() => SeatModel, { description: 'The new seat' })
  public seat!: SeatModel;
}

@ObjectType('SeatChanged', { description: 'The seat was given up' })
export class SeatChangedModel {
  @Field(() => SeatModel, { description: 'The seat as it stands now' })
  public seat!: SeatModel;
}

@ObjectType('EarlyLookOpened', {
  description: 'The feedback filed so far is open to you, and the packet says so',
})
export class EarlyLookOpenedModel {
  @Field(() => DateTime, { description: 'Since when' })
  public at!: Date;
}

export const LoopResult = createUnionType({
  name: 'LoopResult',
  description: 'A loop, or that there is none for you',
  types: () => [LoopModel, NotFoundProblemModel] as const,
  resolveType: byName,
});

export const StartLoopResult = createUnionType({
  name: 'StartLoopResult',
  description: 'The new loop, or why there is none',
  types: () =>
    [
      LoopStartedModel,
      NotFoundProblemModel,
      TransitionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const AssignSeatResult = createUnionType({
  name: 'AssignSeatResult',
  description: 'The new seat, or why nobody was put on the round',
  types: () =>
    [
      SeatAssignedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      LoopClosedProblemModel,
      SlotTakenProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const RemoveSeatResult = createUnionType({
  name: 'RemoveSeatResult',
  description: 'The removed seat, or why it stays',
  types: () =>
    [
      SeatChangedModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      LoopClosedProblemModel,
      FieldProblemsModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const ExcuseSeatResult = createUnionType({
  name: 'ExcuseSeatResult',
  description: 'The excused seat, or why it still owes',
  types: () =>
    [
      SeatChangedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const AdvanceLoopResult = createUnionType({
  name: 'AdvanceLoopResult',
  description: 'The loop a step further, or why it stays where it is',
  types: () =>
    [
      LoopAdvancedModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      FeedbackMissingProblemModel,
      LoopClosedProblemModel,
      TransitionProblemModel,
      FeedbackLockedModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const StopLoopResult = createUnionType({
  name: 'StopLoopResult',
  description: 'The stopped loop, or why it goes on',
  types: () =>
    [
      LoopStoppedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      LoopClosedProblemModel,
      FeedbackLockedModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const OpenEarlyResult = createUnionType({
  name: 'OpenEarlyResult',
  description: 'That the feedback is open, or why it stays sealed',
  types: () =>
    [
      EarlyLookOpenedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      FeedbackLockedModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});
