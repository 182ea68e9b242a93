import {
  connectionOf,
  DateTime,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { JobQueueWord, WorkStateWord, type JobQueueName, type WorkState } from './work.words';

@ObjectType('BackgroundWork', {
  description:
    'How the background work stands. News about loops you still owe a scorecard on is not counted',
})
export class BackgroundWorkModel {
  @Field(() => Int, { description: 'Pieces of work that nobody has begun' })
  public waiting!: number;
  @Field(() => Int, {
    description: 'Pieces of work that are not done, the waiting ones among them',
  })
  public unfinished!: number;
  @Field(() => Int, { description: 'Pieces of work whose last try failed' })
  public failing!: number;
  @Field(() => Int, { description: 'Pieces of work done since midnight UTC' })
  public doneToday!: number;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when the oldest of the waiting ones waits; null when none does',
  })
  public oldestWaitingAt!: Date | null;
  @Field(() => JobQueueWord, { description: 'What hands out the work' })
  public queue!: JobQueueName;
  @Field(() => String, {
    nullable: true,
    description: 'Where the board of the jobs is; null without Redis and while you owe a scorecard',
  })
  public boardUrl!: string | null;
}

@ObjectType('WorkItem', {
  description: 'What follows from one piece of news. What the news says is not shown',
})
export class WorkItemModel {
  @Field(() => Uuid, { description: 'Id of the news, and of its job' })
  public id!: string;
  @Field({ description: 'Kind of news, e.g. `round.scheduled`' })
  public type!: string;
  @Field(() => WorkStateWord, { description: 'How far it has come' })
  public state!: WorkState;
  @Field(() => Int, {
    description: 'How often it was begun; counted anew when you ask for a retry',
  })
  public attempts!: number;
  @Field(() => DateTime, { description: 'When what the news is about happened' })
  public createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When everything was done' })
  public doneAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why the last try failed' })
  public lastError!: string | null;
}

export const WorkItemConnection = connectionOf('WorkItem', WorkItemModel);

@ObjectType('WorkRetried', { description: 'The work is handed out again at once' })
export class WorkRetriedModel {
  @Field(() => WorkItemModel, { description: 'The work as it stood when it was handed out' })
  public item!: WorkItemModel;
}

export const RetryWorkResult = createUnionType({
  name: 'RetryWorkResult',
  description: 'The work that is tried again, or why none is',
  types: () => [WorkRetriedModel, NotFoundProblemModel, IdempotencyMismatchProblemModel] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
