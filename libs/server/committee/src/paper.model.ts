import type {
  AiUsePolicy,
  EvidenceKind,
  FlagPicture,
  FlagSeverity,
  FlagStatus,
  Picture,
  Recommendation,
  RedactionField,
  RoundKind,
  SeatRole,
} from '@debrief/domain';
import { AiUsePolicyWord, RoundKindWord } from '@debrief/server-blueprint';
import { SeatRoleWord } from '@debrief/server-loop';
import { FlagPictureWord, PictureWord } from '@debrief/server-packet';
import {
  EvidenceKindWord,
  FlagSeverityWord,
  FlagStatusWord,
  RecommendationWord,
} from '@debrief/server-scorecard';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { RedactionFieldWord } from './committee.words';

@ObjectType('PaperNote', { description: 'An evidence note on paper' })
export class PaperNoteModel {
  @Field({ description: 'What a vote cites it by, e.g. `B.3`' })
  public id!: string;
  @Field(() => EvidenceKindWord, { description: 'Said, done or produced' })
  public kind!: EvidenceKind;
  @Field({ description: 'What was noted, with everything replaced that the profile hides' })
  public text!: string;
}

@ObjectType('PaperAnswer', { description: 'A behavioural answer on paper' })
export class PaperAnswerModel {
  @Field({ description: 'What the answer started from' })
  public situation!: string;
  @Field({ description: 'What was to be done' })
  public task!: string;
  @Field({ description: 'What was done' })
  public action!: string;
  @Field({ description: 'What came of it' })
  public result!: string;
  @Field({ description: 'The answer ran long' })
  public ranLong!: boolean;
  @Field({ description: 'The answer stayed generic' })
  public stayedGeneric!: boolean;
}

@ObjectType('PaperAiTool', { description: 'An AI tool that was seen in use, on paper' })
export class PaperAiToolModel {
  @Field({ description: 'Which tool' })
  public tool!: string;
  @Field({ description: 'What it was used for' })
  public use!: string;
  @Field({ description: 'It was told unasked' })
  public disclosed!: boolean;
}

@ObjectType('PaperScorecard', { description: 'A scorecard on paper, under a letter' })
export class PaperScorecardModel {
  @Field({ description: 'Its letter, e.g. `B`; `B2` for the second of the same person' })
  public ref!: string;
  @Field({ description: 'Who wrote it, e.g. `Interviewer B`' })
  public interviewer!: string;
  @Field({ description: 'Name of the round it is about' })
  public round!: string;
  @Field(() => RoundKindWord, { description: 'Kind of the round it is about' })
  public kind!: RoundKind;
  @Field(() => AiUsePolicyWord, { nullable: true, description: 'How AI tools might be used in it' })
  public aiPolicy!: AiUsePolicy | null;
  @Field(() => SeatRoleWord, { description: 'Part that its author had in the round' })
  public role!: SeatRole;
  @Field({ description: 'Filed before its author saw anybody else’s feedback' })
  public independent!: boolean;
  @Field({ description: 'Amended after its author saw others’ feedback; the first version counts' })
  public amendedAfterSeeing!: boolean;
  @Field(() => Float, {
    nullable: true,
    description: 'Hours after it was due, to a tenth; null in time',
  })
  public hoursLate!: number | null;
  @Field(() => [PaperNoteModel], { description: 'Its evidence notes' })
  public notes!: readonly PaperNoteModel[];
  @Field(() => [PaperAnswerModel], { description: 'Behavioural answers it wrote down' })
  public star!: readonly PaperAnswerModel[];
  @Field(() => [PaperAiToolModel], { description: 'AI tools it saw in use' })
  public aiTools!: readonly PaperAiToolModel[];
  @Field(() => RecommendationWord, { nullable: true, description: 'What it recommends' })
  public recommendation!: Recommendation | null;
  @Field({ description: 'Why it recommends so' })
  public summary!: string;
}

@ObjectType('PaperRating', { description: 'One rating on paper' })
export class PaperRatingModel {
  @Field({ description: 'Letter of its scorecard' })
  public ref!: string;
  @Field(() => Int, { nullable: true, description: '1 to 4; null when not probed' })
  public level!: number | null;
  @Field({ description: 'The scorecard says that it was not probed' })
  public notProbed!: boolean;
  @Field({ description: 'It rests on evidence; only such ratings enter a number' })
  public supported!: boolean;
  @Field({ description: 'How its author read the evidence' })
  public comment!: string;
  @Field(() => [String], { description: 'Notes it rests on' })
  public notes!: readonly string[];
}

