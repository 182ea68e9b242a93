import { Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';

const AddableCalendarKind = { ICS_URL: 'ics_url', CALDAV: 'caldav' } as const;
registerEnumType(AddableCalendarKind, {
  name: 'AddableCalendarKind',
  description: 'The kinds of calendar that have an address',
  valuesMap: {
    ICS_URL: { description: 'An iCalendar file behind an https or webcal address' },
    CALDAV: { description: 'A calendar collection on a CalDAV server' },
  },
});

@InputType('AddBusyCalendarInput', { description: 'A calendar to read busy times of' })
export class AddBusyCalendarInput {
  @Field(() => AddableCalendarKind, { description: 'What lies at the address' })
  public kind!: 'ics_url' | 'caldav';
  @Field(() => String, { description: 'What you call it, at most 100 characters' })
  public label!: string;
  @Field(() => String, { description: 'Its address; it is kept sealed and shown to nobody' })
  public address!: string;
  @Field(() => String, { nullable: true, description: 'For CalDAV: the user name' })
  public username?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For CalDAV: the password, best one made for this; kept sealed',
  })
  public password?: string | null;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key adds one calendar' })
  public idempotencyKey!: string;
}

@InputType('UpdateBusyCalendarInput', {
  description: 'A change of one of your calendars; what is left out stays',
})
export class UpdateBusyCalendarInput {
  @Field(() => Uuid, { description: 'Which calendar' })
  public calendarId!: string;
  @Field(() => Int, { description: 'Version of the calendar you decided on' })
  public version!: number;
  @Field(() => String, { description: 'What you call it, at most 100 characters' })
  public label!: string;
  @Field(() => String, { nullable: true, description: 'Another address' })
  public address?: string | null;
  @Field(() => String, { nullable: true, description: 'Another user name' })
  public username?: string | null;
  @Field(() => String, { nullable: true, description: 'Another password' })
  public password?: string | null;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key changes once' })
  public idempotencyKey!: string;
}

@InputType('RemoveBusyCalendarInput', { description: 'A calendar to forget' })
export class RemoveBusyCalendarInput {
  @Field(() => Uuid, { description: 'Which calendar to forget' })
  public calendarId!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key removes once' })
  public idempotencyKey!: string;
}

@InputType('ReadBusyCalendarInput', { description: 'A calendar to read again' })
export class ReadBusyCalendarInput {
  @Field(() => Uuid, { description: 'Which calendar to read' })
  public calendarId!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key asks once' })
  public idempotencyKey!: string;
}
