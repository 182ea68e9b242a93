import { WorkingHoursInput, WorkingHoursModel } from '@debrief/server-identity';
import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RoomKindWord, type RoomKind } from './availability.words';

@ObjectType('DayOff', { description: 'A local date on which nobody is asked' })
export class DayOffModel {
  @Field(() => String, { description: 'The date off, as 2026-12-25' })
  public day!: string;
  @Field(() => String, { description: 'What day it is' })
  public name!: string;
}
@ObjectType('Room', { description: 'Where a round can be held' })
export class RoomModel {
  @Field(() => Uuid, { description: 'Id of the room' })
  public id!: string;
  @Field(() => String, { description: 'What the room is called' })
  public name!: string;
  @Field(() => RoomKindWord, { description: 'A room or a link' })
  public kind!: RoomKind;
  @Field(() => String, { description: 'Its https link; empty for a room without one' })
  public link!: string;
  @Field(() => [WorkingHoursModel], { description: 'When it can be used' })
  public hours!: readonly WorkingHoursModel[];
  @Field(() => String, { description: 'IANA zone of its clock' })
  public timeZone!: string;
  @Field(() => Int, { description: 'Counts changes of the room' })
  public version!: number;
}
@ObjectType('CandidateWindow', { description: 'A time at which a candidate can be met' })
export class CandidateWindowModel {
  @Field(() => DateTime, { description: 'When the candidate can begin' })
  public startsAt!: Date;
  @Field(() => DateTime, { description: 'When the candidate has to end' })
  public endsAt!: Date;
}
@ObjectType('CandidateWindows', { description: 'When the candidate of a loop can be met' })
export class CandidateWindowsModel {
  @Field(() => Uuid, { description: 'Of which loop' })
  public loopId!: string;
  @Field(() => Int, { description: 'Counts changes; 0 while nothing was said' })
  public version!: number;
  @Field(() => String, { description: 'IANA zone the candidate lives by' })
  public timeZone!: string;
  @Field(() => String, { description: 'What else there is to know; empty when nothing' })
  public note!: string;
  @Field(() => [CandidateWindowModel], { description: 'In order; none means the usual hours' })
  public windows!: CandidateWindowModel[];
}

@InputType('DayOffInput', { description: 'A date to be off' })
export class DayOffInput {
  @Field(() => String, { description: 'The date, as 2026-12-25' })
  public day!: string;
  @Field(() => String, { description: 'What day it is, at most 100 characters' })
  public name!: string;
}
@InputType('SaveDaysOffInput', { description: 'Days off to add and to take away' })
export class SaveDaysOffInput {
  @Field(() => [DayOffInput], { description: 'Dates to be off from now on' })
  public add!: DayOffInput[];
  @Field(() => [String], { description: 'Dates to be worked again' })
  public remove!: string[];
  @Field(() => Uuid, { description: 'Chosen by the client; the same key saves days once' })
  public idempotencyKey!: string;
}
@InputType('SaveRoomInput', { description: 'A room or link, new or changed' })
export class SaveRoomInput {
  @Field(() => Uuid, { nullable: true, description: 'Which to change; a new one when left out' })
  public roomId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version of the room you decided on' })
  public version?: number | null;
  @Field(() => String, { description: 'What to call it, at most 100 characters' })
  public name!: string;
  @Field(() => RoomKindWord, { description: 'Whether it is a room or a link' })
  public kind!: RoomKind;
  @Field(() => String, { description: 'Its https link; empty for a room without one' })
  public link!: string;
  @Field(() => [WorkingHoursInput], { description: 'When to use it' })
  public hours!: WorkingHoursInput[];
  @Field(() => String, { description: 'IANA zone of the clock it goes by' })
  public timeZone!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key saves a room once' })
  public idempotencyKey!: string;
}
@InputType('RetireRoomInput', { description: 'A room or link to use no more' })
export class RetireRoomInput {
  @Field(() => Uuid, { description: 'Which to use no more' })
  public roomId!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key retires once' })
  public idempotencyKey!: string;
}
@InputType('CandidateWindowInput', { description: 'A time at which to meet a candidate' })
export class CandidateWindowInput {
  @Field(() => DateTime, { description: 'From when on' })
  public startsAt!: Date;
  @Field(() => DateTime, { description: 'Until when' })
  public endsAt!: Date;
}
@InputType('SaveCandidateWindowsInput', { description: 'When to meet the candidate of a loop' })
export class SaveCandidateWindowsInput {
  @Field(() => Uuid, { description: 'Whose candidate' })
  public loopId!: string;
  @Field(() => Int, { description: 'Version of the windows you decided on' })
  public version!: number;
  @Field(() => String, { description: 'IANA zone that the candidate lives by' })
  public timeZone!: string;
  @Field(() => String, { description: 'What else to know, at most 500 characters' })
  public note!: string;
  @Field(() => [CandidateWindowInput], { description: 'All windows from now on, at most 60' })
  public windows!: CandidateWindowInput[];
  @Field(() => Uuid, { description: 'Chosen by the client; the same key saves windows once' })
  public idempotencyKey!: string;
}

@ObjectType('DaysOffSaved', { description: 'The days off are kept' })
export class DaysOffSavedModel {
  @Field(() => [DayOffModel], { description: 'All days off as they are now' })
  public daysOff!: DayOffModel[];
}
@ObjectType('RoomSaved', { description: 'The room is kept' })
export class RoomSavedModel {
  @Field(() => RoomModel, { description: 'The room as it is now' })
  public room!: RoomModel;
}
@ObjectType('RoomRetired', { description: 'The room is offered no more' })
export class RoomRetiredModel {
  @Field(() => Uuid, { description: 'Which room' })
  public roomId!: string;
}
@ObjectType('CandidateWindowsSaved', { description: 'The windows are kept' })
export class CandidateWindowsSavedModel {
  @Field(() => CandidateWindowsModel, { description: 'The windows as they are now' })
  public windows!: CandidateWindowsModel;
}

const resolveType = (value: { __typename: string }): string => value.__typename;

export const SaveDaysOffResult = createUnionType({
  name: 'SaveDaysOffResult',
  description: 'The days off, or why they stay as they were',
  types: () => [DaysOffSavedModel, FieldProblemsModel, IdempotencyMismatchProblemModel] as const,
  resolveType,
});
export const SaveRoomResult = createUnionType({
  name: 'SaveRoomResult',
  description: 'The saved room, or why it stays as it was',
  types: () =>
    [
      RoomSavedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
export const RetireRoomResult = createUnionType({
  name: 'RetireRoomResult',
  description: 'The retired room, or that there is none',
  types: () => [RoomRetiredModel, NotFoundProblemModel, IdempotencyMismatchProblemModel] as const,
  resolveType,
});
export const CandidateWindowsResult = createUnionType({
  name: 'CandidateWindowsResult',
  description: 'The windows of a loop, or that there is no such loop for you',
  types: () => [CandidateWindowsModel, NotFoundProblemModel] as const,
  resolveType,
});
export const SaveCandidateWindowsResult = createUnionType({
  name: 'SaveCandidateWindowsResult',
  description: 'The saved windows, or why they stay as they were',
  types: () =>
    [
      CandidateWindowsSavedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
