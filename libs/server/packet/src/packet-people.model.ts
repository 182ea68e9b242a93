import type {
  AiUsePolicy,
  Contradiction,
  Recommendation,
  RoundKind,
  SeatRole,
  SeatState,
} from '@debrief/domain';
import { AiUsePolicyWord, RoundKindWord } from '@debrief/server-blueprint';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { SeatRoleWord, SeatStateWord } from '@debrief/server-loop';
import { RecommendationWord } from '@debrief/server-scorecard';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ContradictionWord } from './packet.words';

@ObjectType('PacketRound', { description: 'A round of the loop as the packet lists it' })
export class PacketRoundModel {
  @Field(() => Uuid, { description: 'Which round of the loop it is' })
  public roundId!: string;
  @Field({ description: 'Name of its stage' })
  public stageName!: string;
  @Field({ description: 'Name that the round has in the loop' })
  public name!: string;
  @Field(() => RoundKindWord, { description: 'Kind of the round' })
  public kind!: RoundKind;
  @Field(() => AiUsePolicyWord, { description: 'How the candidate may use AI tools in it' })
  public aiPolicy!: AiUsePolicy;
  @Field({ description: 'Rubric its scorecards are filled in against; empty in older packets' })
  public rubricTitle!: string;
  @Field(() => Int, { description: 'Version of that rubric; 0 in older packets' })
  public rubricVersion!: number;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Start of its slot; null while unscheduled',
  })
  public startsAt!: string | null;
  @Field({
    description: 'Its feedback is not open to you, and nothing else in the packet rests on it',
  })
  public sealed!: boolean;
}

@ObjectType('PacketAssessor', { description: 'Somebody whose scorecard the packet rests on' })
export class PacketAssessorModel {
  @Field(() => Uuid, { description: 'Seat they filed for' })
  public seatId!: string;
  @Field(() => Uuid, { description: 'The assessor' })
  public personId!: string;
  @Field({ description: 'Name as colleagues know them' })
  public name!: string;
  @Field(() => Uuid, { description: 'Round of the seat' })
  public roundId!: string;
  @Field({ description: 'Name of that round' })
  public roundName!: string;
  @Field(() => SeatRoleWord, { description: 'Role in that seat' })
  public role!: SeatRole;
  @Field(() => DateTime, { description: 'When they first filed' })
  public submittedAt!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was due; null for a round without a slot',
  })
  public dueAt!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Hours from the end of the round to the filing; null for a round without a slot',
  })
  public hoursAfterRound!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Hours between due time and filing; null when in time or nothing was due',
  })
  public hoursLate!: number | null;
  @Field({ description: 'Filed before its author was shown anybody else’s feedback on the loop' })
  public independent!: boolean;
  @Field({
    description: 'Amended after its author was shown others’ feedback; the first version counts',
  })
  public amendedAfterSeeing!: boolean;
  @Field(() => RecommendationWord, {
    nullable: true,
    description: 'Recommendation of the version that counts; null while a vote is sealed',
  })
  public recommendation!: Recommendation | null;
  @Field(() => ContradictionWord, {
    nullable: true,
    description:
      'How it stands against the same person’s ratings; null where they go together and while a vote is sealed',
  })
  public contradiction!: Contradiction | null;
}

@ObjectType('ExcusedFeedback', { description: 'Feedback that will not come' })
export class ExcusedFeedbackModel {
  @Field(() => Uuid, { description: 'The seat' })
  public seatId!: string;
  @Field({ description: 'Who sat in it' })
  public personName!: string;
  @Field({ description: 'Name of the round it would have been about' })
  public roundName!: string;
  @Field(() => SeatStateWord, { description: 'Excused or a no-show' })
  public state!: SeatState;
  @Field({ description: 'Why it will not come' })
  public reason!: string;
}

@ObjectType('RecommendationCount', { description: 'Who recommends what' })
export class RecommendationCountModel {
  @Field(() => RecommendationWord, { description: 'The recommendation' })
  public recommendation!: Recommendation;
  @Field(() => [String], { description: 'Names, one entry a scorecard' })
  public names!: readonly string[];
}

@ObjectType('EarlyLook', { description: 'Somebody who opened feedback before the seal did' })
export class EarlyLookModel {
  @Field({ description: 'Who' })
  public personName!: string;
  @Field({ description: 'The written reason' })
  public reason!: string;
  @Field(() => DateTime, { description: 'When they opened it' })
  public at!: string;
}
