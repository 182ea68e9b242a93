import { PersonRefModel } from '@debrief/server-identity';
import { DateTime, Uuid } from '@debrief/server-kernel';
import type { RunKind, RunState } from '@debrief/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ScheduleRunKindWord, ScheduleRunStateWord } from './planner.words';

@ObjectType('ScheduleSpan', { description: 'A stretch of time' })
export class ScheduleSpanModel {
  @Field(() => DateTime, { description: 'Start of the stretch' })
  public startsAt!: Date;
  @Field(() => DateTime, { description: 'End of the stretch' })
  public endsAt!: Date;
}

@ObjectType('ScheduleSeat', { description: 'Who has a seat in a schedule' })
export class ScheduleSeatModel {
  @Field(() => String, {
    description:
      'The seat by the key that the desk gave it; not yet a seat of the loop when it is new',
  })
  public seatId!: string;
  @Field(() => PersonRefModel, { description: 'Who sits there' })
  public person!: PersonRefModel;
}

@ObjectType('SchedulePlacement', { description: 'Time, room and people of one round' })
export class SchedulePlacementModel {
  @Field(() => Uuid, { description: 'The round that is placed' })
  public roundId!: string;
  @Field(() => DateTime, { description: 'When the placed round starts' })
  public startsAt!: Date;
  @Field(() => DateTime, { description: 'When the placed round ends' })
  public endsAt!: Date;
  @Field(() => Uuid, { nullable: true, description: 'Its room or link; null without one' })
  public roomId!: string | null;
  @Field(() => [ScheduleSeatModel], { description: 'Its panel, seat by seat' })
  public seats!: ScheduleSeatModel[];
}

@ObjectType('SchedulePriceLine', { description: 'One reason why a schedule costs something' })
export class SchedulePriceLineModel {
  @Field(() => String, { description: 'Name of the rule that is bent, such as week_cap' })
  public rule!: string;
  @Field(() => String, { description: 'What is bent, in words' })
  public words!: string;
  @Field(() => Int, { description: 'What it adds to the price' })
  public price!: number;
  @Field(() => Uuid, { nullable: true, description: 'The person it is about, if any' })
  public personId!: string | null;
  @Field(() => Uuid, { nullable: true, description: 'The round it is about, if any' })
  public roundId!: string | null;
}

@ObjectType('ScheduleProposal', { description: 'A schedule for every round of a stage' })
export class ScheduleProposalModel {
  @Field(() => Int, { description: 'Its rank, from 0, the cheapest first' })
  public index!: number;
  @Field(() => Uuid, { description: 'The loop it is for' })
  public loopId!: string;
  @Field(() => Int, { description: 'The sum of its lines; 0 bends nothing' })
  public price!: number;
  @Field(() => String, { description: 'What it does in one sentence' })
  public sentence!: string;
  @Field(() => [SchedulePriceLineModel], { description: 'What it bends, and at what price' })
  public lines!: SchedulePriceLineModel[];
  @Field(() => [SchedulePlacementModel], { description: 'Every round in order of time' })
  public placements!: SchedulePlacementModel[];
  @Field(() => [String], { description: 'Its days in the zone of the candidate, one line each' })
  public days!: string[];
}

@ObjectType('ScheduleDayReason', { description: 'Why nothing fits on one day' })
export class ScheduleDayReasonModel {
  @Field(() => String, { description: 'Local date of the candidate, such as 2026-12-02' })
  public date!: string;
  @Field(() => String, { description: 'The first thing that stands against the day, in words' })
  public words!: string;
}

@ObjectType('ScheduleRuleRef', { description: 'A rule that takes part in the conflict' })
export class ScheduleRuleRefModel {
  @Field(() => String, { description: 'Name of the rule' })
  public rule!: string;
  @Field(() => String, { description: 'The rule in words' })
  public words!: string;
}

