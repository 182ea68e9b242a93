import type { AiUsePolicy, RoundKind } from '@debrief/domain';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AiUsePolicyWord, RoundKindWord } from './blueprint.words';

@ObjectType('Competency', {
  description: 'Something that is rated; the same key means the same in every rubric and packet',
})
export class CompetencyModel {
  @Field(() => String, { description: 'Stable key of the competency' })
  public key!: string;
  @Field(() => String, { description: 'Name of the competency as people read it' })
  public name!: string;
  @Field(() => String, { description: 'What the competency looks at, in one sentence' })
  public description!: string;
  @Field(() => Boolean, {
    description: 'True when any round may rate it; packets show it on its own line',
  })
  public crossRound!: boolean;
}

@ObjectType('Anchor', { description: 'What an interviewer would see at one rating level' })
export class AnchorModel {
  @Field(() => Int, { description: 'Rating level of the anchor, 1 to 4' })
  public level!: number;
  @Field(() => String, { description: 'Observable behaviour at this level' })
  public text!: string;
}

@ObjectType('RubricCompetency', { description: 'A competency as one rubric rates it' })
export class RubricCompetencyModel {
  @Field(() => CompetencyModel, { description: 'What the rubric line rates' })
  public competency!: CompetencyModel;
  @Field(() => [AnchorModel], { description: 'Its four anchors, from 1 to 4' })
  public anchors!: AnchorModel[];
}

@ObjectType('Rubric', {
  description:
    'A published version of a rubric: what a kind of round rates, and against which anchors',
})
export class RubricModel {
  @Field(() => Uuid, { description: 'Id of this rubric version' })
  public id!: string;
  @Field(() => String, { description: 'Stable key of the rubric, the same for all its versions' })
  public key!: string;
  @Field(() => String, { description: 'Title of the rubric' })
  public title!: string;
  @Field(() => RoundKindWord, { description: 'Kind of round that the rubric is for' })
  public roundKind!: RoundKind;
  @Field(() => [AiUsePolicyWord], {
    description: 'AI-use policies that this variant of the rubric serves',
  })
  public aiPolicies!: AiUsePolicy[];
  @Field(() => Int, { description: 'Number of this rubric version, from 1' })
  public version!: number;
  @Field(() => DateTime, { description: 'When this rubric version was published' })
  public publishedAt!: Date;
  @Field(() => [RubricCompetencyModel], {
    description: 'What the rubric rates, in the order of the form',
  })
  public competencies!: RubricCompetencyModel[];
}
