import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int } from '@nestjs/graphql';

@InputType('ReminderCadenceInput', {
  description: 'A cadence to try out; null leaves a step out',
})
export class ReminderCadenceInput {
  @Field(() => Int, { nullable: true, description: '1 to 168 hours before the round: the kit' })
  public kitHoursBefore?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: '5 to 1440 minutes before the round, later than the kit: it starts soon',
  })
  public startMinutesBefore?: number | null;
  @Field(() => Boolean, { description: 'Whether the link to file is sent when the round ends' })
  public fileAtEnd!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: '5 to 1440 minutes after the end: the first reminder',
  })
  public lateMinutesAfter?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: '1 to 40 working hours after the end: the second reminder',
  })
  public lateWorkingHoursAfter?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: '1 to 20 working days after the end, before all stops: the third reminder',
  })
  public lateWorkingDaysAfter?: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      '1 to 20 working days after the end, before all stops: recruiter and hiring manager are told',
  })
  public escalateWorkingDaysAfter?: number | null;
  @Field(() => Boolean, { description: 'Whether a reminder follows each working day after these' })
  public repeatDaily!: boolean;
  @Field(() => Int, { description: '1 to 30 working days after the end, when all stops' })
  public stopAfterWorkingDays!: number;
  @Field(() => Int, { description: '2 to 20 reminders due at once that become one mail' })
  public digestFrom!: number;
}

@InputType('UpdateReminderCadenceInput', {
  description: 'The whole cadence from now on; null leaves a step out',
})
export class UpdateReminderCadenceInput extends ReminderCadenceInput {
  @Field(() => Int, { description: 'Version that came with the cadence you changed' })
  public version!: number;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key stores once' })
  public idempotencyKey!: string;
}

@InputType('PreviewRemindersInput', { description: 'A round to try a cadence on' })
export class PreviewRemindersInput {
  @Field(() => ReminderCadenceInput, { description: 'The cadence to try' })
  public cadence!: ReminderCadenceInput;
  @Field(() => Uuid, {
    nullable: true,
    description: 'In whose hours and zone; in those of the organisation when not given',
  })
  public personId?: string | null;
  @Field(() => DateTime, { description: 'When the round would start' })
  public startsAt!: Date;
  @Field(() => DateTime, { description: 'When it would end, at most a day later' })
  public endsAt!: Date;
}

@InputType('RemindSeatInput', { description: 'Whom to remind' })
export class RemindSeatInput {
  @Field(() => Uuid, { description: 'A seat whose round is over and whose scorecard is missing' })
  public seatId!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key reminds once' })
  public idempotencyKey!: string;
}
