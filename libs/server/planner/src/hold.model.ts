import type { HoldState } from '@debrief/domain';
import { PersonRefModel } from '@debrief/server-identity';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ScheduleHoldStateWord } from './planner.words';

@ObjectType('ScheduleHold', {
  description: 'A schedule that blocks calendars until it is confirmed',
})
export class ScheduleHoldModel {
  @Field(() => Uuid, { description: 'Id of the hold' })
  public id!: string;
  @Field(() => Uuid, { description: 'The loop that is held' })
  public loopId!: string;
  @Field(() => Uuid, { description: 'The stage that is held' })
  public stageId!: string;
  @Field(() => String, { description: 'Name of the candidate it is for' })
  public candidateName!: string;
  @Field(() => String, { description: 'Name of the stage that is held' })
  public stageName!: string;
  @Field(() => ScheduleHoldStateWord, { description: 'What became of it' })
  public state!: HoldState;
  @Field(() => DateTime, { description: 'When it is given back unless somebody confirms it' })
  public expiresAt!: Date;
  @Field(() => PersonRefModel, { description: 'Who placed it' })
  public placedBy!: PersonRefModel;
  @Field(() => Int, { description: 'Seats that have accepted' })
  public accepted!: number;
  @Field(() => Int, { description: 'Seats that it holds' })
  public seats!: number;
}
