import type { EvidenceKind, FlagSeverity, RatingSupport, Recommendation } from '@debrief/domain';
import { Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  EvidenceKindWord,
  FlagSeverityWord,
  RatingSupportWord,
  RecommendationWord,
} from './scorecard.words';

@ObjectType('EvidenceNote', {
  description: 'What was said, done or produced, apart from what the interviewer makes of it',
})
export class EvidenceNoteModel {
  @Field({ description: 'Unique inside the scorecard; ratings and flags cite it' })
  public id!: string;
  @Field(() => EvidenceKindWord, { description: 'Whether it was said, done or produced' })
  public kind!: EvidenceKind;
  @Field({ description: 'The note, exactly as written' })
  public text!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds from the start of the round when it was noted live; null otherwise',
  })
  public atSeconds!: number | null;
  @Field(() => Uuid, {
    nullable: true,
    description: 'An artefact handed in with the note; null without',
  })
  public fileId!: string | null;
}

@ObjectType('Rating', { description: 'One competency of the rubric as rated on a scorecard' })
export class RatingModel {
  @Field({ description: 'Key of the rated competency' })
  public competency!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Level 1 to 4 against the anchors; null while unrated or when not probed',
  })
  public value!: number | null;
  @Field({
    description: 'True when the round did not get to it; such a rating never becomes a number',
  })
  public notProbed!: boolean;
  @Field(() => [String], { description: 'Ids of the notes it rests on' })
  public evidence!: readonly string[];
  @Field({ description: 'What the interviewer makes of the evidence' })
  public comment!: string;
  @Field(() => RatingSupportWord, {
    description: 'How far it rests on evidence; UNCITED and THIN ratings count in no number',
  })
  public support!: RatingSupport;
}

@ObjectType('RaisedFlag', { description: 'A red flag as raised on one scorecard' })
export class RaisedFlagModel {
  @Field({ description: 'Key of the red-flag type in the taxonomy of the loop' })
  public type!: string;
  @Field(() => FlagSeverityWord, { description: 'How much the flag weighs' })
  public severity!: FlagSeverity;
  @Field(() => [String], { description: 'Ids of the notes that show the flag' })
  public evidence!: readonly string[];
  @Field({ description: 'What the interviewer makes of it' })
  public comment!: string;
}

@ObjectType('CoveredKeyPoint', {
  description: 'A key point of a question that the candidate came to',
})
export class CoveredKeyPointModel {
  @Field({ description: 'Key of the question' })
  public questionKey!: string;
  @Field({ description: 'Key of the point inside the question' })
  public keyPoint!: string;
}

@ObjectType('StarAnswer', {
  description: 'A behavioural answer as situation, task, action, result',
})
export class StarAnswerModel {
  @Field({ description: 'Key of the question it answers' })
  public questionKey!: string;
  @Field({ description: 'Where and when it happened' })
  public situation!: string;
  @Field({ description: 'What had to be done' })
  public task!: string;
  @Field({ description: 'What the candidate did, apart from the team' })
  public action!: string;
  @Field({ description: 'What came of it' })
  public result!: string;
  @Field({ description: 'The answer ran past two to three minutes' })
  public ranLong!: boolean;
  @Field({ description: 'The answer never came down to one real case' })
  public stayedGeneric!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'How long the answer ran in seconds; null when nobody timed it',
  })
  public seconds!: number | null;
}

@ObjectType('AiToolSeen', { description: 'An AI tool the candidate was seen to use' })
export class AiToolSeenModel {
  @Field({ description: 'The tool by its name' })
  public tool!: string;
  @Field({ description: 'What the candidate used it for' })
  public use!: string;
  @Field({ description: 'The candidate said so unasked' })
  public disclosed!: boolean;
}

@ObjectType('ScorecardBody', {
  description: 'The content of a scorecard, in a draft and filed alike',
})
export class ScorecardBodyModel {
  @Field(() => [EvidenceNoteModel], {
    description: 'Evidence notes in the order they were written',
  })
  public notes!: readonly EvidenceNoteModel[];
  @Field(() => [RatingModel], { description: 'Ratings by competency' })
  public ratings!: readonly RatingModel[];
  @Field(() => [RaisedFlagModel], { description: 'Red flags raised on this scorecard' })
  public flags!: readonly RaisedFlagModel[];
  @Field(() => [CoveredKeyPointModel], { description: 'Key points the candidate came to' })
  public keyPoints!: readonly CoveredKeyPointModel[];
  @Field(() => [StarAnswerModel], {
    description: 'Behavioural answers, where the kit asks for them',
  })
  public star!: readonly StarAnswerModel[];
  @Field(() => [String], { description: 'Keys of the kit’s questions that were asked' })
  public asked!: readonly string[];
  @Field(() => [AiToolSeenModel], { description: 'AI tools the candidate was seen to use' })
  public aiTools!: readonly AiToolSeenModel[];
  @Field(() => RecommendationWord, {
    nullable: true,
    description: 'Asked last; null only while drafting',
  })
  public recommendation!: Recommendation | null;
  @Field({ description: 'Why that recommendation; for insufficient signal, what was missing' })
  public summary!: string;
}
