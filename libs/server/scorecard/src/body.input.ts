import type { EvidenceKind, FlagSeverity, Recommendation } from '@debrief/domain';
import { Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int } from '@nestjs/graphql';
import { EvidenceKindWord, FlagSeverityWord, RecommendationWord } from './scorecard.words';

@InputType('EvidenceNoteInput', { description: 'An evidence note to keep' })
export class EvidenceNoteInput {
  @Field({ description: 'Chosen by the client, unique inside the scorecard' })
  public id!: string;
  @Field(() => EvidenceKindWord, { description: 'SAID, DID or ARTEFACT' })
  public kind!: EvidenceKind;
  @Field({ description: 'The note, at most 20 000 characters' })
  public text!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds from the start of the round, for notes taken live',
  })
  public atSeconds?: number | null;
  @Field(() => Uuid, {
    nullable: true,
    description: 'A file handed in with the note, for artefacts only',
  })
  public fileId?: string | null;
}

@InputType('RatingInput', { description: 'A rating to keep' })
export class RatingInput {
  @Field({ description: 'Key of a competency of the round’s rubric' })
  public competency!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Level 1 to 4; leave out while unrated or when not probed',
  })
  public value?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'True to say that the round did not get to it',
  })
  public notProbed?: boolean | null;
  @Field(() => [String], { defaultValue: [], description: 'Ids of the notes your rating rests on' })
  public evidence!: string[];
  @Field({ defaultValue: '', description: 'What you make of the evidence' })
  public comment!: string;
}

@InputType('RaisedFlagInput', { description: 'A red flag to raise' })
export class RaisedFlagInput {
  @Field({ description: 'Key of a red-flag type of the loop’s taxonomy' })
  public type!: string;
  @Field(() => FlagSeverityWord, { description: 'How much you think the flag weighs' })
  public severity!: FlagSeverity;
  @Field(() => [String], {
    defaultValue: [],
    description: 'Ids of at least one note that shows the flag',
  })
  public evidence!: string[];
  @Field({ defaultValue: '', description: 'What you make of it' })
  public comment!: string;
}

@InputType('CoveredKeyPointInput', { description: 'A key point the candidate came to' })
export class CoveredKeyPointInput {
  @Field({ description: 'Key of a question of the round’s kit' })
  public questionKey!: string;
  @Field({ description: 'Key of a point of that question' })
  public keyPoint!: string;
}

@InputType('StarAnswerInput', { description: 'A behavioural answer to keep' })
export class StarAnswerInput {
  @Field({ description: 'Key of the question of the kit that was answered' })
  public questionKey!: string;
  @Field({ description: 'What you heard about where and when' })
  public situation!: string;
  @Field({ description: 'What you heard had to be done' })
  public task!: string;
  @Field({ description: 'What the candidate did' })
  public action!: string;
  @Field({ description: 'What you heard came of it' })
  public result!: string;
  @Field({ description: 'True when the answer ran past two to three minutes' })
  public ranLong!: boolean;
  @Field({ description: 'True when the answer never came down to one real case' })
  public stayedGeneric!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'How long the answer ran, at most 7 200 seconds; leave out when nobody timed it',
  })
  public seconds?: number | null;
}

@InputType('AiToolSeenInput', { description: 'An AI tool you saw the candidate use' })
export class AiToolSeenInput {
  @Field({ description: 'Name of the tool, at most 100 characters' })
  public tool!: string;
  @Field({ defaultValue: '', description: 'What it was used for, at most 2 000 characters' })
  public use!: string;
  @Field({ description: 'True when the candidate said so unasked' })
  public disclosed!: boolean;
}

@InputType('ScorecardBodyInput', {
  description: 'The whole content of a scorecard; what is left out is gone',
})
export class ScorecardBodyInput {
  @Field(() => [EvidenceNoteInput], { description: 'At most 200 evidence notes' })
  public notes!: EvidenceNoteInput[];
  @Field(() => [RatingInput], { description: 'One entry a competency at most' })
  public ratings!: RatingInput[];
  @Field(() => [RaisedFlagInput], { description: 'One entry a red-flag type at most' })
  public flags!: RaisedFlagInput[];
  @Field(() => [CoveredKeyPointInput], {
    defaultValue: [],
    description: 'Key points of the kit’s questions that the candidate came to',
  })
  public keyPoints!: CoveredKeyPointInput[];
  @Field(() => [StarAnswerInput], {
    defaultValue: [],
    description: 'Only where the kit asks for them',
  })
  public star!: StarAnswerInput[];
  @Field(() => [String], {
    defaultValue: [],
    description: 'Keys of the kit’s questions that you asked',
  })
  public asked!: string[];
  @Field(() => [AiToolSeenInput], {
    defaultValue: [],
    description: 'AI tools you saw in use, at most 20',
  })
  public aiTools!: AiToolSeenInput[];
  @Field(() => RecommendationWord, { nullable: true, description: 'Needed to submit' })
  public recommendation?: Recommendation | null;
  @Field({ defaultValue: '', description: 'Needed to submit, at least 20 characters' })
  public summary!: string;
}
