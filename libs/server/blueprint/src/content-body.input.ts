import type {
  AiUsePolicy,
  CompanyPattern,
  Difficulty,
  RoundKind,
  Seal,
  StageKind,
} from '@debrief/domain';
import { SealWord } from '@debrief/server-identity';
import { Field, Float, InputType, Int } from '@nestjs/graphql';
import {
  AiUsePolicyWord,
  CompanyPatternWord,
  DifficultyWord,
  RoundKindWord,
  StageKindWord,
} from './blueprint.words';

@InputType('AnchorInput', { description: 'What an interviewer would see at one level' })
export class AnchorInput {
  @Field(() => Int, { description: 'Level it stands for, 1 to 4' })
  public level!: number;
  @Field(() => String, { description: 'Behaviour that can be seen' })
  public text!: string;
}

@InputType('RubricLineInput', { description: 'A competency as a rubric is to rate it' })
export class RubricLineInput {
  @Field(() => String, { description: 'Key of the competency to rate' })
  public competency!: string;
  @Field(() => [AnchorInput], { description: 'One anchor for each level' })
  public anchors!: AnchorInput[];
}

@InputType('RubricBodyInput', { description: 'A rubric as it is to be published' })
export class RubricBodyInput {
  @Field(() => String, { description: 'Key of the rubric; a new one makes a new rubric' })
  public key!: string;
  @Field(() => String, { description: 'Title for the rubric' })
  public title!: string;
  @Field(() => RoundKindWord, { description: 'Kind of round to rate with it' })
  public roundKind!: RoundKind;
  @Field(() => [AiUsePolicyWord], { description: 'AI-use policies it is to serve' })
  public aiPolicies!: AiUsePolicy[];
  @Field(() => [RubricLineInput], { description: 'What to rate, in the order of the form' })
  public competencies!: RubricLineInput[];
}

@InputType('KeyPointInput', { description: 'Something to listen for' })
export class KeyPointInput {
  @Field(() => String, { description: 'Key for the point, unique inside its question' })
  public key!: string;
  @Field(() => String, { description: 'What a good answer mentions' })
  public text!: string;
}

@InputType('QuestionBodyInput', { description: 'A question as it is to be published' })
export class QuestionBodyInput {
  @Field(() => String, { description: 'Key of the question; a new one makes a new question' })
  public key!: string;
  @Field(() => RoundKindWord, { description: 'Kind of round to ask it in' })
  public roundKind!: RoundKind;
  @Field(() => String, { description: 'Family inside its kind, e.g. `rag`' })
  public topic!: string;
  @Field(() => String, { description: 'Title for the question' })
  public title!: string;
  @Field(() => String, { description: 'What to ask the candidate' })
  public prompt!: string;
  @Field(() => DifficultyWord, { description: 'How hard it is meant to be' })
  public difficulty!: Difficulty;
  @Field(() => [String], { description: 'Keys of the competencies it is to give evidence for' })
  public competencies!: string[];
  @Field(() => String, { description: 'What it is to test' })
  public tests!: string;
  @Field(() => [KeyPointInput], { description: 'Checklist to tick' })
  public keyPoints!: KeyPointInput[];
  @Field(() => [String], { description: 'Where to go on from a first answer' })
  public followUps!: string[];
  @Field(() => [String], { description: 'Signs of a strong answer' })
  public strongSigns!: string[];
  @Field(() => [String], { description: 'Signs of a weak answer' })
  public weakSigns!: string[];
}

@InputType('KitSectionInput', { description: 'A part of the round' })
export class KitSectionInput {
  @Field(() => String, { description: 'What to do in the part' })
  public title!: string;
  @Field(() => Int, { description: 'Minutes to spend on it' })
  public minutes!: number;
}

@InputType('KitBodyInput', { description: 'A kit as it is to be published' })
export class KitBodyInput {
  @Field(() => String, { description: 'Key of the kit; a new one makes a new kit' })
  public key!: string;
  @Field(() => String, { description: 'Title for the kit' })
  public title!: string;
  @Field(() => RoundKindWord, { description: 'Kind of round to use it in' })
  public roundKind!: RoundKind;
  @Field(() => String, { description: 'What a round with it is to find out' })
  public purpose!: string;
  @Field(() => [KitSectionInput], { description: 'How to spend the time' })
  public plan!: KitSectionInput[];
  @Field(() => [String], { description: 'Keys of the competencies to probe first' })
  public focusCompetencies!: string[];
  @Field(() => [String], { description: 'Keys of the questions to offer, in order' })
  public questionKeys!: string[];
  @Field(() => [String], { description: 'What interviewers are to do' })
  public doList!: string[];
  @Field(() => [String], { description: 'What interviewers are to leave' })
  public dontList!: string[];
  @Field(() => Boolean, { description: 'Whether to take answers down as STAR' })
  public capturesStar!: boolean;
}

