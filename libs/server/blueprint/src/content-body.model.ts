import type { AiUsePolicy, CompanyPattern, Difficulty, RoundKind, Seal } from '@debrief/domain';
import { SealWord } from '@debrief/server-identity';
import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { BlueprintStageModel, RedFlagTypeModel } from './blueprint.model';
import {
  AiUsePolicyWord,
  CompanyPatternWord,
  DifficultyWord,
  RoundKindWord,
} from './blueprint.words';
import { KeyPointModel, KitSectionModel } from './kit.model';
import { AnchorModel } from './rubric.model';

@ObjectType('RubricLineBody', { description: 'A line of a rubric as its editor needs it' })
export class RubricLineBodyModel {
  @Field(() => String, { description: 'Key of the competency that the line rates' })
  public competency!: string;
  @Field(() => [AnchorModel], { description: 'Anchors of the line, from 1 to 4' })
  public anchors!: AnchorModel[];
}

@ObjectType('RubricBody', { description: 'A rubric as its editor needs it' })
export class RubricBodyModel {
  @Field(() => String, { description: 'Key of the rubric edited' })
  public key!: string;
  @Field(() => String, { description: 'Title of the rubric edited' })
  public title!: string;
  @Field(() => RoundKindWord, { description: 'Kind of round the rubric edited is for' })
  public roundKind!: RoundKind;
  @Field(() => [AiUsePolicyWord], { description: 'AI-use policies the rubric edited serves' })
  public aiPolicies!: AiUsePolicy[];
  @Field(() => [RubricLineBodyModel], { description: 'What the rubric edited rates, in order' })
  public competencies!: RubricLineBodyModel[];
}

@ObjectType('QuestionBody', { description: 'A question as its editor needs it' })
export class QuestionBodyModel {
  @Field(() => String, { description: 'Key of the question edited' })
  public key!: string;
  @Field(() => RoundKindWord, { description: 'Kind of round the question edited is for' })
  public roundKind!: RoundKind;
  @Field(() => String, { description: 'Family of the question edited inside its kind' })
  public topic!: string;
  @Field(() => String, { description: 'Title of the question edited' })
  public title!: string;
  @Field(() => String, { description: 'What the candidate is asked by the question edited' })
  public prompt!: string;
  @Field(() => DifficultyWord, { description: 'How hard the question edited is' })
  public difficulty!: Difficulty;
  @Field(() => [String], { description: 'Keys of the competencies the question edited speaks of' })
  public competencies!: string[];
  @Field(() => String, { description: 'What the question edited tests' })
  public tests!: string;
  @Field(() => [KeyPointModel], { description: 'Checklist of the question edited' })
  public keyPoints!: KeyPointModel[];
  @Field(() => [String], { description: 'Follow-ups of the question edited' })
  public followUps!: string[];
  @Field(() => [String], { description: 'Strong signs of the question edited' })
  public strongSigns!: string[];
  @Field(() => [String], { description: 'Weak signs of the question edited' })
  public weakSigns!: string[];
}

@ObjectType('KitBody', { description: 'A kit as its editor needs it' })
export class KitBodyModel {
  @Field(() => String, { description: 'Key of the kit edited' })
  public key!: string;
  @Field(() => String, { description: 'Title of the kit edited' })
  public title!: string;
  @Field(() => RoundKindWord, { description: 'Kind of round the kit edited is for' })
  public roundKind!: RoundKind;
  @Field(() => String, { description: 'What a round with the kit edited should find out' })
  public purpose!: string;
  @Field(() => [KitSectionModel], { description: 'Sections of the kit edited with their minutes' })
  public plan!: KitSectionModel[];
  @Field(() => [String], { description: 'Keys of what the kit edited probes first' })
  public focusCompetencies!: string[];
  @Field(() => [String], { description: 'Keys of the questions of the kit edited, in order' })
  public questionKeys!: string[];
  @Field(() => [String], { description: 'What to do in a round with the kit edited' })
  public doList!: string[];
  @Field(() => [String], { description: 'What to leave in a round with the kit edited' })
  public dontList!: string[];
  @Field(() => Boolean, { description: 'Whether the kit edited takes answers down as STAR' })
  public capturesStar!: boolean;
}

@ObjectType('FlagTaxonomyBody', { description: 'A red-flag taxonomy as its editor needs it' })
export class FlagTaxonomyBodyModel {
  @Field(() => String, { description: 'Key of the taxonomy edited' })
  public key!: string;
  @Field(() => [RedFlagTypeModel], { description: 'Flags of the taxonomy edited' })
  public flags!: RedFlagTypeModel[];
}

@ObjectType('BlueprintWeightBody', {
  description: 'A weight of a blueprint as its editor needs it',
})
export class BlueprintWeightBodyModel {
  @Field(() => String, { description: 'Key of the competency that is weighed' })
  public competency!: string;
  @Field(() => Float, { description: 'Share of the whole of the blueprint edited' })
  public weight!: number;
  @Field(() => Int, { description: 'Independent assessors asked for by the blueprint edited' })
  public minAssessors!: number;
}

@ObjectType('BlueprintBody', { description: 'A blueprint as its editor needs it' })
export class BlueprintBodyModel {
  @Field(() => String, { description: 'Key of the blueprint edited' })
  public key!: string;
  @Field(() => String, { description: 'Title of the blueprint edited' })
  public title!: string;
  @Field(() => CompanyPatternWord, { description: 'Emphasis the blueprint edited follows' })
  public pattern!: CompanyPattern;
  @Field(() => String, { description: 'Whom the blueprint edited suits' })
  public description!: string;
  @Field(() => SealWord, { description: 'When feedback opens on loops of the blueprint edited' })
  public seal!: Seal;
  @Field(() => [BlueprintStageModel], { description: 'Stages of the blueprint edited, in order' })
  public stages!: BlueprintStageModel[];
  @Field(() => [BlueprintWeightBodyModel], {
    description: 'Weights of the blueprint edited; they sum to 1',
  })
  public weights!: BlueprintWeightBodyModel[];
}

export const ContentBodyModel = createUnionType({
  name: 'ContentBody',
  description: 'The body of a version, whole, as its editor needs it',
  types: () =>
    [
      RubricBodyModel,
      QuestionBodyModel,
      KitBodyModel,
      FlagTaxonomyBodyModel,
      BlueprintBodyModel,
    ] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
