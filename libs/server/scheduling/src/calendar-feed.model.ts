import {
  DateTime,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('CalendarFeed', {
  description: 'A private address under which your calendar reads your own rounds',
})
export class CalendarFeedModel {
  @Field(() => Uuid, { description: 'Id of the feed' })
  public id!: string;
  @Field(() => DateTime, { description: 'When its address was made' })
  public createdAt!: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When a calendar last read it; null when none has',
  })
  public lastReadAt!: Date | null;
}

@InputType('MakeCalendarFeedInput', { description: 'A new private address' })
export class MakeCalendarFeedInput {
  @Field(() => Uuid, { description: 'Chosen by the client; the same key makes one feed' })
  public idempotencyKey!: string;
}

@InputType('RevokeCalendarFeedInput', { description: 'The end of your private address' })
export class RevokeCalendarFeedInput {
  @Field(() => Uuid, { description: 'Chosen by the client; the same key revokes once' })
  public idempotencyKey!: string;
}

@ObjectType('CalendarFeedMade', { description: 'The feed is there; an earlier one has ended' })
export class CalendarFeedMadeModel {
  @Field(() => CalendarFeedModel, { description: 'The feed' })
  public feed!: CalendarFeedModel;
  @Field(() => String, {
    nullable: true,
    description:
      'Its address, shown this once: whoever has it can read your rounds. Null when the same request comes again',
  })
  public url!: string | null;
}

@ObjectType('CalendarFeedRevoked', { description: 'The address answers no more' })
export class CalendarFeedRevokedModel {
  @Field(() => Uuid, { description: 'Id of the feed that ended' })
  public feedId!: string;
}

export const MakeCalendarFeedResult = createUnionType({
  name: 'MakeCalendarFeedResult',
  description: 'The new feed with its address, or why there is none',
  types: () => [CalendarFeedMadeModel, IdempotencyMismatchProblemModel] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});

export const RevokeCalendarFeedResult = createUnionType({
  name: 'RevokeCalendarFeedResult',
  description: 'That the feed has ended, or why none did',
  types: () =>
    [CalendarFeedRevokedModel, NotFoundProblemModel, IdempotencyMismatchProblemModel] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
