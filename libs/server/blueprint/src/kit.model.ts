import type { Difficulty, RoundKind, TextPart } from '@debrief/domain';
import { connectionOf, Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DifficultyWord, RoundKindWord } from './blueprint.words';
import { CompetencyModel } from './rubric.model';

@ObjectType('KeyPoint', {
  description: 'Something a good answer mentions; the interviewer ticks it when heard',
})
export class KeyPointModel {
  @Field(() => String, { description: 'Key of the point, unique inside its question' })
  public key!: string;
  @Field(() => String, { description: 'What to listen for' })
  public text!: string;
}

@ObjectType('TextPart', { description: 'A piece of a text, and whether a search found it' })
export class TextPartModel {
  @Field(() => String, { description: 'The piece as it stands in the text' })
  public text!: string;
  @Field(() => Boolean, { description: 'True when this is what was searched for' })
  public hit!: boolean;
}

@ObjectType('QuestionFound', { description: 'Where a search met a question' })
export class QuestionFoundModel {
  @Field(() => [TextPartModel], { description: 'The title in pieces' })
  public title!: readonly TextPart[];
  @Field(() => [TextPartModel], {
    description:
      'Some of the text around the first hit, in pieces; empty when only the title has one',
  })
  public excerpt!: readonly TextPart[];
}

@ObjectType('Question', {
  description: 'An entry of the question bank, in its latest version or as a kit pins it',
})
export class QuestionModel {
  @Field(() => Uuid, { description: 'Id of this question version' })
  public id!: string;
  @Field(() => String, { description: 'Stable key of the question' })
  public key!: string;
  @Field(() => String, { description: 'Title of the question' })
  public title!: string;
  @Field(() => String, { description: 'What the candidate is asked' })
  public prompt!: string;
  @Field(() => RoundKindWord, { description: 'Kind of round that the question is for' })
  public roundKind!: RoundKind;
  @Field(() => String, { description: 'Family of the question inside its kind, e.g. `rag`' })
  public topic!: string;
  @Field(() => DifficultyWord, { description: 'How hard the question is' })
  public difficulty!: Difficulty;
  @Field(() => String, { description: 'What the question tests' })
  public tests!: string;
  @Field(() => [String], { description: 'Keys of the competencies it gives evidence for' })
  public competencies!: string[];
  @Field(() => [KeyPointModel], { description: 'Checklist of the question' })
  public keyPoints!: KeyPointModel[];
  @Field(() => [String], { description: 'Where to go on from the first answer' })
  public followUps!: string[];
  @Field(() => [String], { description: 'What strong answers show' })
  public strongSigns!: string[];
  @Field(() => [String], { description: 'What weak answers show' })
  public weakSigns!: string[];
  @Field(() => Int, { description: 'Number of this question version, from 1' })
  public version!: number;
  @Field(() => QuestionFoundModel, {
    nullable: true,
    description: 'Where your search met it; null in a list that was not searched',
  })
  public found?: QuestionFoundModel | null;
}

export const QuestionConnection = connectionOf('Question', QuestionModel);

@ObjectType('KitSection', { description: 'A part of the round with the time meant for it' })
export class KitSectionModel {
  @Field(() => String, { description: 'What the part is for' })
  public title!: string;
  @Field(() => Int, { description: 'Minutes meant for the part' })
  public minutes!: number;
}

@ObjectType('Kit', { description: 'What an interviewer gets before the round' })
export class KitModel {
  @Field(() => Uuid, { description: 'Id of this kit version' })
  public id!: string;
  @Field(() => String, { description: 'Stable key of the kit' })
  public key!: string;
  @Field(() => String, { description: 'Title of the kit' })
  public title!: string;
  @Field(() => RoundKindWord, { description: 'Kind of round that the kit is for' })
  public roundKind!: RoundKind;
  @Field(() => String, { description: 'What the round should find out' })
  public purpose!: string;
  @Field(() => [KitSectionModel], { description: 'How the time is meant to be spent' })
  public plan!: KitSectionModel[];
  @Field(() => [CompetencyModel], { description: 'What to probe first' })
  public focusCompetencies!: CompetencyModel[];
  @Field(() => [QuestionModel], {
    description: 'The questions as they stood when the kit was published',
  })
  public questions!: QuestionModel[];
  @Field(() => [String], { description: 'What to do in the round' })
  public doList!: string[];
  @Field(() => [String], { description: 'What to leave in the round' })
  public dontList!: string[];
  @Field(() => Boolean, {
    description: 'True when answers are written down as situation, task, action, result',
  })
  public capturesStar!: boolean;
  @Field(() => Int, { description: 'Number of this kit version, from 1' })
  public version!: number;
}
