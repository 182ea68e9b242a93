import { Access, CurrentActor, DateTime, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { BusyTimeModel, PersonBusyModel } from './busy-calendar.model';
import { BusyReader } from './busy.reader';

@Resolver()
export class BusyResolver {
  public constructor(private readonly busy: BusyReader) {}

  @Query(() => [PersonBusyModel], {
    description:
      'When people are busy by their own calendars: times alone. At most 20 people and 62 days',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], scope: 'people:read' })
  public busyTimes(
    @CurrentActor() actor: Actor,
    @Args('personIds', { type: () => [Uuid], description: 'Whose calendars' }) personIds: string[],
    @Args('from', { type: () => DateTime, description: 'Begin of the span' }) from: Date,
    @Args('to', { type: () => DateTime, description: 'End of the span' }) to: Date,
  ) {
    return this.busy.ofPeople(actor, personIds, from, to);
  }

  @Query(() => [BusyTimeModel], {
    description: 'When you are busy by your own calendars, at most 62 days',
  })
  @Access({ who: 'signed_in' })
  public myBusyTimes(
    @CurrentActor() actor: Actor,
    @Args('from', { type: () => DateTime, description: 'Begin of the span' }) from: Date,
    @Args('to', { type: () => DateTime, description: 'End of the span' }) to: Date,
  ) {
    return this.busy.mine(actor, from, to);
  }
}
