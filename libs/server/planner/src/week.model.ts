import type { RoundKind } from '@debrief/domain';
import { RoundKindWord } from '@debrief/server-blueprint';
import { PersonRefModel } from '@debrief/server-identity';
import { Uuid } from '@debrief/server-kernel';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DeskCapModel, DeskTimeModel } from './desk.model';
import { ScheduleSpanModel } from './schedule.model';

@ObjectType('PersonWeekRound', { description: 'A round in somebody’s week' })
export class PersonWeekRoundModel extends ScheduleSpanModel {
  @Field(() => Uuid, {
    nullable: true,
    description: 'The round; null when you may not know its loop',
  })
  public roundId!: string | null;
  @Field(() => Uuid, { nullable: true, description: 'The loop; null when you may not know it' })
  public loopId!: string | null;
  @Field(() => String, { description: 'Round and candidate, or that it is an interview' })
  public title!: string;
  @Field(() => Boolean, { description: 'True when it is only held' })
  public held!: boolean;
}

@ObjectType('PersonWeek', { description: 'A week of somebody who interviews' })
export class PersonWeekModel {
  @Field(() => PersonRefModel, { description: 'Whose week it is' })
  public person!: PersonRefModel;
  @Field(() => ScheduleSpanModel, { description: 'The seven days shown' })
  public span!: ScheduleSpanModel;
  @Field(() => [PersonWeekRoundModel], { description: 'Rounds in order of time' })
  public rounds!: PersonWeekRoundModel[];
  @Field(() => [ScheduleSpanModel], { description: 'When a round could still lie' })
  public free!: ScheduleSpanModel[];
  @Field(() => [DeskTimeModel], { description: 'What they are not simply free for' })
  public times!: DeskTimeModel[];
  @Field(() => [DeskCapModel], { description: 'What they have of their caps' })
  public caps!: DeskCapModel[];
}

@ObjectType('InterviewPool', { description: 'How much of the time of a kind of round is open' })
export class InterviewPoolModel {
  @Field(() => RoundKindWord, { description: 'Kind of round of the pool' })
  public roundKind!: RoundKind;
  @Field(() => Int, { description: 'People who may lead it' })
  public people!: number;
  @Field(() => Float, {
    description:
      'Share of their working time that is still open, 0 to 1; gaps under half an hour left out',
  })
  public openShare!: number;
}

@ObjectType('InterviewLoadDay', { description: 'What somebody has on a day' })
export class InterviewLoadDayModel {
  @Field(() => String, { description: 'Local date of the person, such as 2026-12-02' })
  public date!: string;
  @Field(() => Int, { description: 'Rounds they have that day' })
  public booked!: number;
  @Field(() => Int, { nullable: true, description: 'Rounds they may have; null without a cap' })
  public cap!: number | null;
}

@ObjectType('InterviewLoadPerson', { description: 'What somebody carries' })
export class InterviewLoadPersonModel {
  @Field(() => PersonRefModel, { description: 'Who carries it' })
  public person!: PersonRefModel;
  @Field(() => [InterviewLoadDayModel], { description: 'Day by day' })
  public days!: InterviewLoadDayModel[];
}

@ObjectType('InterviewLoad', { description: 'Load and capacity of everybody who interviews' })
export class InterviewLoadModel {
  @Field(() => [InterviewPoolModel], { description: 'Capacity by kind of round' })
  public pools!: InterviewPoolModel[];
  @Field(() => [InterviewLoadPersonModel], { description: 'Load by person' })
  public people!: InterviewLoadPersonModel[];
}
