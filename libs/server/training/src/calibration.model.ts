import type { EvidenceKind, RoundKind } from '@debrief/domain';
import { RoundKindWord, RubricModel } from '@debrief/server-blueprint';
import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { EvidenceKindWord } from '@debrief/server-scorecard';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { AgreementModel } from './comparison.model';
import { PackStateWord, type PackState } from './training.words';

@ObjectType('CalibrationNote', { description: 'A note of a past scorecard, without names' })
export class CalibrationNoteModel {
  @Field({ description: 'Id of the note inside its scorecard' })
  public id!: string;
  @Field(() => EvidenceKindWord, { description: 'Said, done or produced' })
  public kind!: EvidenceKind;
  @Field({ description: 'The words, with names told by their place' })
  public text!: string;
}

@ObjectType('GoldRating', { description: 'What a rating of a pack should be, and why' })
export class GoldRatingModel {
  @Field({ description: 'Key of the competency it rates' })
  public competency!: string;
  @Field(() => Int, { nullable: true, description: 'Level 1 to 4; null for not probed' })
  public value!: number | null;
  @Field({ description: 'Why this level; empty in a draft' })
  public reason!: string;
}

@ObjectType('CalibrationAnswerGiven', { description: 'What you answered to one rating' })
export class AnswerGivenModel {
  @Field(() => Uuid, { description: 'The scorecard of the pack' })
  public entryId!: string;
  @Field({ description: 'Key of the competency you rated' })
  public competency!: string;
  @Field(() => Int, { nullable: true, description: 'Your level; null for not probed' })
  public value!: number | null;
}

@ObjectType('CalibrationAttempt', { description: 'One of your answers to a pack' })
export class AttemptModel {
  @Field(() => DateTime, { description: 'When you answered' })
  public at!: Date;
  @Field(() => AgreementModel, { description: 'How far you agreed with the gold' })
  public agreement!: AgreementModel;
  @Field(() => [AnswerGivenModel], { description: 'Rating by rating' })
  public answers!: readonly AnswerGivenModel[];
}

@ObjectType('CalibrationEntry', { description: 'One past scorecard of a pack' })
export class EntryModel {
  @Field(() => Uuid, { description: 'Id of the entry' })
  public id!: string;
  @Field(() => Uuid, {
    nullable: true,
    description: 'The scorecard it was made of; to those who make packs alone',
  })
  public scorecardId!: string | null;
  @Field(() => [CalibrationNoteModel], { description: 'What was seen, in order' })
  public notes!: readonly CalibrationNoteModel[];
  @Field(() => [String], { description: 'Keys of the competencies to rate' })
  public competencies!: readonly string[];
  @Field(() => [GoldRatingModel], {
    nullable: true,
    description: 'Null until you have answered the pack',
  })
  public gold!: readonly GoldRatingModel[] | null;
}

@ObjectType('CalibrationPackInfo', { description: 'A pack in a list' })
export class PackInfoModel {
  @Field(() => Uuid, { description: 'Id of the pack' })
  public id!: string;
  @Field({ description: 'Title of the pack' })
  public title!: string;
  @Field(() => RoundKindWord, { description: 'Kind of round its scorecards are of' })
  public roundKind!: RoundKind;
  @Field(() => PackStateWord, { description: 'Whether it may be answered' })
  public state!: PackState;
  @Field(() => Int, { description: 'Counts changes of the pack; send it back with the next one' })
  public version!: number;
  @Field(() => Int, { description: 'How many scorecards are in it' })
  public entries!: number;
  @Field(() => [AttemptModel], { description: 'Your own answers, oldest first' })
  public attempts!: readonly AttemptModel[];
  @Field(() => Int, { description: 'How often you may still answer' })
  public attemptsLeft!: number;
  @Field({ description: 'You may change it, and see its gold' })
  public mayEdit!: boolean;
}

