import type { Recommendation } from '@debrief/domain';
import { PersonRefModel } from '@debrief/server-identity';
import { AnchorModel } from '@debrief/server-blueprint';
import { DateTime, NotFoundProblemModel, Problem, Uuid } from '@debrief/server-kernel';
import { EvidenceNoteModel, RecommendationWord } from '@debrief/server-scorecard';
import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('RatingAgreement', { description: 'How well two lists of ratings agree' })
export class AgreementModel {
  @Field(() => Int, { description: 'Ratings compared' })
  public pairs!: number;
  @Field(() => Float, { description: 'Share on the same level, 0 to 1' })
  public exact!: number;
  @Field(() => Float, { description: 'Share at most one level apart, 0 to 1' })
  public withinOne!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Agreement beyond chance with quadratic weights; null where it is undefined',
  })
  public weightedKappa!: number | null;
}

@ObjectType('ComparedSide', { description: 'One side of a compared rating' })
export class ComparedSideModel {
  @Field(() => Int, { nullable: true, description: 'Level 1 to 4; null when not probed' })
  public value!: number | null;
  @Field({ description: 'That the round did not get to it' })
  public notProbed!: boolean;
  @Field({ description: 'What this side made of it' })
  public comment!: string;
  @Field(() => [EvidenceNoteModel], { description: 'The notes it rests on' })
  public evidence!: readonly EvidenceNoteModel[];
}

@ObjectType('ComparedRating', { description: 'One competency as trainee and lead rated it' })
export class ComparedRatingModel {
  @Field({ description: 'Key of the competency' })
  public competency!: string;
  @Field({ description: 'Name of the competency' })
  public name!: string;
  @Field(() => [AnchorModel], { description: 'What each level looks like' })
  public anchors!: readonly AnchorModel[];
  @Field(() => ComparedSideModel, { nullable: true, description: 'Null where left unrated' })
  public trainee!: ComparedSideModel | null;
  @Field(() => ComparedSideModel, { nullable: true, description: 'Null where the lead rated none' })
  public lead!: ComparedSideModel | null;
  @Field(() => Int, { nullable: true, description: 'Levels apart; null where one has no level' })
  public distance!: number | null;
}

@ObjectType('TrainingComparison', {
  description: 'A trainee’s scorecard beside the lead’s of the same round, as each first filed it',
})
export class ComparisonModel {
  @Field(() => Uuid, { description: 'Seat of the trainee' })
  public seatId!: string;
  @Field({ description: 'Name of the compared round' })
  public roundName!: string;
  @Field({ description: 'It was practice and counts nowhere' })
  public isMock!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When the compared round ended' })
  public endsAt!: Date | null;
  @Field(() => PersonRefModel, { description: 'Who learned' })
  public trainee!: PersonRefModel;
  @Field(() => PersonRefModel, { description: 'Who led, or watched' })
  public lead!: PersonRefModel;
  @Field(() => RecommendationWord, { nullable: true, description: 'What the trainee recommended' })
  public traineeRecommendation!: Recommendation | null;
  @Field(() => RecommendationWord, { nullable: true, description: 'What the lead recommended' })
  public leadRecommendation!: Recommendation | null;
  @Field(() => AgreementModel, { description: 'Over the competencies that both rated' })
  public agreement!: AgreementModel;
  @Field(() => [ComparedRatingModel], { description: 'In the order of the rubric' })
  public ratings!: readonly ComparedRatingModel[];
}

@ObjectType('ComparisonSealedProblem', {
  implements: () => [Problem],
  description: 'The two scorecards may not be read yet',
})
export class ComparisonSealedModel extends Problem {
  @Field({ description: 'Name of the sealed round' })
  public roundName!: string;
  @Field({ description: 'It is practice' })
  public isMock!: boolean;
}

export const TrainingComparisonResult = createUnionType({
  name: 'TrainingComparisonResult',
  description: 'The comparison, that it is sealed, or that there is none for you',
  types: () => [ComparisonModel, ComparisonSealedModel, NotFoundProblemModel] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