@InputType('RedFlagTypeInput', { description: 'A kind of red flag to offer' })
export class RedFlagTypeInput {
  @Field(() => String, { description: 'Key for the flag type; it is for ever' })
  public key!: string;
  @Field(() => String, { description: 'Name for the flag type' })
  public name!: string;
  @Field(() => String, { description: 'What is heard when it is raised' })
  public heard!: string;
  @Field(() => [String], { description: 'Keys of the competencies whose high rating contests it' })
  public competencies!: string[];
  @Field(() => String, { description: 'Evidence that is to clear it' })
  public clearedBy!: string;
}

@InputType('FlagTaxonomyBodyInput', { description: 'A red-flag taxonomy as it is to be published' })
export class FlagTaxonomyBodyInput {
  @Field(() => String, { description: 'Key of the taxonomy; loops use `default`' })
  public key!: string;
  @Field(() => [RedFlagTypeInput], { description: 'Flags to offer, in order' })
  public flags!: RedFlagTypeInput[];
}

@InputType('BlueprintRoundInput', { description: 'A round to plan' })
export class BlueprintRoundInput {
  @Field(() => String, { description: 'Key for the round, unique inside the blueprint' })
  public key!: string;
  @Field(() => RoundKindWord, { description: 'What it is to be about' })
  public kind!: RoundKind;
  @Field(() => String, { description: 'Name for the round' })
  public name!: string;
  @Field(() => Int, { description: 'Length to plan, in minutes' })
  public durationMinutes!: number;
  @Field(() => AiUsePolicyWord, { description: 'Use of AI tools to allow' })
  public aiPolicy!: AiUsePolicy;
  @Field(() => String, { description: 'Key of the rubric to rate with' })
  public rubricKey!: string;
  @Field(() => String, { description: 'Key of the kit to use' })
  public kitKey!: string;
}

@InputType('BlueprintStageInput', { description: 'A stage to plan' })
export class BlueprintStageInput {
  @Field(() => StageKindWord, { description: 'Which step of the loop it is to be' })
  public kind!: StageKind;
  @Field(() => String, { description: 'Name for the stage' })
  public name!: string;
  @Field(() => String, { description: 'What it is to settle' })
  public purpose!: string;
  @Field(() => [BlueprintRoundInput], { description: 'Rounds to hold, in order' })
  public rounds!: BlueprintRoundInput[];
}

@InputType('BlueprintWeightInput', { description: 'How much a competency is to count' })
export class BlueprintWeightInput {
  @Field(() => String, { description: 'Key of the competency to weigh' })
  public competency!: string;
  @Field(() => Float, { description: 'Share of the whole to give it' })
  public weight!: number;
  @Field(() => Int, { description: 'Independent assessors to ask for' })
  public minAssessors!: number;
}

@InputType('BlueprintBodyInput', { description: 'A blueprint as it is to be published' })
export class BlueprintBodyInput {
  @Field(() => String, { description: 'Key of the blueprint; a new one makes a new blueprint' })
  public key!: string;
  @Field(() => String, { description: 'Title for the blueprint' })
  public title!: string;
  @Field(() => CompanyPatternWord, { description: 'Emphasis to follow' })
  public pattern!: CompanyPattern;
  @Field(() => String, { description: 'Whom it is meant for' })
  public description!: string;
  @Field(() => SealWord, { description: 'When feedback is to open' })
  public seal!: Seal;
  @Field(() => [BlueprintStageInput], { description: 'Stages to go through, in order' })
  public stages!: BlueprintStageInput[];
  @Field(() => [BlueprintWeightInput], { description: 'Weights to apply; they sum to 1' })
  public weights!: BlueprintWeightInput[];
}

@InputType('ContentBodyInput', {
  description: 'The body of one piece of content: exactly one field',
})
export class ContentBodyInput {
  @Field(() => RubricBodyInput, { nullable: true, description: 'A rubric' })
  public rubric?: RubricBodyInput | null;
  @Field(() => QuestionBodyInput, { nullable: true, description: 'A question' })
  public question?: QuestionBodyInput | null;
  @Field(() => KitBodyInput, { nullable: true, description: 'A kit' })
  public kit?: KitBodyInput | null;
  @Field(() => FlagTaxonomyBodyInput, { nullable: true, description: 'A red-flag taxonomy' })
  public flagTaxonomy?: FlagTaxonomyBodyInput | null;
  @Field(() => BlueprintBodyInput, { nullable: true, description: 'A blueprint' })
  public blueprint?: BlueprintBodyInput | null;
}