@ObjectType('CalibrationPack', { description: 'A pack as it is answered' })
export class PackModel {
  @Field(() => Uuid, { description: 'Id of this pack' })
  public id!: string;
  @Field({ description: 'Title of this pack' })
  public title!: string;
  @Field(() => RoundKindWord, { description: 'Kind of round of this pack' })
  public roundKind!: RoundKind;
  @Field(() => PackStateWord, { description: 'Whether this pack may be answered' })
  public state!: PackState;
  @Field(() => Int, { description: 'Version of this pack' })
  public version!: number;
  @Field(() => RubricModel, { description: 'The rubric all its scorecards were held against' })
  public rubric!: RubricModel;
  @Field(() => [EntryModel], { description: 'Its scorecards, in order' })
  public entries!: readonly EntryModel[];
  @Field(() => [AttemptModel], { description: 'Your answers to this pack, oldest first' })
  public attempts!: readonly AttemptModel[];
  @Field(() => Int, { description: 'How often you may still answer this pack' })
  public attemptsLeft!: number;
  @Field({ description: 'You make packs of this kind' })
  public mayEdit!: boolean;
}

@ObjectType('CalibrationSource', { description: 'A filed scorecard that a pack can be made of' })
export class SourceModel {
  @Field(() => Uuid, { description: 'The scorecard' })
  public scorecardId!: string;
  @Field({ description: 'Whom it is about; not in the pack' })
  public candidateName!: string;
  @Field({ description: 'Round it speaks about' })
  public roundName!: string;
  @Field({ description: 'Name of its author; not in the pack' })
  public author!: string;
  @Field(() => DateTime, { description: 'When it was filed' })
  public submittedAt!: Date;
}

@ObjectType('CalibrationDraft', { description: 'A scorecard as it could go into a pack' })
export class CalibrationDraftModel {
  @Field(() => Uuid, { description: 'The scorecard it is made of' })
  public scorecardId!: string;
  @Field(() => [CalibrationNoteModel], { description: 'Its notes, known names taken out' })
  public notes!: readonly CalibrationNoteModel[];
  @Field(() => [GoldRatingModel], { description: 'Its author’s ratings, to start the gold from' })
  public gold!: readonly GoldRatingModel[];
  @Field(() => [String], {
    description: 'What may still tell who it was; each has to be changed or confirmed',
  })
  public remaining!: readonly string[];
  @Field(() => RubricModel, { description: 'The rubric it was held against' })
  public rubric!: RubricModel;
}

@ObjectType('CalibrationPackSaved', { description: 'The pack is saved' })
export class PackSavedModel {
  @Field(() => Uuid, { description: 'Id of the saved pack' })
  public packId!: string;
}

@ObjectType('CalibrationAnswered', { description: 'Your answer is kept; the gold is open to you' })
export class AnsweredModel {
  @Field(() => Uuid, { description: 'The answered pack' })
  public packId!: string;
  @Field(() => AgreementModel, { description: 'How far this answer agrees with the gold' })
  public agreement!: AgreementModel;
}

const byName = (value: { __typename: string }): string => value.__typename;

export const CalibrationPackResult = createUnionType({
  name: 'CalibrationPackResult',
  description: 'The pack, or that there is none for you',
  types: () => [PackModel, NotFoundProblemModel] as const,
  resolveType: byName,
});

export const CalibrationDraftResult = createUnionType({
  name: 'CalibrationDraftResult',
  description: 'The scorecard without names, or that there is none for you',
  types: () => [CalibrationDraftModel, NotFoundProblemModel] as const,
  resolveType: byName,
});

export const SaveCalibrationPackResult = createUnionType({
  name: 'SaveCalibrationPackResult',
  description: 'That the pack is saved, or why not',
  types: () =>
    [
      PackSavedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const AnswerCalibrationResult = createUnionType({
  name: 'AnswerCalibrationResult',
  description: 'The agreement, or why the answer was not taken',
  types: () =>
    [
      AnsweredModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});
