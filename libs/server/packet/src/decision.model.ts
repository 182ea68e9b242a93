import type {
  DecisionOutcome,
  DecisionState,
  FlagSeverity,
  FlagStatus,
  FrozenFor,
  Recommendation,
} from '@debrief/domain';
import { LevelVotesModel } from '@debrief/server-debrief';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { FlagSeverityWord, FlagStatusWord, RecommendationWord } from '@debrief/server-scorecard';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ApprovalGroupModel } from './approval.model';
import { DecisionStateWord, FrozenForWord } from './decision.words';
import { DecisionOutcomeWord } from './packet.words';

@ObjectType('FrozenPacket', { description: 'The packet as it was last decided on, kept for good' })
export class FrozenPacketModel {
  @Field(() => Int, { description: '1 for the first decision’s' })
  public number!: number;
  @Field({ description: 'SHA-256 of its canonical JSON, hexadecimal' })
  public sha256!: string;
  @Field(() => DateTime, { description: 'When it was frozen' })
  public frozenAt!: string;
  @Field({ description: 'Name of the hiring manager whose decision froze it' })
  public frozenBy!: string;
  @Field(() => FrozenForWord, { description: 'Why it was frozen' })
  public reason!: FrozenFor;
  @Field(() => Int, {
    description: 'Number of the newest version of this loop; higher once a scorecard was amended',
  })
  public latest!: number;
}

@ObjectType('VotesFor', { description: 'Who recommended the same' })
export class VotesForModel {
  @Field(() => RecommendationWord, { description: 'What these people recommended' })
  public recommendation!: Recommendation;
  @Field(() => [String], { description: 'Their names' })
  public names!: readonly string[];
}

@ObjectType('Dissent', { description: 'Somebody who saw it otherwise' })
export class DissentModel {
  @Field({ description: 'Name of the dissenter' })
  public name!: string;
  @Field(() => RecommendationWord, { description: 'How the dissenter voted' })
  public vote!: Recommendation;
  @Field({ description: 'In their own words; empty when they left none' })
  public statement!: string;
}

@ObjectType('UnresolvedFlag', { description: 'A red flag nobody had cleared or upheld' })
export class UnresolvedFlagModel {
  @Field(() => String, { description: 'Key of the red-flag type' })
  public type!: string;
  @Field({ description: 'Name of the red flag' })
  public name!: string;
  @Field(() => FlagSeverityWord, { description: 'The highest anybody gave it' })
  public severity!: FlagSeverity;
  @Field(() => FlagStatusWord, { description: 'How it stood' })
  public status!: FlagStatus;
}

@ObjectType('OpenGap', {
  description: 'A competency with fewer assessors than the blueprint asks for',
})
export class OpenGapModel {
  @Field(() => String, { description: 'Key of the competency with the gap' })
  public competency!: string;
  @Field({ description: 'Name of the competency with the gap' })
  public name!: string;
  @Field(() => Int, { description: 'Independent assessors there were' })
  public have!: number;
  @Field(() => Int, { description: 'Independent assessors asked for' })
  public need!: number;
  @Field(() => String, { nullable: true, description: 'Why it was accepted; null when nobody did' })
  public acceptedReason!: string | null;
}

@ObjectType('DecisionRecord', {
  description:
    'What goes on record with a decision, as things stood. While a further vote is sealed nothing of anybody’s vote is in it.',
})
export class DecisionRecordModel {
  @Field(() => Int, { nullable: true, description: 'Of the debrief behind it; null without one' })
  public debriefNumber!: number | null;
  @Field(() => [VotesForModel], { description: 'What the scorecards recommended' })
  public votesBefore!: readonly VotesForModel[];
  @Field(() => [VotesForModel], { description: 'Votes of the debrief; empty without one' })
  public votesAfter!: readonly VotesForModel[];
  @Field(() => [LevelVotesModel], { description: 'Level votes of the debrief' })
  public levelVotes!: readonly LevelVotesModel[];
  @Field(() => [DissentModel], { description: 'Whoever saw it otherwise' })
  public dissent!: readonly DissentModel[];
  @Field(() => [UnresolvedFlagModel], { description: 'Red flags that were not settled' })
  public unresolvedFlags!: readonly UnresolvedFlagModel[];
  @Field(() => [OpenGapModel], { description: 'Gaps in coverage' })
  public gaps!: readonly OpenGapModel[];
  @Field(() => [String], { description: 'Scorecards that are not independent: name and round' })
  public notIndependent!: readonly string[];
}

@ObjectType('DecisionSettlement', { description: 'How a decision that waited was settled' })
export class DecisionSettlementModel {
  @Field(() => DecisionStateWord, { description: 'What became of it' })
  public state!: DecisionState;
  @Field(() => String, { nullable: true, description: 'By whom; null when its loop was stopped' })
  public by!: string | null;
  @Field({ description: 'Why it was declined or taken back; may be empty when it was approved' })
  public reason!: string;
  @Field(() => DateTime, { description: 'When it was settled' })
  public at!: string;
}

@ObjectType('Decision', { description: 'A person’s decision, kept for good' })
export class DecisionModel {
  @Field(() => Uuid, { description: 'Id of the decision' })
  public id!: string;
  @Field(() => Int, { description: '1 is the first of the loop' })
  public number!: number;
  @Field(() => DecisionStateWord, { description: 'Whether it stands' })
  public state!: DecisionState;
  @Field(() => DecisionOutcomeWord, { description: 'What was decided' })
  public outcome!: DecisionOutcome;
  @Field({ description: 'Level it was decided at' })
  public level!: string;
  @Field({ description: 'Why it was decided so' })
  public rationale!: string;
  @Field({ description: 'What the panel is told once it is final; empty for one of before memos' })
  public memo!: string;
  @Field({ description: 'Name of the hiring manager who decided' })
  public decidedBy!: string;
  @Field(() => DateTime, { description: 'When it was decided' })
  public decidedAt!: string;
  @Field(() => Int, { description: 'Number of the frozen packet it rests on' })
  public packetNumber!: number;
  @Field({ description: 'Hash of that packet' })
  public packetSha256!: string;
  @Field(() => DecisionRecordModel, { description: 'What stood against it and beside it' })
  public record!: DecisionRecordModel;
  @Field(() => [ApprovalGroupModel], {
    description: 'Who has to approve it, group after group; empty when nobody has to',
  })
  public approvals!: readonly ApprovalGroupModel[];
  @Field(() => DecisionSettlementModel, {
    nullable: true,
    description: 'Null while it waits, and for one that never had to',
  })
  public settlement!: DecisionSettlementModel | null;
  @Field({ description: 'It waits, and the loop has changed since its packet was frozen' })
  public changedSince!: boolean;
  @Field({ description: 'You are asked for your approval' })
  public mayAnswer!: boolean;
  @Field({ description: 'You may take it back' })
  public mayWithdraw!: boolean;
}
