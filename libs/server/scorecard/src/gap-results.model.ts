import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  LoopClosedProblemModel,
  NotFoundProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { FeedbackLockedModel } from '@debrief/server-loop';
import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { AcceptedGapModel } from './gap.model';

@InputType('AcceptGapInput', { description: 'A gap in coverage to live with' })
export class AcceptGapInput {
  @Field(() => Uuid, { description: 'Loop with the gap' })
  public loopId!: string;
  @Field({ description: 'Key of the competency that too few people assess' })
  public competency!: string;
  @Field({ description: 'Why that will do; shown in the packet under your name' })
  public reason!: string;
  @Field(() => Uuid, {
    description: 'Chosen by the client; the same key accepts once however often it is sent',
  })
  public idempotencyKey!: string;
}

@InputType('ReopenGapInput', { description: 'An accepted gap to look at again' })
export class ReopenGapInput {
  @Field(() => Uuid, { description: 'Loop with the accepted gap' })
  public loopId!: string;
  @Field({ description: 'Key of its competency' })
  public competency!: string;
  @Field(() => Uuid, {
    description: 'Chosen by the client; the same key reopens once however often it is sent',
  })
  public idempotencyKey!: string;
}

@ObjectType('GapAccepted', { description: 'The gap is accepted, with its reason on the record' })
export class GapAcceptedModel {
  @Field(() => AcceptedGapModel, { description: 'As the packet shows it' })
  public gap!: AcceptedGapModel;
}

@ObjectType('GapReopened', { description: 'The gap counts as open again' })
export class GapReopenedModel {
  @Field({ description: 'Key of its competency' })
  public competency!: string;
}

const REFUSED = [
  FieldProblemsModel,
  NotFoundProblemModel,
  FeedbackLockedModel,
  LoopClosedProblemModel,
  IdempotencyMismatchProblemModel,
] as const;
const byName = (value: { __typename: string }): string => value.__typename;

export const AcceptGapResult = createUnionType({
  name: 'AcceptGapResult',
  description: 'The accepted gap, or why it stays open',
  types: () => [GapAcceptedModel, ...REFUSED] as const,
  resolveType: byName,
});

export const ReopenGapResult = createUnionType({
  name: 'ReopenGapResult',
  description: 'The gap that is open again, or why nothing changed',
  types: () => [GapReopenedModel, ...REFUSED] as const,
  resolveType: byName,
});