@ObjectType('PaperCompetency', { description: 'One competency on paper' })
export class PaperCompetencyModel {
  @Field({ description: 'Stable key' })
  public key!: string;
  @Field({ description: 'Name of the competency' })
  public name!: string;
  @Field(() => Float, { description: 'Share of the blueprint’s whole, 0 to 1' })
  public weight!: number;
  @Field({ description: 'Any round may rate it' })
  public crossRound!: boolean;
  @Field(() => PictureWord, { description: 'How its assessors stand to each other' })
  public picture!: Picture;
  @Field(() => Float, {
    nullable: true,
    description: 'Mean of the supported ratings; null below two',
  })
  public mean!: number | null;
  @Field(() => Int, { nullable: true, description: 'Lowest supported rating' })
  public min!: number | null;
  @Field(() => Int, { nullable: true, description: 'Highest supported rating' })
  public max!: number | null;
  @Field(() => Int, { description: 'Independent assessors with a supported rating' })
  public assessors!: number;
  @Field(() => Int, { description: 'Assessors the blueprint asks for' })
  public minAssessors!: number;
  @Field(() => Int, { description: 'Scorecards that say it was not probed' })
  public notProbed!: number;
  @Field(() => [PaperRatingModel], { description: 'Every rating of it' })
  public ratings!: readonly PaperRatingModel[];
}

@ObjectType('PaperFlagVoice', { description: 'Somebody who raised a red flag, on paper' })
export class PaperFlagVoiceModel {
  @Field({ description: 'Letter of the scorecard that raised it' })
  public ref!: string;
  @Field(() => FlagSeverityWord, { description: 'How severe they found it' })
  public severity!: FlagSeverity;
  @Field({ description: 'What they wrote about it' })
  public comment!: string;
  @Field(() => [String], { description: 'Notes the flag rests on' })
  public notes!: readonly string[];
}

@ObjectType('PaperFlagContradiction', { description: 'A top rating against a red flag, on paper' })
export class PaperFlagContradictionModel {
  @Field({ description: 'Letter of the scorecard that speaks against it' })
  public ref!: string;
  @Field({ description: 'Key of the competency that was rated' })
  public competency!: string;
  @Field(() => Int, { description: 'The level given' })
  public value!: number;
  @Field(() => [String], { description: 'Notes the level rests on' })
  public notes!: readonly string[];
}

@ObjectType('PaperFlagSettled', { description: 'How a red flag was settled, on paper' })
export class PaperFlagSettledModel {
  @Field(() => FlagStatusWord, { description: 'CLEARED or UPHELD' })
  public outcome!: 'cleared' | 'upheld';
  @Field({ description: 'Why it was settled so' })
  public reason!: string;
}

@ObjectType('PaperFlag', { description: 'A red flag on paper' })
export class PaperFlagModel {
  @Field({ description: 'Key of its type' })
  public type!: string;
  @Field({ description: 'Name of its type' })
  public name!: string;
  @Field(() => FlagSeverityWord, { description: 'Highest severity that was given to it' })
  public severity!: FlagSeverity;
  @Field(() => FlagPictureWord, { description: 'How the voices about it stand to each other' })
  public picture!: FlagPicture;
  @Field(() => FlagStatusWord, { description: 'Where it stood when the paper was made' })
  public status!: FlagStatus;
  @Field(() => [PaperFlagVoiceModel], { description: 'Scorecards that raised it' })
  public raised!: readonly PaperFlagVoiceModel[];
  @Field(() => [PaperFlagContradictionModel], { description: 'Ratings that speak against it' })
  public contradicted!: readonly PaperFlagContradictionModel[];
  @Field(() => PaperFlagSettledModel, { nullable: true, description: 'Null while it is open' })
  public settled!: PaperFlagSettledModel | null;
}

@ObjectType('PaperRecommendations', { description: 'Scorecards that recommend the same' })
export class PaperRecommendationsModel {
  @Field(() => RecommendationWord, { description: 'What these scorecards recommend' })
  public recommendation!: Recommendation;
  @Field(() => [String], { description: 'Letters of the scorecards' })
  public refs!: readonly string[];
}

@ObjectType('PaperWeighted', { description: 'The weighted ratings on paper' })
export class PaperWeightedModel {
  @Field(() => Float, {
    nullable: true,
    description: 'Weighted mean, 1 to 4; null when nothing was assessed',
  })
  public score!: number | null;
  @Field(() => Float, { description: 'Share of the weights it rests on, 0 to 1' })
  public coveredWeight!: number;
}

@ObjectType('CommitteePaper', {
  description:
    'A packet for readers who never met the candidate: no id, no hash, no date and no job title of it',
})
export class CommitteePaperModel {
  @Field(() => [RedactionFieldWord], { description: 'What is hidden in it' })
  public profile!: readonly RedactionField[];
  @Field(() => Int, { description: 'State of the feedback that it shows' })
  public contentVersion!: number;
  @Field({ description: 'What stands for the candidate' })
  public candidate!: string;
  @Field({ description: 'Level of the job' })
  public level!: string;
  @Field(() => [PaperCompetencyModel], { description: 'One line a competency' })
  public competencies!: readonly PaperCompetencyModel[];
  @Field(() => [PaperFlagModel], { description: 'Red flags by type' })
  public flags!: readonly PaperFlagModel[];
  @Field(() => [PaperScorecardModel], {
    description: 'The scorecards, by the order of their rounds',
  })
  public scorecards!: readonly PaperScorecardModel[];
  @Field(() => PaperWeightedModel, { description: 'The ratings in one number' })
  public weighted!: PaperWeightedModel;
  @Field(() => [PaperRecommendationsModel], { description: 'What the interviewers recommend' })
  public recommendations!: readonly PaperRecommendationsModel[];
}