@ObjectType('ScheduleRelaxation', { description: 'A way out, checked to make a schedule possible' })
export class ScheduleRelaxationModel {
  @Field(() => Int, { description: 'Its rank, from 0, the cheapest first' })
  public index!: number;
  @Field(() => String, { description: 'What would have to give, in words' })
  public words!: string;
  @Field(() => Int, { description: 'What giving way costs' })
  public price!: number;
  @Field(() => [String], { description: 'Names of the rules to override when it is confirmed' })
  public rules!: string[];
  @Field(() => ScheduleProposalModel, { description: 'The schedule it makes possible' })
  public proposal!: ScheduleProposalModel;
}

@ObjectType('ScheduleWhyNot', { description: 'Why nothing fits, and the smallest ways out' })
export class ScheduleWhyNotModel {
  @Field(() => Boolean, { description: 'True when it is proven that nothing fits' })
  public proven!: boolean;
  @Field(() => String, { description: 'The whole in one sentence' })
  public sentence!: string;
  @Field(() => [ScheduleDayReasonModel], { description: 'For each day, what stands against it' })
  public certificate!: ScheduleDayReasonModel[];
  @Field(() => [ScheduleRuleRefModel], {
    description: 'Rules that cannot hold together; without any one of them they could',
  })
  public conflict!: ScheduleRuleRefModel[];
  @Field(() => [ScheduleRelaxationModel], { description: 'Ways out, the cheapest first' })
  public relaxations!: ScheduleRelaxationModel[];
}

@ObjectType('ScheduleUnplaced', { description: 'A loop for which a plan found no place' })
export class ScheduleUnplacedModel {
  @Field(() => Uuid, { description: 'The loop without a place' })
  public loopId!: string;
  @Field(() => String, { description: 'Why, in words' })
  public words!: string;
}

@ObjectType('ScheduleRun', { description: 'A search for schedules and what it found' })
export class ScheduleRunModel {
  @Field(() => Uuid, { description: 'Id of the search' })
  public id!: string;
  @Field(() => ScheduleRunKindWord, { description: 'What it looks for' })
  public kind!: RunKind;
  @Field(() => Uuid, { nullable: true, description: 'The loop it is about; null for a batch' })
  public loopId!: string | null;
  @Field(() => Uuid, { nullable: true, description: 'The stage it is about; null for a batch' })
  public stageId!: string | null;
  @Field(() => ScheduleRunStateWord, { description: 'Where the search stands' })
  public state!: RunState;
  @Field(() => Int, { description: 'How far it is, of 100' })
  public progress!: number;
  @Field(() => Int, { nullable: true, description: 'Milliseconds it took; null while it runs' })
  public foundInMs!: number | null;
  @Field(() => Boolean, { description: 'True when the proposals are proven to be the best' })
  public complete!: boolean;
  @Field(() => Int, { nullable: true, description: 'Nothing left out is cheaper than this' })
  public bound!: number | null;
  @Field(() => [ScheduleProposalModel], { description: 'What was found, the cheapest first' })
  public proposals!: ScheduleProposalModel[];
  @Field(() => ScheduleWhyNotModel, {
    nullable: true,
    description: 'Why nothing fits; null when something does',
  })
  public whyNot!: ScheduleWhyNotModel | null;
  @Field(() => [ScheduleUnplacedModel], { description: 'Of a batch, the loops without a place' })
  public unplaced!: ScheduleUnplacedModel[];
  @Field(() => String, {
    nullable: true,
    description: 'Of a batch, how far the plan is from the best possible, in words',
  })
  public gap!: string | null;
  @Field(() => DateTime, { description: 'When it was asked for' })
  public askedAt!: Date;
}

@ObjectType('BrokenScheduleRule', { description: 'A hard rule that a schedule breaks' })
export class BrokenScheduleRuleModel {
  @Field(() => String, { description: 'Name of the broken rule' })
  public rule!: string;
  @Field(() => String, { description: 'What is broken, in words' })
  public words!: string;
  @Field(() => Boolean, {
    description: 'True when somebody may override it with a reason; a double booking never',
  })
  public overridable!: boolean;
  @Field(() => Uuid, { nullable: true, description: 'The person it concerns, if any' })
  public personId!: string | null;
  @Field(() => Uuid, { nullable: true, description: 'The round it concerns, if any' })
  public roundId!: string | null;
}
