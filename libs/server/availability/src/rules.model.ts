import type { RoundKind, RuleMode, RuleUnit, SchedulingRule } from '@debrief/domain';
import { RoundKindWord } from '@debrief/server-blueprint';
import { RoleWord, WorkingHoursModel } from '@debrief/server-identity';
import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  StaleVersionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import {
  RoundOrderWord,
  RuleModeWord,
  RuleUnitWord,
  SchedulingRuleWord,
  type OrderKind,
} from './availability.words';

@ObjectType('SchedulingRule', { description: 'One rule and how it is held' })
export class SchedulingRuleModel {
  @Field(() => SchedulingRuleWord, { description: 'Which rule' })
  public rule!: SchedulingRule;
  @Field(() => RuleModeWord, { description: 'How firmly it is held' })
  public mode!: RuleMode;
  @Field(() => Int, { description: 'Its limit; 0 where it has none' })
  public limit!: number;
  @Field(() => Int, { description: 'Price of each unit beyond; kept while nothing asks for it' })
  public price!: number;
  @Field(() => RuleUnitWord, { nullable: true, description: 'Of the limit; null without one' })
  public unit!: RuleUnit | null;
  @Field(() => Int, { description: 'Smallest limit that can be set' })
  public least!: number;
  @Field(() => Int, { description: 'Largest limit that can be set' })
  public most!: number;
  @Field(() => [RuleModeWord], { description: 'Ways it can be held' })
  public modes!: readonly RuleMode[];
  @Field(() => Boolean, { description: 'True when the blueprint asked for says so itself' })
  public overridden!: boolean;
}

@ObjectType('LocalSpan', { description: 'A stretch of a day, by a local clock' })
export class LocalSpanModel {
  @Field(() => Int, { description: 'Start of the stretch in minutes after midnight' })
  public startMinute!: number;
  @Field(() => Int, { description: 'End of the stretch in minutes after midnight' })
  public endMinute!: number;
}

@ObjectType('SchedulingRules', { description: 'By what loops are placed in time' })
export class SchedulingRulesModel {
  @Field(() => Int, { description: 'Counts changes; of the blueprint where one was asked for' })
  public version!: number;
  @Field(() => String, { nullable: true, description: 'The blueprint asked for' })
  public blueprintKey!: string | null;
  @Field(() => [SchedulingRuleModel], { description: 'Every rule' })
  public rules!: SchedulingRuleModel[];
  @Field(() => Int, { description: 'Rounds start every 15, 30 or 60 minutes' })
  public startEvery!: number;
  @Field(() => RoundOrderWord, { description: 'Which order the order rule holds' })
  public orderKind!: OrderKind;
  @Field(() => [RoundKindWord], { description: 'Kinds that come first in a partial order' })
  public firstKinds!: readonly RoundKind[];
  @Field(() => [RoundKindWord], { description: 'Kinds that come last in a partial order' })
  public lastKinds!: readonly RoundKind[];
  @Field(() => LocalSpanModel, { description: "Where lunch lies, by the candidate's clock" })
  public lunch!: LocalSpanModel;
  @Field(() => LocalSpanModel, { description: 'When candidates are asked who named no times' })
  public candidateHours!: LocalSpanModel;
  @Field(() => Int, { description: 'Minutes kept free before a round' })
  public bufferBefore!: number;
  @Field(() => Int, { description: 'Minutes kept free after a round' })
  public bufferAfter!: number;
  @Field(() => [String], { description: 'Words that make time in any calendar movable' })
  public ignoreWords!: readonly string[];
  @Field(() => [String], { description: 'Words that make time in any calendar busy' })
  public overrideWords!: readonly string[];
  @Field(() => [WorkingHoursModel], {
    nullable: true,
    description: 'Hours of the blueprint, for who has none of their own; null without',
  })
  public hours!: readonly WorkingHoursModel[] | null;
}

@ObjectType('PoolRule', { description: 'Who may be asked for a kind of round' })
export class PoolRuleModel {
  @Field(() => RoundKindWord, { description: 'Which kind of round' })
  public roundKind!: RoundKind;
  @Field(() => String, { nullable: true, description: 'Of one blueprint; null for all' })
  public blueprintKey!: string | null;
  @Field(() => [String], { description: 'Tags that let somebody in' })
  public tags!: readonly string[];
  @Field(() => [RoleWord], { description: 'Roles that let somebody in' })
  public roles!: readonly string[];
  @Field(() => [Uuid], { description: 'People who are in by name' })
  public people!: readonly string[];
  @Field(() => [String], { description: 'Tags that keep somebody out' })
  public withoutTags!: readonly string[];
  @Field(() => [Uuid], { description: 'People who are out by name' })
  public withoutPeople!: readonly string[];
  @Field(() => Boolean, { description: 'True when the hiring manager of the job is out' })
  public withoutHiringManager!: boolean;
}

@ObjectType('SchedulingRulesSaved', { description: 'The rules hold from now on' })
export class SchedulingRulesSavedModel {
  @Field(() => SchedulingRulesModel, { description: 'The rules as they are now' })
  public rules!: SchedulingRulesModel;
}
@ObjectType('PoolRuleSaved', { description: 'The pool rule holds from now on' })
export class PoolRuleSavedModel {
  @Field(() => [PoolRuleModel], { description: 'All pool rules as they are now' })
  public poolRules!: PoolRuleModel[];
}

const resolveType = (value: { __typename: string }): string => value.__typename;

export const SaveSchedulingRulesResult = createUnionType({
  name: 'SaveSchedulingRulesResult',
  description: 'The saved rules, or why they stay as they were',
  types: () =>
    [
      SchedulingRulesSavedModel,
      FieldProblemsModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
export const SavePoolRuleResult = createUnionType({
  name: 'SavePoolRuleResult',
  description: 'The pool rules, or why they stay as they were',
  types: () => [PoolRuleSavedModel, FieldProblemsModel, IdempotencyMismatchProblemModel] as const,
  resolveType,
});
