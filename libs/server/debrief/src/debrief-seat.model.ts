import type { Recommendation, VoterState } from '@debrief/domain';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { RecommendationWord } from '@debrief/server-scorecard';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DebriefCitationModel } from './debrief-citation.model';
import { VoterStateWord } from './debrief.words';

@ObjectType('OwnRating', { description: 'A rating of your own interview; a vote never changes it' })
export class OwnRatingModel {
  @Field(() => Uuid, { description: 'Your seat in that round' })
  public seatId!: string;
  @Field(() => String, { description: 'Round you rated it in' })
  public roundName!: string;
  @Field(() => String, { description: 'Key of the rated competency' })
  public competency!: string;
  @Field(() => String, { description: 'Name of the rated competency' })
  public name!: string;
  @Field(() => Int, { nullable: true, description: '1 to 4; null when it was not probed' })
  public value!: number | null;
  @Field(() => Boolean, { description: 'The interview did not touch it' })
  public notProbed!: boolean;
}

@ObjectType('DebriefSeat', { description: 'Your own place in a debrief' })
export class DebriefSeatModel {
  @Field(() => RecommendationWord, {
    nullable: true,
    description: 'What your scorecard recommended; null when you filed none',
  })
  public firstVote!: Recommendation | null;
  @Field(() => DateTime, { nullable: true, description: 'When that scorecard was filed' })
  public firstVotedAt!: Date | null;
  @Field(() => [OwnRatingModel], { description: 'Ratings of your own interviews' })
  public ratings!: readonly OwnRatingModel[];
  @Field(() => RecommendationWord, { nullable: true, description: 'Your sealed vote; null before' })
  public vote!: Recommendation | null;
  @Field(() => String, { nullable: true, description: 'Level you voted for; null when none' })
  public level!: string | null;
  @Field(() => String, { description: 'Reason of your vote; empty before it and without one' })
  public reason!: string;
  @Field(() => [DebriefCitationModel], { description: 'Evidence your vote cites' })
  public citations!: readonly DebriefCitationModel[];
  @Field(() => DateTime, { nullable: true, description: 'When you sealed your vote' })
  public sealedAt!: Date | null;
  @Field(() => [String], { description: 'Sections of the packet you marked as read' })
  public readSections!: readonly string[];
  @Field(() => VoterStateWord, { description: 'Where you stand' })
  public state!: VoterState;
}
