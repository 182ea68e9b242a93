import { PersonRefModel } from '@debrief/server-identity';
import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  registerWords,
  StaleVersionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { BusyCalendarKind } from './busy-calendar.repository';

export const BusyCalendarKindWord = registerWords<BusyCalendarKind>(
  'BusyCalendarKind',
  ['ics_url', 'ics_upload', 'caldav'],
  'How the busy times of a calendar come here',
  {
    ics_url: 'Read every 15 minutes from an iCalendar address',
    ics_upload: 'From a file that its owner uploaded',
    caldav: 'Read every 15 minutes from a CalDAV server',
  },
);

@ObjectType('BusyCalendar', {
  description: 'A calendar of yours of which only the busy times are read and kept',
})
export class BusyCalendarModel {
  @Field(() => Uuid, { description: 'Id of the calendar' })
  public id!: string;
  @Field(() => BusyCalendarKindWord, { description: 'How its busy times come here' })
  public kind!: BusyCalendarKind;
  @Field(() => String, { description: 'What you call it' })
  public label!: string;
  @Field(() => String, {
    description: 'Name of its server; the address itself is shown to nobody. Empty for an upload',
  })
  public host!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the copy in use was read; null before the first one',
  })
  public lastGoodAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was last tried' })
  public lastTriedAt!: Date | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Why the last try failed, e.g. HTTP_404, NOT_CALENDAR, TOO_LARGE; null when it did not',
  })
  public problemCode!: string | null;
  @Field(() => String, { nullable: true, description: 'The same in words' })
  public problem!: string | null;
  @Field(() => Int, { description: 'Busy times in the copy, from yesterday to 90 days ahead' })
  public busyTimes!: number;
  @Field(() => Boolean, { description: 'True when it held more than the 5,000 that are kept' })
  public truncated!: boolean;
  @Field(() => Int, { description: 'Counts your changes of it; send it back when you change it' })
  public version!: number;
}

@ObjectType('BusyTime', { description: 'A span in which somebody is busy' })
export class BusyTimeModel {
  @Field(() => DateTime, { description: 'When it begins' })
  public startsAt!: Date;
  @Field(() => DateTime, { description: 'When it ends' })
  public endsAt!: Date;
  @Field(() => Boolean, { description: 'True when they have not made up their mind about it' })
  public tentative!: boolean;
  @Field(() => String, {
    description: 'Label of the calendar for your own, else just "calendar"',
  })
  public source!: string;
}

@ObjectType('PersonBusy', { description: 'When somebody is busy by their own calendars' })
export class PersonBusyModel {
  @Field(() => PersonRefModel, { description: 'Whose calendars' })
  public person!: PersonRefModel;
  @Field(() => [BusyTimeModel], {
    description: 'Busy spans that touch the one asked for, in order',
  })
  public times!: BusyTimeModel[];
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Age of the oldest copy among them; null when one was never read, or there is none',
  })
  public readAt!: Date | null;
  @Field(() => Boolean, {
    description: 'True when a copy is missing or old: over two hours, or 30 days for an upload',
  })
  public stale!: boolean;
  @Field(() => Boolean, { description: 'False when they connected no calendar: nothing is known' })
  public connected!: boolean;
}

@ObjectType('BusyCalendarAdded', { description: 'The calendar is stored and read soon' })
export class BusyCalendarAddedModel {
  @Field(() => BusyCalendarModel, { description: 'The new calendar' })
  public calendar!: BusyCalendarModel;
}
@ObjectType('BusyCalendarSaved', { description: 'The change is stored' })
export class BusyCalendarSavedModel {
  @Field(() => BusyCalendarModel, { description: 'The changed calendar' })
  public calendar!: BusyCalendarModel;
}
@ObjectType('BusyCalendarQueued', { description: 'The calendar is read again soon' })
export class BusyCalendarQueuedModel {
  @Field(() => BusyCalendarModel, { description: 'The calendar, as it was last read' })
  public calendar!: BusyCalendarModel;
}
@ObjectType('BusyCalendarRemoved', { description: 'The calendar and its busy times are gone' })
export class BusyCalendarRemovedModel {
  @Field(() => Uuid, { description: 'Id of the calendar that was removed' })
  public calendarId!: string;
}

const resolveType = (value: { __typename: string }): string => value.__typename;

export const AddBusyCalendarResult = createUnionType({
  name: 'AddBusyCalendarResult',
  description: 'The new calendar, or why there is none',
  types: () =>
    [
      BusyCalendarAddedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
export const UpdateBusyCalendarResult = createUnionType({
  name: 'UpdateBusyCalendarResult',
  description: 'The changed calendar, or why it stays as it was',
  types: () =>
    [
      BusyCalendarSavedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
export const RemoveBusyCalendarResult = createUnionType({
  name: 'RemoveBusyCalendarResult',
  description: 'That the calendar is gone, or why it is not',
  types: () =>
    [BusyCalendarRemovedModel, NotFoundProblemModel, IdempotencyMismatchProblemModel] as const,
  resolveType,
});
export const ReadBusyCalendarResult = createUnionType({
  name: 'ReadBusyCalendarResult',
  description: 'That the calendar is read again soon, or why it is not',
  types: () =>
    [
      BusyCalendarQueuedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
