import type { RoundKind } from '@debrief/domain';
import { RoundKindWord } from '@debrief/server-blueprint';
import { Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int } from '@nestjs/graphql';
import { PackStateWord, type PackState } from './training.words';

@InputType('CalibrationNoteInput', { description: 'A note to keep in a pack' })
export class CalibrationNoteInput {
  @Field({ description: 'Id of the note it is made of' })
  public id!: string;
  @Field({ description: 'What is to be read, without names' })
  public text!: string;
}

@InputType('GoldRatingInput', { description: 'A rating as it should be' })
export class GoldRatingInput {
  @Field({ description: 'Key of a competency of the rubric' })
  public competency!: string;
  @Field(() => Int, { nullable: true, description: 'The right level; left out for not probed' })
  public value?: number | null;
  @Field({ description: 'Why that is right' })
  public reason!: string;
}

@InputType('CalibrationEntryInput', { description: 'A scorecard to put into a pack' })
export class CalibrationEntryInput {
  @Field(() => Uuid, { description: 'The filed scorecard of a decided loop' })
  public scorecardId!: string;
  @Field(() => [CalibrationNoteInput], { description: 'Its notes, as many as are to be shown' })
  public notes!: CalibrationNoteInput[];
  @Field(() => [GoldRatingInput], { description: 'The gold' })
  public gold!: GoldRatingInput[];
  @Field(() => [String], {
    defaultValue: [],
    description: 'What the check listed and you decided to leave in',
  })
  public confirmed!: string[];
}

@InputType('SaveCalibrationPackInput', { description: 'A pack, whole' })
export class SaveCalibrationPackInput {
  @Field(() => Uuid, { nullable: true, description: 'Left out for a new pack' })
  public id?: string | null;
  @Field(() => Int, { defaultValue: 0, description: 'Version of the pack you changed' })
  public version!: number;
  @Field({ description: 'What to call the pack' })
  public title!: string;
  @Field(() => RoundKindWord, { description: 'Kind of round of all its scorecards' })
  public roundKind!: RoundKind;
  @Field(() => [CalibrationEntryInput], { description: '1 to 12 scorecards' })
  public entries!: CalibrationEntryInput[];
  @Field(() => PackStateWord, { description: 'DRAFT, PUBLISHED, or RETIRED for a published one' })
  public state!: PackState;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key saves the pack once' })
  public idempotencyKey!: string;
}

@InputType('CalibrationAnswerInput', { description: 'Your rating of one competency' })
export class CalibrationAnswerInput {
  @Field(() => Uuid, { description: 'Which scorecard of the pack' })
  public entryId!: string;
  @Field({ description: 'Key of a competency asked for' })
  public competency!: string;
  @Field(() => Int, { nullable: true, description: 'Level 1 to 4; left out for not probed' })
  public value?: number | null;
}

@InputType('AnswerCalibrationInput', { description: 'Your ratings of a whole pack' })
export class AnswerCalibrationInput {
  @Field(() => Uuid, { description: 'The pack you rate' })
  public packId!: string;
  @Field(() => [CalibrationAnswerInput], { description: 'One for each rating asked' })
  public answers!: CalibrationAnswerInput[];
  @Field(() => Uuid, { description: 'Chosen by the client; the same key answers once' })
  public idempotencyKey!: string;
}
