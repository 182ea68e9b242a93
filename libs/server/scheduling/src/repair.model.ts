import type { RepairKind } from '@debrief/domain';
import { REPAIR_KINDS } from '@debrief/domain';
import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  LoopClosedProblemModel,
  NotFoundProblemModel,
  registerWords,
  StaleVersionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { FeedbackLockedModel, RoundModel, SlotTakenProblemModel } from '@debrief/server-loop';
import { AcceptedGapModel } from '@debrief/server-scorecard';
import { createUnionType, Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';

const RepairKindWord = registerWords(
  'RepairKind',
  REPAIR_KINDS,
  'How a gap in coverage could be closed',
  {
    ask_in_round: 'A round to come asks it too, in the time it has',
    add_time: 'A round to come asks it too, and is lengthened for it',
    short_call: 'A short round of its own, for one person',
    accept: 'The gap is accepted with a reason',
  },
);

@ObjectType('CoverageRepair', { description: 'One feasible way to close a gap, or to come closer' })
export class CoverageRepairModel {
  @Field(() => RepairKindWord, { description: 'What is done' })
  public kind!: RepairKind;
  @Field(() => Int, { description: 'Of people’s time that it adds; 0 to accept' })
  public minutes!: number;
  @Field({ description: 'The repair in one plain line' })
  public statement!: string;
  @Field(() => Uuid, { nullable: true, description: 'The round that would ask it' })
  public roundId!: string | null;
  @Field(() => Int, { nullable: true, description: 'Its version; send it back when you ask' })
  public roundVersion!: number | null;
  @Field(() => String, { nullable: true, description: 'Its name' })
  public roundName!: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it starts; null without a slot, and where no round is named',
  })
  public startsAt!: Date | null;
  @Field(() => Uuid, { nullable: true, description: 'Who would ask' })
  public personId!: string | null;
  @Field(() => String, { nullable: true, description: 'Their name' })
  public personName!: string | null;
}

@ObjectType('CoverageGap', { description: 'A competency that too few people assess, or will' })
export class CoverageGapModel {
  @Field({ description: 'Key of the competency' })
  public competency!: string;
  @Field({ description: 'Its name' })
  public name!: string;
  @Field(() => Float, { description: 'Its share of the blueprint’s whole' })
  public weight!: number;
  @Field(() => Int, { description: 'Independent people who assessed it, as far as you may read' })
  public have!: number;
  @Field(() => Int, { description: 'Further people whose scorecard on it is to come' })
  public planned!: number;
  @Field(() => Int, { description: 'Assessors that the blueprint asks for' })
  public need!: number;
  @Field(() => AcceptedGapModel, {
    nullable: true,
    description: 'Who accepted the gap, and why; null while it is open',
  })
  public accepted!: AcceptedGapModel | null;
  @Field(() => [CoverageRepairModel], {
    description: 'What could be done, the cheapest first; empty once the loop is closed',
  })
  public repairs!: readonly CoverageRepairModel[];
}

@ObjectType('CoverageRepairs', { description: 'The gaps in a loop’s coverage and their repairs' })
export class CoverageRepairsModel {
  @Field(() => Uuid, { description: 'The loop' })
  public loopId!: string;
  @Field(() => Int, { description: 'Its version; send it back when you book a call' })
  public loopVersion!: number;
  @Field(() => [CoverageGapModel], { description: 'The gaps, in the blueprint’s order' })
  public gaps!: readonly CoverageGapModel[];
}

@InputType('AskInRoundInput', { description: 'A competency for a round to ask besides its rubric' })
export class AskInRoundInput {
  @Field(() => Uuid, { description: 'Loop of the round' })
  public loopId!: string;
  @Field(() => Uuid, { description: 'The round, still to come' })
  public roundId!: string;
  @Field(() => Int, { description: 'Version of the round you decided on' })
  public roundVersion!: number;
  @Field({ description: 'Key of the competency' })
  public competency!: string;
  @Field(() => Int, { description: 'Minutes the round is lengthened by, 0 to 60' })
  public extraMinutes!: number;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key asks once' })
  public idempotencyKey!: string;
}

@InputType('BookRepairCallInput', { description: 'A short round of one person for one competency' })
export class BookRepairCallInput {
  @Field(() => Uuid, { description: 'Loop with the gap' })
  public loopId!: string;
  @Field(() => Int, { description: 'Version of the loop you decided on' })
  public loopVersion!: number;
  @Field({ description: 'Key of the competency' })
  public competency!: string;
  @Field(() => Uuid, { description: 'Who is to hold the call' })
  public personId!: string;
  @Field(() => Int, { description: 'Its length, 10 to 60 minutes' })
  public minutes!: number;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key books once' })
  public idempotencyKey!: string;
}

@ObjectType('RoundAsked', { description: 'The round asks the competency too' })
export class RoundAskedModel {
  @Field(() => RoundModel, { description: 'The round with its new length' })
  public round!: RoundModel;
}

@ObjectType('RepairCallBooked', { description: 'The call is part of the loop, without a slot yet' })
export class RepairCallBookedModel {
  @Field(() => RoundModel, { description: 'The new round with its one seat' })
  public round!: RoundModel;
}

const REFUSED = [
  FieldProblemsModel,
  NotFoundProblemModel,
  FeedbackLockedModel,
  StaleVersionProblemModel,
  LoopClosedProblemModel,
  IdempotencyMismatchProblemModel,
] as const;
const byName = (value: { __typename: string }): string => value.__typename;

export const CoverageRepairsResult = createUnionType({
  name: 'CoverageRepairsResult',
  description: 'The gaps and their repairs, or why you are not shown them',
  types: () => [CoverageRepairsModel, FeedbackLockedModel, NotFoundProblemModel] as const,
  resolveType: byName,
});

export const AskInRoundResult = createUnionType({
  name: 'AskInRoundResult',
  description: 'The round that asks it too, or why it stays as it was',
  types: () => [RoundAskedModel, ...REFUSED, SlotTakenProblemModel] as const,
  resolveType: byName,
});

export const BookRepairCallResult = createUnionType({
  name: 'BookRepairCallResult',
  description: 'The round that was added, or why none was',
  types: () => [RepairCallBookedModel, ...REFUSED] as const,
  resolveType: byName,
});
