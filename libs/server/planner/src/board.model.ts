import type { BoardState } from '@debrief/domain';
import { connectionOf, DateTime, Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { SchedulingStateWord } from './planner.words';

@ObjectType('SchedulingBoardRow', { description: 'A stage that wants slots' })
export class SchedulingBoardRowModel {
  @Field(() => Uuid, { description: 'The stage, by which the row is known' })
  public id!: string;
  @Field(() => Uuid, { description: 'The loop of the stage' })
  public loopId!: string;
  @Field(() => String, { description: 'Name of the stage that waits' })
  public stageName!: string;
  @Field(() => String, { description: 'Name of who waits' })
  public candidateName!: string;
  @Field(() => String, { description: 'Time zone of who waits' })
  public candidateTimeZone!: string;
  @Field(() => String, { description: 'Title of the job they applied for' })
  public jobTitle!: string;
  @Field(() => SchedulingStateWord, { description: 'Where it stands' })
  public state!: BoardState;
  @Field(() => DateTime, { description: 'Since when it waits' })
  public waitingSince!: Date;
  @Field(() => Int, { description: 'Rounds of the stage' })
  public rounds!: number;
  @Field(() => Int, { description: 'Rounds that have a time and a lead' })
  public placed!: number;
  @Field(() => Int, { description: 'Length of the rounds together, minutes' })
  public minutes!: number;
  @Field(() => Boolean, { description: 'Whether the candidate has said when they can' })
  public windowsGiven!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'Start of the first placed round' })
  public firstStartsAt!: Date | null;
}

@InputType('SchedulingBoardFilter', { description: 'Which rows of the board to show' })
export class SchedulingBoardFilter {
  @Field(() => [SchedulingStateWord], {
    nullable: true,
    description: 'Only rows in these states; left out, all but those that are scheduled',
  })
  public states?: BoardState[] | null;
  @Field(() => String, { nullable: true, description: 'Part of the candidate’s name' })
  public search?: string | null;
}

const Rows = connectionOf('SchedulingBoardRow', SchedulingBoardRowModel);

@ObjectType('SchedulingBoardCount', { description: 'How many rows stand in a state' })
export class SchedulingBoardCountModel {
  @Field(() => SchedulingStateWord, { description: 'The counted state' })
  public state!: BoardState;
  @Field(() => Int, { description: 'Rows in that state, whatever the filter says of states' })
  public count!: number;
}

@ObjectType('SchedulingBoard', { description: 'Stages that want slots, the longest waiting first' })
export class SchedulingBoardModel extends Rows {
  @Field(() => [SchedulingBoardCountModel], { description: 'Rows by state' })
  public counts!: SchedulingBoardCountModel[];
}
