import type { ReminderKind, ReminderState } from '@debrief/domain';
import { PersonRefModel } from '@debrief/server-identity';
import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { ReminderKindWord, ReminderStateWord } from './reminder.words';

@ObjectType('ReminderCadence', {
  description:
    'When interviewers are reminded, in their own working hours and time zone. Null leaves a step out',
})
export class ReminderCadenceModel {
  @Field(() => Int, { nullable: true, description: 'The kit, hours before the round' })
  public kitHoursBefore!: number | null;
  @Field(() => Int, { nullable: true, description: '"Starts soon", minutes before the round' })
  public startMinutesBefore!: number | null;
  @Field(() => Boolean, { description: 'The link to file when the round ends' })
  public fileAtEnd!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'First reminder of a missing scorecard, minutes after the end',
  })
  public lateMinutesAfter!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Second reminder, working hours after the end',
  })
  public lateWorkingHoursAfter!: number | null;
  @Field(() => Int, { nullable: true, description: 'Third reminder, working days after the end' })
  public lateWorkingDaysAfter!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'To recruiter and hiring manager, working days after the end',
  })
  public escalateWorkingDaysAfter!: number | null;
  @Field(() => Boolean, { description: 'One reminder each working day after all of these' })
  public repeatDaily!: boolean;
  @Field(() => Int, { description: 'Nothing is sent later, in working days after the end' })
  public stopAfterWorkingDays!: number;
  @Field(() => Int, { description: 'So many due to one person at once become one mail' })
  public digestFrom!: number;
  @Field(() => Int, { description: 'Version of the organisation: send it back with a change' })
  public version!: number;
}

@ObjectType('Reminder', { description: 'A reminder of one seat' })
export class ReminderModel {
  @Field(() => Uuid, { description: 'Id of the reminder' })
  public id!: string;
  @Field(() => ReminderKindWord, { description: 'What it reminds of' })
  public kind!: ReminderKind;
  @Field(() => DateTime, { description: 'When it is, or was, to be sent' })
  public dueAt!: Date;
  @Field(() => ReminderStateWord, { description: 'What became of it' })
  public state!: ReminderState;
  @Field(() => Int, {
    description:
      'Which of its kind; of FILE_REMINDER, 3 + n is the daily one of the nth working day, and beyond 100 are those somebody asked for',
  })
  public number!: number;
  @Field(() => PersonRefModel, { description: 'Whose scorecard it is about' })
  public person!: PersonRefModel;
  @Field(() => Uuid, { description: 'The seat it is about' })
  public seatId!: string;
}

@ObjectType('PreviewedReminder', { description: 'A reminder as a cadence would plan it' })
export class PreviewedReminderModel {
  @Field(() => ReminderKindWord, { description: 'What it would remind of' })
  public kind!: ReminderKind;
  @Field(() => Int, { description: 'Which of its kind it would be' })
  public number!: number;
  @Field(() => DateTime, { description: 'When it would be sent' })
  public dueAt!: Date;
  @Field(() => String, {
    description: 'The same on the clock of its recipient, e.g. `2026-11-24T10:00`',
  })
  public localTime!: string;
  @Field(() => String, { description: 'IANA time zone of that clock' })
  public timeZone!: string;
}

@ObjectType('CadenceSaved', { description: 'The cadence is stored; reminders are planned anew' })
export class CadenceSavedModel {
  @Field(() => ReminderCadenceModel, { description: 'The cadence from now on' })
  public cadence!: ReminderCadenceModel;
}

@ObjectType('SeatReminded', { description: 'The interviewer is reminded now' })
export class SeatRemindedModel {
  @Field(() => Uuid, { description: 'The seat that was reminded' })
  public seatId!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Address the mail goes to; null when its owner wants no such mail or none can be sent',
  })
  public mailTo!: string | null;
}

const byName = (value: { __typename: string }): string => value.__typename;

export const UpdateCadenceResult = createUnionType({
  name: 'UpdateCadenceResult',
  description: 'The cadence as it is stored now, or why it stays as it was',
  types: () =>
    [
      CadenceSavedModel,
      FieldProblemsModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const RemindSeatResult = createUnionType({
  name: 'RemindSeatResult',
  description: 'That somebody is reminded, or why not',
  types: () =>
    [
      SeatRemindedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});
