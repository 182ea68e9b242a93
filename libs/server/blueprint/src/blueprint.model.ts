import type { AiUsePolicy, CompanyPattern, RoundKind, Seal, StageKind } from '@debrief/domain';
import { SealWord } from '@debrief/server-identity';
import { Uuid } from '@debrief/server-kernel';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import {
  AiUsePolicyWord,
  CompanyPatternWord,
  RoundKindWord,
  StageKindWord,
} from './blueprint.words';
import { CompetencyModel } from './rubric.model';

@ObjectType('RedFlagType', { description: 'A kind of red flag of the taxonomy' })
export class RedFlagTypeModel {
  @Field(() => String, { description: 'Stable key of the flag type' })
  public key!: string;
  @Field(() => String, { description: 'Name of the flag type' })
  public name!: string;
  @Field(() => String, { description: 'What was heard when it applies' })
  public heard!: string;
  @Field(() => [String], { description: 'Keys of the competencies it speaks about' })
  public competencies!: string[];
  @Field(() => String, { description: 'What evidence would clear it' })
  public clearedBy!: string;
}

@ObjectType('FlagTaxonomy', { description: 'A published version of the red-flag taxonomy' })
export class FlagTaxonomyModel {
  @Field(() => Uuid, { description: 'Id of this taxonomy version' })
  public id!: string;
  @Field(() => String, { description: 'Stable key of the taxonomy' })
  public key!: string;
  @Field(() => Int, { description: 'Number of this taxonomy version, from 1' })
  public version!: number;
  @Field(() => [RedFlagTypeModel], { description: 'The flags that can be raised' })
  public flags!: RedFlagTypeModel[];
}

@ObjectType('BlueprintRound', { description: 'A round as a blueprint plans it' })
export class BlueprintRoundModel {
  @Field(() => String, { description: 'Key of the planned round, unique inside the blueprint' })
  public key!: string;
  @Field(() => RoundKindWord, { description: 'What the planned round is about' })
  public kind!: RoundKind;
  @Field(() => String, { description: 'Name of the planned round' })
  public name!: string;
  @Field(() => Int, { description: 'Planned length in minutes' })
  public durationMinutes!: number;
  @Field(() => AiUsePolicyWord, { description: 'Use of AI tools in the planned round' })
  public aiPolicy!: AiUsePolicy;
  @Field(() => String, { description: 'Key of the rubric that a loop pins in its latest version' })
  public rubricKey!: string;
  @Field(() => String, { description: 'Key of the kit that a loop pins in its latest version' })
  public kitKey!: string;
}

@ObjectType('BlueprintStage', { description: 'A stage as a blueprint plans it' })
export class BlueprintStageModel {
  @Field(() => StageKindWord, { description: 'Which step of the loop the stage is' })
  public kind!: StageKind;
  @Field(() => String, { description: 'Name of the planned stage' })
  public name!: string;
  @Field(() => String, { description: 'What the stage should settle' })
  public purpose!: string;
  @Field(() => [BlueprintRoundModel], { description: 'Rounds of the stage, in order' })
  public rounds!: BlueprintRoundModel[];
}

@ObjectType('BlueprintWeight', {
  description: 'How much a competency counts and by how many it must be assessed',
})
export class BlueprintWeightModel {
  @Field(() => CompetencyModel, { description: 'What is weighed' })
  public competency!: CompetencyModel;
  @Field(() => Float, { description: 'Share of the whole; the weights of a blueprint sum to 1' })
  public weight!: number;
  @Field(() => Int, { description: 'Independent assessors that the coverage ledger asks for' })
  public minAssessors!: number;
}

@ObjectType('Blueprint', {
  description: 'A published version of a loop blueprint: the reusable plan for a kind of job',
})
export class BlueprintModel {
  @Field(() => Uuid, { description: 'Id of this blueprint version' })
  public id!: string;
  @Field(() => String, { description: 'Stable key of the blueprint, named by jobs' })
  public key!: string;
  @Field(() => String, { description: 'Title of the blueprint' })
  public title!: string;
  @Field(() => CompanyPatternWord, { description: 'Emphasis the blueprint follows' })
  public pattern!: CompanyPattern;
  @Field(() => String, { description: 'Whom the blueprint suits' })
  public description!: string;
  @Field(() => SealWord, {
    description: 'When feedback opens to those who owe none, on loops of this blueprint',
  })
  public seal!: Seal;
  @Field(() => Int, { description: 'Number of this blueprint version, from 1' })
  public version!: number;
  @Field(() => [BlueprintStageModel], { description: 'Planned stages, in order' })
  public stages!: BlueprintStageModel[];
  @Field(() => [BlueprintWeightModel], {
    description: 'Weights of the competencies; they sum to 1',
  })
  public weights!: BlueprintWeightModel[];
}
