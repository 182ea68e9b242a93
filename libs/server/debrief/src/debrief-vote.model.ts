import type { Recommendation } from '@debrief/domain';
import { Uuid } from '@debrief/server-kernel';
import { RecommendationWord } from '@debrief/server-scorecard';
import { Field, ObjectType } from '@nestjs/graphql';
import { DebriefCitationModel } from './debrief-citation.model';

@ObjectType('DebriefVote', { description: 'A second vote, after the reveal' })
export class DebriefVoteModel {
  @Field(() => Uuid, { description: 'Who gave the vote' })
  public personId!: string;
  @Field(() => String, { description: 'Name of who gave the vote' })
  public name!: string;
  @Field(() => RecommendationWord, {
    nullable: true,
    description: 'What their scorecard had recommended; null for a voter without one',
  })
  public firstVote!: Recommendation | null;
  @Field(() => RecommendationWord, { description: 'What they voted after reading everything' })
  public vote!: Recommendation;
  @Field(() => String, { description: 'Level they voted for; empty when they named none' })
  public level!: string;
  @Field(() => String, { description: 'Why; may be empty when they did not change' })
  public reason!: string;
  @Field(() => Boolean, { description: 'It differs from their first vote' })
  public changed!: boolean;
  @Field(() => [DebriefCitationModel], {
    description: 'Evidence the vote rests on, as far as it is open to you',
  })
  public citations!: readonly DebriefCitationModel[];
}

@ObjectType('VoteShift', { description: 'Voters who moved alike' })
export class VoteShiftModel {
  @Field(() => RecommendationWord, {
    nullable: true,
    description: 'First vote; null for voters without a scorecard',
  })
  public from!: Recommendation | null;
  @Field(() => RecommendationWord, { description: 'Second vote' })
  public to!: Recommendation;
  @Field(() => [String], { description: 'Names of those who moved so' })
  public names!: readonly string[];
}

@ObjectType('LevelVotes', { description: 'Votes for one level' })
export class LevelVotesModel {
  @Field(() => String, { description: 'The level voted for' })
  public level!: string;
  @Field(() => [String], { description: 'Names of those who voted for it' })
  public names!: readonly string[];
}
