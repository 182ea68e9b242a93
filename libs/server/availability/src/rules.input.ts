import type { Role, RoundKind, RuleMode, SchedulingRule } from '@debrief/domain';
import { RoundKindWord } from '@debrief/server-blueprint';
import { RoleWord, WorkingHoursInput } from '@debrief/server-identity';
import { Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int } from '@nestjs/graphql';
import {
  RoundOrderWord,
  RuleModeWord,
  SchedulingRuleWord,
  type OrderKind,
} from './availability.words';

@InputType('SchedulingRuleInput', { description: 'How one rule is to be held' })
export class SchedulingRuleInput {
  @Field(() => SchedulingRuleWord, { description: 'Which rule to hold so' })
  public rule!: SchedulingRule;
  @Field(() => RuleModeWord, { description: 'How firmly to hold it' })
  public mode!: RuleMode;
  @Field(() => Int, { description: 'Its limit; anything where it has none' })
  public limit!: number;
  @Field(() => Int, { description: 'Price of each unit beyond, 0 to 500' })
  public price!: number;
}

@InputType('LocalSpanInput', { description: 'A stretch of a day to be set, by a local clock' })
export class LocalSpanInput {
  @Field(() => Int, { description: 'Its start, 0 to 1439 minutes after midnight' })
  public startMinute!: number;
  @Field(() => Int, { description: 'Its end, later than the start and at most 1440' })
  public endMinute!: number;
}

@InputType('SaveSchedulingRulesInput', {
  description:
    'Rules of the organisation; what is left out stays. With a blueprint only its rules and hours, and the rules given are all it says otherwise',
})
export class SaveSchedulingRulesInput {
  @Field(() => String, { nullable: true, description: 'Key of a blueprint; none for all' })
  public blueprintKey?: string | null;
  @Field(() => Int, { description: 'Version of the rules you decided on' })
  public version!: number;
  @Field(() => [SchedulingRuleInput], { description: 'Rules that change' })
  public rules!: SchedulingRuleInput[];
  @Field(() => Int, { nullable: true, description: 'Let rounds start every 15, 30 or 60 minutes' })
  public startEvery?: number | null;
  @Field(() => RoundOrderWord, { nullable: true, description: 'Which order to hold' })
  public orderKind?: OrderKind | null;
  @Field(() => [RoundKindWord], { nullable: true, description: 'Kinds to come first' })
  public firstKinds?: RoundKind[] | null;
  @Field(() => [RoundKindWord], { nullable: true, description: 'Kinds to come last' })
  public lastKinds?: RoundKind[] | null;
  @Field(() => LocalSpanInput, { nullable: true, description: 'The lunch window' })
  public lunch?: LocalSpanInput | null;
  @Field(() => LocalSpanInput, { nullable: true, description: 'When to ask candidates' })
  public candidateHours?: LocalSpanInput | null;
  @Field(() => Int, { nullable: true, description: 'Minutes to keep free before a round' })
  public bufferBefore?: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes to keep free after a round' })
  public bufferAfter?: number | null;
  @Field(() => [String], { nullable: true, description: 'All ignore words from now on' })
  public ignoreWords?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'All override words from now on' })
  public overrideWords?: string[] | null;
  @Field(() => [WorkingHoursInput], {
    nullable: true,
    description: 'With a blueprint: its hours; none goes by the organisation',
  })
  public hours?: WorkingHoursInput[] | null;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key saves rules once' })
  public idempotencyKey!: string;
}

@InputType('SavePoolRuleInput', {
  description: 'Who may be asked for a kind of round; one that says nothing is taken away',
})
export class SavePoolRuleInput {
  @Field(() => RoundKindWord, { description: 'For which kind of round' })
  public roundKind!: RoundKind;
  @Field(() => String, { nullable: true, description: 'For one blueprint only' })
  public blueprintKey?: string | null;
  @Field(() => [String], { description: 'Tags to let in' })
  public tags!: string[];
  @Field(() => [RoleWord], { description: 'Roles to let in' })
  public roles!: Role[];
  @Field(() => [Uuid], { description: 'People to let in' })
  public people!: string[];
  @Field(() => [String], { description: 'Tags to keep out' })
  public withoutTags!: string[];
  @Field(() => [Uuid], { description: 'People to keep out' })
  public withoutPeople!: string[];
  @Field(() => Boolean, { description: 'Whether to keep the hiring manager out' })
  public withoutHiringManager!: boolean;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key saves a pool rule once' })
  public idempotencyKey!: string;
}
