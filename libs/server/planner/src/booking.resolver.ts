import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BookingService } from './booking.service';
import { ScheduleHoldModel } from './hold.model';
import { HoldService } from './hold.service';
import { ConfirmScheduleInput, EndHoldInput, HoldScheduleInput } from './planner.input';
import { ConfirmScheduleResult, EndHoldResult, HoldScheduleResult } from './results.model';

@Resolver()
export class BookingResolver {
  public constructor(
    private readonly bookings: BookingService,
    private readonly holding: HoldService,
  ) {}

  @Mutation(() => ConfirmScheduleResult, {
    description: 'Books rounds, panel and rooms of a stage, all of it or nothing',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], audit: 'schedule.confirmed' })
  public confirmSchedule(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What to book' }) input: ConfirmScheduleInput,
  ) {
    return this.bookings.confirm(actor, input);
  }

  @Mutation(() => HoldScheduleResult, {
    description: 'Holds a schedule: it blocks calendars, and the candidate is not told yet',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], audit: 'schedule.held' })
  public holdSchedule(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What to hold' }) input: HoldScheduleInput,
  ) {
    return this.holding.hold(actor, input);
  }

  @Mutation(() => EndHoldResult, { description: 'Gives back what a hold blocks' })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], audit: 'schedule.hold_released' })
  public releaseHold(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which hold to give back' }) input: EndHoldInput,
  ) {
    return this.holding.release(actor, input);
  }

  @Mutation(() => EndHoldResult, { description: 'Makes a hold a booking; invitations go out' })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], audit: 'schedule.hold_confirmed' })
  public confirmHold(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which hold to book' }) input: EndHoldInput,
  ) {
    return this.holding.confirm(actor, input);
  }

  @Query(() => [ScheduleHoldModel], {
    description: 'Holds that run, of loops that you may schedule, the first to expire first',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'] })
  public holds(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, nullable: true, description: 'Of this loop alone' })
    loopId?: string | null,
  ) {
    return this.holding.running(actor, loopId ?? null);
  }
}
