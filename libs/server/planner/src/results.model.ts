import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  LoopClosedProblemModel,
  NotFoundProblemModel,
  Problem,
  StaleVersionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { SlotTakenProblemModel } from '@debrief/server-loop';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { ScheduleDeskModel } from './desk.model';
import { ScheduleHoldModel } from './hold.model';
import {
  BrokenScheduleRuleModel,
  SchedulePlacementModel,
  SchedulePriceLineModel,
  ScheduleRunModel,
} from './schedule.model';

@ObjectType('ScheduleAlternate', { description: 'Somebody else for a seat, at the same time' })
export class ScheduleAlternateModel {
  @Field(() => Uuid, { description: 'The round of the seat' })
  public roundId!: string;
  @Field(() => String, { description: 'Key of the seat they could have' })
  public seatId!: string;
  @Field(() => Uuid, { description: 'Who could have it' })
  public personId!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'How much dearer, or cheaper when negative; null when it breaks a hard rule',
  })
  public delta!: number | null;
  @Field(() => String, { nullable: true, description: 'The hard rule it breaks, in words' })
  public words!: string | null;
}

@ObjectType('ScheduleCheck', { description: 'A schedule with its price and what it breaks' })
export class ScheduleCheckModel {
  @Field(() => Int, { description: 'What it costs' })
  public price!: number;
  @Field(() => [SchedulePriceLineModel], { description: 'What it costs, line by line' })
  public lines!: SchedulePriceLineModel[];
  @Field(() => [BrokenScheduleRuleModel], {
    description: 'Hard rules it breaks; empty when it can be booked as it is',
  })
  public brokenRules!: BrokenScheduleRuleModel[];
  @Field(() => [ScheduleAlternateModel], {
    description: 'Others for each seat, the cheapest first',
  })
  public alternates!: ScheduleAlternateModel[];
}

@ObjectType('ScheduleConfirmed', { description: 'All of it is booked; invitations go out' })
export class ScheduleConfirmedModel {
  @Field(() => Uuid, { description: 'The loop that is booked' })
  public loopId!: string;
  @Field(() => Uuid, { description: 'The stage that is booked' })
  public stageId!: string;
  @Field(() => [SchedulePlacementModel], { description: 'What is booked now, in order of time' })
  public placements!: SchedulePlacementModel[];
}

@ObjectType('RulesBrokenProblem', {
  implements: () => [Problem],
  description: 'It breaks hard rules that nobody has overridden',
})
export class RulesBrokenProblemModel extends Problem {
  @Field(() => [BrokenScheduleRuleModel], { description: 'The rules that stand in the way' })
  public brokenRules!: BrokenScheduleRuleModel[];
}

@ObjectType('ScheduleHeld', { description: 'All of it is held' })
export class ScheduleHeldModel {
  @Field(() => ScheduleHoldModel, { description: 'The hold that was placed' })
  public hold!: ScheduleHoldModel;
}

@ObjectType('ScheduleHoldEnded', { description: 'The hold has ended' })
export class ScheduleHoldEndedModel {
  @Field(() => ScheduleHoldModel, { description: 'The hold as it ended' })
  public hold!: ScheduleHoldModel;
}

const resolveType = (value: { __typename: string }): string => value.__typename;

export const ScheduleDeskResult = createUnionType({
  name: 'ScheduleDeskResult',
  description: 'What a stage is scheduled with, or that there is none to see',
  types: () => [ScheduleDeskModel, NotFoundProblemModel, LoopClosedProblemModel] as const,
  resolveType,
});
export const ScheduleRunResult = createUnionType({
  name: 'ScheduleRunResult',
  description: 'A search, or that there is none to see',
  types: () => [ScheduleRunModel, NotFoundProblemModel] as const,
  resolveType,
});
export const ProposeSchedulesResult = createUnionType({
  name: 'ProposeSchedulesResult',
  description: 'The search that answers or goes on, or why there is none',
  types: () =>
    [ScheduleRunModel, FieldProblemsModel, NotFoundProblemModel, LoopClosedProblemModel] as const,
  resolveType,
});
export const ScheduleCheckResult = createUnionType({
  name: 'ScheduleCheckResult',
  description: 'Price and broken rules of a schedule, or why it cannot be checked',
  types: () =>
    [ScheduleCheckModel, FieldProblemsModel, NotFoundProblemModel, LoopClosedProblemModel] as const,
  resolveType,
});

const REFUSALS = [
  SlotTakenProblemModel,
  RulesBrokenProblemModel,
  StaleVersionProblemModel,
  FieldProblemsModel,
  NotFoundProblemModel,
  LoopClosedProblemModel,
  IdempotencyMismatchProblemModel,
] as const;

export const ConfirmScheduleResult = createUnionType({
  name: 'ConfirmScheduleResult',
  description: 'What is booked now, or why nothing of it is',
  types: () => [ScheduleConfirmedModel, ...REFUSALS] as const,
  resolveType,
});
export const HoldScheduleResult = createUnionType({
  name: 'HoldScheduleResult',
  description: 'What is held now, or why nothing of it is',
  types: () => [ScheduleHeldModel, ...REFUSALS] as const,
  resolveType,
});
export const EndHoldResult = createUnionType({
  name: 'EndHoldResult',
  description: 'The ended hold, or why it did not end',
  types: () =>
    [
      ScheduleHoldEndedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      LoopClosedProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});

@ObjectType('ConfirmPlanRow', { description: 'What became of one loop of a plan' })
export class ConfirmPlanRowModel {
  @Field(() => Uuid, { description: 'The loop of the row' })
  public loopId!: string;
  @Field(() => ConfirmScheduleResult, { description: 'Whether it is booked, or why not' })
  public result!: typeof ConfirmScheduleResult;
}

@ObjectType('PlanConfirmed', { description: 'What became of each loop of a plan' })
export class PlanConfirmedModel {
  @Field(() => [ConfirmPlanRowModel], { description: 'One row a loop, as asked' })
  public rows!: ConfirmPlanRowModel[];
}

export const ConfirmPlanResult = createUnionType({
  name: 'ConfirmPlanResult',
  description: 'What became of each loop, or why nothing was tried',
  types: () => [PlanConfirmedModel, FieldProblemsModel, NotFoundProblemModel] as const,
  resolveType,
});
