import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CalendarFeedModel,
  MakeCalendarFeedInput,
  MakeCalendarFeedResult,
  RevokeCalendarFeedInput,
  RevokeCalendarFeedResult,
} from './calendar-feed.model';
import { CalendarFeedService } from './calendar-feed.service';

@Resolver()
export class CalendarFeedResolver {
  public constructor(private readonly feeds: CalendarFeedService) {}

  @Query(() => CalendarFeedModel, {
    nullable: true,
    description: 'Your private calendar feed; null when you have none',
  })
  @Access({ who: 'signed_in' })
  public myCalendarFeed(@CurrentActor() actor: Actor) {
    return this.feeds.mine(actor);
  }

  @Mutation(() => MakeCalendarFeedResult, {
    description: 'Makes a private address for your calendar to read; an earlier one ends',
  })
  @Access({ who: 'signed_in', audit: 'feed.made' })
  public makeCalendarFeed(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The key of the request' }) input: MakeCalendarFeedInput,
  ) {
    return this.feeds.make(actor, input.idempotencyKey);
  }

  @Mutation(() => RevokeCalendarFeedResult, {
    description: 'Ends your private calendar address at once',
  })
  @Access({ who: 'signed_in', audit: 'feed.revoked' })
  public revokeCalendarFeed(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The key of the request' }) input: RevokeCalendarFeedInput,
  ) {
    return this.feeds.revoke(actor, input.idempotencyKey);
  }
}
