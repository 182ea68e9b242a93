import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AddBusyCalendarInput,
  ReadBusyCalendarInput,
  RemoveBusyCalendarInput,
  UpdateBusyCalendarInput,
} from './busy-calendar.input';
import {
  AddBusyCalendarResult,
  BusyCalendarModel,
  ReadBusyCalendarResult,
  RemoveBusyCalendarResult,
  UpdateBusyCalendarResult,
} from './busy-calendar.model';
import { BusyCalendarService } from './busy-calendar.service';

@Resolver()
export class BusyCalendarResolver {
  public constructor(private readonly calendars: BusyCalendarService) {}

  @Query(() => [BusyCalendarModel], { description: 'Your own calendars, the first added first' })
  @Access({ who: 'signed_in' })
  public myBusyCalendars(@CurrentActor() actor: Actor) {
    return this.calendars.mine(actor);
  }

  @Mutation(() => AddBusyCalendarResult, {
    description: 'Lets the busy times of a calendar of yours be read, at most five calendars',
  })
  @Access({ who: 'signed_in', audit: 'calendar.added' })
  public addBusyCalendar(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which calendar, and how to reach it' })
    input: AddBusyCalendarInput,
  ) {
    return this.calendars.add(actor, input);
  }

  @Mutation(() => UpdateBusyCalendarResult, {
    description: 'Changes a calendar of yours; another address is read anew',
  })
  @Access({ who: 'signed_in', audit: 'calendar.updated' })
  public updateBusyCalendar(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which calendar, and what changes' })
    input: UpdateBusyCalendarInput,
  ) {
    return this.calendars.update(actor, input);
  }

  @Mutation(() => RemoveBusyCalendarResult, {
    description: 'Forgets a calendar of yours with its busy times',
  })
  @Access({ who: 'signed_in', audit: 'calendar.removed' })
  public removeBusyCalendar(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which calendar to forget' }) input: RemoveBusyCalendarInput,
  ) {
    return this.calendars.remove(actor, input);
  }

  @Mutation(() => ReadBusyCalendarResult, {
    description: 'Has a calendar of yours read now instead of at its next turn',
  })
  @Access({ who: 'signed_in', audit: 'calendar.updated' })
  public readBusyCalendar(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which calendar to read' }) input: ReadBusyCalendarInput,
  ) {
    return this.calendars.readAgain(actor, input);
  }
}
